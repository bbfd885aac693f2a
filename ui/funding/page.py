"""The page Förderung: programmes on the left, one of them or one application on the right.

Here sits the secretary who gets money for the council and gives some of it away. She wants to see
what must be sent by when, and how far the money reaches; she fears a missed day and a wrong sum.
"""

from collections.abc import Hashable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat.changes import Changes
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.errors import NotFound
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.rows import ProgrammeRow
from praeventionsrat.german import count
from ui.context import AppContext
from ui.funding.application_detail import ApplicationDetail
from ui.funding.late import LateProofs
from ui.funding.new_dialogs import NewApplication, NewProgramme
from ui.funding.programme_detail import ProgrammeDetail
from ui.funding.rows import PROGRAMME_SHEET, programme_columns
from ui.measures.areas import AreaRow
from ui.parts.cards import Card, PageHeader, label, primary
from ui.parts.forms import go_to_complaint
from ui.parts.list_export import sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.shell.page import Command, Page

TABLES = ("funding_programme", "funding_application", "payment", "organization")
PROGRAMME, APPLICATION = range(2)


def today() -> date:
    """The day on the user's wall."""
    return date.today()  # noqa: DTZ011 - the day on the user's wall


class FundingPage(Page):
    """Programmes, applications, points, decisions and proofs."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self._outdated = False
        self._rows: Sequence[ProgrammeRow] = ()
        self.areas = AreaRow("funding")
        self.summary = label("", "dim")
        self.add = primary(self.tr("Neues Programm"), self.new, symbol="add", tip=self.tr("Strg+N"))
        self.header = PageHeader(self.title, self.summary, self.add)
        self.late = LateProofs(context, today)
        self.list = RowTable[ProgrammeRow](
            programme_columns(today), self.tr("Förderprogramme"), header=False
        )
        self.programme = ProgrammeDetail(context, today)
        self.application = ApplicationDetail(context, today)
        self.empty = EmptyState(
            "funding",
            self.tr("Noch kein Förderprogramm"),
            self.tr(
                "Hier steht, woher Sie Geld bekommen und welches Geld Sie vergeben: mit Frist, "
                "Kriterien, Rangliste und Verwendungsnachweis."
            ),
            self.tr("Neues Programm"),
            self.new,
        )
        self.list_sheet = partial(_sheet, self.title, self.list)
        self._build()
        self._connect()
        self.reload()

    @property
    def title(self) -> str:
        """Override."""
        return self.tr("Förderung")

    def flush(self) -> bool:
        """Override."""
        return self.programme.flush() and self.application.flush()

    def new(self) -> None:
        """Ctrl+N: a programme."""
        if self.flush():
            dialog = NewProgramme(self.context, self)
            dialog.created.connect(self._on_programme)
            dialog.open()

    def new_application(self) -> None:
        """An application to the programme shown."""
        if self.programme.programme_id and self.flush():
            dialog = NewApplication(self.context, self.programme.programme_id, self)
            dialog.created.connect(self.show_application)
            dialog.open()

    def rename(self) -> None:
        """Override."""
        shown = self._details.currentWidget()
        assert isinstance(shown, ProgrammeDetail | ApplicationDetail)
        self.sides.show_detail()
        shown.rename()

    def back(self) -> None:
        """Override: from the application to its programme, from there to the list."""
        if not self.flush():
            return
        if self._details.currentIndex() == APPLICATION:
            self._details.setCurrentIndex(PROGRAMME)
            self.programme.applications.list.setFocus()
        else:
            self.sides.show_detail(wanted=False)
            self.list.setFocus()

    def open_record(self, kind: str, record_id: Hashable) -> None:
        """Override."""
        if kind == "funding_application" and isinstance(record_id, UUID):
            self.show_application(record_id)
        elif kind == "funding_programme":
            self._details.setCurrentIndex(PROGRAMME)
            self.list.select_id(record_id)
            self.sides.show_detail()

    @Slot(object)
    def show_application(self, application_id: UUID) -> None:
        """Show one application beside its programme."""
        if not self.flush():
            return
        try:
            programme = self.context.operations.ask(_programme_of, application_id)
        except NotFound:
            return
        self.list.select_id(programme)
        self.application.show_application(application_id)
        self._details.setCurrentIndex(APPLICATION)
        self.sides.show_detail()

    def commands(self) -> Sequence[Command]:
        """Override."""
        found = [Command(self.add.text(), self.new, "add")]
        if self.programme.programme_id:
            found.append(Command(self.tr("Neuer Antrag"), self.new_application, "add"))
        if self._details.currentIndex() == APPLICATION:
            found += self.application.commands()
        return found

    def help_topic(self) -> str:
        """Override."""
        return "foerderung"

    def reload(self) -> None:
        """Read the list; the cursor stays on its programme."""
        self._outdated = False
        self._rows = self.context.operations.ask(_programmes)
        self._pages.setCurrentIndex(0 if self._rows else 1)
        self.list.set_rows(self._rows)
        self.list.choose_some()
        self.sides.want_detail(wanted=self.list.current_id() is not None)
        words = count(len(self._rows), "Programm", "Programme")
        self.summary.setText(words if self._rows else "")
        self._leave_what_has_gone()
        self.late.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _leave_what_has_gone(self) -> None:
        shown = self.application.application_id
        gone = shown and not self.context.operations.ask(_is_there, shown)
        if self._details.currentIndex() == APPLICATION and gone:
            self.application.application_id = None
            self._details.setCurrentIndex(PROGRAMME)

    @Slot(object)
    def _on_current(self, programme_id: UUID | None) -> None:
        if programme_id is None or programme_id == self.programme.programme_id:
            return
        if self.flush():
            self.programme.show_programme(programme_id)
            self._details.setCurrentIndex(PROGRAMME)
        else:  # first what is wrong must be put right
            self.list.select_id(self.programme.programme_id)
            go_to_complaint(self._details)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self._outdated = True
            if self.isVisible():
                self.reload()

    @Slot(object)
    def _on_programme(self, programme_id: UUID) -> None:
        self.open_record("funding_programme", programme_id)
        self.programme.rename()

    @Slot()
    def _on_clicked(self) -> None:
        """A click on the programme of the application shown leads back to it."""
        if self._details.currentIndex() == APPLICATION and self.flush():
            self._details.setCurrentIndex(PROGRAMME)
        self.sides.show_detail()

    def _connect(self) -> None:
        self.areas.area_asked.connect(self.open_asked)
        self.late.opened.connect(self.show_application)
        self.list.current.connect(self._on_current)
        self.list.clicked.connect(lambda _index: self._on_clicked())
        self.list.opened.connect(lambda _id: self.rename())
        self.list.delete_asked.connect(lambda _id: self.programme.delete())
        for detail in (self.programme, self.application):
            detail.back_asked.connect(self.back)
        self.programme.application_opened.connect(self.show_application)
        self.programme.application_asked.connect(self.new_application)
        self.application.opened.connect(self.open_asked)
        self.sides.narrowed.connect(self.programme.back.setVisible)
        self.context.operations.changed.connect(self._on_changed)

    def _build(self) -> None:
        card = Card(margin=1)
        card.content.addWidget(self.list)
        card.setMinimumWidth(230)
        self._details = QStackedWidget()
        self._details.addWidget(self.programme)
        self._details.addWidget(self.application)
        self.sides = Sides(card, self._details, self.context.settings, "funding", [250, 830])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sides)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        for part in (self.header, self.areas, self.late):
            layout.addWidget(part)
        layout.addWidget(self._pages, 1)


def _programmes(work: Work) -> Sequence[ProgrammeRow]:
    return work.funding_programmes.rows()


def _programme_of(work: Work, application_id: UUID) -> UUID:
    return work.funding_applications.get(application_id).programme_id


def _is_there(work: Work, application_id: UUID) -> bool:
    found = work.funding_applications.find(application_id)
    return found is not None and found.deleted_at is None


def _sheet(title: str, shown: RowTable[ProgrammeRow]) -> ListSheet:
    return sheet_of(title, shown.rows_model.rows(), PROGRAMME_SHEET)
