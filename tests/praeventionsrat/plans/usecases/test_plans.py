from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from praeventionsrat.errors import Invalid, NotFound, Stale, UserError
from praeventionsrat.plans.reading.outline import Part, PartKind
from praeventionsrat.plans.reading.sources import read_pasted
from praeventionsrat.plans.records import (
    ChapterFields,
    PlanFields,
    PlanKind,
    PledgeFields,
    Verdict,
)
from praeventionsrat.plans.usecases import plans, pledges

NOW = datetime(2026, 3, 2, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def told(work, plan_id):
    view = plans.read_plan(work, plan_id)
    return [
        line
        for chapter in view.chapters
        for line in (
            f"{'  ' * chapter.depth}# {chapter.label}",
            *(f"{'  ' * chapter.depth}- {row.wording}" for row in view.pledges_in(chapter.id)),
        )
    ]


def test_a_plan_is_listed_with_the_number_of_its_pledges(work, agreement, programme):
    rows = work.plans.rows()
    assert [(row.title, row.pledges) for row in rows] == [
        ("Koalitionsvertrag 2026", 3),
        ("Wahlprogramm Blau", 2),
    ]
    plans.delete_plan(work, programme, at=NOW)
    assert [row.title for row in work.plans.rows()] == ["Koalitionsvertrag 2026"]


def test_a_programme_becomes_chapters_and_pledges_with_their_places(work, agreement, programme):
    assert told(work, agreement) == [
        "# Licht und Wege",
        "- Wir prüfen die Videoüberwachung am Bahnhof.",
        "- Wir werden die Beleuchtung am Auweg erneuern.",
        "# Jugend",
        "- Wir wollen aufsuchende Sozialarbeit ausbauen.",
    ]
    assert told(work, programme)[:2] == ["# Sicher leben", "  # Mehr Licht"]
    first = work.pledges.rows(agreement)[0]
    assert first.place == "Kapitel „Licht und Wege“, Absatz 1, Satz 1 (Zeile 3)"
    assert first.plan_id == agreement


def test_taking_over_twice_uses_the_chapters_again(work, agreement):
    parts = read_pasted("Jugend\n- Jugendrat gründen\nNeues\n- Ganz neu").parts
    assert pledges.take_over(work, agreement, parts) == 2
    assert told(work, agreement)[3:] == [
        "# Jugend",
        "- Wir wollen aufsuchende Sozialarbeit ausbauen.",
        "- Jugendrat gründen",
        "# Neues",
        "- Ganz neu",
    ]


def test_what_is_not_ticked_stays_out_also_a_chapter(work):
    plan = plans.new_plan(work, PlanFields(title="Leer"))
    parts = read_pasted("Oben\n- Eins\nLeer\n- Zwei").parts
    chosen = [replace(part, ticked=part.text not in {"Oben", "Zwei"}) for part in parts]
    assert pledges.take_over(work, plan, chosen) == 1
    (row,) = work.pledges.rows(plan)
    assert (row.wording, row.chapter_id) == ("Eins", None)
    assert plans.read_plan(work, plan).chapters == ()
    with pytest.raises(UserError, match="nichts angehakt"):
        pledges.take_over(work, plan, [replace(part, ticked=False) for part in parts])
    with pytest.raises(NotFound):
        pledges.take_over(work, UUID(int=1), parts)


def test_too_long_titles_and_places_are_cut_and_quotations_are_not(work):
    plan = plans.new_plan(work, PlanFields(title="Lang"))
    long = "x" * 4_000
    chapter = Part(PartKind.CHAPTER, long, 1, number="9" * 30)
    pledge = Part(PartKind.PLEDGE, long, 2, number="9" * 30, place=long)
    pledges.take_over(work, plan, [chapter, pledge])
    view = plans.read_plan(work, plan)
    assert (len(view.chapters[0].title), len(view.chapters[0].number)) == (300, 20)
    assert (len(view.pledges[0].wording), len(view.pledges[0].place)) == (4_000, 300)


def test_a_plan_is_edited_unless_somebody_else_did(work, agreement):
    fields = PlanFields(title="Neuer Name", kind=PlanKind.COALITION)
    plans.edit_plan(work, agreement, fields)
    assert plans.read_plan(work, agreement).fields.title == "Neuer Name"
    with pytest.raises(Stale):
        plans.edit_plan(work, agreement, fields, seen=99)
    wrong = fields.model_copy(update={"starts_on": TODAY, "ends_on": date(2026, 1, 1)})
    with pytest.raises(Invalid, match="vor dem Beginn"):
        plans.edit_plan(work, agreement, wrong)
    with pytest.raises(Invalid, match="vor dem Beginn"):
        plans.new_plan(work, wrong)


def test_chapters_are_added_renamed_and_deleted_without_losing_a_pledge(work, agreement, programme):
    top = plans.read_plan(work, agreement).chapters[0]
    below = plans.add_chapter(
        work, agreement, ChapterFields(title="Wege", number="1.1"), parent_id=top.id
    )
    deep = plans.add_chapter(work, agreement, ChapterFields(title="Tief"), parent_id=below)
    plans.edit_chapter(work, below, ChapterFields(title="Gute Wege", number="1.1"))
    pledge = pledges.add_pledge(
        work, agreement, PledgeFields(wording="Wege fegen", chapter_id=below)
    )
    assert "  # 1.1 Gute Wege" in told(work, agreement)
    plans.delete_chapter(work, below)
    assert work.pledges.get(pledge).chapter_id == top.id
    assert work.chapters.get(deep).parent_id == top.id
    with pytest.raises(UserError, match="anderen Plan"):
        plans.add_chapter(work, programme, ChapterFields(title="x"), parent_id=top.id)


def test_a_chapter_moves_under_another_but_never_under_itself(work, agreement, programme):
    first, second = (row.id for row in plans.read_plan(work, agreement).chapters)
    plans.move_chapter(work, second, first)
    assert told(work, agreement)[3] == "  # Jugend"
    with pytest.raises(UserError, match="unter sich selbst"):
        plans.move_chapter(work, first, second)
    foreign = plans.read_plan(work, programme).chapters[0].id
    with pytest.raises(UserError, match="anderen Plan"):
        plans.move_chapter(work, first, foreign)
    plans.move_chapter(work, second, None)
    assert told(work, agreement)[3] == "# Jugend"


def test_pledges_are_edited_and_deleted(work, agreement, programme):
    pledge = work.pledges.rows(agreement)[0].id
    pledges.edit_pledge(work, pledge, PledgeFields(wording="Wir prüfen nichts.", number="7"))
    assert work.pledges.get(pledge).number == "7"
    with pytest.raises(Stale):
        pledges.edit_pledge(work, pledge, PledgeFields(wording="x"), seen=99)
    foreign = plans.read_plan(work, programme).chapters[0].id
    with pytest.raises(Invalid, match="anderen Plan"):
        pledges.edit_pledge(work, pledge, PledgeFields(wording="x", chapter_id=foreign))
    pledges.delete_pledges(work, [pledge])
    assert len(work.pledges.rows(agreement)) == 2


def test_the_office_may_judge_otherwise_with_a_reason(work, agreement):
    pledge = work.pledges.rows(agreement)[0].id
    with pytest.raises(Invalid, match="begründen"):
        pledges.judge_pledge(work, pledge, Verdict.KEPT, "  ", on=TODAY)
    pledges.judge_pledge(work, pledge, Verdict.KEPT, "Steht\nschon.", on=TODAY)
    row = work.pledges.rows(agreement)[0]
    assert (row.verdict, row.verdict_reason, row.verdict_on) == (
        Verdict.KEPT,
        "Steht schon.",
        TODAY,
    )
    pledges.judge_pledge(work, pledge, None, "egal", on=TODAY)
    row = work.pledges.rows(agreement)[0]
    assert (row.verdict, row.verdict_reason, row.verdict_on) == (None, "", None)


def test_taking_over_is_one_undo_step(store):
    with store.begin("Plan anlegen") as work:
        plan = plans.new_plan(work, PlanFields(title="Plan"))
    with store.begin("Vorhaben übernehmen") as work:
        text = "Kapitel\n" + "".join(f"- Punkt {n}\n" for n in range(100))
        assert pledges.take_over(work, plan, read_pasted(text).parts) == 100
    store.undo()
    with store.read() as work:
        assert work.pledges.rows(plan) == []
        assert plans.read_plan(work, plan).chapters == ()
    store.redo()
    with store.read() as work:
        assert len(work.pledges.rows(plan)) == 100


def test_plans_are_listed_for_the_command_line(work, agreement):
    from praeventionsrat.office.listing import table

    ((found, *words),) = table(work, "plans", today=TODAY)
    assert found == str(agreement)
    assert words == ["2026-01-05", "Koalitionsvertrag", "Koalitionsvertrag 2026", "3"]
