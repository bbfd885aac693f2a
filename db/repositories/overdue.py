"""All SQL about what the Löschkonzept finds due."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, literal, or_, select, union_all
from sqlmodel import Session, col

from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.mailings import Mailing
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.council.records import Membership
from praeventionsrat.funding.records import ApplicationState, FundingApplication
from praeventionsrat.german import day
from praeventionsrat.measures.offers import Offer
from praeventionsrat.meetings.papers import Paper
from praeventionsrat.office.keeping.ports import Found

CLOSED = (ApplicationState.REFUSED, ApplicationState.WITHDRAWN, ApplicationState.PROVED)


class OverdueRepository:
    """What is older than a day; nothing that lies in the Papierkorb."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def reviews(self, until: date) -> Sequence[Found]:
        """Contacts somebody wanted to look at by then."""
        kinds: tuple[Any, ...] = (Person, Organization)
        return [
            row
            for kind in kinds
            for row in self._found(
                kind.__tablename__, col(kind.search_heading), col(kind.review_on), until,
                col(kind.deleted_at).is_(None), key=kind.id,
            )
        ]  # fmt: skip

    def left(self, until: date) -> Sequence[Found]:
        """Persons whose last post or seat ended by then."""
        held = union_all(
            select(col(Post.person_id).label("person"), col(Post.ends_on).label("ends")).where(
                col(Post.person_id).is_not(None)
            ),
            select(col(Membership.person_id), col(Membership.ends_on)),
        ).subquery()
        last = func.max(held.c.ends)
        over = (
            select(held.c.person, last.label("last"))
            .group_by(held.c.person)
            .having(func.count() == func.count(held.c.ends), last <= until)
        ).subquery()
        query = (
            select(literal("person"), col(Person.id), col(Person.search_heading), over.c.last)
            .join(over, over.c.person == col(Person.id))
            .where(col(Person.deleted_at).is_(None))
        )
        return [
            (kind, key, title, since) for kind, key, title, since in self.session.execute(query)
        ]

    def notes(self, until: date) -> Sequence[Found]:
        """Notes of the Kontaktverlauf without an open follow-up."""
        done = or_(
            col(ContactNote.follow_up_on).is_(None), col(ContactNote.followed_up_on).is_not(None)
        )
        day_ = col(ContactNote.happened_on)
        found = self._found("contact_note", literal(""), day_, until, done, key=ContactNote.id)
        return [(k, key, f"Kontaktnotiz vom {day(since)}", since) for k, key, _, since in found]

    def consents(self, until: date) -> Sequence[Found]:
        """Consents revoked by then."""
        title = literal("Einwilligung „") + col(Consent.purpose) + literal("“")
        return self._found("consent", title, col(Consent.revoked_on), until, key=Consent.id)

    def mailings(self, until: date) -> Sequence[Found]:
        """Mailings sent by then."""
        there = col(Mailing.deleted_at).is_(None)
        return self._found(
            "mailing", col(Mailing.title), col(Mailing.sent_on), until, there, key=Mailing.id
        )

    def papers(self, until: date) -> Sequence[Found]:
        """Papers dated by then."""
        title = func.trim(col(Paper.number) + literal(" ") + col(Paper.subject))
        there = col(Paper.deleted_at).is_(None)
        return self._found("paper", title, col(Paper.dated_on), until, there, key=Paper.id)

    def applications(self, until: date) -> Sequence[Found]:
        """Applications for money that were refused, withdrawn or proved by then."""
        since = func.coalesce(
            col(FundingApplication.proof_on),
            col(FundingApplication.decided_on),
            col(FundingApplication.submitted_on),
        )
        over = col(FundingApplication.state).in_(CLOSED)
        there = col(FundingApplication.deleted_at).is_(None)
        title, key = col(FundingApplication.title), FundingApplication.id
        return self._found("funding_application", title, since, until, over, there, key=key)

    def offers(self, until: date) -> Sequence[Found]:
        """Offers that ended by then."""
        there = col(Offer.deleted_at).is_(None)
        return self._found(
            "offer", col(Offer.title), col(Offer.ends_on), until, there, key=Offer.id
        )

    def _found(
        self, kind: str, title: Any, since: Any, until: date, *conditions: Any, key: Any
    ) -> Sequence[Found]:
        query = select(col(key), title, since).where(since <= until, *conditions)
        return [(kind, found, words, at) for found, words, at in self.session.execute(query)]
