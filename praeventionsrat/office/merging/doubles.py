"""What two contacts have both: it becomes one before the references are turned over."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from praeventionsrat.council.records import Membership, Role
from praeventionsrat.german import fold
from praeventionsrat.meetings.circulars import CircularReply
from praeventionsrat.meetings.invitees import Reply
from praeventionsrat.meetings.records import Absence
from praeventionsrat.office.ports import Work

Owner = str
"""The column that names the contact: ``person_id`` or ``organization_id``."""
ROLES = list(Role)


@dataclass(frozen=True)
class Double:
    """A kind of record of which a contact has one for each key."""

    kind: str
    """The attribute of the transaction that holds them."""
    key: Callable[[Any, Owner], Hashable]
    mend: Callable[[Any, Any], None] = lambda _kept, _twin: None
    """What the one that stays takes over from the one that goes."""
    stays: Callable[[Work, Any, Any], bool] = lambda _work, _kept, _twin: False
    """Whether both stay although their keys are the same."""
    owners: frozenset[Owner] = frozenset({"person_id"})


def join_doubles(work: Work, owner: Owner, keep_id: UUID, other_id: UUID) -> None:
    """Let one record stay where both contacts have one; what hung on the other hangs on it."""
    for double in DOUBLES:
        if owner not in double.owners:
            continue
        records = getattr(work, double.kind)
        mine = {double.key(r, owner): r.id for r in records.where(**{owner: keep_id})}
        for twin_id in [r.id for r in records.where(**{owner: other_id})]:
            _join(work, double, owner, mine, twin_id)


def _join(
    work: Work, double: Double, owner: Owner, mine: dict[Hashable, UUID], twin_id: UUID
) -> None:
    records = getattr(work, double.kind)
    twin = records.get(twin_id)
    kept = records.find(mine.get(double.key(twin, owner)))
    if kept is None or double.stays(work, kept, twin):
        return
    double.mend(kept, twin)
    work.references.redirect(type(twin), twin.id, kept.id)
    records.remove(records.get(twin_id))


def _take(*names: str) -> Callable[[Any, Any], None]:
    """Take over what is empty."""

    def mend(kept: Any, twin: Any) -> None:
        for name in names:
            if not getattr(kept, name):
                setattr(kept, name, getattr(twin, name))

    return mend


def _mend_seat(kept: Membership, twin: Membership) -> None:
    """One seat for both times, with the weightier role."""
    starts, ends = (kept.starts_on, twin.starts_on), (kept.ends_on, twin.ends_on)
    kept.starts_on = min((day for day in starts if day), default=None) if all(starts) else None
    kept.ends_on = max((day for day in ends if day), default=None) if all(ends) else None
    if ROLES.index(twin.role) < ROLES.index(kept.role):
        kept.role, kept.voting_right = twin.role, twin.voting_right
    _take("organization_id", "seat")(kept, twin)


def _not_at_once(_work: Work, kept: Membership, twin: Membership) -> bool:
    """Two seats after one another are two."""
    first, second = sorted((kept, twin), key=lambda seat: seat.starts_on or date.min)
    return first.ends_on is not None and first.ends_on < (second.starts_on or date.min)


def _mend_invitee(kept: Any, twin: Any) -> None:
    if kept.reply is Reply.NONE:
        kept.reply = twin.reply
    _take("sent_on", "received_on", "represented_by_id", "note")(kept, twin)


def _mend_circular(kept: Any, twin: Any) -> None:
    if kept.reply is CircularReply.NONE:
        kept.reply, kept.answered_on = twin.reply, twin.answered_on


def _is_closed(work: Work, kept: Any, _twin: Any) -> bool:
    """What a decision in writing was counted from stays as it was noted."""
    return work.circulars.get(kept.circular_id).closed_on is not None


def _both_answered(work: Work, kept: Any, twin: Any) -> bool:
    """Whoever answered twice meant it twice; somebody has to look."""
    return all(work.poll_answers.where(member_id=m.id) for m in (kept, twin))


def _both_took_part(work: Work, kept: Any, twin: Any) -> bool:
    """Signed minutes keep both lines; so does a meeting where both were counted."""
    return work.references.is_signed(kept) or all(_took_part(work, one.id) for one in (kept, twin))


def _took_part(work: Work, attendance_id: UUID) -> bool:
    hanging = (work.presences, work.recusals, work.voter_choices)
    return any(kind.where(attendance_id=attendance_id) for kind in hanging)


def _mend_attendance(kept: Any, twin: Any) -> None:
    """Who is missing in one line only was there."""
    kept.absence = min((kept.absence, twin.absence), key=list(Absence).index)
    _take("represents_id", "note")(kept, twin)


def _other_side(record: Any, owner: Owner) -> UUID | None:
    other = "organization_id" if owner == "person_id" else "person_id"
    found: UUID | None = getattr(record, other)
    return found


def _post(post: Any, owner: Owner) -> Hashable:
    words = (fold(post.role), fold(post.department))
    return (_other_side(post, owner), *words, post.starts_on, post.ends_on)


BOTH = frozenset({"person_id", "organization_id"})
DOUBLES: tuple[Double, ...] = (
    Double("contact_keywords", lambda r, _o: r.keyword_id, owners=BOTH),
    Double("channels", lambda r, _o: (r.kind, fold(r.value)), _take("note"), owners=BOTH),
    Double(
        "contact_addresses",
        lambda r, _o: (fold(r.street), r.postal_code, fold(r.city)),
        _take("label", "addition", "country", "for_letters"),
        owners=BOTH,
    ),
    Double("posts", _post, _take("email", "phone", "is_main_contact"), owners=BOTH),
    Double(
        "mailing_list_entries",
        lambda r, _o: (r.list_id, r.post_id),
        _take("is_left_out"),
        owners=BOTH,
    ),
    Double("memberships", lambda r, _o: r.committee_id, _mend_seat, _not_at_once),
    Double("deputies", lambda r, _o: r.membership_id),
    Double(
        "open_seats",
        lambda r, _o: (r.committee_id, r.role),
        owners=frozenset({"organization_id"}),
    ),
    Double("invitees", lambda r, _o: r.meeting_id, _mend_invitee),
    Double(
        "poll_members",
        lambda r, _o: r.poll_id,
        _take("replied_on", "remark", "votes", "is_chair"),
        _both_answered,
    ),
    Double("circular_answers", lambda r, _o: r.circular_id, _mend_circular, _is_closed),
    Double("attendances", lambda r, _o: r.meeting_id, _mend_attendance, _both_took_part),
    Double(
        "contributors",
        lambda r, _o: (r.item_id, r.role),
        _take("affiliation", "needs", "is_confirmed", "checked_in_at", "thanked_on"),
    ),
    Double(
        "helpers",
        lambda r, _o: r.prevention_day_id,
        _take("phone", "email", "skills", "available", "is_minor", "note", "checked_in_at"),
    ),
)
"""Everything of which a contact has one; a double seat, vote or line would count twice."""
