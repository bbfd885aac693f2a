"""Programmes as people have them – pasted, as text, as Word – cut into chapters and pledges."""
