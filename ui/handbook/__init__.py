"""The Handbuch inside the program."""
