"""The Themenspeicher in the window."""
