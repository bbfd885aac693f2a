"""Förderung in the window."""
