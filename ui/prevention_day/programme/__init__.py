"""Programm of a prevention day."""
