"""Druck of a prevention day."""
