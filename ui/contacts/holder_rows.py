"""The posts of an institution as its form lists them: who holds them, who held them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Post


@dataclass(frozen=True, slots=True)
class HolderRow:
    """One post."""

    id: UUID
    person_id: UUID | None
    name: str
    """Of the holder; empty: vacant."""
    role: str
    detail: str
    is_main: bool
    is_over: bool

    @property
    def called(self) -> str:
        """What the post is called where a word must be said."""
        return self.role or "Funktion"


def holder_rows(work: Work, organization_id: UUID, today: date) -> Sequence[HolderRow]:
    """Hauptkontakt first, then by family name, vacant ones after them, past ones last."""
    found = []
    for post in work.posts.where(organization_id=organization_id):
        person = work.persons.find(post.person_id)
        held = person is not None and person.deleted_at is None
        is_over = post.ends_on is not None and post.ends_on < today
        if is_over and not held:
            continue
        row = HolderRow(
            id=post.id,
            person_id=post.person_id if held else None,
            name=person.name if held and person else "",
            role=post.role,
            detail=_detail(post),
            is_main=post.is_main_contact and not is_over,
            is_over=is_over,
        )
        name = german.sort_key(person.sort_name) if held and person else ()
        found.append(((is_over, not row.is_main, not held, name), row))
    return [row for _key, row in sorted(found, key=lambda pair: pair[0])]


def _detail(post: Post) -> str:
    span = f"seit {german.day(post.starts_on)}" if post.starts_on else ""
    if post.ends_on:
        begin = german.day(post.starts_on)
        span = f"{begin} bis {german.day(post.ends_on)}".strip()
    words = (post.role, post.department, span, post.email, post.phone)
    return " · ".join(word for word in words if word)
