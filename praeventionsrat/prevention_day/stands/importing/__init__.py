"""Exhibitors from somebody’s list: which column means what, what a line says, taken at once."""
