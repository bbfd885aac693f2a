"""Löschung (Art. 17 DSGVO): what must stay and why, what goes, and doing it."""
