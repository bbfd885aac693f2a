"""All SQL about what the contact book keeps beside persons, institutions and posts."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session, col, select

from db.repositories.base import Repository
from db.repositories.duplicates import DuplicateRepository
from db.repositories.narrowing import ContactFilters
from db.repositories.references import References
from praeventionsrat.contacts.channels import Channel, ContactAddress
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.distinct_pairs import DistinctPair
from praeventionsrat.contacts.import_layouts import ImportLayout
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword
from praeventionsrat.contacts.notes import ContactNote


class KeywordRepository(Repository[Keyword]):
    """The words contacts are sorted by."""

    record = Keyword
    missing = "Dieses Schlagwort wurde inzwischen gelöscht."


class ContactKeywordRepository(Repository[ContactKeyword]):
    """Which contact has which of them."""

    record = ContactKeyword


class ChannelRepository(Repository[Channel]):
    """Further ways to contacts."""

    record = Channel


class ContactAddressRepository(Repository[ContactAddress]):
    """Further addresses."""

    record = ContactAddress


class ContactNoteRepository(Repository[ContactNote]):
    """The Kontaktverlauf."""

    record = ContactNote
    missing = "Diese Notiz wurde inzwischen gelöscht."

    def waiting(self, on: date) -> Sequence[ContactNote]:
        """Notes whose Wiedervorlage is that day or before and not done, the oldest first."""
        day = col(ContactNote.follow_up_on)
        query = select(ContactNote).where(day <= on, col(ContactNote.followed_up_on).is_(None))
        return self.session.exec(query.order_by(day, col(ContactNote.id))).all()


class ConsentRepository(Repository[Consent]):
    """What persons agreed to."""

    record = Consent
    missing = "Diese Einwilligung wurde inzwischen gelöscht."


class DistinctPairRepository(Repository[DistinctPair]):
    """Contacts that look alike and are two."""

    record = DistinctPair


class ImportLayoutRepository(Repository[ImportLayout]):
    """How kinds of files were read."""

    record = ImportLayout


class Book:
    """The part of a transaction that keeps the contact book."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.contact_filters = ContactFilters(session)
        self.duplicates = DuplicateRepository(session)
        self.references = References(session)
        self.keywords = KeywordRepository(session)
        self.contact_keywords = ContactKeywordRepository(session)
        self.channels = ChannelRepository(session)
        self.contact_addresses = ContactAddressRepository(session)
        self.contact_notes = ContactNoteRepository(session)
        self.consents = ConsentRepository(session)
        self.distinct_pairs = DistinctPairRepository(session)
        self.import_layouts = ImportLayoutRepository(session)
