"""The menu of a meeting: its documents, extracts of its minutes, and what becomes of it."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QMenu, QWidget

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.documents import EXPORTS
from praeventionsrat.meetings.documents.minutes_extract import EXTRACT, EXTRACT_OFFICE
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import MeetingState
from ui.accessibility_flow import AccessibilityFlow
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.meetings.acts import MeetingActs
from ui.meetings.figures import Head
from ui.shell.icons import icon

SYMBOLS = {".docx": "word", ".pdf": "pdf", ".ics": "calendar", ".zip": "archive"}
LONGEST = 60
Entry = tuple[UUID, str]


def fill(
    menu: QMenu, head: Head, acts: MeetingActs, write: Callable[[str], None], more: "ExtractMenu"
) -> None:
    """Offer everything; ``more`` is the submenu of the extracts, filled when it opens."""
    menu.clear()
    for export in EXPORTS:
        menu.addAction(icon(SYMBOLS[export.suffix]), export.label, partial(write, export.key))
    more.menuAction().setIcon(icon("word"))
    menu.addMenu(more)
    menu.addAction(icon("ok"), said("Prüfbericht zur Barrierefreiheit …"), more.check)
    menu.addSeparator()
    if head.state in {MeetingState.SCHEDULED, MeetingState.INVITED}:
        menu.addAction(icon("start"), said("Sitzung beginnen"), partial(acts.begin, head))
        menu.addAction(icon("close"), said("Sitzung fällt aus"), partial(acts.cancel, head))
    if head.state is MeetingState.RUNNING:
        menu.addAction(icon("start"), said("Sitzungsmodus"), partial(acts.go_live, head))
        menu.addAction(icon("stop"), said("Sitzung beenden"), partial(acts.end, head))
    elif head.state is MeetingState.CANCELLED:
        after_all = partial(acts.hold_after_all, head)
        menu.addAction(icon("restore"), said("Sitzung findet doch statt"), after_all)
    delete = partial(acts.delete, head.id, head.title)
    menu.addAction(icon("delete"), said("Sitzung löschen"), delete)


class ExtractMenu(QMenu):
    """One entry for each item of a meeting, one for each office that has something to do."""

    def __init__(self, context: AppContext, exports: ExportFlow, parent: QWidget) -> None:
        super().__init__(said("Auszug aus der Niederschrift"), parent)
        self._context, self._exports = context, exports
        self.checking = AccessibilityFlow(context, parent)
        self.meeting: UUID | None = None
        self.aboutToShow.connect(self.offer)

    def offer(self) -> None:
        """Read what there is to be taken out."""
        self.clear()
        if self.meeting is None:
            return
        items, offices = self._context.operations.ask(_extracts, self.meeting)
        for item, title in items:
            self.addAction(title, partial(self.write_item, item, title))
        if offices:
            self.addSeparator()
        for assignment, title in offices:
            start = partial(self._exports.start, EXTRACT_OFFICE, assignment, title)
            self.addAction(title, start)
        if self.isEmpty():
            self.addAction(said("Noch keine Tagesordnung")).setEnabled(False)

    @Slot()
    def check(self) -> None:
        """Examine a Word file that was written."""
        self.checking.start()

    @Slot(object, str)
    def write_item(self, item_id: UUID, title: str) -> None:
        """Write the extract of an item."""
        self._exports.start(EXTRACT, item_id, title)


def said(text: str) -> str:
    """Translated, as every text of the window."""
    return QCoreApplication.translate("MeetingMenu", text)


def _extracts(work: Work, meeting_id: UUID) -> tuple[Sequence[Entry], Sequence[Entry]]:
    places = agenda.places(work.agenda_items.where(meeting_id=meeting_id))
    items = [
        (p.item.id, _short(f"TOP {p.number} {p.item.minutes_title or p.item.title}"))
        for p in places
    ]
    offices: dict[str, UUID] = {}
    for given in work.assignments.where(meeting_id=meeting_id, deleted_at=None):
        if given.responsible and given.agenda_item_id:
            offices.setdefault(given.responsible, given.id)
    return items, [(key, _short(f"für {name}")) for name, key in sorted(offices.items())]


def _short(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[: LONGEST - 2].rstrip()} …"
