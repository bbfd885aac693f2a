"""What an agenda could take in, each with the reason why it is offered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from praeventionsrat import german
from praeventionsrat.meetings.papers import KIND_NAMES, Paper
from praeventionsrat.meetings.records import (
    TITLE,
    AgendaItem,
    AgendaItemFields,
    Assignment,
    ItemKind,
    ItemState,
    Meeting,
    MeetingState,
)
from praeventionsrat.meetings.sundries import is_sundries
from praeventionsrat.meetings.topic_ports import TopicRow
from praeventionsrat.meetings.topics import Urgency
from praeventionsrat.meetings.tracking import AssignmentKind, Tracking

URGENCIES = {Urgency.NORMAL: "", Urgency.SOON: "bald", Urgency.URGENT: "dringend"}
ORDERS = {AssignmentKind.REVIEW: "Prüfauftrag", AssignmentKind.INQUIRY: "Anfrage"}


class SuggestionKind(StrEnum):
    """Where a suggestion comes from, in the order of the list."""

    APPROVAL = "approval"
    CONTROL = "control"
    WISHED = "wished"
    """A topic somebody wants on this very agenda."""
    PAPER = "paper"
    """A paper that waits for this committee."""
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
    paper_id: UUID | None = None

    @property
    def id(self) -> str:
        """Names it as long as it is offered."""
        known = self.topic_id or self.item_id or self.paper_id
        return f"{self.kind}/{known or self.fields.title}"

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


def of_assignment(assignment: Assignment, known: Tracking, *, is_public: bool) -> Suggestion:
    """The report somebody owes."""
    name = ORDERS.get(known.kind, "Auftrag")
    due = assignment.due_on or known.follow_up_on
    words = (f"{name} {assignment.number}", f"fällig {german.day(due)}")
    return Suggestion(
        kind=SuggestionKind.REPORT,
        fields=AgendaItemFields(
            title=f"Bericht: {assignment.title}"[:TITLE],
            is_public=is_public,
            kind=ItemKind.REPORT,
            rapporteur=assignment.responsible,
        ),
        why=" · ".join(words),
    )


def of_paper(paper: Paper, fields: AgendaItemFields, *, is_for_this: bool) -> Suggestion:
    """A paper as an item."""
    chosen = "für diese Sitzung vorgesehen" if is_for_this else ""
    words = (f"{KIND_NAMES[paper.kind]} {paper.number}", paper.originator, chosen)
    return Suggestion(
        kind=SuggestionKind.PAPER,
        fields=fields,
        why=" · ".join(word for word in words if word),
        paper_id=paper.id,
    )


def owes_report(assignment: Assignment, known: Tracking, on: date) -> bool:
    """Whether an answer or report is due on a day: Prüfaufträge, Anfragen, Wiedervorlagen."""
    due, look = assignment.due_on, known.follow_up_on
    asked = known.kind in ORDERS and due is not None and due <= on
    return asked or (look is not None and look <= on)


def can_carry(item: AgendaItem) -> bool:
    """Whether an item is about something; formalities and sundries belong to every meeting."""
    return item.kind is not ItemKind.FORMALITY and not is_sundries(item.title)


def is_control(title: str) -> bool:
    """Whether an item is the Beschlusskontrolle."""
    return "beschlusskontrolle" in german.fold(title)


def in_part(fields: AgendaItemFields, *, is_public: bool) -> AgendaItemFields:
    """The same item in that part of the agenda."""
    return fields.model_copy(update={"is_public": is_public})


def goes_before(kind: SuggestionKind) -> Callable[[AgendaItem], bool]:
    """Which item of a draft stands behind a new one: formalities first, sundries last."""
    if kind in {SuggestionKind.APPROVAL, SuggestionKind.CONTROL}:
        return lambda item: item.kind is not ItemKind.FORMALITY
    return lambda item: is_sundries(item.title)
