"""What can be done with the rhythm of a committee and the groups it wants at its table."""

from collections.abc import Sequence
from uuid import UUID

from praeventionsrat.council.composition import WishedGroup
from praeventionsrat.council.ports import Work
from praeventionsrat.council.rhythm import Rhythm, RhythmFields
from praeventionsrat.errors import Invalid
from praeventionsrat.german import fold

LONGEST = 100


def rhythm_of(work: Work, committee_id: UUID) -> Rhythm | None:
    """How often a committee means to meet; None where nobody said."""
    return next(iter(work.rhythms.where(committee_id=committee_id)), None)


def edit_rhythm(
    work: Work, committee_id: UUID, fields: RhythmFields, *, seen: int | None = None
) -> None:
    """Keep how often a committee means to meet."""
    if fields.starts_at and fields.ends_at and fields.ends_at <= fields.starts_at:
        raise Invalid({"ends_at": "Das Ende liegt vor dem Beginn."})
    known = rhythm_of(work, committee_id)
    if known is None:
        work.committees.get(committee_id)
        work.rhythms.add(Rhythm.model_validate(fields, update={"committee_id": committee_id}))
        return
    known.see(seen)
    known.sqlmodel_update(fields.model_dump())


def wished_groups(work: Work, committee_id: UUID) -> Sequence[str]:
    """The groups somebody of which should sit at the table, in their order."""
    return [group.name for group in work.wished_groups.where(committee_id=committee_id)]


def wish_groups(work: Work, committee_id: UUID, names: Sequence[str]) -> None:
    """Want these groups at the table and no others."""
    wanted = list({fold(name): name.strip() for name in names if name.strip()}.values())
    if any(len(name) > LONGEST for name in wanted):
        raise Invalid({"name": f"Bitte höchstens {LONGEST} Zeichen für eine Gruppe."})
    known = {group.name: group for group in work.wished_groups.where(committee_id=committee_id)}
    for name, group in known.items():
        if name not in wanted:
            work.wished_groups.remove(group)
    for position, name in enumerate(wanted):
        if name not in known:
            work.wished_groups.add(
                WishedGroup(committee_id=committee_id, name=name, position=position)
            )
        elif known[name].position != position:
            known[name].position = position
