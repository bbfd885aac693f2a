"""Verteiler: who gets something, named one by one or found by rules."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from praeventionsrat.contacts.channels import OwnedFields
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record


class MailingListFields(Fields):
    """What is typed about a list."""

    name: Line = Field(min_length=1, max_length=200)
    note: Prose = Field(default="", max_length=100_000)
    """What it is for."""


class MailingList(MailingListFields, MainRecord, table=True):
    """Verteiler: everybody its rules find and everybody named, without those left out."""

    __tablename__ = "mailing_list"

    last_used_on: date | None = None

    def search_words(self) -> tuple[str, ...]:
        """Override: what a list is looked for by."""
        return (self.name, self.note)


class MailingListEntry(OwnedFields, Record, table=True):
    """Somebody named in a list, or left out of it: a person, an institution or a post."""

    __tablename__ = "mailing_list_entry"

    list_id: UUID = Field(foreign_key="mailing_list.id", index=True, ondelete="CASCADE")
    post_id: UUID | None = Field(
        default=None, foreign_key="post.id", index=True, ondelete="CASCADE"
    )
    """Whoever holds the post then."""
    is_left_out: bool = False
    """Does not get it, whatever the rules say."""


class MailingListRuleFields(Fields):
    """What is chosen for a rule; all that is said must hold."""

    committee_id: UUID | None = Field(
        default=None, foreign_key="committee.id", index=True, ondelete="CASCADE"
    )
    """Has a seat in this committee today."""
    role: str = Field(default="", max_length=32)
    """… in this role (value of ``council.records.Role``)."""
    voting_only: bool = False
    with_deputies: bool = False
    organization_kind: Line = Field(default="", max_length=100)
    sector: Line = Field(default="", max_length=100)
    topic_id: UUID | None = Field(
        default=None, foreign_key="keyword.id", index=True, ondelete="CASCADE"
    )
    district_id: UUID | None = Field(
        default=None, foreign_key="keyword.id", index=True, ondelete="CASCADE"
    )
    target_group_id: UUID | None = Field(
        default=None, foreign_key="keyword.id", index=True, ondelete="CASCADE"
    )
    consent: Line = Field(default="", max_length=200)
    """Has agreed to this (``Consent.purpose``) and not revoked it."""


class MailingListRule(MailingListRuleFields, Record, table=True):
    """Regel of a list; one rule that holds is enough."""

    __tablename__ = "mailing_list_rule"

    list_id: UUID = Field(foreign_key="mailing_list.id", index=True, ondelete="CASCADE")
    position: int = 0
