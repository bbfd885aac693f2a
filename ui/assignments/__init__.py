"""The assignments part of the window."""
