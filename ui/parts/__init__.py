"""The parts part of the window."""
