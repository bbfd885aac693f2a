"""What the day costs, who pays, who writes about it."""
