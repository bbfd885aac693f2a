"""Kennzahlen: series of values, and the police's crime figures."""
