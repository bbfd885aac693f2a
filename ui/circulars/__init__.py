"""Deciding in writing, without a meeting."""
