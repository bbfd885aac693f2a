"""„Angebote übernehmen …“: last year's list from the youth office, with headings of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.german import count
from praeventionsrat.measures.offers_columns import COLUMN_NAMES, suggest_columns, told_apart
from praeventionsrat.measures.offers_import import Taken, Understood, take_offers, understand
from ui.context import AppContext
from ui.importing.file_import import Words
from ui.importing.table_import import KINDS, READABLE, Lines, TableImport
from ui.parts.row_table import Column
from ui.shell.theme import Tone

NO_TABLE = "Darin steht keine Liste von Angeboten."
WORDS = Words(
    title="Angebote übernehmen",
    question="Woher kommen die Angebote?",
    explained=READABLE,
    asked="Liste wählen",
    kinds=f"Listen ({KINDS})",
)


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of the list as it is understood."""

    id: int
    title: str
    detail: str
    is_refused: bool


SHOWN = (
    Column[Preview](
        "Zeile",
        lambda one: one.title,
        second=lambda one: one.detail,
        badge=lambda one: ("bleibt weg", Tone.WARN) if one.is_refused else None,
    ),
)


class OfferImport(TableImport):
    """Two steps: where from, and what the columns mean; ``taken`` is emitted with a ``Taken``."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, WORDS, SHOWN, parent)
        self._understood = Understood((), ())
        self.build_table()

    def take_now(self) -> None:
        """Override: everything that is understood goes on record."""
        self.say_writing()
        made = self._context.operations.perform(
            self._words.title, take_offers, self._understood.drafts, complain=self.hint.setText
        )
        if made is not None:
            self.close_with(made, said_of(made))

    def show_source(self, source: Source) -> None:
        """Override: the best table of the file."""
        if not source.tables:
            self.refuse(self.tr(NO_TABLE))
            return
        table = told_apart(source.tables[source.best])
        self.offer(table, suggest_columns(table.headings), list(COLUMN_NAMES.items()))

    def job(self, lines: Lines, columns: list[Any]) -> Callable[[], Understood]:
        """Override."""
        return partial(understand, lines, columns)

    def show_found(self, found: Understood) -> None:
        """Override: each line as an offer, those that stay away first."""
        self._understood = found
        taken, refused = found.drafts, found.refused
        rows = [
            Preview(
                one.line,
                one.fields.title,
                " · ".join(w for w in (one.fields.provider, one.district) if w),
                is_refused=False,
            )
            for one in taken
        ]
        rows += [
            Preview(one.line, f"Zeile {one.line}", one.reason, is_refused=True) for one in refused
        ]
        self.preview.set_rows(sorted(rows, key=lambda one: (not one.is_refused, one.id)))
        said = count(len(taken), "Angebot wird übernommen", "Angebote werden übernommen")
        left = count(len(refused), "Zeile bleibt weg", "Zeilen bleiben weg")
        self.hint.setText(f"{said}, {left}." if refused else f"{said}.")
        self.take.setEnabled(bool(taken))


def said_of(made: Taken) -> str:
    """What came of it, in a sentence."""
    new = count(made.new, "Angebot übernommen", "Angebote übernommen")
    if not made.known:
        return new
    verb = "stand" if made.known == 1 else "standen"
    return f"{new}, {made.known} {verb} schon im Kataster"
