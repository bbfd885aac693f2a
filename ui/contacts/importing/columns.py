"""The second step: what the columns mean, with a preview of what becomes of the lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QWidget

from praeventionsrat.contacts.reading.entry import Refused
from praeventionsrat.contacts.reading.headings import is_private_matter
from praeventionsrat.contacts.reading.mapping import ContactTable, Mapping, entries_of, suggest
from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.contacts.reading.targets import HEADINGS
from praeventionsrat.contacts.reading.understanding import Outcome, Understood, understand
from praeventionsrat.german import count
from ui.parts.cards import column, label, row
from ui.parts.column_mapping import ColumnMapping, ShownColumn
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field, scrolling
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

MOST_PREVIEWED = 200
Remembered = Callable[[ContactTable], Mapping | None]


@dataclass(frozen=True)
class PreviewRow:
    """One line of the file and what becomes of it."""

    id: int
    words: str
    more: str
    result: str
    tone: Tone


COLUMNS = (
    Column[PreviewRow]("Zeile", lambda row: row.id, right=True, width=64),
    Column[PreviewRow]("Kontakt", lambda row: row.words, second=lambda row: row.more),
    Column[PreviewRow]("Ergebnis", lambda row: row.result, tone=lambda row: row.tone, width=124),
)


class ColumnsStep(QWidget):
    """Asks what the columns mean; what is known from the last time stands there already.

    Signals:
        changed: Emitted when a column means something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: Sequence[ContactTable] = ()
        self._shown: list[int] = []
        self._remembered: Remembered = lambda _table: None
        self.table, self.mapping = ChoiceBox(name=self.tr("Tabelle")), ColumnMapping()
        self.choice = QWidget()
        self.choice.setLayout(row(field(self.tr("Tabelle"), self.table), None))
        self.preview = RowTable[PreviewRow](COLUMNS, self.tr("Vorschau"))
        self.said = label("", "dim", wrap=True)
        self.is_ready = False
        self._build()

    def show_source(self, source: Source, remembered: Remembered) -> None:
        """Offer the lists of a file."""
        self._tables, self._remembered = source.tables, remembered
        self.table.set_options([(at, one.title) for at, one in enumerate(source.tables)])
        self.table.set_value(source.best)
        self.choice.setVisible(len(source.tables) > 1)
        self._choose_table()

    def chosen_table(self) -> ContactTable:
        """The list that is meant."""
        chosen: int = self.table.value()
        return self._tables[chosen]

    def chosen_mapping(self) -> Mapping:
        """What its columns mean."""
        targets = dict(zip(self._shown, self.mapping.chosen(), strict=True))
        return Mapping(tuple(targets.get(at) for at in range(len(self.chosen_table().headings))))

    def _choose_table(self) -> None:
        table = self.chosen_table()
        meant = self._remembered(table) or suggest(table)
        said = {at: table.example(at) for at in range(len(table.headings))}
        self._shown = [at for at, words in said.items() if words]
        self.mapping.offer(
            [
                ShownColumn(
                    table.headings[at],
                    said[at],
                    meant.targets[at],
                    self.tr("wird nicht gebraucht")
                    if is_private_matter(table.headings[at])
                    else "",
                )
                for at in self._shown
            ],
            list(HEADINGS.items()),
        )
        self._look()

    def _look(self) -> None:
        """What becomes of the first lines; nothing is written."""
        table = self.chosen_table()
        first = replace(table, rows=table.rows[:MOST_PREVIEWED])
        outcome = understand(entries_of(first, self.chosen_mapping()))
        self.preview.set_rows(preview_rows(outcome))
        self.is_ready = bool(outcome.contacts)
        lines = count(len(table.rows), "Zeile", "Zeilen")
        if not self.is_ready:
            words = self.tr("Bitte sagen Sie, in welcher Spalte Name oder Institution stehen.")
        elif len(table.rows) > MOST_PREVIEWED:
            words = self.tr("{lines}; die Vorschau zeigt die ersten {most}.")
        else:
            words = self.tr(
                "{lines}. Was hier abgelehnt ist, bleibt weg; alles andere geht weiter."
            )
        self.said.setText(words.format(lines=lines, most=MOST_PREVIEWED))
        self.changed.emit()

    def _build(self) -> None:
        held, columns, preview, both = QWidget(), QWidget(), QWidget(), QSplitter()
        held.setLayout(column(self.mapping, None))
        columns.setLayout(column(scrolling(held)))
        preview.setLayout(column(self.preview))
        both.setChildrenCollapsible(False)
        both.addWidget(columns)
        both.addWidget(preview)
        both.setSizes([540, 500])
        both.setHandleWidth(2 * STEP)
        body = column(self.choice, both, self.said, spacing=12)
        body.setStretch(1, 1)
        self.setLayout(body)
        self.table.activated.connect(self._choose_table)
        self.mapping.changed.connect(self._look)


def preview_rows(outcome: Outcome) -> list[PreviewRow]:
    """Every line in the order of the file."""
    rows = [_taken(one) for one in outcome.contacts] + [_refused(one) for one in outcome.refused]
    return sorted(rows, key=lambda row: row.id)


def _taken(one: Understood) -> PreviewRow:
    card = one.card
    more = (
        *((card.organization,) if card.is_person else ()),
        card.role,
        *card.emails[:1],
        *card.phones[:1],
    )
    words = " · ".join(word for word in more if word)
    if one.notes:
        said = " ".join(one.notes)
        return PreviewRow(card.line, card.label, said, "mit Hinweis", Tone.WARN)
    return PreviewRow(card.line, card.label, words, "verstanden", Tone.OK)


def _refused(one: Refused) -> PreviewRow:
    return PreviewRow(one.line, one.words, one.reason, "abgelehnt", Tone.BAD)
