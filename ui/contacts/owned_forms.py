"""What belongs to a contact line by line: channels, addresses; each edited where it stands."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from ui.contacts.new_contact import PERSON
from ui.context import AppContext
from ui.parts.cards import clear, column
from ui.parts.forms import tab_after

Owner = Mapping[str, UUID | None]


def owner_of(kind: str, record_id: UUID) -> Owner:
    """Whose it is, as the records name it: a person's or an institution's."""
    person = record_id if kind == PERSON else None
    return {"person_id": person, "organization_id": None if person else record_id}


class OwnedForms(QWidget):
    """The lines of one contact, and below them what adds one (``foot``)."""

    def __init__(
        self,
        context: AppContext,
        table: str,
        read: Callable[[Any, Owner], Sequence[UUID]],
        make: Callable[[], Any],
        *,
        spacing: int = 6,
    ) -> None:
        super().__init__()
        self.context = context
        self._table, self._read, self._make = table, read, make
        self.owner: Owner | None = None
        self.forms: list[Any] = []
        self._anchor: QWidget = self
        self._lines = column(spacing=spacing)
        self.foot = QVBoxLayout(self)
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot.setSpacing(spacing)
        self.foot.addLayout(self._lines)
        context.operations.changed.connect(self._on_changed)

    @property
    def is_saving(self) -> bool:
        """Whether one of the lines is just being saved."""
        return any(form.is_saving for form in self.forms)

    def follow(self, anchor: QWidget) -> None:
        """The field after which Tab comes here."""
        self._anchor = anchor

    def show_owner(self, owner: Owner) -> None:
        """Show the lines of a contact; what is being typed in one of them stays."""
        if owner != self.owner:
            self.flush()
        self.owner = owner
        self.reload()

    def reload(self) -> None:
        """Read the lines again."""
        if self.owner is None:
            return
        wanted = list(self.context.operations.ask(self._read, self.owner))
        if len(self.forms) != len(wanted):
            self._build(wanted)
            return
        for form, record_id in zip(self.forms, wanted, strict=True):
            if form.record_id == record_id:
                form.refresh()
            else:
                form.show_record(record_id)

    def flush(self) -> bool:
        """Save what is being typed."""
        saved = [form.flush() for form in self.forms]
        return all(saved)

    def _build(self, wanted: Sequence[UUID]) -> None:
        self.flush()
        clear(self._lines)
        self.forms = []
        for record_id in wanted:
            form = self._make()
            form.show_record(record_id)
            self._lines.addWidget(form)
            self.forms.append(form)
        tab_after(self._anchor, *(stop for form in self.forms for stop in form.stops()))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(self._table) and not self.is_saving:
            self.reload()
