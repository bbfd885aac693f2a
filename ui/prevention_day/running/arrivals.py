"""Who comes: a line for names and scanners, and below it who is meant or who is missing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from praeventionsrat.errors import UserError
from praeventionsrat.german import count
from praeventionsrat.prevention_day.running.codes import looks_like_code
from praeventionsrat.prevention_day.running.people import Roll, missing
from praeventionsrat.prevention_day.running.rows import DayPerson
from ui.parts.cards import Card, label, row
from ui.parts.messages import EmptyState, ExplainedNote
from ui.parts.row_table import RowTable
from ui.prevention_day.running.rows import PEOPLE
from ui.shell.theme import Tone

MOST_MISSING = 200


class ArrivalLine(QLineEdit):
    """A line a scanner types into; Down goes to the list.

    Signals:
        list_asked: Emitted when the cursor shall go down into the list.
    """

    list_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override."""
        if event.key() == Qt.Key.Key_Down:
            self.list_asked.emit()
        else:
            super().keyPressEvent(event)


class ArrivalCard(Card):
    """Checks in whoever stands at the table.

    Signals:
        came: Emitted with a ``DayPerson`` who is there.
        left: Emitted with a ``DayPerson`` who was checked in by mistake.
    """

    came = Signal(object)
    left = Signal(object)

    def __init__(self) -> None:
        super().__init__(margin=1)
        self.roll = Roll(())
        self._now: datetime | None = None
        self.heading = label(self.tr("Ankunft"), "h2")
        self.number = label("", "dim")
        self.line = ArrivalLine()
        self.line.setPlaceholderText(self.tr("Name eintippen oder Schild scannen (F4)"))
        self.line.setAccessibleName(self.tr("Name oder Code"))
        self.line.setMaxLength(200)
        self.line.setClearButtonEnabled(True)
        self.answer = ExplainedNote()
        self.nobody = EmptyState(
            "ok", self.tr("Alle da"), self.tr("Wessen Zeit gekommen ist, der ist eingetroffen.")
        )
        self.list = RowTable[DayPerson](
            PEOPLE, self.tr("Wer fehlt oder gemeint ist"), header=False, empty=self.nobody
        )
        self._build()

    def show_people(self, roll: Roll, now: datetime) -> None:
        """Show the people of the day at this moment."""
        self.roll, self._now = roll, now
        self.refresh()

    def tick(self, now: datetime) -> None:
        """Another minute; whoever is being looked for stays."""
        self._now = now
        self.refresh()

    def refresh(self) -> None:
        """Who is meant; while nothing is typed, who is missing."""
        if self.typed and not looks_like_code(self.typed):
            found: Sequence[DayPerson] = self.roll.find(self.typed)
            self.number.setText(count(len(found), "Treffer", "Treffer"))
            self.nobody.say(
                self.tr("Niemand gefunden"),
                self.tr("So heißt heute niemand, der erwartet wird. Ein Teil des Namens genügt."),
            )
        else:
            found = missing(self.roll.people, self._now) if self._now else ()
            self.number.setText(self.tr("{n} fehlen").format(n=len(found)) if found else "")
            self.nobody.say(
                self.tr("Alle da"), self.tr("Es fehlt niemand, dessen Zeit gekommen ist.")
            )
        self.list.set_rows(found[:MOST_MISSING])

    def say(self, sentence: str, tone: Tone) -> None:
        """What came of the last check-in; the line is ready for the next."""
        self.answer.say(sentence, "", tone)
        self.line.clear()
        self.refresh()
        self.line.setFocus()

    @property
    def typed(self) -> str:
        """What stands in the line."""
        return self.line.text().strip()

    @property
    def chosen(self) -> DayPerson | None:
        """Who is under the cursor of the list."""
        place = self.list.rows_model.line_of(self.list.current_id())
        return self.list.rows_model.row_at(place) if place >= 0 else None

    @Slot()
    def _on_enter(self) -> None:
        if not self.typed:
            return
        try:
            found = self.roll.find(self.typed)
        except UserError as err:
            self.answer.say(str(err), "", Tone.BAD)
            self.line.selectAll()
            return
        if len(found) == 1:
            self.came.emit(found[0])
        elif found:
            self.answer.say(self.tr("Mehrere passen; bitte mit ↓ und Enter wählen."), "", Tone.SOFT)
        else:
            self.answer.say(self.tr("So heißt heute niemand, der erwartet wird."), "", Tone.WARN)

    @Slot()
    def _to_list(self) -> None:
        if self.list.rows_model.rowCount():
            self.list.setFocus()
            self.list.select_id(self.list.rows_model.row_at(0).id)

    def _on_opened(self, _id: object) -> None:
        if (one := self.chosen) is not None:
            self.came.emit(one)

    def _on_delete(self, _id: object) -> None:
        if (one := self.chosen) is not None and one.came_at is not None:
            self.left.emit(one)

    def _build(self) -> None:
        head = row(self.heading, None, self.number)
        head.setContentsMargins(15, 11, 15, 0)
        typed = row(self.line)
        typed.setContentsMargins(11, 0, 11, 0)
        said = row(self.answer)
        said.setContentsMargins(11, 0, 11, 0)
        for part in (head, typed, said):
            self.content.addLayout(part)
        self.content.addWidget(self.list, 1)
        self.answer.say("")
        self.line.textChanged.connect(lambda _text: self.refresh())
        self.line.textEdited.connect(lambda _text: self.answer.say(""))
        self.line.returnPressed.connect(self._on_enter)
        self.line.list_asked.connect(self._to_list)
        self.list.opened.connect(self._on_opened)
        self.list.delete_asked.connect(self._on_delete)
