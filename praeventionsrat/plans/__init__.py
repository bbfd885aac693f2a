"""Pläne und Vorhaben: programmes, what they promise, and what became of it."""
