"""Points of the members of the Begleitausschuss, recusals, and the ranked list they make."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from praeventionsrat.council.usecases import holds, members_on
from praeventionsrat.errors import UserError
from praeventionsrat.funding.ports import Work
from praeventionsrat.funding.ranking import (
    Candidate,
    Ranking,
    Rating,
    Yardstick,
    most_points,
    rank,
    rate,
    suggested_recusals,
)
from praeventionsrat.funding.records import (
    ApplicationState,
    Criterion,
    FundingApplication,
    Score,
    ScoreRecusal,
)
from praeventionsrat.funding.rows import ApplicationRow, ScoreRow

OUT = frozenset({ApplicationState.DRAFT, ApplicationState.WITHDRAWN})
"""Applications nobody ranks."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """A line of the grid: one member and what she gave."""

    id: UUID
    name: str
    points: dict[UUID, float]
    is_recused: bool
    reason: str
    """Why she is recused, or why it is suggested."""
    is_suggested: bool
    """Whether a recusal is suggested."""


@dataclass(frozen=True, slots=True)
class ScoringView:
    """The grid of one application."""

    application_id: UUID
    criteria: tuple[Criterion, ...]
    scorers: tuple[Scorer, ...]
    rating: Rating
    most_points: int
    committee: str


def score_application(
    work: Work, application_id: UUID, criterion_id: UUID, person_id: UUID, points: float | None
) -> None:
    """Note the points of a member by a criterion; None takes them back.

    Raises:
        UserError: More points than there are, or the member is recused.
    """
    work.funding_applications.get(application_id)
    criterion = work.criteria.get(criterion_id)
    if points is not None and not 0 <= points <= criterion.most_points:
        raise UserError(
            f"Bei „{criterion.name}“ sind 0 bis {criterion.most_points} Punkte möglich."
        )
    if points is not None and _recusal(work, application_id, person_id):
        raise UserError("Dieses Mitglied ist befangen und bewertet diesen Antrag nicht.")
    known = {"application_id": application_id, "criterion_id": criterion_id, "person_id": person_id}
    for one in work.scores.where(**known):
        work.scores.remove(one)
    if points is not None:
        work.scores.add(Score(**known, points=points))


def recuse_scorer(work: Work, application_id: UUID, person_id: UUID, reason: str = "") -> None:
    """Note that a member does not judge an application; her points stay, and do not count."""
    found = _recusal(work, application_id, person_id)
    if found:
        found.reason = reason
        return
    work.funding_applications.get(application_id)
    made = ScoreRecusal(application_id=application_id, person_id=person_id, reason=reason)
    work.score_recusals.add(made)


def admit_scorer(work: Work, application_id: UUID, person_id: UUID) -> None:
    """Take a recusal back."""
    found = _recusal(work, application_id, person_id)
    if found:
        work.score_recusals.remove(found)


def read_scoring(work: Work, application_id: UUID, *, today: date) -> ScoringView:
    """The grid of one application."""
    application = work.funding_applications.get(application_id)
    programme = work.funding_programmes.get(application.programme_id)
    committee = work.committees.find(programme.committee_id)
    criteria = work.criteria.where(programme_id=programme.id)
    members = scorers_of(work, programme.committee_id, today)
    scores = work.scores.where(application_id=application_id)
    recused = {
        one.person_id: one.reason
        for one in work.score_recusals.where(application_id=application_id)
    }
    suggested = _suggested(work, application, members, today)
    points: dict[UUID, dict[UUID, float]] = defaultdict(dict)
    for one in scores:
        points[one.person_id][one.criterion_id] = one.points
    return ScoringView(
        application_id,
        tuple(criteria),
        tuple(
            Scorer(
                member,
                name,
                points.get(member, {}),
                member in recused,
                recused.get(member) or suggested.get(member, ""),
                member in suggested and member not in recused,
            )
            for member, name in members.items()
        ),
        rate(_yardsticks(criteria), scores, members, recused),
        most_points(_yardsticks(criteria)),
        committee.label if committee else "",
    )


def rank_applications(work: Work, programme_id: UUID, *, today: date) -> Ranking:
    """The ranked list of a programme with its budget line."""
    programme = work.funding_programmes.get(programme_id)
    rows = [row for row in work.funding_applications.rows(programme_id) if row.state not in OUT]
    ratings = ratings_of(work, programme_id, rows, today=today)
    candidates = [
        Candidate(row.id, row.title, row.requested_cents, ratings[row.id].points) for row in rows
    ]
    return rank(candidates, programme.budget_cents, programme.least_points)


def ratings_of(
    work: Work, programme_id: UUID, rows: Sequence[ApplicationRow], *, today: date
) -> dict[UUID, Rating]:
    """What came of the points of each of these applications, read at once."""
    programme = work.funding_programmes.get(programme_id)
    members = scorers_of(work, programme.committee_id, today)
    yardsticks = _yardsticks(work.criteria.where(programme_id=programme_id))
    ids = {row.id for row in rows}
    scores: dict[UUID, list[ScoreRow]] = defaultdict(list)
    for one in work.scores.given(programme_id):
        scores[one.application_id].append(one)
    recused: dict[UUID, set[UUID]] = defaultdict(set)
    for recusal in work.score_recusals.where(application_id=ids):
        recused[recusal.application_id].add(recusal.person_id)
    return {
        one: rate(yardsticks, scores.get(one, []), members, recused.get(one, set())) for one in ids
    }


def recused_names(work: Work, ids: Collection[UUID]) -> dict[UUID, str]:
    """Who does not judge these applications, by name; read at once."""
    found = work.score_recusals.where(application_id=set(ids))
    persons = work.persons.where(id={one.person_id for one in found})
    names = {person.id: person.name for person in persons}
    told: dict[UUID, list[str]] = defaultdict(list)
    for one in found:
        told[one.application_id].append(names.get(one.person_id, ""))
    return {key: ", ".join(sorted(filter(None, those))) for key, those in told.items()}


def scorers_of(work: Work, committee_id: UUID | None, today: date) -> dict[UUID, str]:
    """Who may score: the voting members of the Begleitausschuss today, by name."""
    if committee_id is None:
        return {}
    seats = [one for one in members_on(work, committee_id, today) if one.voting_right]
    persons = work.persons.where(id={seat.person_id for seat in seats}, deleted_at=None)
    found = sorted(persons, key=lambda person: (person.sort_name, person.id))
    return {person.id: person.name for person in found}


def _suggested(
    work: Work, application: FundingApplication, members: dict[UUID, str], today: date
) -> dict[UUID, str]:
    applying = work.organizations.find(application.organization_id)
    posts: dict[UUID, set[UUID]] = defaultdict(set)
    if applying:
        for post in work.posts.where(organization_id=applying.id):
            if post.person_id and holds_post(post.starts_on, post.ends_on, today):
                posts[post.person_id].add(applying.id)
        for seat in work.memberships.where(organization_id=applying.id):
            if holds(seat, today):
                posts[seat.person_id].add(applying.id)
    found = suggested_recusals(
        posts,
        application.organization_id,
        application.person_id,
        list(members),
        lambda _: applying.name if applying else "",
    )
    return dict(found)


def holds_post(starts_on: date | None, ends_on: date | None, today: date) -> bool:
    """Whether a post is held today."""
    return (starts_on is None or starts_on <= today) and (ends_on is None or ends_on >= today)


def _recusal(work: Work, application_id: UUID, person_id: UUID) -> ScoreRecusal | None:
    found = work.score_recusals.where(application_id=application_id, person_id=person_id)
    return found[0] if found else None


def _yardsticks(criteria: Sequence[Criterion]) -> list[Yardstick]:
    return [Yardstick(one.id, one.most_points, one.weight) for one in criteria]
