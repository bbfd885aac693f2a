"""What leaves the page Aufträge on paper: control lists for meetings, reminders for offices."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from praeventionsrat.files import safe_name
from praeventionsrat.german import count
from praeventionsrat.meetings.documents.control import CONTROL, CONTROL_NONPUBLIC
from praeventionsrat.meetings.documents.reminder import (
    REMINDER,
    gather_from,
    one_of_each_office,
)
from praeventionsrat.meetings.ports import MeetingRow
from praeventionsrat.office import paperwork
from praeventionsrat.office.ports import Work
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import button
from ui.parts.save_dialog import ask_folder
from ui.settings_store import EXPORT_FOLDER
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.tasks import Progress

MOST_MEETINGS = 6


class AssignmentPapers(QObject):
    """The menu „Dokumente“ of the page."""

    def __init__(self, context: AppContext, page: QWidget, today: Callable[[], date]) -> None:
        """``page`` is what dialogs belong to."""
        super().__init__(page)
        self._context, self._page, self._today = context, page, today
        self.exports = ExportFlow(context, page)
        self.chosen: Callable[[], UUID | None] = lambda: None
        self.before: Callable[[], bool] = lambda: True
        self.button = button(self.tr("Dokumente"), symbol="word")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self.fill)
        self.button.setMenu(self.menu)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run."""
        return [
            Command(self.tr("Erinnerung an die zuständige Stelle"), self.remind, "word"),
            Command(self.tr("Erinnerungen an alle Stellen"), self.remind_all, "word"),
        ]

    def fill(self) -> None:
        """Offer the meetings to come and the letters."""
        self.menu.clear()
        for meeting in self._context.operations.ask(_next_meetings, self._today()):
            words = f"{meeting.number}. Sitzung {meeting.committee}"
            for export, part in ((CONTROL, ""), (CONTROL_NONPUBLIC, ", nichtöffentlich")):
                self.menu.addAction(
                    icon("word"),
                    f"Beschlusskontrolle {words}{part} (Word)",
                    partial(self._start, partial(self.exports.start, export, meeting.id)),
                )
        self.menu.addSeparator()
        self.menu.addAction(icon("word"), REMINDER.label, self.remind)
        words = self.tr("Erinnerungen an alle Stellen (Ordner) …")
        self.menu.addAction(icon("folder"), words, self.remind_all)

    def remind(self) -> None:
        """A letter to whoever is in charge of the chosen assignment."""
        assignment_id = self.chosen()
        if assignment_id is None:
            self._context.notify.info(self.tr("Bitte wählen Sie zuerst einen Auftrag."))
            return
        stem = self._context.operations.ask(_responsible, assignment_id) or " "
        self._start(partial(self.exports.start, REMINDER, assignment_id, stem))

    def remind_all(self) -> QFileDialog | None:
        """One letter to every office that has something to do, all into one folder."""
        if not self.before():
            return None
        title = self.tr("Ordner für die Erinnerungen wählen")
        return ask_folder(self._page, self._context.settings, title, self.write_all)

    def write_all(self, folder: Path) -> None:
        """Read now, write beside the window; can be given up."""
        self._context.settings.set(EXPORT_FOLDER, str(folder))
        letters = self._context.operations.ask(_letters, folder, self._today())
        if not letters:
            self._context.notify.info(self.tr("Kein Auftrag ist offen, für den jemand steht."))
            return
        title, job = self.tr("Erinnerungen schreiben"), partial(_write_all, letters)
        self._context.tasks.start_long(title, job, partial(self._written, folder))

    def _written(self, folder: Path, written: Sequence[paperwork.Written]) -> None:
        label = self.tr("Dokument gespeichert")
        self._context.operations.perform(label, _remember_all, written)
        said = count(len(written), "Erinnerung liegt", "Erinnerungen liegen")
        words = self.tr("{said} im Ordner „{folder}“.").format(said=said, folder=folder.name)
        self._context.notify.saved(words, folder)

    def _start(self, act: Callable[[], object]) -> None:
        if self.before():
            act()


def _next_meetings(work: Work, today: date) -> Sequence[MeetingRow]:
    """The next meeting of each committee."""
    firsts: dict[UUID, MeetingRow] = {}
    for row in work.meetings.coming(today, 10 * MOST_MEETINGS):
        firsts.setdefault(row.committee_id, row)
    return list(firsts.values())[:MOST_MEETINGS]


def _responsible(work: Work, assignment_id: UUID) -> str:
    return work.assignments.get(assignment_id).responsible


def _letters(work: Work, folder: Path, today: date) -> Sequence[paperwork.Prepared]:
    rows = work.trackings.rows()
    export = replace(REMINDER, gather=partial(gather_from, rows))
    found, names = [], set[str]()
    for row in one_of_each_office(rows):
        name = safe_name(f"Erinnerung {row.responsible} {today.isoformat()}.docx")
        while name.casefold() in names:
            name = safe_name(f"{Path(name).stem} und weitere.docx")
        names.add(name.casefold())
        found.append(paperwork.prepare(work, export, row.id, folder / name, today=today))
    return found


def _write_all(
    letters: Sequence[paperwork.Prepared], progress: Progress
) -> Sequence[paperwork.Written]:
    written = []
    for done, letter in enumerate(letters):
        progress.step(done, len(letters))
        written.append(paperwork.write(letter))
    return written


def _remember_all(work: Work, written: Sequence[paperwork.Written]) -> None:
    for one in written:
        paperwork.remember(work, one)
