"""Every rule says in one sentence what it means."""

import re

import pytest

from praeventionsrat.council.presets import CONSENSUS, FREE, HGO, PRESETS
from praeventionsrat.council.records import (
    Majority,
    MinutesKind,
    NoticeCounting,
    QuorumKind,
    RuleSetFields,
    Signers,
    Tie,
)
from praeventionsrat.meetings.rules_explained import explain_rules


def said(name, legal=11, **rules):
    return explain_rules(RuleSetFields(name="Regeln", **rules), legal)[name]


@pytest.mark.parametrize("preset", PRESETS)
def test_every_rule_of_every_preset_is_a_sentence(preset):
    found = explain_rules(PRESETS[preset], 0)
    unsaid = {"name", "notice_counting", "quorum_fixed"}
    assert set(found) == set(RuleSetFields.model_fields) - unsaid
    assert all(words[0].isupper() and words.endswith(".") for words in found.values())


def test_the_presets_say_what_the_law_says():
    hgo, free, consensus = (explain_rules(rules, 11) for rules in (HGO, FREE, CONSENSUS))
    assert hgo["notice_days"] == "Zwischen Zugang und Sitzungstag müssen 3 volle Tage liegen."
    assert hgo["quorum"] == "Beschlussfähig ab 6 von 11 Stimmberechtigten."
    assert hgo["supplement_two_thirds"].endswith("hier 8 von 11.")
    assert free["tie"] == "Bei Stimmengleichheit entscheidet die Stimme des Vorsitzes."
    assert "niemand Einspruch" in consensus["majority"]
    assert consensus["quorum"].endswith("bei jeder Zahl von Anwesenden.")


@pytest.mark.parametrize(
    ("counting", "days", "words"),
    [
        (NoticeCounting.CLEAR_DAYS, 0, "gibt es nicht"),
        (NoticeCounting.CLEAR_DAYS, 1, "muss 1 voller Tag liegen"),
        (NoticeCounting.CALENDAR_DAYS, 1, "spätestens 1 Tag vor dem Sitzungstag"),
        (NoticeCounting.WORKING_DAYS, 1, "muss 1 Werktag \\(Montag bis Freitag\\) liegen"),
        (NoticeCounting.WORKING_DAYS, 5, "müssen 5 Werktage"),
    ],
)
def test_the_notice_is_said_as_it_is_counted(counting, days, words):
    found = said("notice_days", notice_days=days, notice_counting=counting)
    assert re.search(words, found)


def test_no_period_and_one_day_are_said_rightly():
    assert "am Sitzungstag selbst" in said("notice_urgent_days", notice_urgent_days=0)
    assert "am Tag vor der Sitzung" in said("notice_urgent_days", notice_urgent_days=1)
    assert "2 Tage vor der Sitzung" in said("notice_urgent_days", notice_urgent_days=2)
    assert "am Tag der Absendung" in said("post_days", post_days=0)
    assert "am Sitzungstag fällig" in said("minutes_due_days", minutes_due_days=0)
    assert "1 Tag nach" in said("minutes_due_days", minutes_due_days=1)
    assert "gibt es nicht" in said("objection_days", objection_days=0)


def test_figures_are_named_only_where_the_number_of_members_is_known():
    assert "mehr als die Hälfte" in said("quorum", 0)
    assert "wenn die Hälfte" in said("quorum", 0, quorum=QuorumKind.HALF)
    assert "ab 5 von 10" in said("quorum", 10, quorum=QuorumKind.HALF)
    assert "ab 4 Stimm" in said("quorum", 0, quorum=QuorumKind.FIXED, quorum_fixed=4)
    assert "hier 6 von 11" in said("majority", 11, majority=Majority.LEGAL)
    assert "hier" not in said("majority", 0, majority=Majority.LEGAL)
    assert "hier" not in said("supplement_two_thirds", 0)


def test_yes_and_no_are_both_said():
    assert "zählt als abgegebene" in said("abstentions_count", abstentions_count=True)
    assert "nichtöffentlich" in said("is_public", is_public=False)
    assert "Mehrheit der Anwesenden" in said("supplement_two_thirds", supplement_two_thirds=False)
    assert "abgelehnt" in said("tie", tie=Tie.REJECTED)
    assert "Protokollführung" in said("signers", signers=Signers.KEEPER)
    assert "nur Beschlüsse" in said("minutes_kind", minutes_kind=MinutesKind.RESOLUTIONS)
