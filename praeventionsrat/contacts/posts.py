"""Correcting and ending a person's post in an institution."""

from datetime import date
from uuid import UUID

from praeventionsrat.contacts.ports import Work
from praeventionsrat.contacts.records import PostFields
from praeventionsrat.errors import Invalid


def edit_post(work: Work, post_id: UUID, fields: PostFields) -> None:
    """Replace what is typed about a post."""
    if fields.starts_on and fields.ends_on and fields.ends_on < fields.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
    work.posts.get(post_id).sqlmodel_update(fields.model_dump())


def end_post_on(work: Work, post_id: UUID, *, on: date) -> None:
    """Note the last day of a post."""
    post = work.posts.get(post_id)
    if post.starts_on and on < post.starts_on:
        raise Invalid({"ends_on": "Das Ende liegt vor dem Beginn."})
    post.ends_on = on
