"""What a contact had to do with prevention days, for the Verlauf."""

from collections.abc import Iterator
from uuid import UUID

from praeventionsrat.office.mentions.fields import ENUMS
from praeventionsrat.office.ports import Work
from praeventionsrat.office.timeline_measures import Deed
from praeventionsrat.prevention_day.rows import EventRow
from praeventionsrat.prevention_day.stands.records import StandState

ROLES = ENUMS["ContributorRole"]


def event_deeds(work: Work, own: dict[str, UUID]) -> Iterator[Deed]:
    """Everything of a person or an institution (``person_id`` or ``organization_id``)."""
    known = {row.id: row for row in work.prevention_days.rows() if row.first_day}
    yield from _contributed(work, own, known)
    yield from _exhibited(work, own, known)
    if "person_id" in own:
        yield from _helped(work, own, known)
    else:
        yield from _gave(work, own, known)


def _deed(record_id: UUID, event: EventRow, title: str, detail: str, kind: str, to: UUID) -> Deed:
    assert event.first_day is not None
    return Deed(record_id, event.first_day, f"{event.title}: {title}", detail, (kind, to))


def _contributed(work: Work, own: dict[str, UUID], known: dict[UUID, EventRow]) -> Iterator[Deed]:
    for one in work.contributors.where(**own):
        item = work.programme_items.get(one.item_id)
        if item.prevention_day_id in known:
            event = known[item.prevention_day_id]
            role = ROLES[one.role.value]
            yield _deed(one.id, event, item.title, role, "programme_item", item.id)


def _exhibited(work: Work, own: dict[str, UUID], known: dict[UUID, EventRow]) -> Iterator[Deed]:
    column = {"contact_id": own["person_id"]} if "person_id" in own else own
    for one in work.stands.where(**column):
        if one.prevention_day_id in known and one.state is not StandState.DECLINED:
            event = known[one.prevention_day_id]
            title = f"Stand {one.number}".strip()
            yield _deed(one.id, event, title, one.topics, "stand", one.id)


def _helped(work: Work, own: dict[str, UUID], known: dict[UUID, EventRow]) -> Iterator[Deed]:
    for helper in work.helpers.where(**own):
        if helper.prevention_day_id in known:
            event = known[helper.prevention_day_id]
            yield _deed(helper.id, event, "geholfen", helper.skills, "helper", helper.id)
    for one in work.registrations.where(**own):
        if one.prevention_day_id in known:
            event = known[one.prevention_day_id]
            title = f"Anmeldung zu „{work.programme_items.get(one.item_id).title}“"
            yield _deed(one.id, event, title, "", "registration", one.id)


def _gave(work: Work, own: dict[str, UUID], known: dict[UUID, EventRow]) -> Iterator[Deed]:
    for one in work.sponsors.where(**own):
        if one.prevention_day_id in known:
            event = known[one.prevention_day_id]
            yield _deed(one.id, event, "Sponsor", one.gift, "sponsor", one.id)
