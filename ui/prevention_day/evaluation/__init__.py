"""Auswertung of a prevention day."""
