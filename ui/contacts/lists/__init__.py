"""Verteiler: lists of contacts, what goes out to them, and what comes back."""
