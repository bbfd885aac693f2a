"""Committees: who sits in them and by which rules they work."""
