"""One tab of a meeting."""

from uuid import UUID

from ui.parts.record_panel import RecordPanel


class MeetingPanel(RecordPanel):
    """Shows one part of a meeting."""

    @property
    def meeting_id(self) -> UUID | None:
        """The meeting that is shown, if any."""
        return self._record_id

    @property
    def chosen(self) -> UUID:
        """The meeting that is shown; asked for only when there is one."""
        assert self._record_id is not None
        return self._record_id

    def show_meeting(self, meeting_id: UUID) -> None:
        """Show another meeting (or the same one anew), as soon as anybody sees it."""
        self.show_record(meeting_id)
