"""Which pledges of two plans speak of the same thing, and which of them demands more."""
