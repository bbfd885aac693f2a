from datetime import date, time

import pytest

from praeventionsrat.errors import Invalid, Stale, UserError
from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.papers import (
    ConsultationFields,
    ConsultationRole,
    PaperFields,
    PaperKind,
)
from praeventionsrat.meetings.records import ItemKind, ItemState, VoteFields
from praeventionsrat.meetings.usecases import consultations
from praeventionsrat.meetings.usecases.items import set_item_state, set_outcome
from praeventionsrat.meetings.usecases.papers import create_paper, delete_paper
from praeventionsrat.meetings.usecases.suggestions import (
    dismiss_suggestion,
    suggestions,
    take_suggestion,
)
from praeventionsrat.meetings.usecases.voting import make_resolution, record_vote
from praeventionsrat.records import now

TODAY = date(2026, 3, 2)


def lay(council, subject="Beleuchtung", *, listed=True, **more):
    committee = council.committee if listed else None
    fields = PaperFields(subject=subject, **more)
    return create_paper(council.work, fields, on=TODAY, committee_id=committee)


def step_of(council, paper):
    (step,) = consultations.steps_of(council.work, paper)
    return step


def vote(council, item, motion="", **more):
    figures = {"yes": 5, "taken_at": time(16, 30), **more}
    vote_id = record_vote(council.work, item, VoteFields(motion=motion, **figures))
    return make_resolution(council.work, vote_id)


def test_a_paper_laid_at_an_item_fills_the_step_that_waits(council, work):
    paper, item = lay(council), council.item("Beleuchtung")
    first = consultations.link_paper(work, paper, item)
    assert consultations.link_paper(work, paper, item) == first
    step = step_of(council, paper)
    assert (step.item_id, step.item_number, step.meeting_number) == (item, "1", 12)
    assert step.held_on == date(2026, 3, 17)
    consultations.unlink_paper(work, paper, item)
    assert step_of(council, paper).meeting_id is None


def test_a_step_that_is_done_or_elsewhere_does_not_wait(council, work):
    paper = lay(council, listed=False)
    fields = ConsultationFields(committee_id=council.committee, result="empfohlen")
    consultations.add_consultation(work, paper, fields)
    consultations.link_paper(work, paper, council.item("Beleuchtung"))
    assert len(work.consultations.where(paper_id=paper)) == 2


def test_many_papers_at_one_item_and_one_paper_at_many_items(council, work):
    one, other = lay(council), lay(council, "Grünschnitt")
    first, second = council.item("Bahnhof", paper_reference="PR-9"), council.item("Nochmals")
    for paper, item in ((one, first), (other, first), (one, second)):
        consultations.link_paper(work, paper, item)
    items = [council.get(first), council.get(second)]
    assert consultations.paper_numbers(work, items) == {
        first: "PR-9, 2026/0001, 2026/0002",
        second: "2026/0001",
    }
    places = agenda.places(items, papers=consultations.paper_numbers(work, items))
    assert [place.paper for place in places] == ["PR-9, 2026/0001, 2026/0002", "2026/0001"]
    assert [place.paper for place in agenda.places(items)] == ["PR-9", ""]
    delete_paper(work, other, at=now())
    council.get(first).paper_reference = "2026/0001"
    assert consultations.paper_numbers(work, items)[first] == "2026/0001"


def test_a_non_public_paper_never_stands_on_the_public_agenda(council, work):
    paper = lay(council, is_public=False)
    item = council.item("Öffentlich")
    with pytest.raises(UserError, match="nichtöffentlich"):
        consultations.link_paper(work, paper, item)
    hidden = council.item("Verdeckt", is_public=False)
    consultations.link_paper(work, paper, hidden)
    record = council.get(hidden)
    assert consultations.paper_numbers(work, [record]) == {hidden: "2026/0001"}
    record.is_public = True
    assert consultations.paper_numbers(work, [record]) == {hidden: ""}


def test_a_step_follows_its_item_into_the_non_public_part(council, work):
    paper, item = lay(council), council.item("Beleuchtung")
    consultations.link_paper(work, paper, item)
    assert step_of(council, paper).is_public
    council.get(item).is_public = False
    assert not step_of(council, paper).is_public


def test_a_step_is_edited_and_removed(council, work):
    paper = lay(council)
    item = council.item("Beleuchtung")
    step_id = consultations.link_paper(work, paper, item)
    same = ConsultationFields(
        committee_id=council.committee,
        meeting_id=council.meeting,
        role=ConsultationRole.HEARING,
    )
    consultations.edit_consultation(work, step_id, same)
    assert step_of(council, paper).item_id == item
    later = ConsultationFields(committee_id=council.committee, planned_on=date(2026, 9, 1))
    consultations.edit_consultation(work, step_id, later)
    step = step_of(council, paper)
    assert (step.item_id, step.held_on, step.meeting_number) == (None, date(2026, 9, 1), None)
    with pytest.raises(Stale):
        consultations.edit_consultation(work, step_id, later, seen=99)
    consultations.remove_consultation(work, step_id)
    assert consultations.steps_of(work, paper) == []


def test_a_step_fits_its_paper_and_its_meeting(council, new_council, work):
    paper = lay(council, is_public=False)
    wrong = ConsultationFields(committee_id=council.committee)
    with pytest.raises(Invalid, match="nichtöffentlich"):
        consultations.add_consultation(work, paper, wrong)
    other = new_council().found(name="AG Sucht")
    elsewhere = ConsultationFields(
        committee_id=other.committee, meeting_id=council.meeting, is_public=False
    )
    with pytest.raises(Invalid, match="anderen Gremium"):
        consultations.add_consultation(work, paper, elsewhere)


@pytest.mark.parametrize(
    ("kind", "item_kind"),
    [
        (PaperKind.MOTION, ItemKind.RESOLUTION),
        (PaperKind.REPORT, ItemKind.REPORT),
        (PaperKind.QUESTION, ItemKind.DISCUSSION),
        (PaperKind.INFORMATION, ItemKind.INFORMATION),
    ],
)
def test_a_step_is_put_on_the_agenda_of_its_meeting(council, work, kind, item_kind):
    paper = lay(council, kind=kind, lead="Stadtwerke")
    step = step_of(council, paper)
    with pytest.raises(UserError, match="zuerst die Sitzung"):
        consultations.put_on_agenda(work, step.id)
    work.consultations.get(step.id).meeting_id = council.meeting
    item = council.get(consultations.put_on_agenda(work, step.id))
    assert (item.title, item.kind, item.rapporteur) == ("Beleuchtung", item_kind, "Stadtwerke")
    assert step_of(council, paper).item_id == item.id


def test_the_result_follows_from_the_vote(council, work):
    paper = lay(council, proposal="**10 lx** werden angestrebt.")
    item = council.item("Beleuchtung")
    step_id = consultations.link_paper(work, paper, item)
    record = work.consultations.get(step_id)
    assert not consultations.is_done(work, record)
    council.begin()
    vote(council, item, "Die Aussprache wird beendet.")
    step = step_of(council, paper)
    assert (step.result, step.resolution) == ("einstimmig, geändert", "2026-12-01")
    vote(council, item, "10 lx  werden angestrebt.", yes=3, no=2)
    vote(council, item, "Noch etwas.", yes=2, no=3)
    step = step_of(council, paper)
    assert (step.result, step.resolution) == ("mit Mehrheit beschlossen", "2026-12-02")
    assert step.is_derived
    assert consultations.is_done(work, record)


def test_a_result_without_a_vote(council, work):
    paper = lay(council, kind=PaperKind.REPORT)
    item = council.item("Bericht")
    step_id = consultations.link_paper(work, paper, item)
    record = work.consultations.get(step_id)
    set_item_state(work, item, ItemState.POSTPONED)
    assert step_of(council, paper).result == "vertagt"
    assert not consultations.is_done(work, record)
    set_item_state(work, item, ItemState.REFERRED)
    assert consultations.is_done(work, record)
    set_item_state(work, item, ItemState.CALLED)
    set_outcome(work, item, "zur Kenntnis genommen")
    assert step_of(council, paper).result == "zur Kenntnis genommen"
    assert consultations.is_done(work, record)


def test_a_result_that_was_typed(council, work):
    paper = lay(council, listed=False)
    fields = ConsultationFields(committee_id=council.committee, result="empfohlen")
    step = consultations.add_consultation(work, paper, fields)
    assert consultations.is_done(work, work.consultations.get(step))
    assert step_of(council, paper).result == "empfohlen"
    assert not step_of(council, paper).is_derived


def test_the_list_knows_who_still_has_to_deal_with_a_paper(council, new_council, work):
    paper = lay(council, proposal="So.")
    (row,) = work.papers.rows()
    assert (row.committees, row.waiting, row.next_on, row.is_open) == (
        ("Lenkungsgruppe",), 1, None, True
    )  # fmt: skip
    other = new_council().found(name="AG Sucht")
    planned = ConsultationFields(committee_id=other.committee, planned_on=date(2026, 2, 1))
    second = consultations.add_consultation(work, paper, planned)
    item = council.item("Beleuchtung")
    consultations.link_paper(work, paper, item)
    (row,) = work.papers.rows()
    assert (row.committees, row.next_on) == (("Lenkungsgruppe", "AG Sucht"), date(2026, 2, 1))
    council.begin()
    vote(council, item)
    work.consultations.get(second).result = "empfohlen"
    (row,) = work.papers.rows()
    assert (row.waiting, row.next_on, row.is_open) == (0, None, False)
    bare = lay(council, "Ohne Weg", listed=False)
    assert next(r for r in work.papers.rows() if r.id == bare).is_open


def test_a_paper_that_waits_for_the_committee_is_offered_and_taken_in(council, new_council, work):
    other = new_council().found(name="AG Sucht")
    waiting = lay(council, kind=PaperKind.MOTION, originator="Jugendbeirat")
    chosen = lay(council, "Grünschnitt", is_public=False)
    work.consultations.where(paper_id=chosen)[0].meeting_id = council.meeting
    elsewhere = ConsultationFields(committee_id=other.committee)
    consultations.add_consultation(work, lay(council, "Anderswo", listed=False), elsewhere)
    done = ConsultationFields(committee_id=council.committee, result="empfohlen")
    consultations.add_consultation(work, lay(council, "Erledigt", listed=False), done)
    delete_paper(work, lay(council, "Gelöscht"), at=now())
    offered = [s for s in suggestions(work, council.meeting) if s.paper_id]
    assert [(s.title, s.why) for s in offered] == [
        ("Beleuchtung", "Antrag 2026/0001 · Jugendbeirat"),
        ("Grünschnitt", "Beschlussvorlage 2026/0002 · für diese Sitzung vorgesehen"),
    ]
    assert [s.fields.is_public for s in offered] == [True, False]
    item = take_suggestion(work, council.meeting, offered[0].id)
    assert step_of(council, waiting).item_id == item
    assert council.get(item).kind is ItemKind.RESOLUTION
    left = [s.title for s in suggestions(work, council.meeting) if s.paper_id]
    assert left == ["Grünschnitt"]
    with pytest.raises(UserError, match="von selbst"):
        dismiss_suggestion(work, council.meeting, offered[1].id, on=TODAY)
