"""Aufgaben of a prevention day."""
