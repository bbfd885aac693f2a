"""Anmeldungen of a prevention day."""
