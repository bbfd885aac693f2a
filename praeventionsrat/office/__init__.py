"""What spans all subjects: settings, search, open data, demo."""
