"""For whom there is nothing where: a table of target groups against districts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.german import count
from praeventionsrat.measures.offers_gaps import TOWN, GapRow, Gaps, read_gaps
from ui.context import AppContext
from ui.offers.rows import today
from ui.parts.cards import Card, label
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.messages import EmptyState
from ui.parts.row_table import FIT, Column, RowTable
from ui.shell.theme import Tone

NOTHING, MISSING = "–", "fehlt"
"""Nothing here, but for the whole town; nothing at all."""


class GapsView(QWidget):
    """Every target group of the office's list; „fehlt“ is a gap.

    Signals:
        group_asked: Emitted with a target group whose offers somebody wants to see.
    """

    group_asked = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._gaps = Gaps((), ())
        self.told = label("", "dim", wrap=True)
        self.empty = EmptyState(
            "location",
            self.tr("Noch keine Stadtteile"),
            self.tr("Sobald Angebote oder Kontakte einen Stadtteil haben, steht hier, für welche "
                    "Zielgruppe dort nichts angeboten wird."),
        )  # fmt: skip
        self._card = Card(margin=1)
        self.table: RowTable[GapRow] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.told)
        layout.addWidget(self._card, 1)
        layout.addWidget(self.empty, 1)

    def reload(self) -> None:
        """Count again; other districts are other columns."""
        before, self._gaps = self._gaps, self._context.operations.ask(read_gaps, today())
        has_any = bool(self._gaps.districts)
        self._card.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.told.setText(_told(self._gaps) if has_any else "")
        if self.table is None or before.districts != self._gaps.districts:
            self._lay()
        assert self.table is not None
        self.table.set_rows(self._gaps.rows)

    def sheet(self) -> ListSheet:
        """For Excel and for paper."""
        names = (*self._gaps.districts, TOWN)
        columns = [
            SheetColumn[GapRow]("Zielgruppe", lambda row: row.id),
            *(
                SheetColumn[GapRow](name, partial(_number, place))
                for place, name in enumerate(names)
            ),
        ]
        return sheet_of(self.tr("Lücken im Angebot"), self._gaps.rows, columns)

    def _lay(self) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        self.table = RowTable[GapRow](_columns(self._gaps.districts), self.tr("Lücken im Angebot"))
        self.table.opened.connect(self.group_asked)
        self._card.content.addWidget(self.table)


def _columns(districts: Sequence[str]) -> Sequence[Column[GapRow]]:
    places = [
        Column[GapRow](
            name,
            partial(_value, place),
            show=_shown,
            width=FIT,
            tone=partial(_tone, place),
        )
        for place, name in enumerate((*districts, TOWN))
    ]
    return (
        Column[GapRow]("Zielgruppe", lambda row: row.id, badge=_badge),
        *places,
    )  # fmt: skip


def _badge(row: GapRow) -> tuple[str, Tone] | None:
    return (count(row.gaps, "Lücke", "Lücken"), Tone.WARN) if row.gaps else None


def _number(place: int, row: GapRow) -> int:
    return row.counts[place]


def _value(place: int, row: GapRow) -> int:
    """How many; less than none where there is a gap, which sorts before all others."""
    is_town = place == len(row.counts) - 1
    return row.counts[place] or (0 if is_town or row.counts[-1] else -1)


def _shown(number: int) -> str:
    return MISSING if number < 0 else str(number) if number else NOTHING


def _tone(place: int, row: GapRow) -> Tone:
    number = _value(place, row)
    return Tone.OK if number > 0 else Tone.WARN if number < 0 else Tone.NEUTRAL


def _told(gaps: Gaps) -> str:
    if not gaps.number:
        return "Für jede Zielgruppe gibt es überall etwas."
    many = count(gaps.number, "Lücke", "Lücken")
    return (
        f"{many}: Dort läuft heute für diese Zielgruppe nichts, auch nichts für die ganze Stadt. "
        "Ein Doppelklick zeigt die Angebote der Zielgruppe."
    )
