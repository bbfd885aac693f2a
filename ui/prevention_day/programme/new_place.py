"""Another place, named so that it can be told from those there are."""

from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.prevention_day.programme.records import VenueFields, VenueKind
from praeventionsrat.prevention_day.programme.rows import Programme
from praeventionsrat.prevention_day.programme.venues import add_venue
from ui.context import AppContext


def add_place(context: AppContext, programme: Programme, kind: VenueKind) -> UUID | None:
    """A place with a name nobody has yet: „Bühne“, „Raum 2“."""
    usual = "Bühne" if kind is VenueKind.STAGE else "Raum"
    names = {venue.name for venue in programme.venues}
    numbers = (f"{usual} {n}" for n in range(2, len(names) + 3))
    name = next(one for one in (usual, *numbers) if one not in names)
    fields = VenueFields(name=name, kind=kind, is_outdoors=kind is VenueKind.STAGE)
    try:
        return context.operations.perform("Fläche anlegen", add_venue, programme.event_id, fields)
    except Invalid as err:
        context.notify.error(" ".join(err.fields.values()))
        return None
