"""Maßnahmen: what the council does, from the idea to the proof that it worked."""
