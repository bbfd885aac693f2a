"""One plan: its head, and the tabs Vorhaben, Bilanz, Angaben."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from praeventionsrat.german import day
from praeventionsrat.plans.ports import Work
from praeventionsrat.plans.usecases.plans import delete_plan
from praeventionsrat.plans.words import KINDS, PHASES
from ui.contacts.importing.choose import dropped
from ui.context import AppContext
from ui.parts.cards import Card, button, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.record_panel import RecordPanel
from ui.plans.balance_panel import BalancePanel
from ui.plans.import_dialog import ImportProgramme
from ui.plans.plan_panel import PlanPanel
from ui.plans.pledges_panel import PledgesPanel
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP

PLEDGES, BALANCE, FIELDS = range(3)


class PlanDetail(Card):
    """Shows one plan.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
        back_asked: Emitted when somebody wants the list back.
    """

    opened = Signal(str, object)
    back_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(margin=2 * STEP)
        self._context = context
        self.plan_id: UUID | None = None
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.read_in = button(
            self.tr("Programm einlesen …"), self.import_programme, symbol="upload"
        )
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.pledges, self.balance = PledgesPanel(context), BalancePanel(context)
        self.fields = PlanPanel(context)
        self.panels: tuple[RecordPanel, ...] = (self.pledges, self.balance, self.fields)
        self._build()
        self.setAcceptDrops(True)
        self.pledges.opened.connect(self.opened)
        self.pledges.import_asked.connect(self.import_programme)
        self.balance.pledge_asked.connect(self.open_pledge)
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    def show_plan(self, plan_id: UUID) -> None:
        """Show another plan on the same tab."""
        self.plan_id = plan_id
        self._show_head()
        for panel in self.panels:
            panel.show_record(plan_id)

    def open_pledge(self, pledge_id: UUID) -> None:
        """Show one pledge of it whole."""
        self.tabs.setCurrentIndex(PLEDGES)
        self.pledges.open_pledge(pledge_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for place, panel in enumerate(self.panels):
            if not panel.flush():
                self.tabs.setCurrentIndex(place)
                go_to_complaint(panel)
                return False
        return True

    def rename(self) -> None:
        """F2: the title of the plan, or the words of the chosen pledge."""
        if self.tabs.currentIndex() == PLEDGES and self.pledges.tree.hasFocus():
            self.pledges.rename()
            return
        self.tabs.setCurrentIndex(FIELDS)
        self.fields.form.title_line.setFocus()

    def import_programme(self, path: Path | None = None) -> ImportProgramme | None:
        """Read a programme in, pasted or from a file."""
        if self.plan_id is None or not self.flush():
            return None
        dialog = ImportProgramme(self._context, self.plan_id, self)
        dialog.open()
        if path is not None:
            dialog.open_file(path)
        return dialog

    def delete(self) -> None:
        """Move the plan to the Papierkorb; undo is the safety net, not a question."""
        if self.plan_id is None:
            return
        self.flush()
        words = self.tr("Plan „{title}“ gelöscht").format(title=self.title.text())
        at = datetime.now(UTC)
        self._context.operations.perform(words, delete_plan, self.plan_id, at=at)
        self._context.notify.undo_offer(words)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this plan."""
        if self.plan_id is None:
            return ()
        return [
            Command(self.read_in.text(), self.import_programme, "upload"),
            Command(self.balance.word.text(), self.balance.write, "word"),
            *(
                Command(
                    self.tr("Zeige {tab}").format(tab=self.tabs.tabText(place)),
                    partial(self.tabs.setCurrentIndex, place),
                )
                for place in range(len(self.panels))
            ),
        ]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.import_programme(dropped(event.mimeData()))

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        before = self.pages.currentIndex()
        if place != before and not self.panels[before].flush():
            self.tabs.setCurrentIndex(before)
            go_to_complaint(self.panels[before])
            return
        self.pages.setCurrentIndex(place)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.plan_id and changes.touch("plan"):
            with suppress(NotFound):  # its making was undone; the page shows another one
                self._show_head()

    def _show_head(self) -> None:
        title, line = self._context.operations.ask(_head, self.plan_id)
        self.title.setText(title)
        self.line.setText(line)

    def _build(self) -> None:
        titles = (self.tr("Vorhaben"), self.tr("Bilanz"), self.tr("Angaben"))
        for title, panel in zip(titles, self.panels, strict=True):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
        self.tabs.setAccessibleName(self.tr("Bereiche des Plans"))
        self.tabs.setExpanding(False)
        self.menu.addAction(icon("delete"), self.tr("Plan löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.read_in, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        for part in (self.line, self.tabs):
            self.content.addWidget(part)
        self.content.addWidget(self.pages, 1)


def _head(work: Work, plan_id: UUID | None) -> tuple[str, str]:
    assert plan_id is not None
    plan = work.plans.get(plan_id)
    parts = (
        KINDS[plan.kind],
        plan.publisher,
        day(plan.adopted_on),
        PHASES[plan.phase],
        f"Überprüfung {day(plan.review_on)}" if plan.review_on else "",
    )
    return plan.title, " · ".join(part for part in parts if part)
