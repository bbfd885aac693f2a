"""The pages of the assistant that erases a person."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.german import long_day
from praeventionsrat.office.backups import BackupDays
from praeventionsrat.office.erasing.plan import ErasurePlan
from praeventionsrat.office.mentions.usecases import Mention
from ui.parts.cards import Card, button, clear, column, label, line, row
from ui.parts.forms import field, scrolling
from ui.parts.messages import Symbol
from ui.shell.theme import STEP, Tone

SHOWN_AT_ONCE = 300
"""More places than anybody reads are decided together."""


class PlanPage(QWidget):
    """What goes, what stays and why, and how long backups keep it."""

    def __init__(self, reason: QLineEdit) -> None:
        super().__init__()
        self.lines = column(spacing=6)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, STEP, 0)
        inside.addLayout(self.lines)
        inside.addStretch()
        ground = Card(margin=2 * STEP)
        ground.content.addWidget(scrolling(content))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(ground, 1)
        layout.addLayout(field(self.tr("Anlass (steht im Löschprotokoll)"), reason))

    def say(self, plan: ErasurePlan, days: BackupDays | None) -> None:
        """Show another plan."""
        clear(self.lines)
        self._part(self.tr("Wird gelöscht"), "delete", plan.goes)
        if plan.stays:
            self._part(self.tr("Muss bleiben"), "lock", [stay.what for stay in plan.stays])
            for why in dict.fromkeys(stay.why for stay in plan.stays):
                self.lines.addWidget(label(why, "dim", wrap=True))
        self._part(self.tr("Sicherungen"), "backup", backup_words(days))
        if plan.files:
            told = self.tr("Diese Dateien hat das Programm geschrieben; löschen Sie sie selbst:")
            self._part(self.tr("Dateien auf der Platte"), "folder", [told, *plan.files])
        self._part(self.tr("Anlagen"), "attachment", [attachment_words()])

    def _part(self, title: str, symbol: str, lines: Iterable[str]) -> None:
        if self.lines.count():
            self.lines.addSpacing(STEP)
        head = row(Symbol(symbol, 18, Tone.NEUTRAL), label(title, "h2"), None)
        self.lines.addLayout(head)
        for words in lines:
            self.lines.addWidget(label(words, wrap=True))


class PlacesPage(QWidget):
    """Where the name stands in free text; whoever erases says what becomes of each place."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: list[tuple[QCheckBox, Mention]] = []
        self._more: tuple[Mention, ...] = ()
        self.lines = column(spacing=8)
        self.none = button(self.tr("Keine ankreuzen"), lambda: self._set(on=False), part="link")
        self.all = button(self.tr("Alle ankreuzen"), lambda: self._set(on=True), part="link")
        told = label(
            self.tr("Angekreuzte Stellen werden geschwärzt: Statt des Namens steht „[gelöscht]“. "
                    "Vorgeschlagen ist, was niemand anderen meinen kann."), "dim", wrap=True
        )  # fmt: skip
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, STEP, 0)
        inside.addLayout(self.lines)
        inside.addStretch()
        ground = Card(margin=2 * STEP)
        ground.content.addWidget(scrolling(content))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(told)
        layout.addLayout(row(self.all, self.none, None))
        layout.addWidget(ground, 1)

    def say(self, plan: ErasurePlan) -> None:
        """Show the places of another plan."""
        clear(self.lines)
        self._boxes, self._more = [], plan.places[SHOWN_AT_ONCE:]
        for number, place in enumerate(plan.places[:SHOWN_AT_ONCE]):
            if number:
                self.lines.addWidget(line())
            self.lines.addLayout(self._line(place))
        if self._more:
            told = self.tr("… und {count} weitere, entschieden wie vorgeschlagen.")
            self.lines.addWidget(label(told.format(count=len(self._more)), "dim", wrap=True))

    def chosen(self) -> frozenset[tuple[str, str, UUID]]:
        """The places that will be taken out."""
        ticked = {place.key for box, place in self._boxes if box.isChecked()}
        return frozenset(ticked | {place.key for place in self._more if place.is_sure})

    def _set(self, *, on: bool) -> None:
        for box, _place in self._boxes:
            box.setChecked(on)

    def _line(self, place: Mention) -> QVBoxLayout:
        box = QCheckBox()
        box.setAccessibleName(place.where)
        box.setChecked(place.is_sure)
        head = row(box, label(place.where, wrap=True))
        head.setStretch(1, 1)
        said = label("\n".join(place.sentences), "dim", wrap=True)
        said.setContentsMargins(30, 0, 0, 0)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAccessibleDescription(" ".join(place.sentences))
        self._boxes.append((box, place))
        return column(head, said, spacing=2)


class DonePage(QWidget):
    """What was done, and what is left to do."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = column(spacing=STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.lines)
        layout.addStretch()

    def say(self, plan: ErasurePlan, days: BackupDays | None) -> None:
        """Show what was done."""
        clear(self.lines)
        done = self.tr(
            "Die Angaben sind aus Datensätzen, Suche, Papierkorb und Verlauf der Schritte "
            "entfernt; die Datei wird jetzt überschrieben, damit auch keine Reste bleiben. Im "
            "Löschprotokoll steht der Vorgang ohne Namen."
        )
        self.lines.addWidget(label(done, wrap=True))
        for words in backup_words(days):
            self.lines.addWidget(label(words, wrap=True))
        for path in plan.files:
            self.lines.addWidget(label(path, "dim", wrap=True))


def backup_words(days: BackupDays | None) -> list[str]:
    """How long backups keep the data."""
    if days is None:
        return ["Ältere Sicherungen enthalten die Daten, bis sie nach und nach verschwinden."]
    told = [
        "Ältere Sicherungen enthalten die Daten noch. Die letzte verschwindet am "
        f"{long_day(days.gone_on)}, wenn das Programm jede Woche mindestens einmal geöffnet wird.",
        "Wird eine ältere Sicherung zurückgeholt, erinnert das Programm daran, die Person erneut "
        "zu löschen.",
    ]
    if days.is_second_away:
        told.append(
            "Das zweite Ziel für Sicherungen war nicht erreichbar; dort verschwinden sie erst, "
            "wenn es wieder angeschlossen wird."
        )
    if days.copies:
        told.append(
            "Neben der Datei liegen ältere Kopien, die nicht von selbst verschwinden; löschen Sie "
            f"sie, wenn Sie sie nicht mehr brauchen: {', '.join(days.copies)}."
        )
    return told


def attachment_words() -> str:
    """What the program cannot look into."""
    return (
        "In angehängte Dateien (Word, PDF, Bilder) sieht das Programm nicht hinein; es nennt nur "
        "ihre Titel und Dateinamen."
    )
