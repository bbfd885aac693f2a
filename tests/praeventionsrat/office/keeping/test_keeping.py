"""Löschkonzept and Verzeichnis: proposed, edited, agreed, printed."""

import io
from datetime import date

import docx
import pytest

from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.ids import uuid7
from praeventionsrat.office.keeping.directory import VERZEICHNIS
from praeventionsrat.office.keeping.presets import ACTIVITIES, AGREE, RULES
from praeventionsrat.office.keeping.usecases import (
    add_activity,
    confirm_rule,
    contacts_of,
    edit_activity,
    edit_contacts,
    edit_rule,
    remove_activity,
    take_proposals,
)
from praeventionsrat.office.processing import PrivacyContactsFields, ProcessingActivityFields
from praeventionsrat.office.retention import RetentionRuleFields
from tests.word_reading import lines

TODAY = date(2026, 11, 22)


@pytest.fixture
def proposed(work):
    assert take_proposals(work) == len(RULES) + len(ACTIVITIES)
    return work


def test_proposals_are_taken_over_once_and_say_that_they_must_be_agreed_on(proposed):
    assert take_proposals(proposed) == 0
    assert {rule.note for rule in proposed.retention_rules.all()} == {AGREE}
    assert all(rule.confirmed_on is None for rule in proposed.retention_rules.all())


def test_a_term_that_changes_must_be_agreed_on_again(proposed):
    rule = proposed.retention_rules.all()[1]
    confirm_rule(proposed, rule.id, on=TODAY)
    same = RetentionRuleFields.model_validate(rule.model_dump())
    edit_rule(proposed, rule.id, same.model_copy(update={"name": "Papiere"}))
    assert (rule.name, rule.confirmed_on) == ("Papiere", TODAY)
    edit_rule(proposed, rule.id, same.model_copy(update={"months": 60}))
    assert (rule.months, rule.confirmed_on) == (60, None)
    both = same.model_copy(update={"months": 48, "confirmed_on": date(2026, 12, 1)})
    edit_rule(proposed, rule.id, both)
    assert rule.confirmed_on == date(2026, 12, 1)


def test_sheets_are_added_edited_and_taken_out(work):
    first = add_activity(work, ProcessingActivityFields(name="Aktenvernichtung"))
    add_activity(work, ProcessingActivityFields(name="Zutritt"))
    edit_activity(work, first, ProcessingActivityFields(name="Vernichtung", purpose="Schutz"))
    assert [a.name for a in work.processing_activities.all()] == ["Vernichtung", "Zutritt"]
    remove_activity(work, first)
    assert [a.position for a in work.processing_activities.all()] == [1]


def test_the_verzeichnis_says_every_sheet_every_rule_and_who_watches(proposed):
    edit_contacts(proposed, PrivacyContactsFields(officer="Frau Datenwächter"))
    edit_contacts(proposed, PrivacyContactsFields(officer="Frau Wächter", archive="Stadtarchiv"))
    assert contacts_of(proposed).officer == "Frau Wächter"
    confirm_rule(proposed, proposed.retention_rules.all()[0].id, on=TODAY)
    out = io.BytesIO()
    head = Head(municipality="Stadt Musterau", today=TODAY)
    VERZEICHNIS.render(VERZEICHNIS.gather(proposed, uuid7(), head), out)
    said = "\n".join(lines(docx.Document(out)))
    for activity in ACTIVITIES:
        for words in (activity.name, activity.purpose, activity.retention, activity.security):
            assert words in said
    for _code, rule in RULES:
        assert rule.name in said
    for words in ("Frau Wächter", "Stadtarchiv", "Stadt Musterau", "dauernd", "120 Monate"):
        assert words in said
    assert "22.11.2026" in said
    assert "noch abzustimmen" in said
    assert [check.title for check in examine(out.getvalue()) if not check.passed] == []


def test_an_empty_verzeichnis_can_be_printed_all_the_same(work):
    sheet = VERZEICHNIS.gather(work, uuid7(), Head())
    assert (sheet.activities, sheet.rules, sheet.state, sheet.places) == ((), (), "", ())
