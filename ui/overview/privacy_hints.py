"""What the protection of data asks for: who came back with a backup, what is to be answered."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.changes import Changes
from praeventionsrat.office.ports import Work
from ui.context import AppContext
from ui.parts.messages import ExplainedNote
from ui.purging import Purging
from ui.shell.theme import STEP, Tone

TABLES = (
    *("person", "organization", "erasure", "data_request", "archive_offer", "contact_note"),
    *("retention_rule", "post", "membership"),
)


class PrivacyHints(QWidget):
    """Shown only while there is something to do; looks when the first page has come to rest.

    Signals:
        opened: Emitted with kind and id of a contact that shall be looked at.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._purging = Purging(context, self)
        self._outdated = True
        self.again = ExplainedNote(
            action=self.tr("Erneut löschen"), on_action=self.erase_again, tone=Tone.BAD
        )
        self.due = ExplainedNote(action=self.tr("Ansehen"), on_action=self.look, tone=Tone.SOFT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.again)
        layout.addWidget(self.due)
        self.again.hide()
        self.due.hide()
        context.operations.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Look again."""
        from praeventionsrat.office.erasing.usecases import to_erase_again  # noqa: PLC0415 - late

        self._outdated = False
        found = len(self._context.operations.ask(to_erase_again))
        who = german.count(found, "gelöschte Person ist", "gelöschte Personen sind")
        what = self.tr("{who} mit einer älteren Sicherung zurückgekommen.").format(who=who)
        why = self.tr("Wer nach Art. 17 DSGVO gelöscht wurde, muss gelöscht bleiben.")
        self.again.say(what if found else "", why, Tone.BAD)
        self._say_due()

    def look(self) -> QDialog:
        """Open the list of what is due."""
        from ui.privacy.window import PrivacyWindow  # noqa: PLC0415 - seldom asked for

        window = PrivacyWindow(self._context, self.window())
        window.opened.connect(self.opened)
        window.open()
        return window

    def erase_again(self) -> None:
        """Do again what was done before the backup came back."""
        if not self._purging.is_running:
            self.again.button.setEnabled(False)
            self._purging.start(self._erase, self._on_over)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self._context.leisure.add(self, self._catch_up)

    @Slot()
    def _catch_up(self) -> None:
        if self._outdated and self.isVisible():
            self.reload()

    def _erase(self) -> None:
        words = self.tr("Gelöschte Personen erneut gelöscht")
        on = datetime.now(UTC).astimezone().date()
        self._context.operations.perform(words, _all_again, on, undoable=False)

    def _on_over(self) -> None:
        self.again.button.setEnabled(True)
        self.reload()

    def _say_due(self) -> None:
        from praeventionsrat.office.keeping.due import REQUEST, due_rows  # noqa: PLC0415 - late

        today = datetime.now(UTC).astimezone().date()
        rows = self._context.operations.ask(due_rows, today=today)
        asked = sum(row.code == REQUEST for row in rows)
        parts = [
            german.count(asked, "Anfrage zu beantworten", "Anfragen zu beantworten"),
            german.count(len(rows) - asked, "Eintrag fällig", "Einträge fällig"),
        ]
        numbers = (asked, len(rows) - asked)
        words = [part for part, number in zip(parts, numbers, strict=True) if number]
        what = self.tr("Datenschutz: {what}").format(what=german.and_list(words))
        self.due.say(what if rows else "", "", Tone.WARN if asked else Tone.SOFT)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.touch(*TABLES):
            return
        self._outdated = True
        if self.isVisible():
            self.reload()


def _all_again(work: Work, on: date) -> None:
    from praeventionsrat.office.erasing.usecases import (  # noqa: PLC0415 - late
        erase_again,
        to_erase_again,
    )

    for person_id in to_erase_again(work):
        erase_again(work, person_id, on=on)
