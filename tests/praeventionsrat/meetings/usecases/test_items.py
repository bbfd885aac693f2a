from datetime import date, time
from uuid import uuid4

import pytest

from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.meetings.agenda import places
from praeventionsrat.meetings.records import (
    TEXT,
    AgendaItemFields,
    AssignmentFields,
    ItemState,
    VoteFields,
)
from praeventionsrat.meetings.usecases import items, minutes, voting


def order(council):
    return [
        (place.number, place.item.title)
        for place in places(council.work.agenda_items.where(meeting_id=council.meeting))
    ]


@pytest.fixture
def agenda(council):
    """Items A, B with B1 and B2, C, and the non-public N."""
    made = {title: council.item(title) for title in "AB"}
    made |= {title: council.item(title, parent=made["B"]) for title in ("B1", "B2")}
    made["C"] = council.item("C")
    made["N"] = council.item("N", is_public=False)
    return made


def test_items_are_numbered_two_levels_deep(council, agenda):
    assert order(council) == [
        ("1", "A"), ("2", "B"), ("2.1", "B1"), ("2.2", "B2"), ("3", "C"), ("4", "N"),
    ]  # fmt: skip


def test_a_child_belongs_to_the_part_of_its_parent(council, agenda, work):
    child = council.item("N1", parent=agenda["N"], is_public=True)
    assert not council.get(child).is_public
    with pytest.raises(Invalid, match="selben Teil"):
        items.edit_item(work, child, AgendaItemFields(title="N1", is_public=True))
    items.edit_item(work, agenda["N"], AgendaItemFields(title="N", is_public=True))
    assert council.get(child).is_public
    items.edit_item(work, child, AgendaItemFields(title="N1 neu", is_public=True))
    assert council.get(child).title == "N1 neu"
    with pytest.raises(Stale):
        items.edit_item(work, child, AgendaItemFields(title="X"), seen=99)


def test_no_item_goes_deeper_elsewhere_or_into_itself(council, agenda, work, new_council):
    other = new_council().found().call(number=1)
    strange = other.item("Fremd")
    with pytest.raises(UserError, match="zwei Ebenen"):
        council.item("zu tief", parent=agenda["B1"])
    with pytest.raises(UserError, match="anderen Sitzung"):
        council.item("fremd", parent=strange)
    with pytest.raises(NotFound):
        items.move_item(work, agenda["A"], parent_id=uuid4(), before_id=None)
    with pytest.raises(UserError, match="unter sich selbst"):
        items.move_item(work, agenda["A"], parent_id=agenda["A"], before_id=None)
    with pytest.raises(UserError, match="selbst Unterpunkte"):
        items.move_item(work, agenda["B"], parent_id=agenda["A"], before_id=None)
    assert len(order(council)) == 6


def test_items_move_before_others_under_others_and_out_again(council, agenda, work):
    items.move_item(work, agenda["C"], parent_id=None, before_id=agenda["A"])
    items.move_item(work, agenda["B2"], parent_id=agenda["B"], before_id=agenda["B1"])
    assert [title for _, title in order(council)] == ["C", "A", "B", "B2", "B1", "N"]
    items.move_item(work, agenda["B1"], parent_id=agenda["N"], before_id=agenda["A"])
    assert [title for _, title in order(council)] == ["C", "A", "B", "B2", "N", "B1"]
    assert not council.get(agenda["B1"]).is_public


def test_keys_shift_indent_and_outdent(council, agenda, work):
    items.shift_item(work, agenda["A"], -1)
    items.shift_item(work, agenda["A"], 1)
    assert [title for _, title in order(council)][:2] == ["B", "B1"]
    items.shift_item(work, agenda["C"], 1)
    items.indent_item(work, agenda["B"])
    items.indent_item(work, agenda["B1"])
    items.indent_item(work, agenda["C"])
    assert order(council)[3:5] == [("2", "A"), ("2.1", "C")]
    items.outdent_item(work, agenda["B1"])
    items.outdent_item(work, agenda["C"])
    items.outdent_item(work, agenda["A"])
    assert order(council) == [
        ("1", "B"), ("1.1", "B2"), ("2", "B1"), ("3", "A"), ("4", "C"), ("5", "N"),
    ]  # fmt: skip


def test_after_the_invitation_numbers_stand(council, agenda, work):
    council.invite()
    items.shift_item(work, agenda["C"], -1)
    assert [number for number, _ in order(council)] == ["1", "3", "2", "2.1", "2.2", "4"]
    with pytest.raises(UserError, match="behält jeder Punkt seine Nummer"):
        items.indent_item(work, agenda["C"])
    with pytest.raises(UserError, match="behält jeder Punkt seine Nummer"):
        items.outdent_item(work, agenda["B1"])


def test_what_comes_after_the_invitation_is_a_nachtrag(council, agenda, work):
    council.invite()
    late, below = council.item("Eilig"), council.item("B3", parent=agenda["B"])
    assert [(council.get(i).number, council.get(i).is_supplement) for i in (late, below)] == [
        ("5", True), ("2.3", True),
    ]  # fmt: skip
    assert [title for _, title in order(council)] == ["A", "B", "B1", "B2", "B3", "C", "Eilig", "N"]


def test_without_an_invitation_nothing_is_a_nachtrag(council, work):
    council.begin()
    added = council.get(council.item("Spontan"))
    assert (added.number, added.is_supplement) == ("", False)


def test_what_goes_after_the_invitation_is_abgesetzt_with_its_children(council, agenda, work):
    council.invite()
    items.set_item_state(work, agenda["B2"], ItemState.POSTPONED)
    items.remove_item(work, agenda["B"])
    states = {t: council.get(i).state for t, i in agenda.items()}
    assert (states["B"], states["B1"]) == (ItemState.WITHDRAWN, ItemState.WITHDRAWN)
    assert states["B2"] is ItemState.POSTPONED
    assert len(order(council)) == 6


def test_an_item_of_a_draft_goes_with_its_children(council, agenda, work):
    items.remove_item(work, agenda["B"])
    assert [title for _, title in order(council)] == ["A", "C", "N"]


def test_an_item_with_a_numbered_decision_is_never_deleted_along(council, agenda, work):
    council.begin()
    vote = voting.record_vote(work, agenda["B1"], VoteFields(yes=5, taken_at=time(17)))
    items_left = len(order(council))
    voting.make_resolution(work, vote)
    for title in ("B", "B1"):
        with pytest.raises(UserError, match="nummerierte Beschlüsse"):
            items.remove_item(work, agenda[title])
    fields = AssignmentFields(title="Angebot")
    minutes.give_assignment(work, council.meeting, fields, item_id=agenda["A"])
    with pytest.raises(UserError, match="Aufträge"):
        items.remove_item(work, agenda["A"])
    assert len(order(council)) == items_left
    voting.remove_vote(work, vote)
    items.remove_item(work, agenda["B"])
    assert len(order(council)) == items_left - 3


def test_an_item_that_is_called_has_times_in_order(council, agenda, work):
    council.begin(time(22))

    def times(start, end):
        items.set_item_times(work, agenda["A"], started_at=start, ended_at=end)

    with pytest.raises(Invalid, match="vor dem Beginn"):
        times(time(23), time(22, 59))
    times(None, None)
    assert council.get(agenda["A"]).state is ItemState.PLANNED
    times(time(23, 50), time(0, 10))
    assert council.get(agenda["A"]).state is ItemState.CALLED
    items.set_item_state(work, agenda["A"], ItemState.REFERRED)
    times(time(23, 55), None)
    assert council.get(agenda["A"]).state is ItemState.REFERRED


def test_an_autosave_states_the_revision_it_saw(store, council_in):
    with store.begin("Anlegen") as work:
        item = council_in(work).item("Bericht")
    with store.begin("Schreiben") as work:
        seen = items.write_minutes(work, item, "Erster Satz.", seen=1)
    with store.begin("Schreiben") as work:
        assert work.agenda_items.get(item).revision == seen
        assert items.write_minutes(work, item, "Erster Satz.", seen=seen) == seen
        with pytest.raises(Stale):
            items.write_minutes(work, item, "Anderer Satz.", seen=1)
    with store.read() as work:
        assert work.agenda_items.get(item).minutes_text == "Erster Satz."
        assert work.agenda_items.get(item).revision == seen


def test_minutes_keep_what_was_typed_and_drop_what_no_file_can_hold(council, work):
    item = council.item()
    items.write_minutes(work, item, "Müller & Söhne\x00 <Leitung>\ud800\x0b😀")
    assert council.get(item).minutes_text == "Müller & Söhne <Leitung>\n😀"
    long = "ä" * 100_000
    items.write_minutes(work, item, long)
    assert council.get(item).minutes_text == long
    with pytest.raises(Invalid, match="höchstens"):
        items.write_minutes(work, item, "x" * (TEXT + 1))


def test_an_outcome_is_one_clean_line_of_bearable_length(council, work):
    item = council.item()
    items.set_outcome(work, item, " zur Kenntnis\ngenommen\x00 ", "Kurz")
    assert council.get(item).outcome == "zur Kenntnis genommen"
    assert council.get(item).minutes_title == "Kurz"
    with pytest.raises(Invalid, match="höchstens 300"):
        items.set_outcome(work, item, "x" * 301)


def test_an_item_is_found_by_title_and_text(council, work):
    item = council.item("Angstraum", paper_reference="PR-2026/005")
    items.write_minutes(work, item, "Die **Unterführung**")
    assert council.get(item).search_words() == (
        "Angstraum", "PR-2026/005", "", "", "Die Unterführung",
    )  # fmt: skip


def test_the_date_of_the_meeting_does_not_matter_for_its_agenda(new_council):
    leap = new_council().found().call(held_on=date(2028, 2, 29))
    leap.item("Schalttag")
    assert order(leap) == [("1", "Schalttag")]
