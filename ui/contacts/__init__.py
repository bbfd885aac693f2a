"""The contacts part of the window."""
