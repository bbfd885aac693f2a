"""Giving contacts to other programs, in a shape that comes back unchanged."""
