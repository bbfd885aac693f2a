"""The tab Meilensteine: one line each, a tick when it is reached, Enter for the next one."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.errors import UserError
from praeventionsrat.german import day
from praeventionsrat.measures.parts import Milestone, MilestoneFields
from praeventionsrat.measures.ports import Work
from praeventionsrat.measures.usecases.milestones import (
    add_milestone,
    edit_milestone,
    finish_milestone,
    link_milestones,
    remove_milestone,
    unlink_milestones,
)
from ui.contacts.owned_forms import Owner
from ui.context import AppContext
from ui.measures.lines import MeasureLines
from ui.parts.cards import button, column, label, row, tool
from ui.parts.choice_menu import ChoiceMenu
from ui.parts.fields import DateField, NumberField
from ui.parts.forms import scrolling
from ui.parts.record_form import RecordForm, Source
from ui.parts.record_panel import RecordPanel

DAY = 132
"""Pixels of a day."""


def today() -> date:
    """The clock of the tab; tests set another."""
    return date.today()  # noqa: DTZ011 - the day on the user's wall


class MilestoneForm(RecordForm[MilestoneFields]):
    """One milestone in one line."""

    def __init__(self, context: AppContext) -> None:
        source = Source(MilestoneFields, _find, _edit, "Meilenstein ändern", "milestone")
        super().__init__(context, source)
        self.done = QCheckBox()
        self.title = QLineEdit()
        self.starts_on, self.due_on, self.done_on = DateField(), DateField(), DateField()
        self.weight = NumberField(self.tr("Gewicht"), least=1, most=100)
        self.after = ChoiceMenu(self.tr("wartet auf nichts"), self.tr("Meilensteine"))
        self.more = tool("chevron_down", self.tr("Beginn, Gewicht und Reihenfolge"))
        self.away = tool("close", self.tr("Meilenstein entfernen"), self.delete)
        self.further = QWidget()
        self._build()
        self.done.clicked.connect(self._on_done)
        self.after.changed.connect(self._on_after)

    def shown(self, record: Any) -> None:
        """Override."""
        self.done.setChecked(record.done_on is not None)
        words = self.tr("erledigt am {day}") if record.done_on else self.tr("erledigt")
        self.done.setToolTip(words.format(day=day(record.done_on)))
        self.done.setAccessibleName(f"{words.format(day=day(record.done_on))}: {record.title}")
        others, chosen = self.context.operations.ask(_neighbours, record.id)
        self.after.offer(others)
        self.after.set_values(chosen)
        self.after.setVisible(bool(others))

    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts."""
        return [
            self.done,
            self.title,
            self.due_on,
            self.more,
            self.away,
            self.starts_on,
            self.done_on,
            self.weight,
            self.after,
        ]

    def delete(self) -> None:
        """Take it off the record."""
        if self.record_id is None:
            return
        self.autosave.forget()
        words = self.tr("Meilenstein „{title}“ entfernt").format(title=self.title.text())
        self.context.operations.perform(words, remove_milestone, self.record_id)
        self.context.notify.undo_offer(words)

    def _on_done(self, checked: bool) -> None:
        if self.record_id is None or not self.flush():
            return
        words = self.tr("Meilenstein erledigt") if checked else self.tr("Meilenstein wieder offen")
        on = today() if checked else None
        self.context.operations.perform(
            words, finish_milestone, self.record_id, on=on, today=today()
        )

    def _on_after(self) -> None:
        if self.record_id is not None:
            words = self.tr("Reihenfolge der Meilensteine ändern")
            self.context.operations.perform(words, _wait, self.record_id, self.after.values())
            self.refresh()

    def _build(self) -> None:
        bind = self.binder
        for edit, hint in (
            (self.title, self.tr("Meilenstein")),
            (self.starts_on, self.tr("Beginn")),
            (self.due_on, self.tr("Frist")),
            (self.done_on, self.tr("erledigt am")),
        ):
            edit.setAccessibleName(hint)
        for edit in (self.starts_on, self.due_on, self.done_on):
            edit.setFixedWidth(DAY)
        self.weight.setFixedWidth(64)
        complaints = [
            bind.bind_line("title", self.title),
            bind.bind_date("starts_on", self.starts_on),
            bind.bind_date("due_on", self.due_on),
            bind.bind_date("done_on", self.done_on),
            bind.bind_number("weight", self.weight),
        ]
        first = row(self.done, self.title, self.due_on, self.more, self.away)
        first.setStretch(1, 1)
        further = row(
            label(self.tr("Beginn"), "dim"),
            self.starts_on,
            label(self.tr("erledigt am"), "dim"),
            self.done_on,
            label(self.tr("Gewicht"), "dim"),
            self.weight,
            self.after,
            None,
        )
        further.setContentsMargins(28, 0, 0, 8)
        self.further.setLayout(further)
        self.further.hide()
        self.more.setCheckable(True)
        self.more.toggled.connect(self.further.setVisible)
        self.form.add(first)
        self.form.add(self.further)
        for complaint in complaints:
            self.form.add(complaint)
        layout = self.form.layout()
        assert layout is not None
        layout.setSpacing(4)


class Milestones(MeasureLines):
    """All milestones of a measure, and a line that adds one."""

    NOTHING = "Noch kein Meilenstein. Schon der erste sagt, was als Nächstes kommt."

    def __init__(self, context: AppContext) -> None:
        super().__init__(context, "milestone", _ids, lambda: MilestoneForm(context))
        self.title, self.due_on = QLineEdit(), DateField(name=self.tr("Frist des neuen"))
        self.title.setPlaceholderText(self.tr("Neuer Meilenstein"))
        self.title.setAccessibleName(self.tr("Neuer Meilenstein"))
        self.due_on.setPlaceholderText(self.tr("bis wann"))
        self.due_on.setFixedWidth(DAY)
        self.add = button(self.tr("Hinzufügen"), self.take, symbol="add")
        self.complaint = label("", "complaint", wrap=True)
        self.complaint.hide()
        line = row(self.title, self.due_on, self.add)
        line.setStretch(0, 1)
        self.foot.addLayout(line)
        self.foot.addWidget(self.complaint)
        for edit in (self.title, self.due_on):
            edit.returnPressed.connect(self.take)

    def tail(self) -> Sequence[QWidget]:
        """Override."""
        return [self.title, self.due_on, self.add]

    def take(self) -> bool:
        """Add what was typed; whether nothing is left to add."""
        title = self.title.text()
        self.complaint.hide()
        try:
            fields = MilestoneFields.checked(title=title, due_on=self.due_on.value())
            words = self.tr("Meilenstein hinzufügen")
            measure_id = (self.owner or {})["measure_id"]
            self.title.clear()  # the lines are built anew while it is added
            self.context.operations.attempt(words, add_milestone, measure_id, fields, today=today())
        except UserError as err:
            self.title.setText(title)
            self.complaint.setText(" ".join(getattr(err, "fields", {"": str(err)}).values()))
            self.complaint.show()
            self.title.setFocus()
            return False
        self.due_on.clear()
        self.title.setFocus()
        return True

    def flush(self) -> bool:
        """Override: what was typed to be added is added."""
        added = self.take() if self.title.text().strip() and self.owner else True
        return all([super().flush(), added])


class MilestonesPanel(RecordPanel):
    """The milestones as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = ("milestone", "milestone_link")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.milestones = Milestones(context)
        content = QWidget()
        content.setLayout(column(self.milestones, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def reload(self, record_id: UUID) -> None:
        """Override."""
        if not self.milestones.is_saving:
            self.milestones.show_owner({"measure_id": record_id})

    def go_to(self, _gap: str) -> None:
        """The line that adds what is missing."""
        self.milestones.title.setFocus()

    def flush(self) -> bool:
        """Override."""
        return self.milestones.flush()


def _find(work: Work, milestone_id: UUID) -> Milestone | None:
    return work.milestones.find(milestone_id)


def _edit(
    work: Work, milestone_id: UUID, fields: MilestoneFields, *, seen: int | None = None
) -> None:
    edit_milestone(work, milestone_id, fields, today=today(), seen=seen)


def _ids(work: Work, owner: Owner) -> Sequence[UUID]:
    return [one.id for one in work.milestones.where(**owner)]


def _neighbours(work: Work, milestone_id: UUID) -> tuple[list[tuple[UUID, str]], frozenset[UUID]]:
    """The other milestones of the measure, and those this one waits for."""
    measure_id = work.milestones.get(milestone_id).measure_id
    others = [
        (one.id, one.title)
        for one in work.milestones.where(measure_id=measure_id)
        if one.id != milestone_id
    ]
    links = work.milestone_links.where(milestone_id=milestone_id)
    return others, frozenset(link.after_id for link in links)


def _wait(work: Work, milestone_id: UUID, wanted: frozenset[Any]) -> None:
    """Wait for exactly these milestones of the same measure."""
    others, before = _neighbours(work, milestone_id)
    own = {one for one, _title in others}
    for gone in (before & own) - wanted:
        unlink_milestones(work, milestone_id, gone)
    for new in wanted - before:
        link_milestones(work, milestone_id, new)
