from datetime import date, time

import pytest

from praeventionsrat.errors import Stale, UserError
from praeventionsrat.meetings.records import AssignmentFields, ItemKind, ItemState
from praeventionsrat.meetings.skeleton import PRESETS, Filling, SkeletonFields
from praeventionsrat.meetings.usecases import items, minutes
from praeventionsrat.meetings.usecases.meeting import begin_meeting, end_meeting
from praeventionsrat.meetings.usecases.skeleton import (
    add_skeleton_item,
    apply_skeleton,
    choose_skeleton,
    copy_agenda,
    edit_skeleton_item,
    move_skeleton_item,
    remove_skeleton_item,
    skeleton_of,
)

APPROVAL = "Genehmigung der Niederschrift über die 12. Sitzung am 17. März 2026"


def titles(work, meeting_id):
    return [item.title for item in work.agenda_items.where(meeting_id=meeting_id)]


def hold(council):
    begin_meeting(council.work, council.meeting, at=time(16))
    end_meeting(council.work, council.meeting, at=time(18))


def following(council):
    return council.call(number=13, held_on=date(2026, 6, 16)).meeting


def lines(work, council):
    return [item.title for item in skeleton_of(work, council.committee)]


def test_lines_are_added_changed_ordered_and_removed(work, council):
    a, b, c = (
        add_skeleton_item(work, council.committee, SkeletonFields(title=title)) for title in "abc"
    )
    move_skeleton_item(work, c, -1)
    assert lines(work, council) == ["a", "c", "b"]
    move_skeleton_item(work, a, -1)
    move_skeleton_item(work, b, 1)
    assert lines(work, council) == ["a", "c", "b"]
    edit_skeleton_item(work, b, SkeletonFields(title="B", kind=ItemKind.REPORT), seen=2)
    with pytest.raises(Stale):
        edit_skeleton_item(work, b, SkeletonFields(title="x"), seen=99)
    remove_skeleton_item(work, c)
    assert lines(work, council) == ["a", "B"]


@pytest.mark.parametrize("preset", PRESETS)
def test_ours_replace_what_was_there(work, council, preset):
    add_skeleton_item(work, council.committee, SkeletonFields(title="alt"))
    choose_skeleton(work, council.committee, preset)
    assert lines(work, council) == [fields.title for fields in PRESETS[preset]]
    assert all(item.is_public for item in skeleton_of(work, council.committee))


def test_an_agenda_begins_with_what_waits_for_approval_and_control(work, council):
    minutes.give_assignment(work, council.meeting, AssignmentFields(title="Licht"))
    hold(council)
    choose_skeleton(work, council.committee, "working")
    later = following(council)
    assert apply_skeleton(work, later) == 5
    assert titles(work, later) == [
        "Begrüßung", APPROVAL, "Beschlusskontrolle", "Berichte aus den Einrichtungen",
        "Verschiedenes und nächster Termin",
    ]  # fmt: skip


def test_what_nobody_waits_for_is_left_out(work, council):
    choose_skeleton(work, council.committee, "working")
    apply_skeleton(work, council.meeting)
    assert titles(work, council.meeting) == [
        "Begrüßung", "Berichte aus den Einrichtungen", "Verschiedenes und nächster Termin"
    ]  # fmt: skip


def test_a_committee_without_a_skeleton_begins_with_the_usual_items(work, council):
    apply_skeleton(work, council.meeting)
    found = titles(work, council.meeting)
    assert found[0].startswith("Eröffnung, Begrüßung")
    assert found[-1] == "Mitteilungen und Anfragen, Verschiedenes"


def test_an_agenda_like_the_last_one_leaves_behind_what_was_withdrawn(work, council):
    council.item("Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025")
    top = council.item("Bahnhof", paper_reference="PR-2026/005", rapporteur="Stadtwerke")
    council.item("Licht", parent=top)
    gone = council.item("Abgesetzt")
    council.item("Verschiedenes")
    items.set_item_state(work, gone, ItemState.WITHDRAWN)
    source = council.meeting
    hold(council)
    later = following(council)
    assert copy_agenda(work, later, source) == 4
    assert sorted(titles(work, later)) == sorted([APPROVAL, "Bahnhof", "Licht", "Verschiedenes"])
    copies = {item.title: item for item in work.agenda_items.where(meeting_id=later)}
    assert copies["Licht"].parent_id == copies["Bahnhof"].id
    assert copies["Bahnhof"].rapporteur == "Stadtwerke"
    assert copies["Bahnhof"].paper_reference == ""
    with pytest.raises(UserError, match="schon eine Tagesordnung"):
        copy_agenda(work, later, source)


def test_two_approvals_of_the_old_agenda_are_not_doubled(work, council):
    for number, day in ((10, "16. September 2025"), (11, "2. Dezember 2025")):
        council.item(f"Genehmigung der Niederschrift über die {number}. Sitzung am {day}")
    source = council.meeting
    hold(council)
    later = following(council)
    copy_agenda(work, later, source)
    assert titles(work, later) == [APPROVAL]


def test_a_line_can_stand_for_a_non_public_item(work, council):
    fields = SkeletonFields(title="Personalia", is_public=False, filling=Filling.ITEM)
    add_skeleton_item(work, council.committee, fields)
    apply_skeleton(work, council.meeting)
    assert not work.agenda_items.where(meeting_id=council.meeting)[0].is_public
