"""Giving the contacts of a list to other programs: Outlook, Excel, telephones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from praeventionsrat.contacts.card import ContactCard
from praeventionsrat.contacts.giving.cards import cards_of_organizations, cards_of_persons
from praeventionsrat.contacts.ports import Work
from praeventionsrat.files import write_atomically
from praeventionsrat.german import count
from ui.contacts.new_contact import PERSON
from ui.context import AppContext
from ui.parts.save_dialog import ask_where
from ui.settings_store import EXPORT_FOLDER


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of file."""

    suffix: str
    entry: str
    """As the menu says it."""
    called: str


SHAPES = (
    Shape(".csv", "Kontakte für Outlook (CSV) …", "CSV-Datei"),
    Shape(".xlsx", "Kontakte mit allen Angaben (Excel) …", "Excel-Datei"),
    Shape(".vcf", "Visitenkarten für Telefon und Adressbuch (vCard) …", "Visitenkarten"),
)


class GiveOut(QObject):
    """Writes what a list shows, with everything that may leave the program."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def start(self, shape: Shape, kind: str, ids: Sequence[UUID]) -> QFileDialog | None:
        """Ask where the file shall go; without a contact there is nothing to write."""
        if not ids:
            self._context.notify.info(self.tr("Die Liste ist leer."))
            return None
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        title = self.tr("Personen") if kind == PERSON else self.tr("Institutionen")
        return ask_where(
            self._window,
            self._context.settings,
            self.tr("Kontakte ausgeben"),
            f"{title} {today.isoformat()}{shape.suffix}",
            shape.called,
            partial(self.write, shape, kind, tuple(ids), today),
        )

    def write(self, shape: Shape, kind: str, ids: Sequence[UUID], on: date, target: Path) -> None:
        """Read here, write beside the window."""
        self._context.settings.set(EXPORT_FOLDER, str(target.parent))
        cards = self._context.operations.ask(_gather, kind, ids, on)
        job = partial(_write, shape, target.stem, cards, target)
        self._context.tasks.start(job, partial(self._written, len(ids)))

    def _written(self, number: int, path: Path) -> None:
        words = count(number, "Kontakt", "Kontakte")
        self._context.notify.saved(self.tr("{count} ausgegeben.").format(count=words), path)


def _gather(work: Work, kind: str, ids: Sequence[UUID], on: date) -> Sequence[ContactCard]:
    read = cards_of_persons if kind == PERSON else cards_of_organizations
    return read(work, ids, on=on)


def _write(shape: Shape, title: str, cards: Sequence[ContactCard], target: Path) -> Path:
    match shape.suffix:
        case ".csv":
            from praeventionsrat.contacts.giving.table import write_csv  # noqa: PLC0415 - worker

            write_atomically(target, partial(write_csv, cards))
        case ".vcf":
            from praeventionsrat.contacts.giving.vcards import write_vcards  # noqa: PLC0415

            write_atomically(target, partial(write_vcards, cards))
        case _:
            from praeventionsrat.contacts.giving.table import sheet_of_cards  # noqa: PLC0415
            from praeventionsrat.documents.list_xlsx import render  # noqa: PLC0415

            write_atomically(target, partial(render, sheet_of_cards(title, cards)))
    return target
