"""„Anmeldungen einlesen …“: a file or what was copied, its columns, and what becomes of each line.

She has an export of the form on the town's web site, with headings of its own. She fears that
people are registered twice, or that somebody is lost; nothing is written before the last button.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.german import count
from praeventionsrat.prevention_day.foreign_lists import joined, said_headings
from praeventionsrat.prevention_day.registrations.columns import (
    COLUMN_NAMES,
    ReplyColumn,
    suggest_columns,
)
from praeventionsrat.prevention_day.registrations.importing import (
    Known,
    Outcome,
    Taken,
    outcomes,
    read_known,
    take_replies,
)
from praeventionsrat.prevention_day.registrations.records import RegistrationState
from praeventionsrat.prevention_day.registrations.understanding import Understood, understand
from ui.context import AppContext
from ui.importing.file_import import Words
from ui.importing.table_import import KINDS, Lines, TableImport
from ui.parts.cards import column
from ui.parts.fields import ChoiceBox
from ui.parts.forms import field
from ui.parts.row_table import Column
from ui.shell.theme import Tone

NO_TABLE = "Darin steht keine Liste von Anmeldungen."
WORDS = Words(
    title="Anmeldungen einlesen",
    question="Woher kommen die Anmeldungen?",
    explained="Eine Excel- oder CSV-Datei, etwa der Export Ihres Online-Formulars, oder eine "
    "Word-Datei mit Tabelle. Sie können auch eine Tabelle kopieren und hier mit Strg+V einfügen.",
    asked="Liste wählen",
    kinds=f"Listen ({KINDS})",
)
BADGES = {
    RegistrationState.CONFIRMED: ("Platz", Tone.OK),
    RegistrationState.WAITING: ("Warteliste", Tone.WARN),
    None: ("schon da", Tone.NEUTRAL),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of the list as it is understood."""

    id: int
    title: str
    detail: str
    badge: tuple[str, Tone]


SHOWN = (
    Column[Preview](
        "Zeile", lambda one: one.title, second=lambda one: one.detail, badge=lambda one: one.badge
    ),
)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a worker found out about the lines."""

    understood: Understood
    outcomes: tuple[Outcome, ...]


class ReplyImport(TableImport):
    """Two steps: where from, and what the columns mean; ``taken`` is emitted with a ``Taken``."""

    def __init__(
        self,
        context: AppContext,
        event_id: UUID,
        item_id: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``item_id`` is proposed for lines that name no item."""
        super().__init__(context, WORDS, SHOWN, parent)
        self._event_id = event_id
        self._known: Known = context.operations.ask(read_known, event_id)
        self._source = self._left_out = ""
        self._looked = Looked(Understood((), ()), ())
        otherwise = self.tr("Wenn kein Programmpunkt dabeisteht, gilt")
        self.item = ChoiceBox(
            [(None, self.tr("wie in der Liste")), *((i.id, i.title) for i in self._known.items)],
            otherwise,
        )
        self.item.set_value(item_id)
        self.item.setMaximumWidth(380)
        self.item.activated.connect(lambda _index: self.look())
        above = QWidget()
        above.setLayout(column(field(otherwise, self.item)))
        self.build_table(above)

    def take_now(self) -> None:
        """Override: everything that is understood goes on record."""
        self.say_writing()
        made = self._context.operations.perform(
            self._words.title,
            take_replies,
            self._event_id,
            self._looked.understood.replies,
            complain=self.hint.setText,
            at=datetime.now(UTC),
            source=self._source,
        )
        if made is not None:
            self.close_with(made, said_of(made))

    def show_source(self, source: Source) -> None:
        """Override: all tables of the file that have the same columns."""
        if not source.tables:
            self.refuse(self.tr(NO_TABLE))
            return
        self._source = source.name
        found = joined(source, suggest_columns)
        self._left_out = found.left_out
        meant = suggest_columns(said_headings(found.table))
        items = self._known.items
        if self.item.value() is None and ReplyColumn.ITEM not in meant and len(items) == 1:
            self.item.set_value(items[0].id)
        self.offer(found.table, meant, list(COLUMN_NAMES.items()))

    def job(self, lines: Lines, columns: list[Any]) -> Callable[[], Looked]:
        """Override."""
        return partial(_looked, lines, columns, self._known, self.item.value())

    def show_found(self, found: Looked) -> None:
        """Override: each line with what becomes of it, those that stay away first."""
        self._looked = found
        titles = {item.id: item.title for item in self._known.items}
        refused = [
            Preview(one.line, f"Zeile {one.line}", one.reason, ("bleibt weg", Tone.BAD))
            for one in found.understood.refused
        ]
        shown = sorted(found.outcomes, key=lambda one: one.reply.line)
        rows = [_preview(place, one, titles) for place, one in enumerate(shown)]
        self.preview.set_rows([*refused, *rows])
        new = [one for one in found.outcomes if one.state is not None]
        waits = sum(one.state is RegistrationState.WAITING for one in new)
        parts = [
            count(len(new), "Anmeldung wird übernommen", "Anmeldungen werden übernommen"),
            f"davon {waits} auf die Warteliste" if waits else "",
            count(len(refused), "Zeile bleibt weg", "Zeilen bleiben weg") if refused else "",
        ]
        told = ", ".join(part for part in parts if part) + "."
        self.hint.setText(f"{told} {self._left_out}".strip())
        self.take.setEnabled(bool(new))


def said_of(made: Taken) -> str:
    """What came of it, in a sentence."""
    new = count(made.confirmed + made.waiting, "Anmeldung", "Anmeldungen")
    parts = [f"{new} übernommen"]
    if made.waiting:
        parts.append(f"{made.waiting} auf der Warteliste")
    if made.known:
        verb = "stand" if made.known == 1 else "standen"
        parts.append(f"{made.known} {verb} schon da")
    return ", ".join(parts)


def _looked(
    lines: Lines,
    columns: list[ReplyColumn | None],
    known: Known,
    item_id: UUID | None,
) -> Looked:
    found = understand(lines, columns, known.items, item_id)
    return Looked(found, tuple(outcomes(found.replies, known)))


def _preview(place: int, one: Outcome, titles: dict[UUID, str]) -> Preview:
    fields = one.reply.fields
    seats = count(fields.seats, "Platz", "Plätze")
    parts = (seats, one.told, titles[fields.item_id], one.reply.doubt)
    words = " · ".join(part for part in parts if part)
    return Preview(-1 - place, fields.name, words, BADGES[one.state])
