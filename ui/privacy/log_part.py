"""The log of what was erased and deleted: when and why, never who."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from praeventionsrat.office.ports import Work
from ui.context import AppContext
from ui.parts.cards import Card
from ui.parts.messages import EmptyState
from ui.parts.row_table import Column, Look, RowTable


@dataclass(frozen=True, slots=True)
class LogLine:
    """One deletion."""

    id: UUID
    erased_on: date
    reason: str
    kept: str
    backups_until: date | None


COLUMNS = (
    Column[LogLine]("Gelöscht am", lambda line: line.erased_on, width=130, look=Look.STRONG),
    Column[LogLine]("Anlass", lambda line: line.reason or "ohne Angabe"),
    Column[LogLine]("Was bleiben musste", lambda line: line.kept, look=Look.DIM),
    Column[LogLine]("In Sicherungen bis", lambda line: line.backups_until, width=170),
)


class LogPart(QWidget):
    """Reads only."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.list = RowTable[LogLine](COLUMNS, self.tr("Löschprotokoll"))
        self.pages = QStackedWidget()
        ground = Card(margin=1)
        ground.content.addWidget(self.list)
        self.pages.addWidget(ground)
        told = self.tr("Hier steht später, wann und warum etwas gelöscht wurde – ohne Namen.")
        self.pages.addWidget(EmptyState("history", self.tr("Noch nichts gelöscht"), told))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.reload()

    def reload(self) -> None:
        """Read the log, the newest first."""
        rows = self._context.operations.ask(_log)
        self.pages.setCurrentIndex(0 if rows else 1)
        self.list.set_rows(rows)


def _log(work: Work) -> Sequence[LogLine]:
    found = sorted(work.erasures.all(), key=lambda one: (one.erased_on, one.id), reverse=True)
    return [
        LogLine(one.id, one.erased_on, one.reason, _kinds(one.kept), one.backups_until)
        for one in found
    ]


def _kinds(kept: str) -> str:
    return ", ".join(line.partition(":")[0] for line in kept.splitlines())
