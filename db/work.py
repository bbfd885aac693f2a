"""One transaction, as the use cases see it: every repository on the same session."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from sqlmodel import Session, SQLModel

from db.repositories import contacts, council, meetings, office
from db.search import search
from praeventionsrat.office.ports import Hit, TrashRow

if TYPE_CHECKING:
    from db.repositories.typed_parts import TypedParts as LateParts
else:
    from db.late_parts import LateParts

R = TypeVar("R", bound=SQLModel)


class SqlWork(contacts.Contacts, council.Bodies, office.Keeping, LateParts):
    """Everything a use case may ask of the file."""

    def __init__(self, session: Session) -> None:
        """Hang on the session what every start needs; the rest comes when it is asked for."""
        self._session = session
        contacts.Contacts.__init__(self, session)
        council.Bodies.__init__(self, session)
        office.Keeping.__init__(self, session)
        self.meetings = meetings.MeetingRepository(session)
        self.breaks = meetings.BreakRepository(session)
        self.agenda_items = meetings.AgendaItemRepository(session)
        self.attendances = meetings.AttendanceRepository(session)
        self.presences = meetings.PresenceRepository(session)
        self.recusals = meetings.RecusalRepository(session)
        self.votes = meetings.VoteRepository(session)
        self.resolutions = meetings.ResolutionRepository(session)
        self.minutes = meetings.MinutesRepository(session)
        self.assignments = meetings.AssignmentRepository(session)
        self.attachments = meetings.AttachmentRepository(session)
        self.blobs = meetings.BlobRepository(session)

    def search(self, text: str, limit: int = 50, each: int = 50) -> Sequence[Hit]:
        """Records found for what a user typed, newest first; not more than ``each`` of a kind."""
        return search(self._session, text, limit, each)

    def trash(self) -> Sequence[TrashRow]:
        """Everything in the Papierkorb, the newest first."""
        return office.trash(self._session)

    def everything(self, kind: type[R]) -> Iterator[R]:
        """Every record of a kind, also those in the Papierkorb, by primary key."""
        return office.everything(self._session, kind)

    def remove(self, record: SQLModel) -> None:
        """Delete a record of any kind for good."""
        self._session.delete(record)
        self._session.flush()

    def insert(self, records: Sequence[SQLModel]) -> None:
        """Store records exactly as they are: neither stamped nor counted as changed."""
        office.insert(self._session, records)
