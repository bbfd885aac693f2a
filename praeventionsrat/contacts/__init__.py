"""Institutionen und Personen."""
