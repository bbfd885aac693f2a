"""One item beside the grid: its name, how sure it is, and its form."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from praeventionsrat.changes import Changes
from praeventionsrat.prevention_day.programme.records import ProgrammeState
from praeventionsrat.prevention_day.programme.rows import ItemRow
from praeventionsrat.prevention_day.programme.words import STATE_NAMES
from ui.context import AppContext
from ui.parts.cards import Card, label, row, tool
from ui.parts.fields import ChoiceBox
from ui.parts.forms import go_to_complaint, scrolling
from ui.prevention_day.programme.item_form import ItemForm

MARGIN = 16
TABLES = ("event_day", "venue", "person", "programme_item")


class ItemDetail(Card):
    """Shows one item.

    Signals:
        back_asked: Emitted when somebody wants conflicts and tray back.
        state_chosen: Emitted with the id and the state chosen.
        menu_asked: Emitted with the id and a point of the screen.
    """

    back_asked = Signal()
    state_chosen = Signal(object, object)
    menu_asked = Signal(object, object)

    def __init__(self, context: AppContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self.item_id: UUID | None = None
        self.back = tool("back", self.tr("Zurück (Esc)"), self.back_asked.emit)
        self.title = label(self.tr("Programmpunkt"), "h2")
        self.state = ChoiceBox(list(STATE_NAMES.items()), self.tr("Stand"))
        self.state.setMinimumWidth(124)
        self.more = tool("more", self.tr("Weitere Aktionen"), self._ask_menu)
        head = row(self.back, self.title, self.state, self.more)
        head.setStretch(1, 1)
        head.setContentsMargins(8, 8, 8, 6)
        self.content.setSpacing(0)
        self.content.addLayout(head)
        self.state.activated.connect(lambda _at: self._on_state())
        context.operations.changed.connect(self._on_changed)

    @cached_property
    def form(self) -> ItemForm:
        """Made when an item is opened for the first time: it costs more than the grid."""
        made = ItemForm(self._context)
        made.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        self.content.addWidget(scrolling(made), 1)
        self.content.addSpacing(2)
        return made

    def show_item(self, item_id: UUID) -> bool:
        """Show another item; whether what was typed about the last one is saved."""
        if item_id == self.item_id:
            return True
        if not self.flush():
            return False
        self.item_id = item_id
        self.form.show_record(item_id)
        return True

    def tell(self, item: ItemRow, sentences: Sequence[str]) -> None:
        """What the programme knows of it: its state and what clashes."""
        self.state.set_value(item.state)
        self.form.say_conflicts(sentences)

    def forget(self) -> None:
        """It is gone."""
        if self.item_id is not None:
            self.item_id = None
            self.form.show_record(None)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        if self.item_id is None or self.form.flush():
            return True
        go_to_complaint(self.form)
        return False

    def rename(self) -> None:
        """To the title."""
        self.form.title.setFocus()
        self.form.title.selectAll()

    def _on_state(self) -> None:
        if self.item_id is not None:
            self.state_chosen.emit(self.item_id, ProgrammeState(self.state.value()))

    def _ask_menu(self) -> None:
        if self.item_id is not None:
            at = self.more.mapToGlobal(self.more.rect().bottomLeft())
            self.menu_asked.emit(self.item_id, at)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.item_id is None or not changes.touch(*TABLES) or self.form.is_saving:
            return
        self.form.offer(self.item_id)
        self.form.refresh()
