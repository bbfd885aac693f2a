"""Presse of a prevention day."""
