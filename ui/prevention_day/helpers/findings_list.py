"""What does not fit in the Helferplan: a line that says how much, and opens to say it all."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from praeventionsrat.german import count
from praeventionsrat.prevention_day.helpers.rules import Finding
from ui.parts.cards import column
from ui.parts.messages import ExplainedNote
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import Tone

TALLEST, LINE = 184, 60


@dataclass(frozen=True)
class FindingRow:
    """A finding with a number to be told by."""

    id: int
    finding: Finding


COLUMNS = (
    Column[FindingRow](
        "Hinweis",
        lambda row: row.finding.what,
        second=lambda row: row.finding.why,
        badge=lambda row: ("Hinweis", Tone.SOFT) if row.finding.is_hint else None,
    ),
)


class FindingsList(QWidget):
    """Hidden while all is well; Enter on a line shows the shift it is about."""

    def __init__(self, show_shift: Callable[[Hashable], object]) -> None:
        super().__init__()
        self._show_shift = show_shift
        self._found: Sequence[Finding] = ()
        self.note = ExplainedNote(action=self.tr("Alle zeigen"), on_action=self.turn)
        self.list = RowTable[FindingRow](COLUMNS, self.tr("Hinweise zum Helferplan"), header=False)
        self.list.hide()
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(lambda _index: self._on_opened(self.list.current_id()))
        self.setLayout(column(self.note, self.list, spacing=6))
        self.tell(())

    def tell(self, found: Sequence[Finding]) -> None:
        """Show these."""
        self._found = found
        self.setVisible(bool(found))
        if not found:
            self.list.hide()
            return
        grave = sum(not one.is_hint for one in found)
        hints = count(len(found), "Hinweis", "Hinweise")
        what = count(grave, "Stelle passt", "Stellen passen") + " noch nicht" if grave else hints
        tone = Tone.WARN if grave else Tone.SOFT
        if len(found) == 1:
            self.note.say(found[0].what, found[0].why, tone)
        else:
            self.note.say(f"{what}.", found[0].what, tone)
        self.note.button.setVisible(len(found) > 1)
        self.list.set_rows([FindingRow(i, one) for i, one in enumerate(found)])
        self.list.setFixedHeight(min(TALLEST, LINE * len(found) + 4))

    def turn(self) -> None:
        """Open or close the list."""
        self.list.setVisible(self.list.isHidden())
        words = self.tr("Alle zeigen") if self.list.isHidden() else self.tr("Schließen")
        self.note.button.setText(words)
        self.note.button.setAccessibleName(words)

    @Slot(object)
    def _on_opened(self, place: int | None) -> None:
        if place is not None:
            self._show_shift(self._found[place].shift_ids[0])
