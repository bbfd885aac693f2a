"""Stände of a prevention day."""
