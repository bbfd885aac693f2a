"""Nothing of the non-public part gets into what everybody may read."""

import io

import pytest

from praeventionsrat.meetings.documents.calendar_file import CALENDAR
from praeventionsrat.meetings.documents.minutes_document import MINUTES, MINUTES_NONPUBLIC
from praeventionsrat.meetings.records import (
    AgendaItem,
    AgendaItemFields,
    Assignment,
    AssignmentFields,
    Attachment,
    AttachmentFields,
    Resolution,
    Vote,
    VoteFields,
)
from praeventionsrat.meetings.usecases import items, minutes, voting
from tests.word_reading import leaks

TEXT_KEPT = {
    "number",
    "state",
    "kind",
    "search_heading",
    "search_text",
    "sha256",
    "changed_by",
    "manner",
}


@pytest.fixture
def secrets(work, twelfth):
    """Fill every text of the non-public part with a word of its own."""
    item = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    child = items.add_item(work, twelfth.id, AgendaItemFields(title="x"), parent_id=item.id)
    vote = voting.record_vote(work, item.id, VoteFields(yes=4, no=4, remark="x"))
    voting.make_resolution(work, vote)
    minutes.give_assignment(work, twelfth.id, AssignmentFields(title="x"), item_id=child)
    minutes.give_assignment(work, twelfth.id, AssignmentFields(title="x"))
    for flags in (
        {"is_public": False},
        {"is_public": True, "agenda_item_id": item.id},
        {"is_public": False, "in_invitation": True},
    ):
        minutes.attach(work, twelfth.id, AttachmentFields(title="x", **flags), file_name="x")
    return list(_mark(work, twelfth.id, {item.id, child}))


def _mark(work, meeting_id, own):
    found = [work.agenda_items.get(i) for i in own]
    found += [v for i in own for v in work.votes.where(agenda_item_id=i)]
    found += [r for v in found if isinstance(v, Vote) for r in work.resolutions.where(vote_id=v.id)]
    every = [*work.assignments.where(meeting_id=meeting_id)]
    every += work.attachments.where(meeting_id=meeting_id)
    found += [r for r in every if r.title == "x"]
    kinds = (AgendaItem, Vote, Resolution, Assignment, Attachment)
    assert {type(r) for r in found} == set(kinds)
    for record in found:
        for name, value in record.model_dump().items():
            if isinstance(value, str) and name not in TEXT_KEPT:
                secret = f"GEHEIM{len(TEXT_KEPT)}{record.__tablename__}{name}{record.id.hex[-6:]}"
                setattr(record, name, secret)
                yield secret


def made(export, work, meeting_id, head):
    out = io.BytesIO()
    export.render(export.gather(work, meeting_id, head), out)
    return out.getvalue()


def test_the_public_minutes_and_the_calendar_hold_no_word_of_it(work, twelfth, head, secrets):
    assert len(secrets) > 20
    for export in (MINUTES, CALENDAR):
        assert leaks(made(export, work, twelfth.id, head), secrets) == []


def test_the_words_are_in_the_separate_minutes_so_that_the_test_above_means_something(
    work, twelfth, head, secrets
):
    found = leaks(made(MINUTES_NONPUBLIC, work, twelfth.id, head), secrets)
    for word in ("minutes_text", "minutes_title", "resolutiontext", "remark", "assignmenttitle"):
        assert any(word in secret for secret in found), word
    assert sum("attachmenttitle" in secret for secret in found) == 2
    assert sum("assignmenttitle" in secret for secret in found) == 2


def test_public_words_are_not_in_the_separate_minutes(work, twelfth, head):
    content = made(MINUTES_NONPUBLIC, work, twelfth.id, head)
    assert leaks(content, ["Angstraum", "2026-12-02", "M-2026-011", "Lageplan"]) == []
