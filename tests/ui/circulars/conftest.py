"""Decisions in writing are tried on the council of the meetings."""

from tests.ui.meetings.conftest import council, read

__all__ = ["council", "read"]
