"""How the committee publishes: names or not, and whether anything secret shows."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from praeventionsrat.meetings.approval import PublishedNames
from praeventionsrat.meetings.usecases.approval import set_names_published
from praeventionsrat.meetings.usecases.leaks import check_minutes_leaks
from ui.context import AppContext
from ui.meetings.leak_dialog import LeakDialog
from ui.parts.cards import button, column, label, row
from ui.parts.fields import ChoiceBox

NAMES = {
    PublishedNames.GENERAL: "ohne Namen: „ein Mitglied“, „die Verwaltung“",
    PublishedNames.FUNCTION: "mit der Stelle: „die Vertretung (Jugendamt)“",
    PublishedNames.NAMES: "mit Namen, wie in der Niederschrift",
}


class PublicationCard(QWidget):
    """One choice for the committee, one button for this meeting.

    Signals:
        place_asked: Emitted with the place of a leak that shall be looked at.
    """

    place_asked = Signal(str)

    def __init__(self, context: AppContext, meeting: Callable[[], UUID]) -> None:
        super().__init__()
        self._context, self._meeting = context, meeting
        self._committee: UUID | None = None
        self.names = ChoiceBox(list(NAMES.items()), self.tr("Personen in der Veröffentlichung"))
        self.check = button(self.tr("Leck-Prüfung …"), self.check_now, symbol="search")
        self.about = label("", "dim", wrap=True)
        head = row(label(self.tr("Veröffentlichung"), "h2"), None, self.check)
        choice = row(label(self.tr("Personen im Text"), "label"), self.names, None)
        self.setLayout(column(head, self.about, choice, spacing=6))
        self.names.activated.connect(self._on_names)

    def show_policy(self, committee: UUID, title: str, names: PublishedNames) -> None:
        """Show what holds for a committee."""
        self._committee = committee
        self.names.set_value(names)
        words = self.tr(
            "Gilt für alle Niederschriften von „{title}“. Anwesende Mitglieder, Leitung und "
            "Protokollführung werden immer genannt, Abwesende nie, Gäste mit ihrer Stelle."
        )
        self.about.setText(words.format(title=title))

    def check_now(self) -> LeakDialog:
        """Look for what the public minutes tell of the non-public part."""
        found = self._context.operations.ask(check_minutes_leaks, self._meeting())
        dialog = LeakDialog(found, self)
        dialog.place_asked.connect(self.place_asked)
        dialog.open()
        return dialog

    def _on_names(self) -> None:
        if self._committee is None:
            return
        label_text = self.tr("Namen in der Veröffentlichung")
        self._context.operations.perform(
            label_text, set_names_published, self._committee, self.names.value()
        )
