"""Wahl and namentliche Abstimmung: who stood, who got how many votes, who voted how."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import german
from praeventionsrat.meetings.results import TITLE, VoteFields
from praeventionsrat.records import Fields, Line, Record, text_enum


class VoteChoice(StrEnum):
    """How somebody voted."""

    YES = "yes"
    NO = "no"
    ABSTENTION = "abstention"
    NOT_VOTING = "not_voting"


class VoterChoice(Record, table=True):
    """Stimmabgabe in a namentliche Abstimmung; the name stays when the person goes."""

    __tablename__ = "voter_choice"

    vote_id: UUID = Field(foreign_key="vote.id", index=True, ondelete="CASCADE")
    attendance_id: UUID | None = Field(
        default=None, foreign_key="attendance.id", index=True, ondelete="SET NULL"
    )
    position: int = 0
    name: Line = Field(default="", max_length=TITLE)
    """As the minutes print it: „Frau Abendroth“."""
    choice: VoteChoice = Field(default=VoteChoice.YES, sa_type=text_enum(VoteChoice))


class ElectionFields(Fields):
    """What is typed about an election."""

    office: Line = Field(min_length=1, max_length=TITLE)
    """What somebody is elected to: „Stellvertretender Vorsitz“."""
    is_secret: bool = True


class Election(ElectionFields, Record, table=True):
    """Wahl under an item, in one or several ballots."""

    agenda_item_id: UUID = Field(foreign_key="agenda_item.id", index=True, ondelete="CASCADE")
    position: int = 0


class ElectionBallotFields(Fields):
    """What is typed about one ballot beside the votes of the candidates."""

    no: int = Field(default=0, ge=0, le=9999)
    """Votes against the only candidate."""
    abstentions: int = Field(default=0, ge=0, le=9999)
    invalid: int = Field(default=0, ge=0, le=9999)
    recused: int = Field(default=0, ge=0, le=9999)
    not_voting: int = Field(default=0, ge=0, le=9999)
    taken_at: time | None = None
    drawn: Line = Field(default="", max_length=TITLE)
    """Who won the lot after a tie."""
    remark: Line = Field(default="", max_length=1000)
    """Why the announced figures differ from the presence."""


class ElectionBallot(ElectionBallotFields, Record, table=True):
    """Wahlgang of an election."""

    __tablename__ = "election_ballot"

    election_id: UUID = Field(foreign_key="election.id", index=True, ondelete="CASCADE")
    position: int = 0


class CandidateVotes(Record, table=True):
    """Stimmen that one candidate got in a ballot."""

    __tablename__ = "candidate_votes"

    ballot_id: UUID = Field(foreign_key="election_ballot.id", index=True, ondelete="CASCADE")
    position: int = 0
    name: Line = Field(default="", max_length=TITLE)
    votes: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """A candidate and the votes for her."""

    name: str
    votes: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a ballot led to: somebody elected, a lot to draw, or another ballot between some."""

    elected: str = ""
    by_lot: bool = False
    lot_between: tuple[str, ...] = ()
    next_between: tuple[str, ...] = ()

    @property
    def phrase(self) -> str:
        """„gewählt ist Frau Kaya“, „niemand gewählt, Stichwahl zwischen …“."""
        if self.elected:
            return f"gewählt ist {self.elected}" + (" (durch Los)" if self.by_lot else "")
        if self.lot_between:
            level = _between(self.lot_between)
            return f"Stimmengleichheit, es entscheidet das Los zwischen {level}"
        if len(self.next_between) > 1:
            return f"niemand gewählt, Stichwahl zwischen {_between(self.next_between)}"
        return "niemand gewählt"


def _between(names: Sequence[str]) -> str:
    """„Frau Kaya und Herrn Brand“."""
    return german.and_list(
        f"Herrn {name.removeprefix('Herr ')}" if name.startswith("Herr ") else name
        for name in names
    )


def outcome(tallies: Sequence[Tally], ballot: ElectionBallotFields, number: int) -> Outcome:
    """Who is elected by a ballot, the first being number 1.

    First ballot: more than half of the valid votes; votes against count, abstentions do not. Then
    the two strongest stand against each other and the larger number wins, at a tie the lot
    (§ 55 (5) HGO). Whom nobody wanted is not elected by lot.
    """
    ranked = sorted(tallies, key=lambda tally: -tally.votes)
    if not ranked:
        return Outcome()
    first, valid = ranked[0], sum(tally.votes for tally in ranked) + ballot.no
    if first.votes * 2 > valid:
        return Outcome(elected=first.name)
    if number == 1 or len(ranked) == 1 or not first.votes:
        return Outcome(next_between=_strongest(ranked) if number == 1 else ())
    level = tuple(tally.name for tally in ranked if tally.votes == first.votes)
    if len(level) == 1:
        return Outcome(elected=first.name)
    if ballot.drawn in level:
        return Outcome(elected=ballot.drawn, by_lot=True)
    return Outcome(lot_between=level)


def _strongest(ranked: Sequence[Tally]) -> tuple[str, ...]:
    """The two with most votes, and whoever is level with the second."""
    if len(ranked) < 2:
        return ()
    return tuple(tally.name for tally in ranked if tally.votes >= ranked[1].votes)


def as_vote(tallies: Sequence[Tally], ballot: ElectionBallotFields) -> VoteFields:
    """A ballot as figures that can be held against the room."""
    return VoteFields(
        yes=sum(tally.votes for tally in tallies),
        no=ballot.no,
        abstentions=ballot.abstentions,
        invalid=ballot.invalid,
        recused=ballot.recused,
        not_voting=ballot.not_voting,
        taken_at=ballot.taken_at,
        remark=ballot.remark,
    )


def ballot_line(tallies: Sequence[Tally], ballot: ElectionBallotFields, number: int) -> str:
    """„1. Wahlgang: Frau Kaya 5 · Herr Brand 3 · Enthaltung 1 – gewählt ist Frau Kaya“."""
    parts = [f"{tally.name} {tally.votes}" for tally in tallies]
    extra = (
        (ballot.no, "Nein"),
        (ballot.abstentions, "Enthaltung"),
        (ballot.invalid, "ungültig"),
        (ballot.recused, "befangen"),
        (ballot.not_voting, "nicht teilgenommen"),
    )
    parts += [f"{word} {count}" for count, word in extra if count]
    result = outcome(tallies, ballot, number).phrase
    return f"{number}. Wahlgang: {' · '.join(parts)} – {result}"
