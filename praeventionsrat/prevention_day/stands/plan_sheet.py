"""The site plans of a prevention day as they are printed: to scale, with a table of the stands."""

from dataclasses import dataclass
from uuid import UUID

from praeventionsrat.documents.export import Export
from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.stands.siteplan import PlanView, plan_picture, plan_view
from praeventionsrat.prevention_day.usecases.events import days_of
from praeventionsrat.prevention_day.words import days_told


@dataclass(frozen=True)
class PlanPage:
    """One place."""

    view: PlanView
    picture: bytes
    """PNG or JPEG below the stands; empty: none."""


@dataclass(frozen=True)
class PlanSheet:
    """All places on which something stands."""

    event: str
    facts: str
    office: str
    pages: tuple[PlanPage, ...]


def gather(work: Work, event_id: UUID, head: Head) -> PlanSheet:
    """Read everything the plans say."""
    event = work.prevention_days.get(event_id)
    pages = []
    for venue in work.venues.rows(event_id):
        view = plan_view(work, venue.id)
        if view.stands or view.objects or view.sha256:
            pages.append(PlanPage(view, plan_picture(work, venue.id)))
    when = days_told([one.held_on for one in days_of(work, event_id)])
    facts = " · ".join(part for part in (when, event.place) if part)
    return PlanSheet(event.title, facts, head.author, tuple(pages))


HERE = "praeventionsrat.prevention_day.stands.plan_pdf"
SITE_PLAN = Export(
    "site-plan",
    "Standplan A3 (PDF)",
    ".pdf",
    gather,
    f"{HERE}:render",
    of="prevention_day",
    description="Der Plan jeder Fläche in A3 quer, maßstäblich, mit allen Ständen als Tabelle.",
)
SITE_PLAN_A4 = Export(
    "site-plan-a4",
    "Standplan A4 (PDF)",
    ".pdf",
    gather,
    f"{HERE}:render_small",
    of="prevention_day",
    description="Derselbe Plan in A4 quer, zum Mitnehmen.",
)
EXPORTS: tuple[Export, ...] = (SITE_PLAN, SITE_PLAN_A4)
