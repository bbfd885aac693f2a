"""Correcting a person's post in an institution."""

from uuid import UUID

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import PostFields
from praeventionsrat.errors import Invalid


def edit_post(work: Work, post_id: UUID, fields: PostFields) -> None:
    """Replace what is typed about a post."""
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
    work.posts.get(post_id).sqlmodel_update(fields.model_dump())
