"""Who takes part in an item: contacts or free names, and what they do there."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold
from praeventionsrat.prevention_day.ports import Work
from praeventionsrat.prevention_day.programme.records import Contributor, ContributorFields

NOBODY = "Bitte nennen Sie einen Namen oder wählen Sie einen Kontakt."


def set_contributors(
    work: Work, item_id: UUID, contributors: Sequence[ContributorFields]
) -> Sequence[UUID]:
    """Let exactly these take part, in this order; who stays keeps what was noted of the day."""
    work.programme_items.get(item_id)
    stay = list(work.contributors.where(item_id=item_id))
    kept = []
    for place, typed in enumerate(contributors):
        fields = _filled(work, typed)
        known = next((one for one in stay if _is_same(one, fields)), None)
        if known is None:
            known = Contributor.model_validate(fields, update={"item_id": item_id})
            known.position = place
            work.contributors.add(known)
        else:
            stay.remove(known)
            known.sqlmodel_update(fields.model_dump())
            known.position = place
        kept.append(known.id)
    for one in stay:
        work.contributors.remove(one)
    return kept


def add_contributor(work: Work, item_id: UUID, fields: ContributorFields) -> UUID:
    """One more who takes part."""
    work.programme_items.get(item_id)
    made = Contributor.model_validate(_filled(work, fields), update={"item_id": item_id})
    others = work.contributors.where(item_id=item_id)
    made.position = 1 + max((one.position for one in others), default=-1)
    work.contributors.add(made)
    return made.id


def edit_contributor(work: Work, contributor_id: UUID, fields: ContributorFields) -> None:
    """Replace what is typed about somebody who takes part."""
    work.contributors.get(contributor_id).sqlmodel_update(_filled(work, fields).model_dump())


def remove_contributor(work: Work, contributor_id: UUID) -> None:
    """Let somebody no longer take part."""
    work.contributors.remove(work.contributors.get(contributor_id))


def confirm_contributor(work: Work, contributor_id: UUID, *, confirmed: bool = True) -> None:
    """Note that somebody has said yes."""
    work.contributors.get(contributor_id).is_confirmed = confirmed


def contributor_of(
    work: Work, person_id: UUID | None, organization_id: UUID | None = None
) -> ContributorFields:
    """A contact as somebody who takes part, with the name as it will be printed."""
    return _filled(work, ContributorFields(person_id=person_id, organization_id=organization_id))


def _filled(work: Work, fields: ContributorFields) -> ContributorFields:
    """With the names of the contacts where none was typed."""
    person = work.persons.find(fields.person_id)
    update: dict[str, object] = {}
    if person is not None and not fields.name:
        update["name"] = person.name
    if not fields.affiliation:
        house = work.organizations.find(fields.organization_id or _house(work, fields.person_id))
        update["affiliation"] = house.name if house else ""
    filled = fields.model_copy(update=update)
    if not filled.name and not filled.affiliation:
        raise Invalid({"name": NOBODY})
    return filled


def _house(work: Work, person_id: UUID | None) -> UUID | None:
    """The institution a person speaks for: of the first post still held, as main contact first."""
    if person_id is None:
        return None
    held = [one for one in work.posts.where(person_id=person_id) if one.ends_on is None]
    held.sort(key=lambda one: (not one.is_main_contact, one.id))
    return held[0].organization_id if held else None


def _is_same(one: Contributor, fields: ContributorFields) -> bool:
    if one.person_id is not None or fields.person_id is not None:
        return one.person_id == fields.person_id
    return fold(one.name) == fold(fields.name) and fold(one.affiliation) == fold(fields.affiliation)
