"""Every printed sheet of a prevention day from one place."""
