"""One tab of a committee."""

from uuid import UUID

from ui.parts.record_panel import RecordPanel


class CommitteePanel(RecordPanel):
    """Shows one part of a committee."""

    @property
    def committee_id(self) -> UUID | None:
        """The committee that is shown, if any."""
        return self._record_id

    def show_committee(self, committee_id: UUID) -> None:
        """Show another committee, as soon as anybody sees it."""
        self.show_record(committee_id)
