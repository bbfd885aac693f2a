import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praeventionsrat.meetings import agenda
from praeventionsrat.meetings.documents.supplement import SUPPLEMENT
from praeventionsrat.meetings.records import AgendaItemFields
from praeventionsrat.meetings.usecases import items
from tests.word_reading import in_style, opened, table_rows


@pytest.fixture
def added(work, twelfth):
    """Two items came after the invitation, one of them not public."""
    return [
        items.add_item(work, twelfth.id, AgendaItemFields(title="Eilsache")),
        items.add_item(work, twelfth.id, AgendaItemFields(title="Geheimes", is_public=False)),
    ]


def test_only_what_was_added_stands_there_with_its_number(work, twelfth, head, added):
    sheet = SUPPLEMENT.gather(work, twelfth.id, head)
    out = io.BytesIO()
    SUPPLEMENT.render(sheet, out)
    word = opened(out.getvalue())
    public, other = word.tables
    assert table_rows(public)[1:] == [["11", "Eilsache", ""]]
    assert table_rows(other)[1:] == [["12", "Geheimes", ""]]
    assert in_style(word, "Heading1") == ["Nachtrag"]
    assert in_style(word, "Betreff")[0].startswith("Nachtrag zur Tagesordnung der 12. Sitzung")
    assert sheet.sentences == ()
    assert sheet.information[-1] == "Musterau, 20. Februar 2026"


def test_after_the_notice_it_says_what_consent_it_needs(work, twelfth, head, added):
    late = replace(head, today=date(2026, 3, 16))
    assert SUPPLEMENT.gather(work, twelfth.id, late).sentences == (
        "Über diese Punkte kann nur verhandelt und beschlossen werden, wenn zwei Drittel der "
        "gesetzlichen Zahl der Mitglieder zustimmen (8 von 11 Mitgliedern).",
    )
    undated = SUPPLEMENT.gather(work, twelfth.id, replace(head, today=None, city=""))
    assert undated.sentences == ()
    assert undated.information[-1] == "24. Februar 2026"
    rules = work.rule_sets.get(work.committees.get(twelfth.committee_id).rule_set_id)
    kept = work.rule_sets.find(twelfth.rule_set_id) or rules
    kept.supplement_two_thirds = False
    (said,) = SUPPLEMENT.gather(work, twelfth.id, late).sentences
    assert "wenn die Mehrheit der Anwesenden zustimmt" in said


def test_without_an_added_item_it_says_so(work, twelfth, head):
    sheet = SUPPLEMENT.gather(work, twelfth.id, head)
    assert "kein Punkt nachgetragen" in sheet.text.markdown
    assert sheet.parts == ()


@settings(
    max_examples=15,
    deadline=timedelta(seconds=5),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    drafts=st.lists(st.booleans(), min_size=1, max_size=4),
    later=st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=5),
)
def test_numbers_that_were_sent_never_change_whatever_is_added(
    abandoned, council_in, drafts, later
):
    with abandoned() as work:
        council = council_in(work)
        for public in drafts:
            council.item(is_public=public)
        council.invite()
        sent = {i.id: i.number for i in work.agenda_items.where(meeting_id=council.meeting)}
        for public, under in later:
            parent = list(sent)[under] if under < len(sent) else None
            council.item("Nachtrag", parent=parent, is_public=public)
        every = work.agenda_items.where(meeting_id=council.meeting)
        numbers = agenda.numbers(every)
        assert {key: numbers[key] for key in sent} == sent
        assert len(set(numbers.values())) == len(numbers)
        new = {i.id for i in every if i.is_supplement}
        assert new == set(numbers) - set(sent)
