"""Protokoll der Vorkommnisse: the log of the day as pages to print."""

from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.documents.list_sheet import ListSheet
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.running.words import INCIDENTS

HEADINGS = ("Uhrzeit", "Art", "Was", "Wo", "Gemeldet von", "Was getan wurde", "Erledigt")


def gather(work: Work, event_id: UUID, head: Head) -> ListSheet:
    """Every incident in the order in which it happened."""
    event = work.prevention_days.get(event_id)
    rows = [
        (
            one.happened_at.astimezone().replace(tzinfo=None, second=0, microsecond=0),
            INCIDENTS[one.kind],
            one.text,
            one.venue,
            one.reporter,
            one.action,
            one.is_settled,
        )
        for one in reversed(work.incidents.rows(event_id))
    ]
    return ListSheet(
        f"Vorkommnisse – {event.title}",
        HEADINGS,
        tuple(rows),
        office=head.author,
        made_on=head.today,
    )


INCIDENT_LOG = Export(
    "incident-log",
    "Protokoll der Vorkommnisse (PDF)",
    ".pdf",
    gather,
    "praeventionsrat.documents.list_pdf:render",
    of="prevention_day",
    description="Was am Tag geschah, mit Uhrzeit, Ort und was getan wurde.",
)
EXPORTS = (INCIDENT_LOG,)
