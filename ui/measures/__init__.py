"""Maßnahmen in the window."""
