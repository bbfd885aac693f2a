"""What happened, in one quick line; and how many are there, in another."""

from collections.abc import Iterator, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.records import MOST_PEOPLE
from praeventionsrat.prevention_day.running.records import IncidentKind
from praeventionsrat.prevention_day.running.rows import CountRow, IncidentRow
from praeventionsrat.prevention_day.running.words import INCIDENTS
from ui.parts.cards import Card, button, label, row
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.row_table import RowTable
from ui.prevention_day.running.rows import LOG, count_told
from ui.prevention_day.running.view import VenueName


class LogCard(Card):
    """The log of the day.

    Signals:
        noted: Emitted with kind, words and place of an incident.
        counted: Emitted with a number of visitors and their place.
        refused: Emitted with a sentence where a number means nothing.
    """

    noted = Signal(object, str, object)
    counted = Signal(int, object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__(margin=1)
        kinds = [(kind, f"{place} {name}") for place, (kind, name) in _numbered()]
        self.kind = ChoiceBox(kinds, self.tr("Art des Vorkommnisses"))
        self.kind.setToolTip(self.tr("Alt+1 bis Alt+9 wählt die Art, auch beim Schreiben"))
        self.kind.set_value(IncidentKind.NOTE)
        self.venue = ChoiceBox([(None, self.tr("ohne Ort"))], self.tr("Wo"))
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Was ist passiert? Dann Enter (F9)"))
        self.text.setAccessibleName(self.tr("Vorkommnis"))
        self.text.setMaxLength(10_000)
        nothing = label(self.tr("Noch nichts vorgefallen: ein Satz und Enter genügen."), "dim")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.setWordWrap(True)
        self.list = RowTable[IncidentRow](
            LOG, self.tr("Vorkommnisse"), header=False, empty=nothing
        )  # fmt: skip
        self.visitors = NumberField(self.tr("Besucher jetzt"), least=0, most=MOST_PEOPLE)
        self.visitors.setPlaceholderText(self.tr("F3"))
        self.visitors.setToolTip(self.tr("Wie viele sind gerade da? Zahl und Enter (F3)"))
        self.visitors.setMaximumWidth(96)
        self.last = label("", "dim")
        self.add = button(self.tr("Zählen"), self._on_count)
        self._build()

    @property
    def typed(self) -> str:
        """An incident that is not written down yet."""
        return self.text.text().strip()

    def show_log(
        self, rows: Sequence[IncidentRow], counts: Sequence[CountRow], venues: Sequence[VenueName]
    ) -> None:
        """Show what happened and what was counted last."""
        self.list.set_rows(rows)
        self.venue.set_options(
            [(None, self.tr("ohne Ort")), *((one.id, one.name) for one in venues)]
        )
        if self.venue.currentIndex() < 0:
            self.venue.setCurrentIndex(0)
        moments = [one for one in counts if not one.is_total]
        if moments:
            one = moments[-1]
            told = count_told(one.visitors, one.counted_at, one.venue)
            self.last.setText(self.tr("zuletzt {told}").format(told=told))
        else:
            self.last.setText(self.tr("noch nicht gezählt"))

    def noted_down(self) -> None:
        """It is on record; ready for the next."""
        self.text.clear()
        self.kind.set_value(IncidentKind.NOTE)
        self.venue.setCurrentIndex(0)
        self.text.setFocus()

    @Slot()
    def _on_note(self) -> None:
        if self.typed:
            place: UUID | None = self.venue.value()
            self.noted.emit(self.kind.value(), self.typed, place)

    @Slot()
    def _on_count(self) -> None:
        try:
            number = self.visitors.value()
        except UserError as err:
            self.refused.emit(str(err))
            return
        if number is None:
            self.visitors.setFocus()
            return
        self.counted.emit(number, None)
        self.visitors.clear()

    def _build(self) -> None:
        head = row(label(self.tr("Vorkommnisse"), "h2"), None, self.kind, self.venue)
        head.setContentsMargins(15, 11, 11, 0)
        typed = row(self.text)
        typed.setContentsMargins(11, 0, 11, 0)
        foot = row(
            label(self.tr("Besucher jetzt"), "label"), self.visitors, self.add, self.last, None
        )  # fmt: skip
        foot.setContentsMargins(15, 3, 11, 11)
        self.content.addLayout(head)
        self.content.addLayout(typed)
        self.content.addWidget(self.list, 1)
        self.content.addLayout(foot)
        self.venue.setMaximumWidth(170)
        self.text.returnPressed.connect(self._on_note)
        for place, (kind, _name) in _numbered():
            keys = QShortcut(QKeySequence(f"Alt+{place}"), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self.kind.set_value, kind))
        self.visitors.returnPressed.connect(self._on_count)


def _numbered() -> Iterator[tuple[int, tuple[IncidentKind, str]]]:
    return enumerate(INCIDENTS.items(), 1)
