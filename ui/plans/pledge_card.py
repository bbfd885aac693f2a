"""One pledge: what became of it, what it led to as links, and its fields."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from praeventionsrat.german import day
from praeventionsrat.measures.pledges import link_measure, unlink_measure
from praeventionsrat.measures.promises import Balance, BalanceLine
from praeventionsrat.measures.usecases.origins import measure_from_pledge
from praeventionsrat.measures.words import STATE_NAMES
from praeventionsrat.plans.records import PairRelation
from praeventionsrat.plans.usecases.linking import (
    link_resolution,
    note_pledge,
    unlink_resolution,
)
from praeventionsrat.plans.words import RELATIONS, VERDICTS
from praeventionsrat.records import now
from ui.context import AppContext
from ui.parts.cards import Pill, button, clear, column, label, row, tool
from ui.parts.chips import FlowLayout
from ui.parts.forms import scrolling
from ui.plans.forms import PledgeForm
from ui.plans.link_dialog import LinkDialog, measure_choices, resolution_choices
from ui.plans.rows import VERDICT_TONES
from ui.plans.verdict_dialog import VerdictDialog
from ui.shell.icons import icon

TITLE = 50
SEEN = {
    PairRelation.FIRST_STRICTER: "weniger streng als hier",
    PairRelation.SECOND_STRICTER: "strenger als hier",
}


class PledgeCard(QWidget):
    """Shows and edits one pledge.

    Signals:
        opened: Emitted with kind and id of a record another page shows.
    """

    opened = Signal(str, object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.line: BalanceLine | None = None
        self.pill, self.why = Pill(), label("", "dim", wrap=True)
        self.links = QVBoxLayout()
        self.links.setSpacing(2)
        self.form = PledgeForm(context)
        self.to_topic = button(self.tr("Themenspeicher"), self.note, symbol="topic")
        self.to_topic.setAccessibleName(self.tr("In den Themenspeicher"))
        self.to_topic.setToolTip(self.to_topic.accessibleName())
        self.to_measure = button(self.tr("Maßnahme daraus machen"), self.make, symbol="measure")
        self.assign = button(self.tr("Zuordnen"), symbol="chevron_down")
        self.judge = button(self.tr("Stand beurteilen …"), self.ask_verdict)
        self._build()

    def show_line(self, line: BalanceLine, balance: Balance) -> None:
        """Show one."""
        self.line = line
        self.pill.say(VERDICTS[line.verdict], VERDICT_TONES[line.verdict])
        own = self.tr(" (Ihr Urteil vom {day})").format(day=day(line.pledge.verdict_on))
        self.why.setText(line.why + (own if line.pledge.verdict else ""))
        self._show_links(line, balance)
        self.form.show_pledge(line.id, balance.plan.chapters)

    def flush(self) -> bool:
        """Save what is being typed."""
        return self.form.flush()

    def note(self) -> None:
        """Put the pledge into the Themenspeicher."""
        said = self.tr("Vorhaben in den Themenspeicher")
        if self._do(said, note_pledge, on=now().astimezone().date()):
            self._context.notify.undo_offer(self.tr("Das Vorhaben steht im Themenspeicher."))

    def make(self) -> None:
        """Make a measure of it."""
        said = self.tr("Maßnahme aus Vorhaben anlegen")
        made = self._do(said, measure_from_pledge, on=now().astimezone().date())
        if made:
            self._context.notify.undo_offer(self.tr("Maßnahme angelegt"))

    def ask_resolution(self) -> LinkDialog:
        """Which resolution carries it out."""
        title, name = self.tr("Beschluss zuordnen"), self.tr("Beschluss")
        dialog = LinkDialog(self._context, self, title, name, resolution_choices)
        dialog.picked.connect(lambda found: self._do(title, link_resolution, found))
        dialog.open()
        return dialog

    def ask_measure(self) -> LinkDialog:
        """Which measure carries it out."""
        title, name = self.tr("Maßnahme zuordnen"), self.tr("Maßnahme")
        dialog = LinkDialog(self._context, self, title, name, measure_choices)
        dialog.picked.connect(lambda found: self._do(title, link_measure, found))
        dialog.open()
        return dialog

    def ask_verdict(self) -> VerdictDialog | None:
        """What the office thinks became of it."""
        if self.line is None:
            return None
        dialog = VerdictDialog(self._context, self.line, self)
        dialog.open()
        return dialog

    def _do(
        self, said: str, usecase: Callable[..., object], *args: object, **more: object
    ) -> object:
        if self.line is None or not self.flush():
            return None
        return self._context.operations.perform(said, usecase, self.line.id, *args, **more)

    def _show_links(self, line: BalanceLine, balance: Balance) -> None:
        clear(self.links)
        for each in line.decisions:
            how = self.tr("beschlossen") if each.is_adopted else self.tr("abgelehnt")
            words = self.tr("Beschluss {number}").format(number=each.number)
            beside = f"{day(each.decided_on)} · {how}"
            beside += self.tr(" · über den Themenspeicher") if each.by_itself else ""
            undo = partial(self._do, self.tr("Zuordnung lösen"), unlink_resolution)
            found = each.resolution_id
            self._link("resolution", found, words, beside, None if each.by_itself else undo)
        for deed in line.deeds:
            words, beside = f"{deed.number} {deed.title}", STATE_NAMES[deed.state]
            beside += self.tr(" · über den Beschluss") if deed.by_itself else ""
            undo = partial(self._do, self.tr("Zuordnung lösen"), unlink_measure)
            self._link("measure", deed.measure_id, words, beside, None if deed.by_itself else undo)
        for note in line.notes:
            kind = "topic" if note.item_id is None else "agenda_item"
            waits = self.tr("Themenspeicher") if note.item_id is None else self.tr("Tagesordnung")
            self._link(kind, note.item_id or note.topic_id, note.title, waits, None)
        for other in balance.plan.counterparts:
            if other.pledge_id == line.id:
                how = SEEN.get(other.relation, RELATIONS[other.relation])
                self._link("pledge", other.other_id, other.wording, f"{other.plan} · {how}", None)
        if not self.links.count():
            words = self.tr("Noch kein Thema, kein Beschluss, keine Maßnahme.")
            self.links.addWidget(label(words, "dim", wrap=True))

    def _link(
        self,
        kind: str,
        found: UUID,
        words: str,
        beside: str,
        undo: Callable[[UUID], object] | None,
    ) -> None:
        to_it = button(
            _begun(words), partial(self.opened.emit, kind, found), part="link", tip=words
        )
        line = row(to_it, label(beside, "dim", wrap=True))
        line.setStretch(1, 1)
        if undo is not None:
            name = self.tr("Zuordnung lösen: {words}").format(words=words)
            line.addWidget(tool("close", name, partial(undo, found)))
        self.links.addLayout(line)

    def _build(self) -> None:
        menu = QMenu(self)
        menu.addAction(icon("resolution"), self.tr("Beschluss zuordnen …"), self.ask_resolution)
        menu.addAction(icon("measure"), self.tr("Maßnahme zuordnen …"), self.ask_measure)
        self.assign.setMenu(menu)
        acts = QWidget()
        flow = FlowLayout(acts)
        for act in (self.to_topic, self.to_measure, self.assign, self.judge):
            flow.addWidget(act)
        head = row(self.pill, self.why)
        head.setStretch(1, 1)
        content = QWidget()
        inner = column(head, acts, self.links, self.form, None, spacing=12)
        content.setLayout(inner)
        layout = column(scrolling(content))
        self.setLayout(layout)


def _begun(words: str) -> str:
    return words if len(words) <= TITLE else f"{words[: TITLE - 1].rstrip()}…"
