"""The ranked deputies of a member: added by typing a name, asked in this order."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from praeventionsrat.council.order import add_new_deputy, move_deputy
from praeventionsrat.council.usecases import add_deputy, remove_deputy
from ui.committees.member_lines import DeputyLine, read_deputies
from ui.contacts.pick_or_create import PickOrCreate, person_choices
from ui.context import AppContext
from ui.parts.cards import clear, column, label, row, tool
from ui.parts.forms import tab_after


class Deputies(QWidget):
    """Shows and changes who stands in for one seat."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._member: UUID | None = None
        self._anchor: QWidget = self
        self._lines = column(spacing=2)
        self.picker = PickOrCreate(
            context,
            person_choices,
            self.tr("Vertretung hinzufügen"),
            self.tr("Name eintippen"),
            self.tr("Dazu"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addWidget(self.picker)
        self.picker.picked.connect(self._add)
        self.picker.create_asked.connect(self._create)

    def follow(self, anchor: QWidget) -> None:
        """The field after which Tab comes here."""
        self._anchor = anchor

    def show_member(self, membership_id: UUID) -> None:
        """Show the deputies of a seat."""
        if membership_id != self._member:
            self.picker.reset()
        self._member = membership_id
        ask = self._context.operations.ask
        clear(self._lines)
        stops: list[QWidget] = []
        for place, deputy in enumerate(ask(read_deputies, membership_id)):
            line = self._line(place, deputy)
            self._lines.addWidget(line)
            stops += line.findChildren(QToolButton)
        tab_after(self._anchor, *stops)

    def _line(self, place: int, deputy: DeputyLine) -> QWidget:
        made = QWidget()
        up = tool(
            "up",
            self.tr("{name} zuerst fragen").format(name=deputy.name),
            partial(self._perform, self.tr("Vertretung ordnen"), move_deputy, deputy.id, -1),
        )
        up.setVisible(place > 0)
        away = tool(
            "close",
            self.tr("{name} vertritt nicht mehr").format(name=deputy.name),
            partial(self._perform, self.tr("Vertretung entfernen"), remove_deputy, deputy.id),
        )
        line = row(label(f"{place + 1}. {deputy.name}", wrap=True), up, away, spacing=2)
        line.setStretch(0, 1)
        made.setLayout(line)
        return made

    def _perform(self, words: str, usecase: object, *args: object) -> None:
        assert callable(usecase)
        self._context.operations.perform(words, usecase, *args)

    def _add(self, person_id: UUID) -> None:
        words = self.tr("Vertretung hinzufügen")
        attempt = self._context.operations.attempt
        self.picker.guarded(partial(attempt, words, add_deputy, self._member, person_id))

    def _create(self, name: str) -> None:
        words = self.tr("Vertretung neu anlegen")
        attempt = self._context.operations.attempt
        self.picker.guarded(partial(attempt, words, add_new_deputy, self._member, name))
