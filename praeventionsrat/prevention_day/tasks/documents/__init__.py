"""Documents about the preparation: task list by owner, Sicherheitsbogen."""

from praeventionsrat.documents.export import Export
from praeventionsrat.prevention_day.tasks.documents.safety_sheet import SAFETY
from praeventionsrat.prevention_day.tasks.documents.task_list import TASK_LIST, TASK_LIST_PDF

__all__ = ["EXPORTS", "SAFETY", "TASK_LIST", "TASK_LIST_PDF"]

EXPORTS: tuple[Export, ...] = (TASK_LIST, TASK_LIST_PDF, SAFETY)
