"""Gremien, Regelwerke und Sitze."""
