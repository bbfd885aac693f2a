"""From a record to its document on disk: what menus, dialogs and the command line call."""

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from praeventionsrat.council.network_export import NETWORKS
from praeventionsrat.documents.export import Export, Step
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.files import unused, write_atomically
from praeventionsrat.funding.documents import EXPORTS as OF_FUNDING
from praeventionsrat.measures.documents.beccaria_sheet import BECCARIA
from praeventionsrat.measures.documents.measure_sheet import MEASURE_SHEET
from praeventionsrat.measures.documents.monitoring_sheet import MONITORING, MONITORING_PDF
from praeventionsrat.measures.documents.offer_register import OFFER_EXPORTS
from praeventionsrat.measures.documents.progress_sheet import PROGRESS
from praeventionsrat.measures.documents.promise_sheet import PROMISES
from praeventionsrat.measures.documents.workbook import WORKBOOK
from praeventionsrat.meetings.documents import EXPORTS as OF_MEETINGS
from praeventionsrat.meetings.documents import FURTHER
from praeventionsrat.meetings.leaks import Leak
from praeventionsrat.meetings.usecases.leaks import waive_leaks
from praeventionsrat.office.informing.letter import AUSKUNFT
from praeventionsrat.office.own_templates import own_templates_of
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import known_hash, office_of, remember_file
from praeventionsrat.ports import Store
from praeventionsrat.prevention_day.evaluation.documents import EXPORTS as OF_EVALUATION
from praeventionsrat.prevention_day.exchange.documents import EXPORTS as OF_EXCHANGE
from praeventionsrat.prevention_day.money.documents import EXPORTS as OF_DAY_MONEY
from praeventionsrat.prevention_day.printing.prints import EXPORTS as OF_PRINTING
from praeventionsrat.prevention_day.running.incident_log import EXPORTS as OF_RUNNING
from praeventionsrat.prevention_day.stands.plan_sheet import EXPORTS as OF_STANDS
from praeventionsrat.prevention_day.tasks.documents import EXPORTS as OF_TASKS
from praeventionsrat.records import now

__all__ = [
    "EXPORTS",
    "Prepared",
    "Written",
    "by_key",
    "export_now",
    "leaks_in",
    "prepare",
    "remember",
    "write",
]
ALL_THE_SAME = "dennoch geht es mit --trotzdem und einer Begründung."

EXPORTS: tuple[Export, ...] = (
    *OF_MEETINGS,
    *FURTHER,
    *NETWORKS,
    PROMISES,
    BECCARIA,
    MEASURE_SHEET,
    PROGRESS,
    MONITORING,
    MONITORING_PDF,
    WORKBOOK,
    *OFFER_EXPORTS,
    *OF_FUNDING,
    *OF_RUNNING,
    *OF_TASKS,
    *OF_STANDS,
    *OF_DAY_MONEY,
    *OF_PRINTING,
    *OF_EXCHANGE,
    *OF_EVALUATION,
    AUSKUNFT,
)
"""Every document the program writes."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything a worker needs to write a document; plain values."""

    export: Export
    record_id: UUID
    data: object
    target: Path
    known: str | None
    """sha256 of what the program last wrote to the target."""


@dataclass(frozen=True, slots=True)
class Written:
    """A document on disk."""

    export: Export
    record_id: UUID
    path: Path
    sha256: str
    instead_of: Path | None
    """The file that was left alone because somebody else wrote or edited it."""
    edited: bool = False
    """Whether that file had been ours before somebody edited it."""

    @property
    def sentence(self) -> str:
        """What the user is told."""
        if self.instead_of is None:
            return f"„{self.path.name}“ wurde gespeichert."
        why = "wurde seit dem letzten Export von Hand geändert" if self.edited else "gab es schon"
        return (
            f"„{self.instead_of.name}“ {why} und bleibt, wie es ist. "
            f"Das neue Dokument heißt „{self.path.name}“."
        )


def by_key(key: str) -> Export | None:
    """The document of that name."""
    return next((export for export in EXPORTS if export.key == key), None)


def head_of(work: Work, today: date) -> Head:
    """What documents say about the office."""
    office = office_of(work)
    letterhead = office.letterhead_sha256
    return Head(
        municipality=office.municipality,
        council_name=office.council_name,
        name=office.name,
        street=office.street,
        postal_code=office.postal_code,
        city=office.city,
        phone=office.phone,
        email=office.email,
        website=office.website,
        letterhead=work.blobs.get(letterhead).content if letterhead else None,
        own_templates=own_templates_of(work),
        today=today,
        time_zone=office.time_zone,
    )


def prepare(work: Work, export: Export, record_id: UUID, target: Path, *, today: date) -> Prepared:
    """Read everything the document says."""
    data = export.gather(work, record_id, head_of(work, today))
    known = known_hash(work, str(target.absolute()))
    return Prepared(export, record_id, data, target.absolute(), known)


def write(prepared: Prepared, step: Step | None = None) -> Written:
    """Render and write; a file edited by hand since is never overwritten. Runs in a worker."""
    out = io.BytesIO()
    prepared.export.render(prepared.data, out, step)
    content = out.getvalue()
    target, instead_of = prepared.target, None
    if target.exists() and _sha256(target.read_bytes()) != prepared.known:
        target, instead_of = unused(target), target
    write_atomically(target, lambda file: file.write(content))
    edited = instead_of is not None and prepared.known is not None
    return Written(
        prepared.export, prepared.record_id, target, _sha256(content), instead_of, edited
    )


def remember(work: Work, written: Written) -> None:
    """Keep the checksum of what was written; this is no step for undo."""
    remember_file(
        work,
        document=written.export.key,
        record_id=written.record_id,
        path=str(written.path),
        sha256=written.sha256,
        at=now(),
    )


def leaks_in(work: Work, export: Export, record_id: UUID, *, today: date) -> Sequence[Leak]:
    """What a public document would tell of the non-public part; nothing for all others."""
    if not export.check:
        return []
    data = export.gather(work, record_id, head_of(work, today))
    return export.found(work, record_id, data)


def export_now(
    store: Store[Work],
    export: Export,
    record_id: UUID,
    target: Path,
    *,
    today: date,
    reason: str = "",
) -> Written:
    """All steps at once, for the command line; with leaks only for a ``reason``."""
    with store.read() as work:
        found = leaks_in(work, export, record_id, today=today)
        if found and not reason.strip():
            said = "\n".join(leak.sentence for leak in found)
            raise UserError(f"{said}\nEs wurde nichts geschrieben; {ALL_THE_SAME}")
        prepared = prepare(work, export, record_id, target, today=today)
    written = write(prepared)
    with store.begin("Dokument geschrieben") as work:
        if found:
            waive_leaks(work, record_id, export.key, found, reason, on=today)
        remember(work, written)
    return written


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
