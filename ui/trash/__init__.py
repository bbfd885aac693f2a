"""The Papierkorb: what was deleted and can come back."""
