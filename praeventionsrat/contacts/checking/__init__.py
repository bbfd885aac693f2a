"""The yearly check-up: what goes into the forms, and what comes out of the answers."""
