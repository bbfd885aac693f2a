"""What the Sitzungsmodus records stands in the minutes: ballots, names, joint items."""

from datetime import time

import pytest

from praeventionsrat.meetings.documents.minutes_document import gather_nonpublic, gather_public
from praeventionsrat.meetings.elections import (
    ElectionBallotFields,
    ElectionFields,
    Tally,
    VoteChoice,
)
from praeventionsrat.meetings.publicity import AnnouncementFields
from praeventionsrat.meetings.records import AgendaItemFields, Attendance, VoteFields, VoteManner
from praeventionsrat.meetings.usecases import elections, items, minutes, publicity, voting


@pytest.fixture
def item(work, twelfth):
    minutes.minutes_of(work, twelfth.id).issued_on = None  # the minutes are still being written
    return {i.number: i.id for i in work.agenda_items.where(meeting_id=twelfth.id)}


@pytest.fixture
def entry(work, twelfth, head):
    """An item of the public minutes as they are now."""

    def read(start, gather=gather_public):
        return next(e for e in gather(work, twelfth.id, head).items if e.heading.startswith(start))

    return read


def test_every_ballot_of_an_election_stands_in_the_minutes(work, item, entry):
    office = ElectionFields(office="Stellvertretender Vorsitz")
    election = elections.hold_election(work, item["8"], office)
    at = {"taken_at": time(17, 45), "remark": "Drei Zettel wurden später ausgezählt."}
    for kaya in (4, 5):
        tallies = [Tally("Frau Kaya", kaya), Tally("Herr Brand", 8 - kaya)]
        elections.record_ballot(work, election, ElectionBallotFields(**at), tallies)
    first, second = entry("TOP 8").votes
    assert first.motion.markdown == "Geheime Wahl: Stellvertretender Vorsitz"
    assert first.line == (
        "1. Wahlgang: Frau Kaya 4 · Herr Brand 4 – niemand gewählt, Stichwahl zwischen Frau "
        "Kaya und Herrn Brand"
    )
    assert second.motion.markdown == ""
    assert second.line.endswith("– gewählt ist Frau Kaya")
    assert second.remark == "Drei Zettel wurden später ausgezählt."


def test_a_named_vote_prints_the_names_and_a_secret_one_says_so(work, twelfth, item, entry):
    voters = [
        a.id
        for a in work.attendances.where(meeting_id=twelfth.id)
        if isinstance(a, Attendance) and a.kind == "voting"
    ]
    fields = VoteFields(taken_at=time(17, 45), remark="Probe")
    choices = dict(zip(voters[:2], [VoteChoice.YES, VoteChoice.NO], strict=True))
    elections.record_named_vote(work, item["8"], fields, choices)
    secret = VoteFields(yes=5, no=3, taken_at=time(17, 46), manner=VoteManner.SECRET, remark="P")
    voting.record_vote(work, item["8"], secret)
    named, hidden = entry("TOP 8").votes
    assert named.line.startswith("Namentliche Abstimmung: Ja 1 (Frau ")
    assert hidden.line.startswith("Geheime Abstimmung: Ja 5 · Nein 3")


def test_items_discussed_jointly_point_at_each_other(work, item, entry):
    publicity.discuss_jointly(work, item["6.2"], item["6.1"])
    assert entry("TOP 6.1").subline == (
        "Vorlage PR-2026/005 · Bericht: Dipl.-Ing. Olaf Brettschneider (Stadtwerke) · Gemeinsam "
        "beraten mit TOP 6.2"
    )
    assert entry("TOP 6.2").subline == "Vorlage PR-2026/006 · Gemeinsam beraten mit TOP 6.1"


@pytest.fixture
def told(work, item):
    vote = VoteFields(motion="Die Schule erhält 5.000 Euro.", yes=8, taken_at=time(18, 5))
    resolution = voting.make_resolution(work, voting.record_vote(work, item["10"], vote))
    publicity.announce(work, resolution, AnnouncementFields(wording="Ein Antrag wird gefördert."))
    return work.resolutions.get(resolution).number


def test_a_told_resolution_stands_at_the_end_of_the_public_minutes(entry, told, work, head):
    (vote,) = entry("Bekanntgabe").votes
    assert (vote.resolution, vote.motion.markdown) == (told, "Ein Antrag wird gefördert.")
    assert vote.line == "Im nichtöffentlichen Teil beschlossen"
    assert "5.000" in entry("TOP 10", gather_nonpublic).votes[0].motion.markdown
    with pytest.raises(StopIteration):
        entry("Bekanntgabe", gather_nonpublic)


def test_a_told_resolution_stands_under_the_item_that_is_there_for_it(work, twelfth, entry, told):
    title = "Bekanntgabe der im nichtöffentlichen Teil gefassten Beschlüsse"
    items.add_item(work, twelfth.id, AgendaItemFields(title=title))
    (vote,) = entry("TOP 11").votes
    assert vote.resolution == told


def test_a_rejected_one_is_told_as_rejected(work, item, entry):
    vote = VoteFields(motion="Antrag", no=8, taken_at=time(18, 5))
    resolution = voting.make_resolution(work, voting.record_vote(work, item["10"], vote))
    publicity.announce(work, resolution, AnnouncementFields())
    (told,) = entry("Bekanntgabe").votes
    assert told.line == "Im nichtöffentlichen Teil abgelehnt"
