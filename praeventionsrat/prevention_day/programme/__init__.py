"""Who does what where and when, and what does not fit together."""
