"""What came of a decision in writing, by the committee's own rules, with the arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass

from praeventionsrat import german
from praeventionsrat.council.records import RuleSetFields
from praeventionsrat.meetings import voting, wording
from praeventionsrat.meetings.circulars import CircularReply
from praeventionsrat.meetings.notice import source
from praeventionsrat.meetings.quorum import needed_members
from praeventionsrat.meetings.records import VoteFields


@dataclass(frozen=True, slots=True)
class Tally:
    """How many answered what."""

    yes: int
    no: int
    abstentions: int
    objections: int
    waiting: int

    @property
    def answered(self) -> int:
        """How many took part in the vote."""
        return self.yes + self.no + self.abstentions

    @property
    def sentence(self) -> str:
        """„Ja 7 · Nein 1 · Enthaltung 0 · widersprochen 0 · offen 3“."""
        parts = [f"Ja {self.yes}", f"Nein {self.no}", f"Enthaltung {self.abstentions}"]
        if self.objections:
            parts.append(f"widersprochen {self.objections}")
        return " · ".join([*parts, f"offen {self.waiting}"])


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result as it would be noted now."""

    is_decided: bool
    is_adopted: bool
    sentence: str
    why: str


def count(replies: Iterable[CircularReply]) -> Tally:
    """Count the answers."""
    given = list(replies)
    return Tally(
        given.count(CircularReply.YES),
        given.count(CircularReply.NO),
        given.count(CircularReply.ABSTAIN),
        given.count(CircularReply.OBJECTS),
        given.count(CircularReply.NONE),
    )


def outcome(tally: Tally, rules: RuleSetFields, legal: int, *, every_answer: bool) -> Outcome:
    """What came of it.

    Who objects to deciding in writing brings the matter to a meeting. Otherwise as many must
    answer as must be present at a meeting, or everybody where that was asked for; then the
    majority of the committee decides.
    """
    why = f"Mindestzahl und Mehrheit wie in einer Sitzung: {source(rules).rstrip('.')}."
    needed = needed_members(rules, legal)
    if tally.objections:
        members = german.count(
            tally.objections, "Mitglied widerspricht", "Mitglieder widersprechen"
        )
        said = f"Kein Beschluss: {members} dem Umlaufverfahren."
        return Outcome(False, False, said, "Der Gegenstand kommt in die nächste Sitzung.")
    if every_answer and tally.waiting:
        missing = german.count(tally.waiting, "Antwort fehlt", "Antworten fehlen")
        return Outcome(False, False, f"Noch kein Beschluss: {missing}.", "Alle müssen antworten.")
    if tally.answered < needed:
        said = (
            f"Noch kein Beschluss: {tally.answered} von {legal} haben geantwortet, nötig {needed}."
        )
        return Outcome(False, False, said, why)
    vote = VoteFields(yes=tally.yes, no=tally.no, abstentions=tally.abstentions)
    if not tally.answered:
        return Outcome(False, False, "Noch kein Beschluss: niemand hat geantwortet.", why)
    adopted = voting.is_adopted(vote, rules, legal)
    return Outcome(True, adopted, wording.sentence(vote, rules, legal), why)
