"""Files the program ships: templates, fonts, Handbuch, demo material."""
