"""Sitzungen: agenda, presence, votes, resolutions, minutes, assignments."""
