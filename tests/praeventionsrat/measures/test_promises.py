"""Versprechen-Bilanz: from the pledge over resolution and measure to a verdict."""

import io
from datetime import UTC, date, datetime

import pytest
from docx import Document

from praeventionsrat.documents.head import Head
from praeventionsrat.measures import pledges, promises
from praeventionsrat.measures.documents.promise_sheet import PROMISES, gather
from praeventionsrat.measures.records import MeasureFields, MeasureState
from praeventionsrat.measures.usecases.links import link_resolution
from praeventionsrat.measures.usecases.measure import new_measure
from praeventionsrat.measures.usecases.origins import measure_from_pledge
from praeventionsrat.measures.verdicts import judge
from praeventionsrat.plans.reading.sources import read_pasted
from praeventionsrat.plans.records import PlanFields, PlanKind, PledgeFields, Verdict
from praeventionsrat.plans.usecases import linking
from praeventionsrat.plans.usecases import pledges as typed
from praeventionsrat.plans.usecases.plans import new_plan
from tests.praeventionsrat.plans.conftest import Decisions

TODAY = date(2026, 6, 1)
S = MeasureState


@pytest.mark.parametrize(
    ("adopted", "states", "verdict"),
    [
        ([], [], Verdict.OPEN),
        ([True], [], Verdict.UNDER_WAY),
        ([False], [], Verdict.BROKEN),
        ([False, True], [], Verdict.UNDER_WAY),
        ([], [S.IDEA], Verdict.OPEN),
        ([True], [S.IDEA], Verdict.UNDER_WAY),
        ([], [S.POSTPONED], Verdict.OPEN),
        ([], [S.REVIEWED], Verdict.UNDER_WAY),
        ([], [S.UNDER_WAY, S.IDEA], Verdict.UNDER_WAY),
        ([], [S.DONE, S.UNDER_WAY], Verdict.PARTLY),
        ([], [S.DONE, S.PERMANENT], Verdict.KEPT),
        ([], [S.DONE, S.REJECTED], Verdict.KEPT),
        ([True], [S.REJECTED], Verdict.BROKEN),
    ],
)
def test_a_verdict_follows_from_resolutions_and_measures(adopted, states, verdict):
    found = judge(adopted, states)
    assert found.verdict is verdict
    assert found.why.endswith(".")


def test_who_promised_to_look_has_kept_it_when_it_was_looked_at():
    assert judge([], [S.REVIEWED], only_looks=True).verdict is Verdict.KEPT
    assert judge([], [S.IDEA], only_looks=True).verdict is Verdict.OPEN


@pytest.fixture
def decisions(work):
    return Decisions(work)


@pytest.fixture
def plan(work):
    fields = PlanFields(title="Vertrag", kind=PlanKind.COALITION, publisher="Musterau")
    plan_id = new_plan(work, fields)
    text = "Licht\n- Auweg beleuchten\n- Bahnhof beleuchten\nJugend\n- Jugendrat gründen"
    typed.take_over(work, plan_id, read_pasted(text).parts)
    return plan_id


def ids(work, plan_id):
    return [row.id for row in work.pledges.rows(plan_id)]


def test_a_measure_made_of_a_pledge_is_an_idea_that_quotes_it(work, plan):
    pledge = ids(work, plan)[0]
    measure_id = measure_from_pledge(work, pledge, on=TODAY)
    record = work.measures.get(measure_id)
    assert (record.title, record.state) == ("Auweg beleuchten", MeasureState.IDEA)
    assert record.description == "Auweg beleuchten"
    assert record.overall_concept == "Vertrag, Kapitel „Licht“"
    line = promises.read_balance(work, plan).lines[0]
    assert [deed.measure_id for deed in line.deeds] == [measure_id]
    assert line.verdict is Verdict.OPEN
    pledges.unlink_measure(work, pledge, measure_id)
    assert promises.read_balance(work, plan).lines[0].deeds == ()


def test_decided_pledges_become_decided_measures_that_rest_on_the_resolution(work, plan, decisions):
    pledge, resolution = ids(work, plan)[0], decisions.decide()
    linking.link_resolution(work, pledge, resolution)
    measure_id = measure_from_pledge(work, pledge, on=TODAY)
    assert work.measures.get(measure_id).state is MeasureState.DECIDED
    (link,) = work.measure_resolutions.where(measure_id=measure_id)
    assert link.resolution_id == resolution
    (deed,) = promises.read_balance(work, plan).lines[0].deeds
    assert not deed.by_itself


def test_a_measure_that_rests_on_the_resolution_is_found_by_itself(work, plan, decisions):
    first, second, third = ids(work, plan)
    resolution, refused = decisions.decide(), decisions.decide(yes=1, no=4)
    linking.link_resolution(work, first, resolution)
    linking.link_resolution(work, second, resolution)
    linking.link_resolution(work, third, refused)
    measure_id = new_measure(work, MeasureFields(title="Licht"), on=TODAY)
    link_resolution(work, measure_id, resolution)
    other = new_measure(work, MeasureFields(title="Andere"), on=TODAY)
    pledges.link_measure(work, second, measure_id)
    pledges.link_measure(work, second, measure_id)
    link_resolution(work, other, refused)
    lines = promises.read_balance(work, plan).lines
    assert [(d.measure_id, d.by_itself) for d in lines[0].deeds] == [(measure_id, True)]
    assert [(d.measure_id, d.by_itself) for d in lines[1].deeds] == [(measure_id, False)]
    assert lines[2].deeds == ()
    assert lines[2].verdict is Verdict.BROKEN
    work.measures.get(measure_id).deleted_at = datetime(2026, 6, 1, tzinfo=UTC)
    assert promises.read_balance(work, plan).lines[0].deeds == ()


def test_verdicts_are_counted_by_chapter_and_in_all(work, plan):
    typed.add_pledge(work, plan, PledgeFields(wording="Ohne Kapitel"))
    typed.judge_pledge(work, ids(work, plan)[0], Verdict.KEPT, "Lampen stehen.", on=TODAY)
    balance = promises.read_balance(work, plan)
    titles = [each.chapter.label if each.chapter else "" for each in balance.chapters]
    assert titles == ["", "Licht", "Jugend"]
    assert balance.chapters[1].counts[Verdict.KEPT] == 1
    assert balance.counts[Verdict.OPEN] == 3
    first = balance.chapters[1].lines[0]
    assert (first.verdict, first.why) == (Verdict.KEPT, "Lampen stehen.")


def paper(work, plan_id):
    out = io.BytesIO()
    PROMISES.render(gather(work, plan_id, Head(today=TODAY)), out)
    document = Document(io.BytesIO(out.getvalue()))
    words = [part.text for part in document.paragraphs]
    words += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return document, "\n".join(words)


def test_the_paper_says_what_became_of_each_pledge(work, plan, decisions):
    first = ids(work, plan)[0]
    resolution = decisions.decide()
    linking.link_resolution(work, first, resolution)
    measure_id = measure_from_pledge(work, first, on=TODAY)
    number = work.measures.get(measure_id).number
    document, text = paper(work, plan)
    assert document.core_properties.title == "Versprechen-Bilanz Vertrag"
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings == ["Licht", "Jugend"]
    for words in (
        "Koalitionsvertrag, Musterau · Stand 01.06.2026",
        "2 (67 %)",
        "1 offen, 1 in Arbeit",
        "Auweg beleuchten",
        f"{number} Auweg beleuchten – beschlossen",
        "vom 17.03.2026 (beschlossen)",
        "Kapitel „Licht“, Punkt 1 (Zeile 2)",
        "Daran wird gearbeitet.",
    ):
        assert words in text


def test_a_nonpublic_resolution_is_not_named_on_paper(work, plan, decisions):
    resolution = decisions.decide(yes=1, no=4)
    record = work.resolutions.get(resolution)
    vote = work.votes.get(record.vote_id)
    work.agenda_items.get(vote.agenda_item_id).is_public = False
    linking.link_resolution(work, ids(work, plan)[0], resolution)
    _, text = paper(work, plan)
    assert "nichtöffentlicher Beschluss vom 17.03.2026 (abgelehnt)" in text
    assert record.number not in text


def test_an_empty_plan_gives_a_paper_that_says_so(work):
    _, text = paper(work, new_plan(work, PlanFields(title="Leer")))
    assert "In diesem Plan steht noch kein Vorhaben." in text
