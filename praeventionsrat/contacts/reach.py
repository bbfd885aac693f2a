"""How a person is reached: by her own address, else by that of the post she holds."""

from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Post


def email_of(work: Work, person_id: UUID, *, on: date) -> str:
    """Her own address, else that of a post she holds that day; empty where there is none.

    The mailbox of an institution never stands in: what is meant for a member would be read by
    whoever opens the mail there, and a Ladung must reach the member herself.
    """
    return emails_of(work, {person_id}, on=on)[person_id]


def emails_of(work: Work, person_ids: Collection[UUID], *, on: date) -> Mapping[UUID, str]:
    """The same for many persons in two questions."""
    wanted = frozenset(person_ids)
    found = {person.id: person.email for person in work.persons.where(id=wanted)}
    lacking = frozenset(key for key, email in found.items() if not email)
    for post in work.posts.where(person_id=lacking) if lacking else ():
        if post.person_id and post.email and is_held(post, on):
            found[post.person_id] = found[post.person_id] or post.email
    return found


def is_held(post: Post, on: date) -> bool:
    """Whether a post is held that day, by whomever."""
    begun = post.starts_on is None or post.starts_on <= on
    return begun and (post.ends_on is None or on <= post.ends_on)
