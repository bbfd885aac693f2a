"""Angebote in the window."""
