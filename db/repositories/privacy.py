"""All SQL about the protection of data."""

from sqlmodel import Session

from db.repositories.base import Repository
from db.repositories.mentions import MentionRepository
from db.repositories.overdue import OverdueRepository
from praeventionsrat.office.processing import PrivacyContacts, ProcessingActivity
from praeventionsrat.office.retention import ArchiveOffer, DataRequest, Erasure, RetentionRule


class RetentionRuleRepository(Repository[RetentionRule]):
    """How long what is kept."""

    record = RetentionRule


class ArchiveOfferRepository(Repository[ArchiveOffer]):
    """What was offered to the archive."""

    record = ArchiveOffer


class ErasureRepository(Repository[Erasure]):
    """What was erased."""

    record = Erasure


class DataRequestRepository(Repository[DataRequest]):
    """What persons asked about their data."""

    record = DataRequest


class ProcessingActivityRepository(Repository[ProcessingActivity]):
    """The sheets of the Verzeichnis von Verarbeitungstätigkeiten."""

    record = ProcessingActivity


class PrivacyContactsRepository(Repository[PrivacyContacts]):
    """Who is responsible, who watches."""

    record = PrivacyContacts


class Guarding:
    """The part of a transaction that minds what is kept of people."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.retention_rules = RetentionRuleRepository(session)
        self.archive_offers = ArchiveOfferRepository(session)
        self.erasures = ErasureRepository(session)
        self.data_requests = DataRequestRepository(session)
        self.processing_activities = ProcessingActivityRepository(session)
        self.privacy_contacts = PrivacyContactsRepository(session)
        self.mentions = MentionRepository(session)
        self.overdue = OverdueRepository(session)
