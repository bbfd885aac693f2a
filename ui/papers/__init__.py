"""The page Vorlagen."""
