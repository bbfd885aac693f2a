"""„Programm weitergeben …“: the web page, calendars, files for other programs, from one place.

She has been asked by the town's press office for „the programme for the web site“, and by a
speaker for „my dates“. She fears to send out what is not public; so it is said above what never
goes out, and each line says what one gets.
"""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from praeventionsrat.documents.export import Export
from praeventionsrat.german import day
from praeventionsrat.prevention_day.exchange.documents import (
    CONTRIBUTOR_ICS,
    EXPORTS,
    PERSON_ICS,
    VENUE_ICS,
)
from praeventionsrat.prevention_day.exchange.public import is_public_yet
from praeventionsrat.prevention_day.programme.rows import Programme
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.parts.cards import button, label, primary, row
from ui.parts.fields import ChoiceBox
from ui.parts.messages import ExplainedNote
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP

OFFERED = tuple(export for export in EXPORTS if export is not PERSON_ICS)


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to give the programme out, as one line."""

    id: str
    title: str
    detail: str


SHOWN = (Column[Offer]("Ausgabe", lambda one: one.title, second=lambda one: one.detail),)


class ProgrammeGiving(QDialog):
    """Choose what is given out, of which place or of whom where that matters."""

    def __init__(self, context: AppContext, programme: Programme, parent: QWidget) -> None:
        """``parent`` is the page the dialog for the file belongs to."""
        super().__init__(parent)
        self._programme = programme
        self.exports = ExportFlow(context, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Programm weitergeben"))
        self.hint = label(
            self.tr("Nach außen geht nur, was öffentlich ist: keine Ideen, nichts Abgesagtes, "
                    "keine Proben und keine Kontaktdaten."), "dim", wrap=True,
        )  # fmt: skip
        self.nothing = ExplainedNote()
        self.list = RowTable[Offer](SHOWN, self.tr("Wie das Programm weitergegeben wird"),
                                    header=False)  # fmt: skip
        self.whose = ChoiceBox(name=self.tr("Fläche oder Mitwirkende"))
        self.save = primary(self.tr("Speichern …"), self.save_now)
        self._build()
        self._offer()

    @property
    def export(self) -> Export:
        """The one that is chosen."""
        chosen = self.list.current_id()
        return next((one for one in OFFERED if one.key == chosen), OFFERED[0])

    def save_now(self) -> QDialog | None:
        """Ask where the file shall go; of nobody there is none."""
        export, record_id = self.export, self._record_id()
        if record_id is None:
            return None
        stem = self._stem()
        self.accept()
        return self.exports.start(export, record_id, stem)

    def _offer(self) -> None:
        is_ready = is_public_yet(self._programme)
        if not is_ready:
            self.nothing.say(
                self.tr("Noch ist nichts öffentlich."),
                self.tr("Legen Sie Programmpunkte auf einen Tag und stellen Sie sie auf "
                        "„angefragt“ oder „zugesagt“."),
            )  # fmt: skip
        offered = [one for one in OFFERED if is_ready or one is CONTRIBUTOR_ICS]
        self.list.set_rows([Offer(one.key, one.label, one.description) for one in offered])
        self.list.select_id(offered[0].key)
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Places and people are asked for only where they matter."""
        export = self.export
        options: list[tuple[UUID, str]] = []
        if export is VENUE_ICS:
            options = _places(self._programme)
        elif export is CONTRIBUTOR_ICS:
            options = _crew(self._programme)
        self.whose.set_options(options)
        if options:
            self.whose.set_value(options[0][0])
        self.whose.setVisible(export in {VENUE_ICS, CONTRIBUTOR_ICS})
        self.save.setEnabled(self._record_id() is not None)

    def _record_id(self) -> UUID | None:
        if self.export in {VENUE_ICS, CONTRIBUTOR_ICS}:
            found = self.whose.value()
            return found if isinstance(found, UUID) else None
        return self._programme.event_id

    def _stem(self) -> str:
        """What the file is about: „Bühne“, „9. Präventionstag 12.09.2026“."""
        if self.export in {VENUE_ICS, CONTRIBUTOR_ICS}:
            return self.whose.currentText()
        days = self._programme.days
        return " ".join(
            filter(None, (self._programme.title, day(days[0].held_on if days else None)))
        )

    def _build(self) -> None:
        self.list.current.connect(lambda _: self._on_chosen())
        self.list.opened.connect(lambda _: self.save_now())
        self.whose.setMinimumWidth(320)
        foot = row(self.whose, None, button(self.tr("Abbrechen"), self.reject), self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addWidget(label(self.windowTitle(), "h1"))
        layout.addWidget(self.hint)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(640, 600)


def _places(programme: Programme) -> list[tuple[UUID, str]]:
    """Where something public happens."""
    told = [programme.venue_for(row) for row in programme.items if row.is_told_publicly]
    used = {one.id for one in told if one is not None}
    return [(one.id, one.name) for one in programme.venues if one.id in used]


def _crew(programme: Programme) -> list[tuple[UUID, str]]:
    """Everybody who takes part once, by name."""
    found: dict[object, tuple[UUID, str]] = {}
    for item in programme.items:
        for one in item.contributors:
            found.setdefault(one.person_id or (one.name, one.affiliation), (one.id, one.told))
    return sorted(found.values(), key=lambda one: one[1].casefold())
