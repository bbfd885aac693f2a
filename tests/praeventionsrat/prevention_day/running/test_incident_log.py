"""The log of incidents as a document."""

import io
from datetime import UTC, date, datetime

from pypdf import PdfReader

from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.running.incident_log import INCIDENT_LOG
from praeventionsrat.prevention_day.running.records import IncidentFields, IncidentKind
from praeventionsrat.prevention_day.running.usecases import log_incident


def test_the_log_tells_what_happened_in_its_order(work, day):
    for hour, kind, text in (
        (12, IncidentKind.LOST_CHILD, "Kind gesucht"),
        (9, IncidentKind.TECHNICAL, "Kabel liegt frei"),
    ):
        fields = IncidentFields(kind=kind, text=text, venue_id=day.square)
        log_incident(work, day.event, fields, at=datetime(2026, 9, 12, hour, tzinfo=UTC))
    sheet = INCIDENT_LOG.gather(work, day.event, Head(today=date(2026, 9, 13)))
    assert [row[1:4] for row in sheet.rows] == [
        ("Technik", "Kabel liegt frei", "Marktplatz"),
        ("Kind gesucht", "Kind gesucht", "Marktplatz"),
    ]
    out = io.BytesIO()
    INCIDENT_LOG.render(sheet, out)
    assert "Kabel liegt frei" in PdfReader(out).pages[0].extract_text()
