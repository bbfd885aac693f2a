"""The meetings part of the window."""
