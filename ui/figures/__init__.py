"""Kennzahlen in the window."""
