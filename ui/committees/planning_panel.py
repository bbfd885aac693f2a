"""The tab Planung: how often a committee meets, how its agenda begins, who should be there.

Set once, when a committee is put on record; afterwards every new meeting begins with it.
"""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.committees.groups_editor import GroupsEditor
from ui.committees.panel import CommitteePanel
from ui.committees.rhythm_form import RhythmForm
from ui.committees.skeleton_editor import SkeletonEditor
from ui.context import AppContext
from ui.parts.cards import button, label, row
from ui.parts.forms import scrolling
from ui.shell.theme import STEP


class PlanningPanel(CommitteePanel):
    """Three parts below each other.

    Signals:
        series_asked: Emitted with the id of the committee whose next meetings shall be planned.
        network_asked: Emitted with the id of the committee whose network shall be shown.
    """

    TABLES: ClassVar[tuple[str, ...]] = (
        *("committee", "rhythm", "skeleton_item", "wished_group", "meeting"),
    )
    series_asked = Signal(object)
    network_asked = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.rhythm, self.skeleton = RhythmForm(context), SkeletonEditor(context)
        self.groups = GroupsEditor(context)
        self.series = button(
            self.tr("Nächste Sitzungen anlegen …"), self.ask_series, symbol="calendar"
        )
        self.network = button(
            self.tr("Wer fehlt? Im Netzwerk zeigen"), self.show_network, symbol="network"
        )
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, STEP, 0)
        inside.setSpacing(12)
        add = inside.addWidget
        inside.addLayout(row(label(self.tr("Turnus"), "h2"), None, self.series))
        add(self.rhythm)
        inside.addSpacing(STEP)
        add(label(self.tr("Muster der Tagesordnung"), "h2"))
        add(self.skeleton)
        inside.addSpacing(STEP)
        table = label(self.tr("Wer soll am Tisch sitzen?"), "h2")
        inside.addLayout(row(table, None, self.network))
        add(self.groups)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(content))

    def reload(self, committee_id: UUID) -> None:
        """Override."""
        if committee_id != self.rhythm.record_id:
            self.rhythm.show_record(committee_id)
        else:
            self.rhythm.refresh()
        self.skeleton.show_committee(committee_id)
        self.groups.show_committee(committee_id)

    def flush(self) -> bool:
        """Override."""
        return self.rhythm.flush() and self.skeleton.flush()

    def ask_series(self) -> None:
        """Plan the next meetings of this committee."""
        if self.committee_id is not None and self.flush():
            self.series_asked.emit(self.committee_id)

    def show_network(self) -> None:
        """Show who sits at the table of this committee, and who is missing."""
        if self.committee_id is not None and self.flush():
            self.network_asked.emit(self.committee_id)
