"""Förderung: money the council applies for, and money it gives."""
