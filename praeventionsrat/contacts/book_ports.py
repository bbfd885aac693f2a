"""What the contact book asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.ports import Repository

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from praeventionsrat.contacts.channels import Channel, ContactAddress
    from praeventionsrat.contacts.consents import Consent
    from praeventionsrat.contacts.distinct_pairs import DistinctPair
    from praeventionsrat.contacts.import_layouts import ImportLayout
    from praeventionsrat.contacts.keywords import ContactKeyword, Keyword
    from praeventionsrat.contacts.narrowing import Narrowing
    from praeventionsrat.contacts.notes import ContactNote


class ContactNotes(Repository["ContactNote"], Protocol):
    """The Kontaktverlauf."""

    def waiting(self, on: date) -> Sequence[ContactNote]:
        """Notes whose Wiedervorlage is that day or before and not done, the oldest first."""
        ...


class ContactFilters(Protocol):
    """Finds the contacts of a narrowing."""

    def persons(self, wanted: Narrowing) -> frozenset[UUID]:
        """The persons that are not in the Papierkorb and for whom everything holds."""
        ...

    def organizations(self, wanted: Narrowing) -> frozenset[UUID]:
        """The same of institutions."""
        ...

    def kinds(self) -> Sequence[str]:
        """Every Typ that institutions have, each once."""
        ...


class Work(Protocol):
    """One transaction, as the contact book sees it."""

    @property
    def keywords(self) -> Repository[Keyword]:
        """The words contacts are sorted by."""
        ...

    @property
    def contact_keywords(self) -> Repository[ContactKeyword]:
        """Which contact has which of them."""
        ...

    @property
    def channels(self) -> Repository[Channel]:
        """Further ways to contacts."""
        ...

    @property
    def contact_addresses(self) -> Repository[ContactAddress]:
        """Further addresses."""
        ...

    @property
    def contact_notes(self) -> ContactNotes:
        """The Kontaktverlauf."""
        ...

    @property
    def consents(self) -> Repository[Consent]:
        """What persons agreed to."""
        ...

    @property
    def distinct_pairs(self) -> Repository[DistinctPair]:
        """Contacts that look alike and are two."""
        ...

    @property
    def import_layouts(self) -> Repository[ImportLayout]:
        """How kinds of files were read."""
        ...

    @property
    def contact_filters(self) -> ContactFilters:
        """Which contacts a list shows."""
        ...
