"""The press list: what went out, who asked, who comes, what appeared."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from praeventionsrat.german import count, day
from praeventionsrat.prevention_day.money.press import (
    APPEARED,
    add_press_item,
    remove_press_item,
)
from praeventionsrat.prevention_day.money.records import PressItemFields, PressKind
from praeventionsrat.prevention_day.money.rows import PressRow
from praeventionsrat.prevention_day.money.words import PRESS_KINDS
from praeventionsrat.prevention_day.ports import Work
from ui.context import AppContext
from ui.parts.cards import row
from ui.parts.chips import FilterChips
from ui.parts.list_export import SheetColumn
from ui.parts.row_model import Column
from ui.prevention_day.press.press_form import PressForm
from ui.prevention_day.record_list import Listed, RecordListPanel
from ui.prevention_day.tasks.files_panel import EventFiles
from ui.shell.theme import Tone

WHAT, OUT, BACK = "what", "out", "back"
KIND_WIDTH, DAY_WIDTH = 136, 104
KIND_TONES = {
    PressKind.INVITATION: Tone.SOFT,
    PressKind.RELEASE: Tone.SOFT,
    PressKind.ENQUIRY: Tone.WARN,
    PressKind.REPORT: Tone.OK,
    PressKind.POST: Tone.OK,
}
LISTED = Listed(
    "Presse",
    "Presseeintrag",
    "Neuer Eintrag",
    add_press_item,
    remove_press_item,
    (
        "press",
        "Noch nichts auf der Presseliste",
        "Halten Sie fest, wen Sie eingeladen haben, wer kommt und was erschienen ist. Daraus "
        "wird der Pressespiegel.",
    ),
    "day-press",
)


def below(row: PressRow) -> str:
    """„Musterauer Anzeiger · Ute Federkiel · Seite 3“."""
    page = f"Seite {row.page}" if row.page[:1].isdigit() else row.page
    files = count(row.files, "Ausschnitt", "Ausschnitte") if row.files else ""
    return " · ".join(p for p in (row.medium, row.person, page, files) if p) or "ohne Medium"


COLUMNS = (
    Column[PressRow]("Tag", lambda row: row.happened_on, width=DAY_WIDTH),
    Column[PressRow](
        "Eintrag",
        lambda row: row.title or PRESS_KINDS[row.kind],
        second=below,
        badge=lambda row: ("kommt", Tone.OK) if row.comes_to_day else None,
    ),
    Column[PressRow](
        "Art",
        lambda row: PRESS_KINDS[row.kind],
        width=KIND_WIDTH,
        tone=lambda row: KIND_TONES[row.kind],
    ),
)
SHEET = (
    SheetColumn[PressRow]("Tag", lambda row: row.happened_on),
    SheetColumn[PressRow]("Art", lambda row: PRESS_KINDS[row.kind]),
    SheetColumn[PressRow]("Überschrift oder Anlass", lambda row: row.title),
    SheetColumn[PressRow]("Medium", lambda row: row.medium),
    SheetColumn[PressRow]("Wer", lambda row: row.person),
    SheetColumn[PressRow]("Seite", lambda row: row.page),
    SheetColumn[PressRow]("Im Netz", lambda row: row.website),
    SheetColumn[PressRow]("Kommt zum Termin", lambda row: "ja" if row.comes_to_day else ""),
    SheetColumn[PressRow]("Notiz", lambda row: row.note),
)


class PressPanel(RecordListPanel[PressRow]):
    """List on the left, the chosen entry with its clippings on the right."""

    def __init__(self, context: AppContext, today: Callable[[], date]) -> None:
        self.facts = PressForm(context)
        self.chips = FilterChips(self.tr("Was gezeigt wird"))
        self.chips.set_group(
            WHAT, [(OUT, self.tr("Kontakt zur Presse")), (BACK, self.tr("Erschienen"))]
        )
        self.chips.keep_on_one_line()
        files = EventFiles(context, "press_item_id", self.tr("Ausschnitt hinzufügen …"))
        super().__init__(
            context, today, LISTED, COLUMNS, SHEET, self.facts, files=files, header=True
        )
        self.chips.changed.connect(self._narrow)

    def above(self) -> Sequence[QWidget]:
        """Override."""
        line = QWidget()
        fields = row(self.chips, self.filter)
        fields.setStretch(1, 1)
        fields.setAlignment(self.chips, Qt.AlignmentFlag.AlignVCenter)
        line.setLayout(fields)
        return (line,)

    def read(self, event_id: UUID) -> Sequence[PressRow]:
        """Override."""
        rows = self.context.operations.ask(_press, event_id)
        self.chips.setVisible(bool(rows))
        return rows

    def blank(self) -> PressItemFields:
        """Override: dated today, and of the kind that is looked at."""
        is_back = self.chips.value(WHAT) == BACK
        kind = PressKind.REPORT if is_back else PressKind.INVITATION
        return PressItemFields(kind=kind, happened_on=self.today())

    def heading(self, row: PressRow) -> str:
        """Override."""
        return " · ".join(part for part in (PRESS_KINDS[row.kind], day(row.happened_on)) if part)

    def name_field(self) -> QLineEdit:
        """Override."""
        return self.facts.headline

    def summary(self) -> str:
        """Override."""
        came = sum(one.kind in APPEARED for one in self.rows)
        coming = len({one.medium or one.person or one.id for one in self.rows if one.comes_to_day})
        told = (
            f"{came} erschienen" if came else "",
            f"{coming} {'kommt' if coming == 1 else 'kommen'} zum Termin" if coming else "",
        )
        return " · ".join(part for part in told if part)

    def _narrow(self) -> None:
        wanted = self.chips.value(WHAT)
        accepts = (lambda one: (one.kind in APPEARED) is (wanted == BACK)) if wanted else None
        self.table.rows_model.filter_rows(accepts)
        self.table.choose_some()
        self.show_current()


def _press(work: Work, event_id: UUID) -> Sequence[PressRow]:
    return work.press_items.rows(event_id)
