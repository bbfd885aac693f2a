"""Helfer of a prevention day."""
