"""Präventionstag: plan the day, run the day, prove the day."""
