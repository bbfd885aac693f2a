"""One paper: its head, and the tabs Inhalt, Beratungsfolge, Anlagen."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar

from praeventionsrat.changes import Changes
from praeventionsrat.errors import NotFound
from praeventionsrat.german import day
from praeventionsrat.meetings.documents.paper_document import PAPER
from praeventionsrat.meetings.papers import KIND_NAMES
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.usecases.papers import delete_paper, follow_paper
from ui.context import AppContext
from ui.export_flow import ExportFlow
from ui.papers.files_panel import FilesPanel
from ui.papers.paper_form import PaperPanel
from ui.papers.steps_panel import StepsPanel
from ui.parts.cards import Card, button, label, row, tool
from ui.parts.forms import go_to_complaint
from ui.parts.record_panel import RecordPanel
from ui.shell.icons import icon
from ui.shell.page import Command
from ui.shell.theme import STEP

CONTENT, COURSE, FILES = range(3)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the tabs."""

    number: str
    subject: str
    line: str


class PaperDetail(Card):
    """Shows one paper.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
        made: Emitted with the id of a paper that follows this one.
        back_asked: Emitted when somebody wants the list back.
    """

    opened = Signal(str, object)
    made = Signal(object)
    back_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__(margin=3 * STEP)
        self._context = context
        self.paper_id: UUID | None = None
        self.exports = ExportFlow(context, self)
        self.title, self.line = label("", "h1", wrap=True), label("", "dim", wrap=True)
        self.back = tool("back", self.tr("Zur Liste (Esc)"), self.back_asked.emit)
        self.word = button(self.tr("Vorlage (Word)"), self.write, symbol="word")
        self.more, self.menu = tool("more", self.tr("Weitere Aktionen")), QMenu(self)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self.content_tab, self.course = PaperPanel(context), StepsPanel(context)
        self.files = FilesPanel(context)
        self.panels: tuple[RecordPanel, ...] = (self.content_tab, self.course, self.files)
        self._build()
        self.course.item_asked.connect(lambda item: self.opened.emit("agenda_item", item))
        self.tabs.currentChanged.connect(self._on_tab)
        context.operations.changed.connect(self._on_changed)

    def show_paper(self, paper_id: UUID) -> None:
        """Show another paper on the same tab."""
        self.paper_id = paper_id
        self._show_head()
        for panel in self.panels:
            panel.show_record(paper_id)

    def flush(self) -> bool:
        """Save what is being typed; what cannot be saved is brought before the eyes."""
        for place, panel in enumerate(self.panels):
            if not panel.flush():
                self.tabs.setCurrentIndex(place)
                go_to_complaint(panel)
                return False
        return True

    def rename(self) -> None:
        """F2: the subject."""
        self.tabs.setCurrentIndex(CONTENT)
        self.content_tab.rename()

    def write(self) -> None:
        """Write the paper as a Word file."""
        if self.paper_id and self.flush():
            number = self._context.operations.ask(_head, self.paper_id).number
            self.exports.start(PAPER, self.paper_id, number)

    def follow(self, *, replaces: bool) -> None:
        """A new version or an addition of this paper."""
        if self.paper_id is None or not self.flush():
            return
        said = self.tr("Neue Fassung anlegen") if replaces else self.tr("Ergänzung anlegen")
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        made = self._context.operations.perform(
            said, follow_paper, self.paper_id, on=today, replaces=replaces
        )
        self.made.emit(made)

    def delete(self) -> None:
        """Move the paper to the Papierkorb; undo is the safety net, not a question."""
        if self.paper_id is None:
            return
        self.flush()
        number = self._context.operations.ask(_head, self.paper_id).number
        words = self.tr("Vorlage {number} gelöscht").format(number=number)
        at = datetime.now(UTC)
        self._context.operations.perform(words, delete_paper, self.paper_id, at=at)
        self._context.notify.undo_offer(words)

    def commands(self) -> Sequence[Command]:
        """What Ctrl+K can run for this paper."""
        if self.paper_id is None:
            return ()
        going = [
            Command(
                self.tr("Zeige {tab}").format(tab=self.tabs.tabText(place)),
                partial(self.tabs.setCurrentIndex, place),
            )
            for place in range(len(self.panels))
        ]
        return [
            Command(self.word.text(), self.write, "word"),
            Command(
                self.tr("Neue Fassung der Vorlage"), partial(self.follow, replaces=True), "copy"
            ),
            Command(self.tr("Ergänzung zur Vorlage"), partial(self.follow, replaces=False), "add"),
            *going,
        ]

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
        if self.paper_id and changes.touch("paper"):
            with suppress(NotFound):  # its making was undone; the page shows another one
                self._show_head()

    def _show_head(self) -> None:
        head = self._context.operations.ask(_head, self.paper_id)
        self.title.setText(head.subject)
        self.line.setText(head.line)

    def _build(self) -> None:
        titles = (self.tr("Inhalt"), self.tr("Beratungsfolge"), self.tr("Anlagen"))
        for title, panel in zip(titles, self.panels, strict=True):
            self.tabs.addTab(title)
            self.pages.addWidget(panel)
        self.tabs.setAccessibleName(self.tr("Bereiche der Vorlage"))
        self.tabs.setExpanding(False)
        add = self.menu.addAction
        add(icon("copy"), self.tr("Neue Fassung (-02)"), partial(self.follow, replaces=True))
        add(icon("add"), self.tr("Ergänzung (-E1)"), partial(self.follow, replaces=False))
        self.menu.addSeparator()
        add(icon("delete"), self.tr("Vorlage löschen"), self.delete)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.back.hide()
        head = row(self.back, self.title, self.word, self.more)
        head.setStretch(1, 1)
        self.content.addLayout(head)
        for part in (self.line, self.tabs):
            self.content.addWidget(part)
        self.content.addWidget(self.pages, 1)


def _head(work: Work, paper_id: UUID | None) -> Head:
    assert paper_id is not None
    paper = work.papers.get(paper_id)
    before = work.papers.find(paper.supersedes_id)
    after = [p.number for p in work.papers.where(supersedes_id=paper_id, deleted_at=None)]
    verb = "ersetzt" if paper.replaces else "ergänzt"
    parts = (
        paper.number,
        KIND_NAMES[paper.kind],
        day(paper.dated_on),
        "" if paper.is_public else "nichtöffentlich",
        f"{verb} {before.number}" if before else "",
        f"dazu: {', '.join(sorted(after))}" if after else "",
    )
    return Head(paper.number, paper.subject, " · ".join(part for part in parts if part))
