"""The office itself, the Papierkorb, and the memory of generated files."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from praeventionsrat.contacts.posts import vacate_posts
from praeventionsrat.office.ports import TrashRow, Work
from praeventionsrat.office.records import GeneratedFile, Office, OfficeFields
from praeventionsrat.ports import Repository
from praeventionsrat.records import MainRecord

KEPT_DAYS = 30
"""How long a record stays in the Papierkorb."""


def office_of(work: Work) -> Office:
    """The record of the office; a blank one where there is none yet."""
    return next(iter(work.offices.all()), None) or Office()


def edit_office(work: Work, fields: OfficeFields, *, seen: int | None = None) -> None:
    """Replace what is typed about the office."""
    office = _stored(work)
    office.see(seen)
    office.sqlmodel_update(fields.model_dump())


def choose_letterhead(work: Work, template: bytes | None) -> None:
    """Write documents on the office's own template (already checked), or on ours again."""
    _stored(work).letterhead_sha256 = work.blobs.put(template) if template else None


def note_sheet_printed(work: Work, *, at: datetime) -> None:
    """The recovery sheet was saved or printed."""
    _stored(work).sheet_printed_at = at


def restore_record(work: Work, kind: str, record_id: UUID) -> None:
    """Take a record out of the Papierkorb."""
    _main_records(work, kind).get(record_id).deleted_at = None


def purge_record(work: Work, kind: str, record_id: UUID) -> None:
    """Delete a record in the Papierkorb for good, with everything that hangs on it."""
    record = _main_records(work, kind).get(record_id)
    if record.deleted_at is not None:
        _remove(work, record)


def is_needed(work: Work, kind: str, record_id: UUID) -> bool:
    """Whether meetings still speak of a person or belong to a committee."""
    if kind == "committee":
        return any(m.deleted_at is None for m in work.meetings.where(committee_id=record_id))
    return kind == "person" and any(
        (
            work.attendances.where(person_id=record_id),
            work.attendances.where(represents_id=record_id),
            work.meetings.where(chair_id=record_id),
            work.meetings.where(keeper_id=record_id),
        )
    )


def due_for_purge(work: Work, *, now: datetime) -> Sequence[TrashRow]:
    """What has been in the Papierkorb for 30 days, but nothing that meetings still speak of.

    Old minutes would lose their names; such records go only when somebody says so.
    """
    old = [row for row in work.trash() if now - row.deleted_at >= timedelta(days=KEPT_DAYS)]
    return [row for row in old if not is_needed(work, row.kind, row.id)]


def purge_old(work: Work, *, now: datetime) -> int:
    """Delete for good what has been in the Papierkorb for 30 days; returns how many."""
    count = 0
    for row in due_for_purge(work, now=now):
        record = _main_records(work, row.kind).find(row.id)
        if record is not None:  # it did not go with what it belonged to
            _remove(work, record)
            count += 1
    return count


def _remove(work: Work, record: MainRecord) -> None:
    """A committee and its meetings take the rules along that nobody else follows; a post stays."""
    committee = work.committees.find(record.id)
    meetings = work.meetings.where(committee_id=record.id) if committee else []
    meeting = work.meetings.find(record.id)
    followed = {m.rule_set_id for m in (*meetings, *([meeting] if meeting else []))}
    followed |= {committee.rule_set_id} if committee else set()
    vacate_posts(work, record.id)
    work.remove(record)
    for rules in work.rule_sets.where(id=followed - {None}):
        if not (
            work.committees.where(rule_set_id=rules.id) or work.meetings.where(rule_set_id=rules.id)
        ):
            work.rule_sets.remove(rules)


def remember_file(
    work: Work, *, document: str, record_id: UUID, path: str, sha256: str, at: datetime
) -> None:
    """Remember a document written to disk, so that hand edits are noticed."""
    for known in work.generated_files.where(path=path):
        work.generated_files.remove(known)
    work.generated_files.add(
        GeneratedFile(
            document=document, record_id=record_id, path=path, sha256=sha256, written_at=at
        )
    )


def known_hash(work: Work, path: str) -> str | None:
    """The sha256 of the document last written to a path."""
    found = work.generated_files.where(path=path)
    return found[0].sha256 if found else None


def _stored(work: Work) -> Office:
    office = office_of(work)
    if not work.offices.find(office.id):
        work.offices.add(office)
    return office


def _main_records(work: Work, kind: str) -> Repository[Any]:
    kinds: dict[str, Repository[Any]] = {
        "committee": work.committees,
        "meeting": work.meetings,
        "person": work.persons,
        "organization": work.organizations,
        "assignment": work.assignments,
        "topic": work.topics,
        "paper": work.papers,
        "mailing_list": work.mailing_lists,
        "mailing": work.mailings,
        "plan": work.plans,
        "measure": work.measures,
        "offer": work.offers,
        "monitoring_report": work.monitoring_reports,
        "report_request": work.report_requests,
        "figure_series": work.figure_series,
        "funding_programme": work.funding_programmes,
        "funding_application": work.funding_applications,
        "prevention_day": work.prevention_days,
    }
    return kinds[kind]
