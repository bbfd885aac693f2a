"""Muster der Tagesordnung: the lines on the left, one of them in detail on the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMenu, QVBoxLayout, QWidget

from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import ItemKind
from praeventionsrat.meetings.skeleton import Filling, SkeletonFields, SkeletonItem
from praeventionsrat.meetings.usecases.skeleton import (
    add_skeleton_item,
    choose_skeleton,
    edit_skeleton_item,
    move_skeleton_item,
    remove_skeleton_item,
    skeleton_of,
)
from ui.context import AppContext
from ui.meetings.words import KINDS
from ui.parts.cards import button, column, label, row, tool
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field
from ui.parts.record_form import RecordForm, Source
from ui.parts.row_table import Column, RowTable

FILLINGS = {
    Filling.ITEM: "diesem Punkt",
    Filling.APPROVAL: "Genehmigung offener Niederschriften",
    Filling.CONTROL: "Beschlusskontrolle, wenn Aufträge offen sind",
}
PRESET_WORDS = {
    "short": "Kurz: Eröffnung bis Verschiedenes",
    "public": "Öffentliche Sitzung mit Fragestunde",
    "working": "Arbeitsgruppe",
}
LINE, MOST_LINES = 60, 6


@dataclass(frozen=True, slots=True)
class SkeletonLine:
    """One line of the skeleton."""

    id: UUID
    title: str
    detail: str


COLUMNS = (Column[SkeletonLine]("Punkt", lambda line: line.title, second=lambda line: line.detail),)


class SkeletonList(RowTable[SkeletonLine]):
    """The lines in their order; Ctrl with arrows moves one.

    Signals:
        moved: Emitted with -1 or 1.
    """

    moved = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(COLUMNS, name, header=False)
        self.setSortingEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if step and event.modifiers() & held:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)


class SkeletonForm(RecordForm[SkeletonFields]):
    """Edits one line."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(
            SkeletonFields, _find, edit_skeleton_item, "Muster der Tagesordnung ändern", "skeleton"
        )
        super().__init__(context, source, parent)
        self.title, self.minutes = QLineEdit(), NumberField(most=1440)
        self.kind, self.filling = ChoiceBox(), ChoiceBox()
        self.public = QCheckBox(self.tr("Öffentlich"))
        bind, form = self.binder, self.form
        minutes = bind.bind(
            "planned_minutes",
            self.minutes,
            lambda: self.minutes.value() or 0,
            lambda value: self.minutes.set_value(value or None),
            self.minutes.value_edited,
        )
        form.add(field(self.tr("Punkt"), self.title, bind.bind_line("title", self.title)))
        form.add(
            field(self.tr("Art"), self.kind, bind.bind_choice("kind", self.kind, KINDS, ItemKind)),
            field(self.tr("Minuten"), self.minutes, minutes),
            stretch=(2, 1),
        )
        filling = bind.bind_choice("filling", self.filling, FILLINGS, Filling)
        form.add(field(self.tr("Wird zu"), self.filling, filling))
        form.add(column(self.public, bind.bind_check("is_public", self.public), spacing=4))
        form.end()
        self.filling.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )


class SkeletonEditor(QWidget):
    """Edits the skeleton of one committee; each act is one undo step."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._committee: UUID | None = None
        self.list, self.form = (
            SkeletonList(self.tr("Muster der Tagesordnung")),
            SkeletonForm(context),
        )
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Neuer Punkt im Muster, dann Enter"))
        self.line.setAccessibleName(self.tr("Neuer Punkt im Muster"))
        self.nothing = label(
            self.tr("Noch kein eigenes Muster: Neue Sitzungen beginnen mit den üblichen Punkten."),
            "dim",
            wrap=True,
        )
        self.preset = button(self.tr("Vorlage übernehmen …"), self.choose_preset)
        self._build()
        self.line.returnPressed.connect(self.add)
        self.list.current.connect(self._on_current)
        self.list.moved.connect(self.move_current)
        self.list.delete_asked.connect(lambda _id: self.remove_current())
        self.list.opened.connect(lambda _id: self.form.title.setFocus())

    def show_committee(self, committee_id: UUID) -> None:
        """Show the skeleton of a committee."""
        self._committee = committee_id
        lines = self._context.operations.ask(_lines, committee_id)
        self.list.set_rows(lines)
        self.list.setFixedHeight(LINE * min(max(len(lines), 1), MOST_LINES))
        for part in (self._body, self._tools):
            part.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        if self.list.current_id() is None and lines:
            self.list.select_id(lines[0].id)
        self.form.refresh()

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def add(self) -> None:
        """Put what was typed at the end."""
        title = self.line.text().strip()
        if not title or self._committee is None or not self.flush():
            return
        try:
            fields = SkeletonFields.checked(title=title, kind=ItemKind.REPORT)
        except Invalid as err:
            self._context.notify.error(" ".join(err.fields.values()))
            return
        words = self.tr("Punkt im Muster hinzufügen")
        made = self._context.operations.perform(words, add_skeleton_item, self._committee, fields)
        self.line.clear()
        self.list.select_id(made)

    def move_current(self, step: int) -> None:
        """Up or down."""
        current = self.list.current_id()
        if current is not None and self.flush():
            words = self.tr("Muster ordnen")
            self._context.operations.perform(words, move_skeleton_item, current, step)

    def remove_current(self) -> None:
        """Take the line out; undo brings it back."""
        current = self.list.current_id()
        if current is not None:
            self.form.autosave.forget()
            words = self.tr("Punkt aus dem Muster gelöscht")
            self._context.operations.perform(words, remove_skeleton_item, current)
            self._context.notify.undo_offer(words)

    def choose_preset(self) -> QMenu:
        """Offer ours."""
        menu = QMenu(self)
        for key, words in PRESET_WORDS.items():
            menu.addAction(words).triggered.connect(lambda _on=False, key=key: self.take(key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.preset.mapToGlobal(self.preset.rect().bottomLeft()))
        return menu

    def take(self, preset: str) -> None:
        """Begin anew with one of ours; undo brings back the old one."""
        if self._committee is not None:
            self.form.autosave.forget()
            words = self.tr("Vorlage der Tagesordnung übernommen")
            self._context.operations.perform(words, choose_skeleton, self._committee, preset)
            self._context.notify.undo_offer(words)

    def _on_current(self, item_id: UUID | None) -> None:
        if item_id == self.form.record_id:
            return
        if self.flush() or item_id is None:
            self.form.show_record(item_id)
        else:
            self.list.select_id(self.form.record_id)

    def _build(self) -> None:
        self._body, self._tools = QWidget(), QWidget()
        both = row(self.list, self.form, spacing=24)
        both.setAlignment(self.form, Qt.AlignmentFlag.AlignTop)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        self._body.setLayout(both)
        self._tools.setLayout(
            row(
                tool("up", self.tr("Nach oben (Strg+↑)"), lambda: self.move_current(-1)),
                tool("down", self.tr("Nach unten (Strg+↓)"), lambda: self.move_current(1)),
                tool("delete", self.tr("Punkt löschen (Entf)"), self.remove_current),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.nothing)
        layout.addWidget(self._body)
        last = row(self.line, self._tools, self.preset)
        last.setStretch(0, 1)
        layout.addLayout(last)


def _find(work: Work, item_id: UUID) -> SkeletonItem | None:
    return work.skeleton_items.find(item_id)


def _lines(work: Work, committee_id: UUID) -> Sequence[SkeletonLine]:
    return [
        SkeletonLine(item.id, item.title, _detail(item)) for item in skeleton_of(work, committee_id)
    ]


def _detail(item: Any) -> str:
    parts = (
        KINDS[item.kind],
        f"{item.planned_minutes} min" if item.planned_minutes else "",
        "" if item.is_public else "nichtöffentlich",
        {Filling.APPROVAL: "entsteht von selbst", Filling.CONTROL: "wenn Aufträge offen sind"}.get(
            item.filling, ""
        ),
    )
    return " · ".join(part for part in parts if part)
