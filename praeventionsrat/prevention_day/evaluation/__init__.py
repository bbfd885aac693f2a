"""What the day has brought."""
