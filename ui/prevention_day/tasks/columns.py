"""Tasks, permits and the template as they go to Excel and to paper."""

from decimal import Decimal

from praeventionsrat.money import as_number
from praeventionsrat.prevention_day.tasks.permit_rows import PermitRow
from praeventionsrat.prevention_day.tasks.rows import BUCKETS, TaskRow
from praeventionsrat.prevention_day.tasks.words import PERMIT_STATES, TASK_STATES, offset_words
from ui.parts.list_export import SheetColumn


def _offset(row: TaskRow) -> str:
    return "fester Termin" if row.is_fixed else offset_words(row.offset_days)


TASK_SHEET = (
    SheetColumn[TaskRow]("Wann", lambda row: BUCKETS[row.bucket]),
    SheetColumn[TaskRow]("Termin", lambda row: row.due_on),
    SheetColumn[TaskRow]("Gerechnet", _offset),
    SheetColumn[TaskRow]("Bereich", lambda row: row.area),
    SheetColumn[TaskRow]("Aufgabe", lambda row: row.title),
    SheetColumn[TaskRow]("Zuständig", lambda row: row.owner),
    SheetColumn[TaskRow]("Stand", lambda row: TASK_STATES[row.state]),
    SheetColumn[TaskRow]("Wartet auf", lambda row: row.after_title),
    SheetColumn[TaskRow]("Erledigt am", lambda row: row.done_on),
    SheetColumn[TaskRow]("Notiz", lambda row: row.note),
)
PERMIT_SHEET = (
    SheetColumn[PermitRow]("Genehmigung", lambda row: row.title),
    SheetColumn[PermitRow]("Stelle", lambda row: row.authority),
    SheetColumn[PermitRow]("Zuständig", lambda row: row.responsible),
    SheetColumn[PermitRow]("Stand", lambda row: PERMIT_STATES[row.state]),
    SheetColumn[PermitRow]("Beantragen bis", lambda row: row.apply_until),
    SheetColumn[PermitRow]("Beantragt am", lambda row: row.applied_on),
    SheetColumn[PermitRow]("Erteilt am", lambda row: row.granted_on),
    SheetColumn[PermitRow]("Aktenzeichen", lambda row: row.reference),
    SheetColumn[PermitRow]("Auflagen", lambda row: "\n".join(row.condition_list)),
    SheetColumn[PermitRow]("Gebühr", lambda row: _euros(row.fee_cents)),
)


def _euros(cents: int | None) -> Decimal | None:
    return None if cents is None else as_number(cents)
