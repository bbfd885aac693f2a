"""Budget of a prevention day."""
