"""Dubletten: contacts that are in the book twice, side by side."""
