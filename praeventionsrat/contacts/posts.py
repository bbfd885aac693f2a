"""Posts in institutions: corrected, handed over, vacant; a post survives its holder."""

from datetime import date, timedelta
from uuid import UUID

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import Post, PostFields
from praeventionsrat.errors import Invalid
from praeventionsrat.german import day

ONE_DAY = timedelta(days=1)


def edit_post(work: Work, post_id: UUID, fields: PostFields) -> None:
    """Replace what is typed about a post."""
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
    post = work.posts.get(post_id)
    post.sqlmodel_update(fields.model_dump())
    if post.is_main_contact:
        choose_main_contact(work, post_id)


def hand_over_post(work: Work, post_id: UUID, person_id: UUID | None, *, on: date) -> None:
    """From a day on somebody else holds a post, or nobody.

    The post itself stays: its address, its telephone, its place in lists. Whoever held it keeps
    an ended one as history.
    """
    post = work.posts.get(post_id)
    if person_id is not None:
        work.persons.get(person_id)
    if person_id == post.person_id:
        word = "Die Funktion ist schon unbesetzt." if person_id is None else "Sie hat sie schon."
        raise Invalid({"person_id": word})
    if post.person_id is not None:
        _keep_history(work, post, on)
    post.person_id, post.ends_on = person_id, None
    post.starts_on = on if person_id is not None else None


def choose_main_contact(work: Work, post_id: UUID, *, wanted: bool = True) -> None:
    """Make the holder of a post the Hauptkontakt of the institution, the only one."""
    chosen = work.posts.get(post_id)
    for post in work.posts.where(organization_id=chosen.organization_id):
        is_main = wanted and post.id == chosen.id
        if post.is_main_contact != is_main:
            post.is_main_contact = is_main


def vacate_posts(work: Work, person_id: UUID) -> None:
    """Before a person goes for good: her posts stay without her, her ended ones go with her."""
    for post in work.posts.where(person_id=person_id):
        if post.ends_on is not None:
            work.posts.remove(post)
        else:
            post.person_id, post.starts_on = None, None


def _keep_history(work: Work, post: Post, on: date) -> None:
    last = min(post.ends_on or on - ONE_DAY, on - ONE_DAY)
    if post.starts_on and last < post.starts_on:
        raise Invalid({"on": f"Die Funktion ist erst seit dem {day(post.starts_on)} besetzt."})
    ended = Post(
        person_id=post.person_id,
        organization_id=post.organization_id,
        role=post.role,
        department=post.department,
        starts_on=post.starts_on,
        ends_on=last,
    )
    work.posts.add(ended)
