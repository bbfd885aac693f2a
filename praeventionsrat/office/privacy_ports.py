"""What the protection of data asks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from praeventionsrat.office.keeping.ports import Overdue
    from praeventionsrat.office.mentions.ports import Mentions
    from praeventionsrat.office.processing import PrivacyContacts, ProcessingActivity
    from praeventionsrat.office.retention import ArchiveOffer, DataRequest, Erasure, RetentionRule
    from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as the protection of data sees it."""

    @property
    def retention_rules(self) -> Repository[RetentionRule]:
        """How long what is kept."""
        ...

    @property
    def archive_offers(self) -> Repository[ArchiveOffer]:
        """What was offered to the archive."""
        ...

    @property
    def erasures(self) -> Repository[Erasure]:
        """What was erased."""
        ...

    @property
    def data_requests(self) -> Repository[DataRequest]:
        """What persons asked about their data."""
        ...

    @property
    def processing_activities(self) -> Repository[ProcessingActivity]:
        """The sheets of the Verzeichnis von Verarbeitungstätigkeiten."""
        ...

    @property
    def privacy_contacts(self) -> Repository[PrivacyContacts]:
        """Who is responsible, who watches."""
        ...

    @property
    def mentions(self) -> Mentions:
        """Where a person is spoken of."""
        ...

    @property
    def overdue(self) -> Overdue:
        """Whose time is over by the Löschkonzept."""
        ...
