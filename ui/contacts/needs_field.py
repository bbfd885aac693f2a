"""Barrierebedarf: asked for only while a consent holds, for it tells about somebody's health."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.contacts.consents import ACCESS_NEEDS
from praeventionsrat.contacts.ports import Work
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.parts.plain_text import PlainTextEdit


class NeedsField(QWidget):
    """The text, or why there is none and where the consent is kept.

    Signals:
        consent_asked: Emitted when somebody wants to note the consent.
    """

    consent_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.text = PlainTextEdit()
        self.text.setAccessibleName(self.tr("Barrierebedarf"))
        self.text.setPlaceholderText(self.tr("Rollstuhl, Gebärdensprache, große Schrift"))
        self.text.setMaximumHeight(72)
        why = self.tr("Sagt etwas über die Gesundheit und wird nur mit Einwilligung festgehalten.")
        self.why = label(why, "dim", wrap=True)
        self.consent = button(self.tr("Einwilligung eintragen"), self.consent_asked.emit)
        self.lack = QWidget()
        line = row(self.why, self.consent, spacing=12)
        line.setStretch(0, 1)
        self.lack.setLayout(line)
        self.complaint_place = QVBoxLayout(self)
        self.complaint_place.setContentsMargins(0, 0, 0, 0)
        self.complaint_place.setSpacing(4)
        self.complaint_place.addWidget(self.text)
        self.complaint_place.addWidget(self.lack)

    def show_person(self, person_id: UUID) -> None:
        """Ask whether the consent holds today."""
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        holds = self._context.operations.ask(may_keep_needs, person_id, today)
        self.text.setVisible(holds)
        self.lack.setVisible(not holds)


def may_keep_needs(work: Work, person_id: UUID, on: date) -> bool:
    """Whether a consent holds without which access needs are not kept."""
    given = work.consents.where(person_id=person_id, purpose=ACCESS_NEEDS)
    return any(consent.holds(on) for consent in given)
