"""The lists of a prevention day taken over: programme, exhibitors, helpers, each by its recipe."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from praeventionsrat.contacts.reading.mapping import ContactTable
from praeventionsrat.contacts.reading.sources import Source
from praeventionsrat.prevention_day.foreign_lists import joined, said_headings
from ui.context import AppContext
from ui.importing.file_import import Words
from ui.importing.table_import import KINDS, READABLE, Lines, TableImport
from ui.parts.messages import ExplainedNote
from ui.parts.row_table import Column
from ui.shell.theme import Tone

REFUSED, DOUBTED, FINE = range(3)


@dataclass(frozen=True, slots=True)
class Preview:
    """One line of the list as it is understood."""

    id: int
    title: str
    detail: str
    sort: int = FINE


class Understood(Protocol):
    """What became of all lines: drafts that can be taken, and lines that cannot."""

    @property
    def drafts(self) -> tuple[Any, ...]:
        """What can be taken."""
        ...

    @property
    def refused(self) -> tuple[Any, ...]:
        """Each with ``line`` and ``reason``."""
        ...


@dataclass(frozen=True)
class Recipe:
    """How a kind of list is read and taken.

    Args:
        title: „Aussteller einlesen“.
        question: „Woher kommt die Liste?“.
        nothing: What is said of a file without such a table.
        names: Every meaning a column may have, with its word.
        headings: What each heading surely means; tells headings from lines.
        suggest: What each column most likely means.
        missing: What cannot be done with the columns chosen, as a sentence.
        basis: Reads in a transaction what is needed to understand; its result is handed on.
        understand: Lines, columns and basis to what they are; runs beside the window.
        take: The use case that keeps the drafts of an event.
        preview: A draft as a line, with its doubts as detail where it has any.
        told: What is going to be taken, in a sentence.
        shaped: Brings a table of another kind into lines.
    """

    title: str
    question: str
    nothing: str
    names: Sequence[tuple[Any, str]]
    headings: Callable[[Sequence[str]], Sequence[Any]]
    suggest: Callable[[Sequence[str]], Sequence[Any]]
    missing: Callable[[Sequence[Any]], str]
    basis: Callable[..., Any]
    understand: Callable[..., Understood]
    take: Callable[..., Any]
    preview: Callable[[Any], Preview]
    told: Callable[[Understood], str]
    shaped: Callable[[ContactTable], ContactTable] = lambda table: table


def _badge(one: Preview) -> tuple[str, Tone] | None:
    if one.sort == FINE:
        return None
    return ("bleibt weg", Tone.BAD) if one.sort == REFUSED else ("bitte prüfen", Tone.WARN)


SHOWN = (
    Column[Preview]("Zeile", lambda one: one.title, second=lambda one: one.detail, badge=_badge),
)


class ListImport(TableImport):
    """Two steps: where from, and what the columns mean."""

    def __init__(
        self, context: AppContext, recipe: Recipe, event_id: UUID, parent: QWidget | None = None
    ) -> None:
        kinds = f"Tabellen ({KINDS})"
        words = Words(recipe.title, recipe.question, READABLE, "Datei wählen", kinds)
        super().__init__(context, words, SHOWN, parent)
        self._recipe, self._event_id = recipe, event_id
        self._left_out = ""
        self._understood: Understood | None = None
        self.missing = ExplainedNote()
        self.build_table(self.missing)

    def take_now(self) -> None:
        """Override: everything that is understood is kept."""
        assert self._understood is not None
        self.say_writing()
        made = self._context.operations.perform(
            self._recipe.title,
            self._recipe.take,
            self._event_id,
            self._understood.drafts,
            complain=self.hint.setText,
        )
        if made is not None:
            self.close_with(made, made.told)

    def show_source(self, source: Source) -> None:
        """Override: all tables of the file that have the same columns."""
        if not source.tables:
            self.refuse(self._recipe.nothing)
            return
        found = joined(source, self._recipe.headings)
        table = self._recipe.shaped(found.table)
        self._left_out = found.left_out
        self.offer(table, self._recipe.suggest(said_headings(table)), self._recipe.names)

    def job(self, lines: Lines, columns: list[Any]) -> Callable[[], Understood]:
        """Override: what cannot be done with these columns is said at once."""
        told = (self._left_out, self._recipe.missing(columns))
        self.missing.say(" ".join(part for part in told if part))
        basis = self._context.operations.ask(self._recipe.basis, self._event_id)
        return partial(self._recipe.understand, lines, columns, basis)

    def show_found(self, found: Understood) -> None:
        """Override: each line as it is understood, the doubtful ones first."""
        self._understood = found
        rows = [self._recipe.preview(one) for one in found.drafts]
        words = self.tr("Zeile {line}")
        rows += [
            Preview(one.line, words.format(line=one.line), one.reason, REFUSED)
            for one in found.refused
        ]
        self.preview.set_rows(sorted(rows, key=lambda one: (one.sort, one.id)))
        self.hint.setText(self._recipe.told(found))
        self.take.setEnabled(bool(found.drafts))
