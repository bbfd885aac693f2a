"""Whom a list may name: persons, institutions, and whoever holds a post."""

from praeventionsrat.contacts.addressees import Recipient
from praeventionsrat.contacts.ports import Work
from ui.parts.picker import Choice


def contact_choices(work: Work) -> list[Choice]:
    """All of them; the id of each is a ``Recipient``."""
    persons = [
        Choice(Recipient(person_id=one.id), one.name, one.organizations or one.email)
        for one in work.persons.rows()
    ]
    places = [
        Choice(Recipient(organization_id=one.id), one.name, "Institution")
        for one in work.organizations.rows()
    ]
    names = {one.id: one.name for one in work.organizations.rows()}
    posts = [
        Choice(
            Recipient(post_id=post.id),
            f"{post.role} ({names[post.organization_id]})",
            "wer die Funktion gerade hat",
        )
        for post in work.reach.posts()
        if post.role and post.organization_id in names
    ]
    return [*persons, *places, *posts]
