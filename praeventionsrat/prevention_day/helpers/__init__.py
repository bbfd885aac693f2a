"""Who helps when and where."""
