"""All SQL about the contacts as the search for duplicates compares them."""

from sqlalchemy import func, select
from sqlmodel import Session, col

from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.distinct_pairs import DistinctPair
from praeventionsrat.contacts.duplicates.ports import BookRows
from praeventionsrat.contacts.records import Organization, Person, Post

NUMBERS = (ChannelKind.PHONE, ChannelKind.MOBILE)


class DuplicateRepository:
    """The contacts as they are compared."""

    def __init__(self, session: Session) -> None:
        """Work inside the given transaction."""
        self.session = session

    def rows(self) -> BookRows:
        """All of them."""
        ask = self.session.execute
        person, house = Person, Organization
        persons = select(
            col(person.id), col(person.given_name), col(person.affix), col(person.family_name),
            col(person.email), col(person.phone), col(person.mobile),
        ).where(col(person.deleted_at).is_(None))  # fmt: skip
        houses = select(
            col(house.id), col(house.name), col(house.short_name), col(house.street),
            col(house.city), col(house.email), col(house.phone),
        ).where(col(house.deleted_at).is_(None))  # fmt: skip
        posts = select(col(Post.person_id), col(Post.organization_id))
        owner = func.coalesce(col(Channel.person_id), col(Channel.organization_id))
        channels = select(owner, col(Channel.kind), col(Channel.value))
        channels = channels.where(col(Channel.kind).in_((ChannelKind.EMAIL, *NUMBERS)))
        whose = func.coalesce(col(ContactAddress.person_id), col(ContactAddress.organization_id))
        places = select(whose, col(ContactAddress.street), col(ContactAddress.city))
        apart = select(col(DistinctPair.first_id), col(DistinctPair.second_id))
        return BookRows(
            tuple((key, tuple(said)) for key, *said in ask(persons)),
            tuple((key, tuple(said)) for key, *said in ask(houses)),
            tuple((p, o) for p, o in ask(posts.where(col(Post.person_id).is_not(None)))),
            tuple((who, kind is ChannelKind.EMAIL, value) for who, kind, value in ask(channels)),
            tuple((who, street, city) for who, street, city in ask(places)),
            frozenset(frozenset((first, second)) for first, second in ask(apart)),
        )
