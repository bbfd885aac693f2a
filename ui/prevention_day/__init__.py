"""The pages of the prevention day."""
