"""What prevention days keep of a person beside her name: it goes with her, named or not."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from praeventionsrat.office.mentions import wording
from praeventionsrat.office.mentions.traces import GONE
from praeventionsrat.office.ports import Work

OF_HERS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("registrations", "person_id", "name", ("email", "phone", "affiliation", "needs", "note")),
    ("helpers", "person_id", "name", ("phone", "email", "skills", "available", "note")),
    ("contributors", "person_id", "name", ("affiliation", "needs")),
    ("stands", "contact_id", "contact_name", ("email", "mobile_on_day")),
    ("event_tasks", "owner_id", "owner", ()),
)
"""Records, the reference to the person, her printed name, and what was typed about her beside it.

How many came, helped and took part stays for the report; who it was does not.
"""

WHAT = "Name und alles, was daneben zur Person eingetragen ist"


def event_data(work: Work, person_id: UUID) -> Sequence[str]:
    """„2 Anmeldungen: Name, Kontaktdaten und Bedarf“, for the plan."""
    found = Counter(one.__tablename__ for _part, one in _hers(work, person_id))
    return [f"{wording.counted(table, n)}: {WHAT}" for table, n in sorted(found.items())]


def keys_of_event_data(work: Work, person_id: UUID) -> frozenset[tuple[str, str, UUID]]:
    """The fields that go in any case: nobody is asked about them."""
    return frozenset(
        (str(one.__tablename__), column, one.id)
        for (_kind, _owner, name, beside), one in _hers(work, person_id)
        for column in (name, *beside)
    )


def forget_event_data(work: Work, person_id: UUID) -> None:
    """Take name, ways to reach her and needs out of the records that are linked to her."""
    for (_kind, _owner, name, beside), one in list(_hers(work, person_id)):
        texts = dict.fromkeys(beside, "")
        if getattr(one, name):
            texts[name] = GONE
        work.mentions.rewrite(str(one.__tablename__), one.id, texts)


def _hers(
    work: Work, person_id: UUID
) -> Iterator[tuple[tuple[str, str, str, tuple[str, ...]], Any]]:
    for part in OF_HERS:
        for one in getattr(work, part[0]).where(**{part[1]: person_id}):
            yield part, one
