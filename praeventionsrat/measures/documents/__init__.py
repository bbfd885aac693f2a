"""The documents of measures and plans."""
