"""Sitzungsmodus: one screen for a laptop at the table, worked by keys."""
