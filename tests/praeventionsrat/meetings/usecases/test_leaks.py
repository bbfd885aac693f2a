from datetime import time

import pytest

from praeventionsrat.meetings.records import AssignmentFields, VoteFields
from praeventionsrat.meetings.usecases import items, minutes, voting
from praeventionsrat.meetings.usecases.leaks import check_minutes_leaks


@pytest.fixture
def public(council):
    council.begin()
    council.item("Personalie Bergfeld", is_public=False, rapporteur="Dr. Eichenlaub")
    return council.item("Präventionstag")


def leaks(council):
    return [finding.what for finding in check_minutes_leaks(council.work, council.meeting)]


def test_rule_10_the_public_minutes_of_a_meeting_are_searched_for_the_other_part(
    council, work, public
):
    assert leaks(council) == []
    items.write_minutes(work, public, "Frau **Bergfeld** war da.")
    assert leaks(council) == ["TOP 1 (öffentlich) nennt „Bergfeld“ aus TOP 2 (nichtöffentlich)."]


def test_rule_10_motions_and_assignments_are_searched_too(council, work, public):
    motion = VoteFields(yes=5, taken_at=time(17), motion="Dr. Eichenlaub wird gedankt.")
    voting.record_vote(work, public, motion)
    fields = AssignmentFields(title="Nachfolge", responsible="Bergfeld")
    minutes.give_assignment(work, council.meeting, fields, item_id=public)
    assert leaks(council) == [
        "TOP 1 (öffentlich) nennt „Eichenlaub“ und „Bergfeld“ aus TOP 2 (nichtöffentlich)."
    ]
