"""Pläne und Vorhaben in the window."""
