"""Auskunft (Art. 15 DSGVO): one letter with everything that is stored about a person."""
