"""Which day fits best: most voting members, then the chair, then the fewest „zur Not“."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings.polls import Answer


@dataclass(frozen=True, slots=True)
class ProposedDate:
    """A day that is proposed."""

    id: UUID
    held_on: date
    starts_at: time | None
    ends_at: time | None

    @property
    def words(self) -> str:
        """„Di, 14.04.2026, 16:00 Uhr“."""
        times = german.oclock(self.starts_at)
        if self.starts_at and self.ends_at:
            times = f"{german.clock(self.starts_at)}–{german.oclock(self.ends_at)}"
        return ", ".join(word for word in (german.short_day(self.held_on), times) if word)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who is asked, and what she answered."""

    id: UUID
    person_id: UUID
    name: str
    votes: bool
    is_chair: bool
    replied_on: date | None
    remark: str
    answers: dict[UUID, Answer]
    email: str = ""

    def comes(self, date_id: UUID) -> bool:
        """Whether she can come, if need be."""
        return self.answers.get(date_id) in {Answer.YES, Answer.MAYBE}


@dataclass(frozen=True, slots=True)
class Fit:
    """How a day fits."""

    date: ProposedDate
    voters: int
    """Voting members who can come, if need be."""
    reluctant: int
    """Of those only if need be."""
    others: int
    all_voters: int
    chair: bool | None
    """Whether the chair can come; None where there is none."""
    needed: int

    @property
    def is_quorate(self) -> bool:
        """Whether those who come could decide."""
        return self.voters >= self.needed

    @property
    def reason(self) -> str:
        """„9 von 11 Stimmberechtigten (davon 2 zur Not), Vorsitz dabei“."""
        parts = [f"{self.voters} von {self.all_voters} Stimmberechtigten"]
        if self.reluctant:
            parts[0] += f" (davon {self.reluctant} zur Not)"
        if self.chair is not None:
            parts.append("Vorsitz dabei" if self.chair else "Vorsitz fehlt")
        if not self.is_quorate:
            parts.append(f"nicht beschlussfähig (nötig {self.needed})")
        return ", ".join(parts)


def fits(dates: Sequence[ProposedDate], asked: Sequence[Asked], needed: int) -> Sequence[Fit]:
    """How each day fits, in the order of the days."""
    return [_fit(one, asked, needed) for one in dates]


def best(found: Sequence[Fit]) -> Fit | None:
    """The day that fits best; None as long as nobody can come on any."""
    ranked = sorted(found, key=_rank)
    return ranked[0] if ranked and ranked[0].voters + ranked[0].others else None


def _fit(proposed: ProposedDate, asked: Sequence[Asked], needed: int) -> Fit:
    coming = [one for one in asked if one.comes(proposed.id)]
    voters = [one for one in coming if one.votes]
    chairs = [one for one in asked if one.is_chair]
    return Fit(
        date=proposed,
        voters=len(voters),
        reluctant=sum(one.answers[proposed.id] is Answer.MAYBE for one in voters),
        others=len(coming) - len(voters),
        all_voters=sum(one.votes for one in asked),
        chair=any(one.comes(proposed.id) for one in chairs) if chairs else None,
        needed=needed,
    )


def _rank(fit: Fit) -> tuple[object, ...]:
    day = (fit.date.held_on, fit.date.starts_at or time())
    return (-fit.voters, fit.chair is False, fit.reluctant, -fit.others, *day)
