"""„Gebiete und Einwohner“: which areas there are, and how many people live there in which year.

Who sits here has the letter of the statistics office beside her; she fears that old rates change
unseen, so every year keeps its own number and its census.
"""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.changes import Changes
from praeventionsrat.errors import Invalid
from praeventionsrat.figures.areas import (
    AreaRow,
    create_area,
    delete_area,
    make_own,
    read_areas,
)
from praeventionsrat.figures.ports import Work
from praeventionsrat.figures.records import AreaFields
from praeventionsrat.quantity import number
from ui.context import AppContext
from ui.figures.area_form import AreaForm
from ui.figures.people_part import PeoplePart
from ui.parts.cards import button, label, row
from ui.parts.forms import go_to_complaint, scrolling
from ui.parts.row_table import Column, RowTable
from ui.shell.theme import STEP, Tone

TABLES = ("area", "population")


def _people(area: AreaRow) -> str:
    if not area.people:
        return "ohne Einwohnerzahl"
    newest = area.people[0]
    return f"{number(newest.inhabitants)} Einwohner ({newest.year})"


COLUMNS = (
    Column[AreaRow](
        "Gebiet",
        lambda area: area.name,
        second=_people,
        badge=lambda area: ("eigenes", Tone.SOFT) if area.is_own else None,
    ),
)


class AreasDialog(QDialog):
    """Keeps areas and their inhabitants."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: Sequence[AreaRow] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Gebiete und Einwohner"))
        self.list = RowTable[AreaRow](COLUMNS, self.tr("Gebiete"), header=False)
        self.quick = QLineEdit()
        self.form, self.people = AreaForm(context), PeoplePart(context)
        self.own = button(self.tr("Das ist unser Gebiet"), self.make_own, symbol="check")
        self.remove = button(self.tr("Gebiet löschen"), self.delete, symbol="delete")
        self.right = QWidget()
        self._build()
        self.list.current.connect(self._on_current)
        self.list.delete_asked.connect(lambda _id: self.delete())
        self.quick.returnPressed.connect(self.add)
        context.operations.changed.connect(self._on_changed)
        self.reload()

    @Slot()
    def add(self) -> None:
        """A name is enough to begin with."""
        words = self.tr("Gebiet anlegen")
        try:
            made = self._context.operations.perform(words, _create, self.quick.text().strip())
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return
        self.quick.clear()
        self.list.select_id(made)
        self.people.year.setFocus()

    def make_own(self) -> None:
        """Let the chosen one be the area of the council."""
        if found := self.list.current_id():
            words = self.tr("Eigenes Gebiet wählen")
            self._context.operations.perform(words, make_own, found)

    def delete(self) -> None:
        """Delete the chosen one; undo is the safety net."""
        if found := self.list.current_id():
            self.form.autosave.forget()
            self._context.operations.perform(self.tr("Gebiet löschen"), delete_area, found)
            self._context.notify.undo_offer(self.tr("Gebiet gelöscht"))

    def reload(self) -> None:
        """Read the areas; the cursor stays."""
        self._rows = self._context.operations.ask(read_areas)
        self.list.set_rows(self._rows)
        self.list.choose_some()
        self._show(self.list.current_id())

    def done(self, result: int) -> None:
        """Override: what is being typed is kept before the dialog goes."""
        if self.form.flush():
            super().done(result)
        else:
            go_to_complaint(self.form)

    @Slot(object)
    def _on_current(self, area_id: UUID | None) -> None:
        if area_id == self.form.record_id:
            return
        if self.form.flush() or area_id is None:
            self._show(area_id)
        else:
            self.list.select_id(self.form.record_id)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touch(*TABLES):
            self.reload()

    def _show(self, area_id: UUID | None) -> None:
        found = next((one for one in self._rows if one.id == area_id), None)
        self.right.setVisible(found is not None)
        if self.form.record_id != area_id:
            self.form.show_record(area_id)
        else:
            self.form.refresh()
        self.people.show_area(found)
        self.own.setEnabled(bool(found and not found.is_own))

    def _build(self) -> None:
        self.quick.setPlaceholderText(self.tr("Neues Gebiet: Name, dann Enter"))
        self.quick.setAccessibleName(self.tr("Name des neuen Gebiets"))
        self.quick.setMaxLength(200)
        right = QVBoxLayout(self.right)
        right.setContentsMargins(8, 0, 8, 0)
        right.setSpacing(2 * STEP)
        right.addWidget(self.form)
        right.addWidget(self.people, 1)
        right.addLayout(row(self.own, None, self.remove))
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.quick)
        both = row(left, scrolling(self.right), spacing=2 * STEP)
        both.setStretch(0, 2)
        both.setStretch(1, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(12)
        hint = self.tr(
            "Mit den Einwohnern eines Jahres wird aus Fällen die Häufigkeitszahl. Wird eine Zahl "
            "geändert, ändern sich nur die Werte dieses Jahres."
        )
        layout.addWidget(label(self.tr("Gebiete und Einwohner"), "h1"))
        layout.addWidget(label(hint, "dim", wrap=True))
        layout.addLayout(both, 1)
        layout.addLayout(row(None, button(self.tr("Schließen"), self.accept)))
        self.resize(980, 620)


def _create(work: Work, name: str) -> UUID:
    return create_area(work, AreaFields.checked(name=name))
