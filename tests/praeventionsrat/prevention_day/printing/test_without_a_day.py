"""A prevention day without a day, a place or anybody: every sheet says so, none is a blank page."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.printing.prints import OWN
from praeventionsrat.prevention_day.records import PreventionDayFields
from praeventionsrat.prevention_day.usecases.events import create_event

PAPER = [one for one in OWN if one.export.suffix == ".pdf"]


@pytest.mark.parametrize("one", PAPER, ids=lambda one: one.key)
def test_it_says_that_there_is_nothing_yet(work, one):
    event = create_event(work, PreventionDayFields(title="Leer"))
    out = io.BytesIO()
    one.export.render(one.export.gather(work, event, Head(today=date(2026, 4, 1))), out)
    assert "".join(page.extract_text() for page in PdfReader(out).pages).strip()
