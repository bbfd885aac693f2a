"""What an agenda could take in, each with the reason why it is offered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings.records import (
    AgendaItem,
    AgendaItemFields,
    ItemKind,
    ItemState,
    Meeting,
    MeetingState,
)
from praeventionsrat.meetings.sundries import is_sundries
from praeventionsrat.meetings.topic_ports import TopicRow
from praeventionsrat.meetings.topics import Urgency
from praeventionsrat.meetings.tracking import AssignmentKind
from praeventionsrat.meetings.tracking_ports import TrackedRow

URGENCIES = {Urgency.NORMAL: "", Urgency.SOON: "bald", Urgency.URGENT: "dringend"}
ORDERS = {AssignmentKind.REVIEW: "Prüfauftrag", AssignmentKind.INQUIRY: "Anfrage"}


class SuggestionKind(StrEnum):
    """Where a suggestion comes from, in the order of the list."""

    APPROVAL = "approval"
    CONTROL = "control"
    WISHED = "wished"
    """A topic somebody wants on this very agenda."""
    POSTPONED = "postponed"
    UNREACHED = "unreached"
    REPORT = "report"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of „Vorschläge“."""

    kind: SuggestionKind
    fields: AgendaItemFields
    why: str
    topic_id: UUID | None = None
    item_id: UUID | None = None
    """The item of an earlier agenda."""

    @property
    def id(self) -> str:
        """Names it as long as it is offered."""
        return f"{self.kind}/{self.topic_id or self.item_id or self.fields.title}"

    @property
    def title(self) -> str:
        """What the item will be called."""
        return self.fields.title


def of_topic(row: TopicRow, meeting_id: UUID, *, is_public: bool) -> Suggestion:
    """A topic as an item."""
    wished = row.wished_meeting_id == meeting_id
    origin = ", ".join(w for w in (row.submitted_by, german.day(row.submitted_on)) if w)
    words = ("für diese Sitzung gewünscht" if wished else "", URGENCIES[row.urgency], origin)
    return Suggestion(
        kind=SuggestionKind.WISHED if wished else SuggestionKind.TOPIC,
        fields=AgendaItemFields(title=row.title, is_public=is_public),
        why=" · ".join(word for word in ("Thema", *words) if word),
        topic_id=row.id,
    )


def of_item(item: AgendaItem, meeting: Meeting) -> Suggestion:
    """An item of an earlier agenda as an item of this one."""
    postponed = item.state is ItemState.POSTPONED
    cancelled = meeting.state is MeetingState.CANCELLED
    state = "nicht behandelt"
    if postponed or cancelled:
        state = "vertagt" if postponed else "Sitzung ausgefallen"
    values = {name: getattr(item, name) for name in AgendaItemFields.model_fields}
    return Suggestion(
        kind=SuggestionKind.POSTPONED if postponed else SuggestionKind.UNREACHED,
        fields=AgendaItemFields(**values),
        why=f"{state} · {meeting.number}. Sitzung am {german.day(meeting.held_on)}",
        item_id=item.id,
    )


def of_assignment(row: TrackedRow) -> Suggestion:
    """The report somebody owes."""
    name = ORDERS.get(row.kind, "Auftrag")
    due = row.due_on or row.follow_up_on
    words = (f"{name} {row.number}", f"fällig {german.day(due)}" if due else "")
    return Suggestion(
        kind=SuggestionKind.REPORT,
        fields=AgendaItemFields(
            title=f"Bericht: {row.title}"[:300],
            is_public=row.is_public,
            kind=ItemKind.REPORT,
            rapporteur=row.responsible,
        ),
        why=" · ".join(word for word in words if word),
    )


def owes_report(row: TrackedRow, committee_id: UUID, on: date) -> bool:
    """Whether an answer or report is due at a meeting: Prüfaufträge, Anfragen, Wiedervorlagen."""
    if row.committee_id != committee_id or row.done_on is not None or row.held_on >= on:
        return False
    asked = row.kind in ORDERS and row.due_on is not None and row.due_on <= on
    return asked or (row.follow_up_on is not None and row.follow_up_on <= on)


def can_carry(item: AgendaItem) -> bool:
    """Whether an item is about something; formalities and sundries belong to every meeting."""
    return item.kind is not ItemKind.FORMALITY and not is_sundries(item.title)


def is_control(title: str) -> bool:
    """Whether an item is the Beschlusskontrolle."""
    return "beschlusskontrolle" in german.fold(title)


def goes_before(kind: SuggestionKind) -> Callable[[AgendaItem], bool]:
    """Which item of a draft stands behind a new one: formalities first, sundries last."""
    if kind in {SuggestionKind.APPROVAL, SuggestionKind.CONTROL}:
        return lambda item: item.kind is not ItemKind.FORMALITY
    return lambda item: is_sundries(item.title)
