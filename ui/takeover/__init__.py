"""Taking over what an office has from before this program."""
