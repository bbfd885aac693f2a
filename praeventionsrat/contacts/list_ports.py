"""What lists and mailings ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from praeventionsrat.contacts.lists import MailingList, MailingListEntry, MailingListRule
    from praeventionsrat.contacts.mailings import Mailing, MailingRecipient
    from praeventionsrat.contacts.reach_ports import Reach
    from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as lists see it."""

    @property
    def mailing_lists(self) -> Repository[MailingList]:
        """The Verteiler."""
        ...

    @property
    def mailing_list_entries(self) -> Repository[MailingListEntry]:
        """Who is named in them."""
        ...

    @property
    def mailing_list_rules(self) -> Repository[MailingListRule]:
        """Whom they find."""
        ...

    @property
    def mailings(self) -> Repository[Mailing]:
        """What went out."""
        ...

    @property
    def mailing_recipients(self) -> Repository[MailingRecipient]:
        """To whom."""
        ...

    @property
    def reach(self) -> Reach:
        """Contacts as lists see them."""
        ...
