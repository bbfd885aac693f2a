"""Writes the Monitoringbericht as Word: the template first, then the pictures into their places."""

import io
from typing import BinaryIO

from praeventionsrat.documents import word
from praeventionsrat.documents.export import Step
from praeventionsrat.measures.documents.monitoring_parts import MonitoringSheet
from praeventionsrat.measures.documents.pictures import put_in

STEPS = 3


def render(sheet: MonitoringSheet, out: BinaryIO, step: Step | None = None) -> None:
    """Write the report; ``step`` hears of its three parts."""
    tell = step or _nobody
    tell(0, STEPS)
    page = io.BytesIO()
    word.render(sheet, page)
    tell(1, STEPS)
    page.seek(0)
    marks = [(part.picture, part.bars) for part in sheet.charts]
    made = io.BytesIO()
    put_in(page, marks, made)
    tell(2, STEPS)
    out.write(made.getvalue())
    tell(STEPS, STEPS)


def _nobody(_done: int, _total: int) -> None:
    """Nobody waits."""
