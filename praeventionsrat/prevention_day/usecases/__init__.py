"""Making, changing and finding prevention days."""
