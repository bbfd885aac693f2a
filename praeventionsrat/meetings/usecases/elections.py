"""Elections with their ballots, and votes in which everybody is named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings import agenda, voting
from praeventionsrat.meetings.elections import (
    CandidateVotes,
    Election,
    ElectionBallot,
    ElectionBallotFields,
    ElectionFields,
    Outcome,
    Tally,
    VoteChoice,
    VoterChoice,
    as_vote,
    ballot_line,
    outcome,
)
from praeventionsrat.meetings.findings import Finding, Level
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.records import VoteFields, VoteManner
from praeventionsrat.meetings.usecases.voting import ballot_of, record_vote
from praeventionsrat.meetings.wording import Names

FIGURE = {
    VoteChoice.YES: "yes",
    VoteChoice.NO: "no",
    VoteChoice.ABSTENTION: "abstentions",
    VoteChoice.NOT_VOTING: "not_voting",
}


@dataclass(frozen=True, slots=True)
class BallotRow:
    """One ballot as it was held."""

    id: UUID
    number: int
    tallies: tuple[Tally, ...]
    fields: ElectionBallotFields
    outcome: Outcome

    @property
    def line(self) -> str:
        """Votes and result as the minutes print them."""
        return ballot_line(self.tallies, self.fields, self.number)


@dataclass(frozen=True, slots=True)
class ElectionRow:
    """An election with its ballots so far."""

    id: UUID
    office: str
    is_secret: bool
    ballots: tuple[BallotRow, ...]

    @property
    def elected(self) -> str:
        """Who is elected; empty while it is open."""
        return self.ballots[-1].outcome.elected if self.ballots else ""

    @property
    def title(self) -> str:
        """„Geheime Wahl: Stellvertretender Vorsitz“."""
        return f"{'Geheime Wahl' if self.is_secret else 'Wahl'}: {self.office}"


def hold_election(work: Work, item_id: UUID, fields: ElectionFields) -> UUID:
    """Begin an election under an item."""
    held = work.elections.where(agenda_item_id=item_id)
    election = Election.model_validate(fields, update={"agenda_item_id": item_id})
    election.position = 1 + max((e.position for e in held), default=-1)
    work.elections.add(election)
    return election.id


def remove_election(work: Work, election_id: UUID) -> None:
    """Take an election with its ballots off the record."""
    work.elections.remove(work.elections.get(election_id))


def record_ballot(
    work: Work, election_id: UUID, fields: ElectionBallotFields, tallies: Sequence[Tally]
) -> UUID:
    """Keep a ballot as announced; figures that contradict the room need a remark."""
    election = work.elections.get(election_id)
    before = read_election(work, election)
    if before.elected:
        raise UserError("Diese Wahl ist entschieden; ein weiterer Wahlgang ist nicht nötig.")
    _check_names(tallies)
    _check_runoff(before, tallies)
    found = _contradictions(work, election.agenda_item_id, as_vote(tallies, fields))
    if found and not fields.remark:
        raise Invalid({"remark": " ".join(finding.sentence for finding in found)})
    kept = ElectionBallot.model_validate(fields, update={"election_id": election_id})
    kept.position = len(work.election_ballots.where(election_id=election_id))
    work.election_ballots.add(kept)
    for place, tally in enumerate(tallies):
        work.candidate_votes.add(
            CandidateVotes(ballot_id=kept.id, position=place, name=tally.name, votes=tally.votes)
        )
    return kept.id


def draw_lot(work: Work, ballot_id: UUID, name: str) -> None:
    """Note who won the lot."""
    kept = work.election_ballots.get(ballot_id)
    row = _ballot_row(work, kept)
    level = row.outcome.lot_between or ((row.fields.drawn,) if row.fields.drawn else ())
    if name not in level:
        raise UserError("Das Los entscheidet nur zwischen denen, die gleich viele Stimmen haben.")
    kept.drawn = name


def remove_ballot(work: Work, ballot_id: UUID) -> None:
    """Take the last ballot of an election off the record."""
    kept = work.election_ballots.get(ballot_id)
    later = work.election_ballots.where(election_id=kept.election_id)
    if later[-1].id != ballot_id:
        raise UserError("Bitte zuerst den letzten Wahlgang löschen.")
    work.election_ballots.remove(kept)


def read_elections(work: Work, item_id: UUID) -> Sequence[ElectionRow]:
    """The elections of an item."""
    return [read_election(work, e) for e in work.elections.where(agenda_item_id=item_id)]


def read_election(work: Work, election: Election) -> ElectionRow:
    """One election with its ballots."""
    ballots = work.election_ballots.where(election_id=election.id)
    rows = tuple(_ballot_row(work, ballot) for ballot in ballots)
    return ElectionRow(election.id, election.office, election.is_secret, rows)


def check_elections(work: Work, meeting_id: UUID) -> Sequence[tuple[str, str, Finding]]:
    """What contradicts the room in ballots kept: number of the item, remark, finding."""
    items = work.agenda_items.where(meeting_id=meeting_id)
    numbers = agenda.numbers(items)
    found = []
    for item in agenda.in_order(items):
        for election in read_elections(work, item.id):
            for row in election.ballots:
                vote = as_vote(row.tallies, row.fields)
                told = _contradictions(work, item.id, vote)
                found += [(numbers[item.id], row.fields.remark, finding) for finding in told]
    return found


def record_named_vote(
    work: Work, item_id: UUID, fields: VoteFields, choices: Mapping[UUID, VoteChoice]
) -> UUID:
    """Keep a vote in which everybody is named; the figures follow from the names."""
    names = _spoken(work, choices)
    stranger = _strangers(work, item_id, fields, choices, names)
    if stranger and not fields.remark:
        raise Invalid({"remark": stranger})
    counted = dict.fromkeys(FIGURE.values(), 0)
    for choice in choices.values():
        counted[FIGURE[choice]] += 1
    named = fields.model_copy(update={**counted, "manner": VoteManner.NAMED})
    vote_id = record_vote(work, item_id, named)
    for place, (who, choice) in enumerate(choices.items()):
        work.voter_choices.add(
            VoterChoice(
                vote_id=vote_id,
                attendance_id=who,
                position=place,
                name=names[who],
                choice=choice,
            )
        )
    return vote_id


def names_of(work: Work, vote_id: UUID) -> Names:
    """Who voted how, in the order of the list."""
    found: dict[VoteChoice, list[str]] = {}
    for kept in work.voter_choices.where(vote_id=vote_id):
        found.setdefault(kept.choice, []).append(kept.name)
    return found


def check_names(work: Work, vote_id: UUID, fields: VoteFields) -> Finding | None:
    """Figures of a named vote that were changed without the names."""
    names = names_of(work, vote_id)
    if not names:
        return None
    differing = [
        choice
        for choice, figure in FIGURE.items()
        if len(names.get(choice, ())) != getattr(fields, figure)
    ]
    if not differing:
        return None
    what = "Die Zahlen der namentlichen Abstimmung passen nicht zu den Namen."
    todo = "Löschen Sie die Abstimmung und nehmen Sie sie mit den richtigen Namen neu auf."
    return Finding("vote-names", Level.WARNING, what, "", todo)


def _ballot_row(work: Work, ballot: ElectionBallot) -> BallotRow:
    tallies = tuple(
        Tally(kept.name, kept.votes) for kept in work.candidate_votes.where(ballot_id=ballot.id)
    )
    values = {name: getattr(ballot, name) for name in ElectionBallotFields.model_fields}
    fields = ElectionBallotFields(**values)
    number = ballot.position + 1
    return BallotRow(ballot.id, number, tallies, fields, outcome(tallies, fields, number))


def _check_names(tallies: Sequence[Tally]) -> None:
    names = [tally.name.strip() for tally in tallies]
    if not names or not all(names):
        raise Invalid({"candidates": "Bitte mindestens eine Person eintragen, die zur Wahl steht."})
    if len(set(names)) < len(names):
        raise Invalid({"candidates": "Jede Person steht nur einmal zur Wahl."})


def _check_runoff(before: ElectionRow, tallies: Sequence[Tally]) -> None:
    """In a runoff only those stand whom the first ballot left."""
    left = before.ballots[-1].outcome.next_between if before.ballots else ()
    others = [tally.name for tally in tallies if tally.name not in left]
    if left and others:
        who, again = german.and_list(others), german.and_list(left)
        said = f"In der Stichwahl stehen nur {again} zur Wahl, nicht {who}."
        raise Invalid({"candidates": said})


def _contradictions(work: Work, item_id: UUID, vote: VoteFields) -> Sequence[Finding]:
    ballot = ballot_of(work, work.agenda_items.get(item_id), vote.taken_at)
    return voting.contradictions(vote, ballot)


def _strangers(
    work: Work,
    item_id: UUID,
    fields: VoteFields,
    choices: Mapping[UUID, VoteChoice],
    names: Mapping[UUID, str],
) -> str:
    """Who is said to have voted, but was not in the room or was recused."""
    ballot = ballot_of(work, work.agenda_items.get(item_id), fields.taken_at)
    if ballot.at is None:
        return ""
    here = {occupant.id for occupant in ballot.room.voters(ballot.at)}
    may = here - {away.attendance_id for away in ballot.concerned()}
    voted = [who for who, choice in choices.items() if choice is not VoteChoice.NOT_VOTING]
    others = [names[who] for who in voted if who not in may]
    if not others:
        return ""
    at = german.oclock(ballot.at)
    return (
        f"Um {at} nicht stimmberechtigt im Raum oder befangen: {german.and_list(others)}. "
        "Berichtigen Sie die Namen oder die Anwesenheit, oder halten Sie das Verkündete mit "
        "einer Bemerkung fest."
    )


def _spoken(work: Work, choices: Mapping[UUID, VoteChoice]) -> dict[UUID, str]:
    found = {}
    for attendance_id in choices:
        entry = work.attendances.get(attendance_id)
        person = work.persons.find(entry.person_id)
        found[attendance_id] = person.spoken if person else entry.name
    return found
