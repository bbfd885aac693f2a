"""Backups: take one, see them, a second place, bring one back, check the file."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import count, day
from praeventionsrat.office.backups import BackupInfo, BackupMade
from praeventionsrat.office.vault import BackupPreview, Vault
from ui.backups import backup_sentence
from ui.context import AppContext
from ui.parts.cards import Card, button, clear, label, row
from ui.tasks import Progress

SHOWN = 6
SUFFIX = "*.prat-backup"


class BackupsCard(Card):
    """What was kept, where, and how to get it back."""

    def __init__(self, context: AppContext) -> None:
        """Show the backups there are."""
        super().__init__()
        assert context.vault is not None
        self._context, self._vault = context, context.vault
        self.content.addWidget(label(self.tr("Sicherungen"), "h2"))
        self.newest = label("", "dim", wrap=True)
        self.second = label("", "dim", wrap=True)
        self.now = button(self.tr("Jetzt sichern"), self.back_up, symbol="backup")
        self.check = button(self.tr("Datei prüfen"), self.check_file, symbol="check")
        self.choose = button(self.tr("Zweiten Ort wählen …"), self.choose_second, symbol="folder")
        self.other = button(self.tr("Sicherung öffnen …"), self.open_backup)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.content.addWidget(self.newest)
        self.content.addLayout(row(self.now, self.check, None))
        self.content.addLayout(self._list)
        self.content.addWidget(self.second)
        self.content.addLayout(row(self.choose, self.other, None))
        self._running: Progress | None = None
        context.tasks.ended.connect(self._on_ended)
        self.reload()

    def reload(self) -> None:
        """Look at the folder again."""
        found = self._vault.backups()
        self.newest.setText(_newest(found, self._vault))
        clear(self._list)
        for info in found[:SHOWN]:
            self._list.addWidget(self._line(info))
        target = self._vault.second_target()
        self.second.setText(
            self.tr("Noch kein zweiter Ort. Ein Stick oder Netzlaufwerk schützt, wenn dieser "
                    "Computer ausfällt.")
            if target is None
            else self.tr("Zweiter Ort: {folder}, zuletzt erreicht: {when}").format(
                folder=target.folder,
                when=_moment(target.reached_at) if target.reached_at else self.tr("noch nie"),
            )
        )  # fmt: skip

    def back_up(self) -> None:
        """Take a backup now."""
        self.now.setEnabled(False)
        self._running = self._context.tasks.start_long(
            self.tr("Sicherung"), self._take, self._on_taken, self._on_failed
        )

    def check_file(self) -> None:
        """Check the file thoroughly."""
        self.check.setEnabled(False)
        self._context.tasks.start(self._vault.check, self._on_checked, self._on_failed)

    def choose_second(self) -> None:
        """Choose the second place."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Zweiter Ort für Sicherungen"))
        if folder:
            try:
                self._vault.choose_second_target(Path(folder))
            except UserError as err:
                self._context.notify.error(str(err))
            self.reload()

    def open_backup(self) -> None:
        """Choose a backup that lies elsewhere."""
        name, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Sicherung öffnen"), "", f"{self.tr('Sicherungen')} ({SUFFIX})"
        )
        if name:
            self.preview(Path(name))

    def preview(self, backup: Path) -> None:
        """Show what a backup holds, then ask whether it shall replace what is open."""
        self._context.tasks.start(lambda: self._vault.preview(backup), self._ask_restore)

    def _take(self, progress: Progress) -> BackupMade:
        return self._vault.back_up(progress.step)

    def _on_taken(self, made: BackupMade) -> None:
        say = self._context.notify.error if made.trouble else self._context.notify.info
        say(backup_sentence(made))
        self.reload()

    @Slot(object)
    def _on_ended(self, progress: Progress) -> None:
        """Also when it was cancelled."""
        if progress is self._running:
            self.now.setEnabled(True)

    def _on_checked(self, findings: Sequence[str]) -> None:
        self.check.setEnabled(True)
        if findings:
            self._context.notify.error(" ".join(findings))
        else:
            self._context.notify.info(self.tr("Die Datei ist unversehrt."))

    def _on_failed(self, why: str) -> None:
        self.check.setEnabled(True)
        self._context.notify.error(why)

    def _ask_restore(self, preview: BackupPreview) -> None:
        info = preview.info
        meetings = ", ".join(
            f"{line.number}. Sitzung {line.committee} am {day(line.held_on)}"
            for line in preview.last_meetings
        )
        details = self.tr(
            "Sie enthält {meetings} und {persons}. Letzte Sitzungen: {last}. Was jetzt offen ist, "
            "bleibt daneben erhalten."
        ).format(
            meetings=count(info.counts.get("meeting", 0), "Sitzung", "Sitzungen"),
            persons=count(info.counts.get("person", 0), "Person", "Personen"),
            last=meetings or self.tr("keine"),
        )
        question = self.tr("Die Sicherung vom {when} wiederherstellen?").format(
            when=_moment(info.created_at)
        )
        if self._context.notify.ask(question, details, self.tr("Wiederherstellen")):
            self._context.restore(info.path)

    def _line(self, info: BackupInfo) -> QWidget:
        holder = QWidget()
        size = f"{info.size / 1_000_000:.1f} MB".replace(".", ",")
        back = button(self.tr("Ansehen …"), lambda: self.preview(info.path), part="link")
        back.setAccessibleName(self.tr("Sicherung vom {when} ansehen").format(
            when=_moment(info.created_at)))  # fmt: skip
        holder.setLayout(row(label(_moment(info.created_at)), label(size, "dim"), None, back))
        return holder


def _moment(value: datetime) -> str:
    local = value.astimezone()
    return f"{day(local.date())}, {local:%H:%M} Uhr"


def _newest(found: Sequence[BackupInfo], vault: Vault) -> str:
    if not found:
        return "Noch keine Sicherung. Das Programm legt jeden Tag von selbst eine an."
    return f"Letzte: {_moment(found[0].created_at)}, im Ordner {vault.backup_folder}"
