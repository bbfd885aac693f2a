"""All SQL about lists and what went out to them."""

from sqlmodel import Session

from db.repositories.base import Repository
from db.repositories.reach import ReachRepository
from praeventionsrat.contacts.lists import MailingList, MailingListEntry, MailingListRule
from praeventionsrat.contacts.mailings import Mailing, MailingRecipient


class MailingListRepository(Repository[MailingList]):
    """The Verteiler."""

    record = MailingList
    missing = "Dieser Verteiler wurde inzwischen gelöscht."


class MailingListEntryRepository(Repository[MailingListEntry]):
    """Who is named in them."""

    record = MailingListEntry


class MailingListRuleRepository(Repository[MailingListRule]):
    """Whom they find."""

    record = MailingListRule


class MailingRepository(Repository[Mailing]):
    """What went out."""

    record = Mailing
    missing = "Dieser Versand wurde inzwischen gelöscht."


class MailingRecipientRepository(Repository[MailingRecipient]):
    """To whom."""

    record = MailingRecipient


class Posting:
    """The part of a transaction that sends to many."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.mailing_lists = MailingListRepository(session)
        self.mailing_list_entries = MailingListEntryRepository(session)
        self.mailing_list_rules = MailingListRuleRepository(session)
        self.mailings = MailingRepository(session)
        self.mailing_recipients = MailingRecipientRepository(session)
        self.reach = ReachRepository(session)
