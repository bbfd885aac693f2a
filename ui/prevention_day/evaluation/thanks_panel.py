"""The tab Dank: everybody once, with what she did; letters, and a note that they went out."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.evaluation.documents import THANK_LETTERS
from praeventionsrat.prevention_day.evaluation.thanks import ThankRow, note_thanked, thanks_of
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import Card, button, column, label, primary, row
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_model import Column
from ui.parts.row_table import RowTable
from ui.parts.sides import Sides
from ui.prevention_day.tasks.panel import EventPanel, scrolled
from ui.shell.page import Command
from ui.shell.theme import Tone


def badge(one: ThankRow) -> tuple[str, Tone] | None:
    """How far it is."""
    if one.thanked_on is not None:
        return f"bedankt {day(one.thanked_on)}", Tone.OK
    return ("ohne Anschrift", Tone.WARN) if one.lacks else None


COLUMNS = (
    Column[ThankRow]("Name", lambda one: one.name, second=lambda one: one.kinds, badge=badge),
)
SHEET = (
    SheetColumn[ThankRow]("Name", lambda one: one.name),
    SheetColumn[ThankRow]("Wofür", lambda one: one.kinds),
    SheetColumn[ThankRow]("Bedankt am", lambda one: one.thanked_on),
    SheetColumn[ThankRow]("Hinweis", lambda one: one.lacks),
)


class ThanksPanel(EventPanel):
    """People on the left, what their letter says on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        super().__init__(context, today)
        self.rows: Sequence[ThankRow] = ()
        self.exports = ExportFlow(context, self)
        self.table = RowTable[ThankRow](COLUMNS, self.tr("Wem zu danken ist"), header=False)
        self.title, self.text = label("", "h2", wrap=True), label("", "", wrap=True)
        self.lacks = label("", "dim", wrap=True)
        self.one = button(self.tr("Ist bedankt"), self.note_one, symbol="check")
        self.all = button(self.tr("Alle mit Anschrift sind bedankt"), self.note_all)
        self.letters = primary(THANK_LETTERS.label, self.export, symbol="word")
        self.empty = EmptyState(
            "mail",
            self.tr("Noch niemand zu bedanken"),
            self.tr("Hier stehen Mitwirkende, Aussteller, Helferinnen, Helfer und Sponsoren."),
        )
        self.pages = QStackedWidget()
        self._build()
        self.table.current.connect(lambda _id: self._show())
        self.table.clicked.connect(lambda _index: self.sides.show_detail())

    def reload(self, event_id: UUID) -> None:
        """Override."""
        self.rows = self.context.operations.ask(_read, event_id, self.today())
        self.pages.setCurrentIndex(0 if self.rows else 1)
        self.table.set_rows(self.rows)
        self.table.choose_some()
        waiting = any(one.thanked_on is None and not one.lacks for one in self.rows)
        self.letters.setEnabled(waiting)
        self.all.setEnabled(waiting)
        self._show()

    def summary(self) -> str:
        """Override."""
        if not self.rows:
            return ""
        done = sum(one.thanked_on is not None for one in self.rows)
        without = sum(bool(one.lacks) and one.thanked_on is None for one in self.rows)
        words = f"{done} von {len(self.rows)} bedankt"
        return f"{words} · {without} ohne Anschrift" if without else words

    def sheet(self) -> ListSheet:
        """Override."""
        return sheet_of(self.tr("Dank"), self.rows, SHEET)

    def back(self) -> None:
        """Override."""
        self.sides.show_detail(wanted=False)
        self.table.setFocus()

    @property
    def chosen(self) -> ThankRow | None:
        """Who is under the cursor."""
        key = self.table.current_id()
        return next((one for one in self.rows if one.id == key), None)

    def note_one(self) -> None:
        """The chosen one was thanked, or was not."""
        one = self.chosen
        if one is not None:
            self._note([one], None if one.thanked_on else self.today())

    def note_all(self) -> None:
        """All letters went out."""
        rows = [one for one in self.rows if one.thanked_on is None and not one.lacks]
        self._note(rows, self.today())

    def export(self) -> None:
        """Write the letters."""
        if self.event_id is not None:
            title = self.context.operations.ask(_title, self.event_id)
            self.exports.start(THANK_LETTERS, self.event_id, title)

    def commands(self) -> Sequence[Command]:
        """Override."""
        return [Command(THANK_LETTERS.label, self.export, "word")]

    def _note(self, rows: Sequence[ThankRow], on: date | None) -> None:
        words = count(len(rows), "Dank vermerkt", "Danksagungen vermerkt")
        if on is None:
            words = self.tr("Dank zurückgenommen")
        reasons = [reason for one in rows for reason in one.reasons]
        self.context.operations.perform(words, note_thanked, reasons, on=on)
        self.context.notify.undo_offer(words)

    def _show(self) -> None:
        one = self.chosen
        self.one.setEnabled(one is not None)
        if one is None:
            return
        self.title.setText(one.name)
        self.text.setText(one.sentences)
        self.lacks.setText(one.lacks)
        done = one.thanked_on is not None
        self.one.setText(self.tr("Noch nicht bedankt") if done else self.tr("Ist bedankt"))

    def _build(self) -> None:
        left, right = Card(margin=1), Card()
        left.content.addWidget(self.table)
        said = label(self.tr("Der Brief sagt:"), "dim")
        right.content.addWidget(scrolled(self.title, said, self.text, self.lacks), 1)
        right.content.addLayout(row(self.one, None))
        right.content.addLayout(row(self.all, None, self.letters))
        self.sides = Sides(left, right, self.context.settings, "day-thanks", [520, 480])
        self.pages.addWidget(self.sides)
        self.pages.addWidget(self.empty)
        self.setLayout(column(self.pages))


def _read(work: Work, event_id: UUID, on: date) -> Sequence[ThankRow]:
    return thanks_of(work, event_id, on=on)


def _title(work: Work, event_id: UUID) -> str:
    return work.prevention_days.get(event_id).title
