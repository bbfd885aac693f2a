"""Asking for a day, without a server."""
