"""What can be done with meetings, a module for each part of the work."""
