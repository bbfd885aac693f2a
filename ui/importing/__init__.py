"""Files and lists of others taken over."""
