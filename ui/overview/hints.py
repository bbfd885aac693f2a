"""Calm reminders about the safety of the file: recovery sheet, backups; each with its button."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat import german
from praeventionsrat.office.backups import BackupInfo, BackupMade
from ui.context import AppContext
from ui.parts.messages import ExplainedNote
from ui.shell.theme import STEP, Tone
from ui.tasks import Progress

OLD_DAYS = 3


class Hints(QWidget):
    """Shown only while there is something to do.

    Signals:
        settings_asked: Emitted when the recovery sheet shall be printed.
    """

    settings_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.sheet = ExplainedNote(
            action=self.tr("Zu den Einstellungen"),
            on_action=self.settings_asked.emit,
            tone=Tone.WARN,
        )
        self.backup = ExplainedNote(
            action=self.tr("Jetzt sichern"), on_action=self.back_up, tone=Tone.SOFT
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.sheet)
        layout.addWidget(self.backup)
        self.hide()
        context.tasks.ended.connect(self._on_job_ended)
        QTimer.singleShot(0, self, self.look_at_backups)  # after the page is on screen

    def show_sheet(self, *, printed: bool) -> None:
        """Remind of the recovery sheet until it was printed or saved."""
        what = self.tr("Das Wiederherstellungsblatt ist noch nicht gedruckt.")
        why = self.tr(
            "Ohne das Blatt lässt sich die Datei nicht mehr öffnen, wenn dieser Computer ausfällt."
        )
        self.sheet.say("" if printed else what, why, Tone.WARN)
        self._show_if_needed()

    @Slot()
    def look_at_backups(self) -> None:
        """Remind of the backup when the last one is some days old."""
        vault = self._context.vault
        if vault is not None:
            self.show_backup(vault.backups(), datetime.now(UTC))

    def show_backup(self, backups: Sequence[BackupInfo], now: datetime) -> None:
        """Say how old the newest one is."""
        newest = max((info.created_at for info in backups), default=None)
        if newest is None:
            self.backup.say(self.tr("Es gibt noch keine Sicherung."), "", Tone.SOFT)
        elif (now - newest).days >= OLD_DAYS:
            age = german.count((now - newest).days, "Tag", "Tage")
            words = self.tr("Die letzte Sicherung ist {age} alt.").format(age=age)
            self.backup.say(words, "", Tone.SOFT)
        else:
            self.backup.say("")
        self._show_if_needed()

    def back_up(self) -> None:
        """Take one now."""
        vault = self._context.vault
        if vault is None:
            return
        self.backup.button.setEnabled(False)
        self._context.tasks.start_long(
            self.tr("Sicherung"),
            lambda progress: vault.back_up(progress.step),
            self._on_made,
        )

    def _on_made(self, made: BackupMade) -> None:
        if made.trouble:
            self._context.notify.error(made.trouble)
        else:
            self._context.notify.info(self.tr("Die Sicherung ist fertig."))

    @Slot(object)
    def _on_job_ended(self, _progress: Progress) -> None:
        self.backup.button.setEnabled(True)
        QTimer.singleShot(0, self, self.look_at_backups)

    def _show_if_needed(self) -> None:
        self.setVisible(not (self.sheet.isHidden() and self.backup.isHidden()))
