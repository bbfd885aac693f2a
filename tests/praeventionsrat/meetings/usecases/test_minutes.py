from datetime import UTC, date, datetime

import pytest

from praeventionsrat.council.presets import CONSENSUS
from praeventionsrat.council.records import MinutesKind
from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.meetings.records import (
    AssignmentFields,
    AttachmentFields,
    MinutesFields,
)
from praeventionsrat.meetings.usecases import minutes


def test_every_meeting_has_one_niederschrift_of_the_kind_its_rules_ask_for(new_council, work):
    table = new_council(rules=CONSENSUS).found().call()
    begun = minutes.minutes_of(work, table.meeting)
    work.minutes.remove(begun)
    again = minutes.minutes_of(work, table.meeting)
    assert again.id != begun.id
    assert again.kind is MinutesKind.RESULTS
    assert minutes.minutes_of(work, table.meeting) is again


def test_minutes_are_never_issued_before_the_meeting(council, work):
    minutes.edit_minutes(work, council.meeting, MinutesFields(issued_on=date(2026, 3, 17)))
    with pytest.raises(Invalid, match="nicht vor der Sitzung"):
        minutes.edit_minutes(work, council.meeting, MinutesFields(issued_on=date(2026, 3, 16)))
    with pytest.raises(Stale):
        minutes.edit_minutes(work, council.meeting, MinutesFields(), seen=99)
    assert minutes.minutes_of(work, council.meeting).issued_on == date(2026, 3, 17)


def give(council, **more):
    fields = AssignmentFields(title="Angebot", **more)
    return minutes.give_assignment(council.work, council.meeting, fields)


def test_assignments_are_numbered_through_the_year(council, work):
    ids = [give(council) for _ in range(2)]
    minutes.delete_assignment(work, ids[1], at=datetime(2026, 3, 18, tzinfo=UTC))
    ids.append(give(council))
    numbers = [work.assignments.get(i).number for i in ids]
    assert numbers == ["M-2026-001", "M-2026-002", "M-2026-003"]
    assert work.assignments.get(ids[0]).search_words()[0] == "M-2026-001 Angebot"


def test_an_assignment_is_not_due_before_the_meeting(council, work):
    with pytest.raises(Invalid, match="vor der Sitzung"):
        give(council, due_on=date(2026, 3, 16))
    one = give(council, due_on=date(2026, 3, 17))
    late = AssignmentFields(title="Angebot", due_on=date(2026, 3, 16))
    with pytest.raises(Invalid, match="vor der Sitzung"):
        minutes.edit_assignment(work, one, late)
    minutes.edit_assignment(work, one, AssignmentFields(title="Zwei Angebote"), seen=1)
    assert work.assignments.get(one).title == "Zwei Angebote"
    with pytest.raises(Stale):
        minutes.edit_assignment(work, one, AssignmentFields(title="X"), seen=99)


def test_an_assignment_is_done_and_may_be_opened_again(council, work):
    one = give(council)
    minutes.finish_assignment(work, one, on=date(2026, 6, 30))
    assert work.assignments.get(one).done_on == date(2026, 6, 30)
    minutes.finish_assignment(work, one, on=None)
    assert work.assignments.get(one).done_on is None


def test_assignments_and_attachments_belong_to_items_of_their_meeting(council, work, new_council):
    strange = new_council().found().call(number=1).item()
    fields = AssignmentFields(title="Angebot")
    with pytest.raises(UserError, match="anderen Sitzung"):
        minutes.give_assignment(work, council.meeting, fields, item_id=strange)
    enclosed = AttachmentFields(title="Plan", agenda_item_id=strange)
    with pytest.raises(UserError, match="anderen Sitzung"):
        minutes.attach(work, council.meeting, enclosed)
    one = minutes.attach(work, council.meeting, AttachmentFields(title="Plan"))
    with pytest.raises(UserError, match="anderen Sitzung"):
        minutes.edit_attachment(work, one, enclosed)


def test_attachments_keep_order_and_bytes(council, work):
    fields = AttachmentFields(title="Lageplan")
    ids = [minutes.attach(work, council.meeting, fields) for _ in range(2)]
    minutes.detach(work, ids[0])
    content = b"%PDF-1.7"
    ids.append(minutes.attach(work, council.meeting, fields, file_name="plan.pdf", content=content))
    listed = work.attachments.where(meeting_id=council.meeting)
    assert [a.id for a in listed] == ids[1:]
    assert (listed[1].file_name, listed[1].position) == ("plan.pdf", 2)
    assert work.blobs.get(listed[1].sha256).content == content
    minutes.edit_attachment(work, ids[1], AttachmentFields(title="Neu", is_public=False))
    assert listed[0].title == "Neu"
    with pytest.raises(NotFound):
        work.blobs.get("0" * 64)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("C:\\Users\\kim\\Plan.pdf", "Plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ("Müller & Söhne\x00\n.docx", "Müller & Söhne .docx"),
        ("ä" * 300 + ".pdf", "ä" * 251 + ".pdf"),
        ("x" * 300, "x" * 255),
        ("a." + "y" * 300, "y" * 255),
        ("", ""),
    ],
)
def test_a_file_name_is_a_name_and_no_path(council, work, typed, kept):
    one = minutes.attach(
        work, council.meeting, AttachmentFields(title="Plan"), file_name=typed, content=b"x"
    )
    assert work.attachments.get(one).file_name == kept
