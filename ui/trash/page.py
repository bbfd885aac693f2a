"""The page Papierkorb: what was deleted comes back with one press, or goes for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.errors import UserError
from praeventionsrat.office.ports import TrashRow, Work
from praeventionsrat.office.restoring import Taken, bring_back
from praeventionsrat.office.usecases import KEPT_DAYS, purge_record
from ui.context import AppContext
from ui.parts.cards import Card, PageHeader, button, label, primary, row
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import FIT, Column, Look, RowTable
from ui.purging import Purging
from ui.shell.page import Command, Page
from ui.shell.theme import STEP, Tone

KINDS = {
    "committee": "Gremium",
    "meeting": "Sitzung",
    "assignment": "Auftrag",
    "paper": "Vorlage",
    "topic": "Thema",
    "person": "Person",
    "organization": "Institution",
    "mailing_list": "Verteiler",
    "mailing": "Versand",
    "plan": "Plan",
    "measure": "Maßnahme",
    "offer": "Angebot",
    "monitoring_report": "Monitoring",
    "report_request": "Abfrage",
    "figure_series": "Kennzahl",
    "funding_programme": "Förderung",
    "funding_application": "Antrag",
    "prevention_day": "Präventionstag",
}
TABLES = tuple(KINDS)
SOON_DAYS = 5


@dataclass(frozen=True, slots=True)
class TrashLine:
    """One record in the Papierkorb, as people speak of it."""

    id: UUID
    kind: str
    title: str
    deleted_at: datetime
    days_left: int

    @property
    def name(self) -> str:
        """For sentences about it."""
        return f"{KINDS[self.kind]} „{self.title}“"


def _left(line: TrashLine) -> str:
    if line.days_left < 1:
        return "wird heute gelöscht"
    return f"noch {german.count(line.days_left, 'Tag', 'Tage')}"


def _when(at: datetime) -> str:
    local = at.astimezone()
    return f"{german.short_day(local.date())} · {german.oclock(local.time())}"


COLUMNS = (
    Column[TrashLine]("Eintrag", lambda line: line.title, look=Look.STRONG),
    Column[TrashLine]("Art", lambda line: KINDS[line.kind], width=130, look=Look.DIM),
    Column[TrashLine]("Gelöscht", lambda line: line.deleted_at, show=_when, width=210),
    Column[TrashLine](
        "Bleibt",
        _left,
        tone=lambda line: Tone.WARN if line.days_left <= SOON_DAYS else Tone.NEUTRAL,
        width=FIT,
    ),
)

SHEET = (
    SheetColumn[TrashLine]("Eintrag", lambda line: line.title),
    SheetColumn[TrashLine]("Art", lambda line: KINDS[line.kind]),
    SheetColumn[TrashLine]("Gelöscht am", lambda line: line.deleted_at.astimezone().date()),
    SheetColumn[TrashLine]("Tage bis zum endgültigen Löschen", lambda line: line.days_left),
)


class TrashPage(Page):
    """Shows the Papierkorb."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(context)
        self.restore_button = primary(
            self.tr("Wiederherstellen"), self.restore, symbol="restore", tip=self.tr("Enter")
        )
        self.purge_button = button(
            self.tr("Endgültig löschen"), self.purge, symbol="delete", tip=self.tr("Entf")
        )
        self.list = RowTable[TrashLine](COLUMNS, self.title)
        self.empty = EmptyState(
            "delete",
            self.tr("Der Papierkorb ist leer"),
            self.tr("Was Sie löschen, liegt hier {days} Tage lang und kommt mit einem Klick "
                    "zurück.").format(days=KEPT_DAYS),
        )  # fmt: skip
        self._outdated = False
        self.purging = Purging(context, self)
        self.list_sheet = lambda: sheet_of(self.title, self.list.rows_model.rows(), SHEET)
        self._build()
        self.list.opened.connect(lambda _id: self.restore())
        self.list.delete_asked.connect(lambda _id: self.purge())
        context.operations.changed.connect(self._on_changed)
        self.reload()

    @property
    def title(self) -> str:
        return self.tr("Papierkorb")

    def back(self) -> None:
        self.list.setFocus()

    def commands(self) -> Sequence[Command]:
        return [
            Command(self.tr("Wiederherstellen"), self.restore, "restore"),
            Command(self.tr("Endgültig löschen"), self.purge, "delete"),
        ]

    def help_topic(self) -> str:
        return "papierkorb"

    def restore(self) -> None:
        """Take the chosen record out again; under the next number where its own is taken."""
        line = self._chosen()
        if line is None:
            return
        try:
            self._bring_back(line)
        except Taken as err:
            why = self.tr("Der Eintrag kann unter einer freien Bezeichnung zurückkommen.")
            if self.context.notify.ask(str(err), why, err.offer):
                self._bring_back(line, anew=True)
        except UserError as err:
            self.context.notify.error(str(err))

    def _bring_back(self, line: TrashLine, *, anew: bool = False) -> None:
        words = self.tr("{what} wiederhergestellt").format(what=line.name)
        self.context.operations.attempt(words, bring_back, line.kind, line.id, anew=anew)
        self.context.notify.info(words + ".")

    def purge(self) -> None:
        """Delete for good; asks, because undo cannot bring it back."""
        line = self._chosen()
        if line is None or self.purging.is_running or not self.context.notify.ask(
            self.tr("{what} endgültig löschen?").format(what=line.name),
            self.tr("Alles, was daran hängt, wird mitgelöscht. Das lässt sich nicht rückgängig "
                    "machen; auch ältere Schritte lassen sich danach nicht mehr zurücknehmen."),
            self.tr("Endgültig löschen"),
        ):  # fmt: skip
            return
        for made in (self.restore_button, self.purge_button):
            made.setEnabled(False)  # what was decided stands until it is done
        self.purging.start(lambda: self._purge(line), self._on_purged)

    def _purge(self, line: TrashLine) -> None:
        words = self.tr("{what} endgültig gelöscht").format(what=line.name)
        self.context.operations.perform(words, purge_record, line.kind, line.id, undoable=False)
        self.context.notify.info(words + ".")

    def _on_purged(self) -> None:
        for made in (self.restore_button, self.purge_button):
            made.setEnabled(True)

    def reload(self) -> None:
        """Read the list."""
        self._outdated = False
        lines = self.context.operations.ask(read_trash, datetime.now(UTC))
        self._pages.setCurrentIndex(0 if lines else 1)
        self.list.set_rows(lines)
        if self.list.current_id() is None and lines:
            self.list.select_id(lines[0].id)
        for made in (self.restore_button, self.purge_button, self.note):
            made.setVisible(bool(lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.reload()

    def _chosen(self) -> TrashLine | None:
        line = self.list.rows_model.line_of(self.list.current_id())
        return self.list.rows_model.row_at(line) if line >= 0 else None

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            return
        if self.isVisible():
            self.reload()
        else:
            self._outdated = True

    def _build(self) -> None:
        self.note = label(
            self.tr("Was hier liegt, wird nach {days} Tagen endgültig gelöscht.").format(
                days=KEPT_DAYS
            ),
            "dim",
        )
        card = Card(margin=1)
        card.content.addWidget(self.list)
        self._pages = QStackedWidget()
        self._pages.addWidget(card)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 18)
        layout.setSpacing(14)
        layout.addWidget(PageHeader(self.title, self.purge_button, self.restore_button))
        layout.addLayout(row(self.note, None, spacing=STEP))
        layout.addWidget(self._pages, 1)


def read_trash(work: Work, now: datetime) -> Sequence[TrashLine]:
    """What lies in the Papierkorb, the newest first."""
    return [_line(row, now) for row in work.trash()]


def _line(row: TrashRow, now: datetime) -> TrashLine:
    left = row.deleted_at + timedelta(days=KEPT_DAYS) - now
    return TrashLine(row.id, row.kind, row.title, row.deleted_at, max(left.days, 0))
