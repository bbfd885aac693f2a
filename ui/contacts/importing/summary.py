"""The last step before anything is written: what will happen, and what will not."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.contacts.importing.matching import Matches
from praeventionsrat.contacts.importing.plan import Plan
from praeventionsrat.contacts.reading.entry import Refused
from praeventionsrat.contacts.reading.mapping import LeftOut
from praeventionsrat.files import write_atomically
from praeventionsrat.german import and_list, count
from ui.context import AppContext
from ui.parts.cards import button, column, label, row
from ui.parts.messages import ExplainedNote
from ui.parts.row_table import Column, RowTable
from ui.parts.save_dialog import ask_where
from ui.shell.theme import Tone

FORMULA = ("=", "+", "-", "@", "\t")


@dataclass(frozen=True)
class RefusedRow:
    """A line that is not taken, or one with a remark."""

    id: tuple[int, int]
    line: int
    words: str
    reason: str
    is_refused: bool


COLUMNS = (
    Column[RefusedRow]("Zeile", lambda row: row.line, right=True, width=64),
    Column[RefusedRow]("Anfang der Zeile", lambda row: row.words),
    Column[RefusedRow]("Warum", lambda row: row.reason),
    Column[RefusedRow](
        "Ergebnis",
        lambda row: "abgelehnt" if row.is_refused else "übernommen",
        tone=lambda row: Tone.BAD if row.is_refused else Tone.WARN,
        width=124,
    ),
)


class SummaryStep(QWidget):
    """Says in numbers what comes into the book; nothing has been written yet."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._refused: Sequence[Refused] = ()
        self.title = label("", "h2", wrap=True)
        self.facts = label("", wrap=True)
        self.left_out = ExplainedNote()
        self.table = RowTable[RefusedRow](COLUMNS, self.tr("Abgelehnte Zeilen und Hinweise"))
        self.heading = label(self.tr("Abgelehnte Zeilen und Hinweise"), "label")
        self.save = button(self.tr("Abgelehnte Zeilen speichern …"), self.ask_where)
        head = row(self.heading, None, self.save)
        body = column(self.title, self.facts, self.left_out, head, self.table, None, spacing=12)
        body.setStretch(4, 1)
        self.setLayout(body)

    def show_plan(self, matches: Matches, plan: Plan, left_out: Sequence[LeftOut]) -> None:
        """Show what is about to happen."""
        self._refused = matches.refused
        self.title.setText(count(len(plan.contacts), "Zeile wird", "Zeilen werden") + " übernommen")
        self.facts.setText(" ".join(_facts(matches, plan)))
        self.left_out.say(*_left_out(left_out), Tone.SOFT)
        rows = _rows(matches, plan)
        self.table.set_rows(rows)
        for widget in (self.table, self.heading):
            widget.setVisible(bool(rows))
        self.save.setVisible(bool(matches.refused))

    def ask_where(self) -> QFileDialog:
        """Keep what was refused, to be put right elsewhere."""
        return ask_where(
            self.window(),
            self._context.settings,
            self.tr("Abgelehnte Zeilen speichern"),
            self.tr("Abgelehnte Zeilen.csv"),
            self.tr("CSV-Datei"),
            self.write,
        )

    def write(self, target: Path) -> None:
        """Write the file beside the window."""
        job = partial(_write, tuple(self._refused), target)
        said = self.tr("Abgelehnte Zeilen gespeichert.")
        self._context.tasks.start(job, lambda path: self._context.notify.saved(said, path))


def _facts(matches: Matches, plan: Plan) -> list[str]:
    houses = {plan.key_of(card) for card in plan.contacts if card.organization}
    new_houses = len(houses - set(plan.houses))
    known = len(set(plan.persons.values()))
    words = [count(plan.new_persons, "neue Person", "neue Personen")] if plan.new_persons else []
    if new_houses:
        words.append(count(new_houses, "neue Institution", "neue Institutionen"))
    facts = [f"{and_list(words)}."] if words else []
    if known:
        facts.append(
            count(known, "Person ist schon bekannt", "Personen sind schon bekannt")
            + ": Ergänzt wird, was fehlt; überschrieben wird nichts."
        )
    left = len(matches.contacts) - len(plan.contacts)
    if left:
        facts.append(count(left, "Zeile bleibt", "Zeilen bleiben") + " auf Ihren Wunsch weg.")
    if matches.refused:
        facts.append(count(len(matches.refused), "Zeile ist", "Zeilen sind") + " abgelehnt.")
    return facts


def _left_out(found: Sequence[LeftOut]) -> tuple[str, str]:
    private = [f"{one.heading} ({one.count})" for one in found if one.is_private]
    other = [f"{one.heading} ({one.count})" for one in found if not one.is_private]
    sentences = []
    if private:
        sentences.append(f"Weil das Programm es nicht braucht: {', '.join(private)}.")
    if other:
        sentences.append(f"Ohne Bedeutung hier: {', '.join(other)}.")
    return ("Diese Angaben bleiben weg" if sentences else "", " ".join(sentences))


def _rows(matches: Matches, plan: Plan) -> list[RefusedRow]:
    taken = {card.line for card in plan.contacts}
    rows = [
        RefusedRow((one.line, 0), one.line, one.words, one.reason, is_refused=True)
        for one in matches.refused
    ]
    rows += [
        RefusedRow((m.card.line, at), m.card.line, m.card.label, note, is_refused=False)
        for m in matches.contacts
        if m.card.line in taken
        for at, note in enumerate(m.notes, 1)
    ]
    return sorted(rows, key=lambda row: row.id)


def _write(refused: Sequence[Refused], target: Path) -> Path:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("Zeile", "Anfang der Zeile", "Grund"))
    for one in refused:
        writer.writerow((one.line, _plain(one.words), one.reason))
    write_atomically(target, lambda out: out.write(text.getvalue().encode("utf-8-sig")))
    return target


def _plain(words: str) -> str:
    """No cell becomes a formula."""
    return f"'{words}" if words.startswith(FORMULA) else words
