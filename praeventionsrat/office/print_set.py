"""The print set of a prevention day: chosen sheets into one folder, or only what changed."""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Required, TypedDict, Unpack
from uuid import UUID

from praeventionsrat.documents.export import Step, file_name
from praeventionsrat.documents.list_sheet import no_step
from praeventionsrat.errors import UserError
from praeventionsrat.files import private_folder, safe_name, unused, write_atomically
from praeventionsrat.office import paperwork
from praeventionsrat.office.paperwork import Prepared, Written
from praeventionsrat.office.ports import Work
from praeventionsrat.prevention_day.printing.prints import OWN, Group, Print
from praeventionsrat.prevention_day.printing.sheets import (
    Known,
    SheetRow,
    known_sheets,
    note_handed_out,
    only,
    parts_of,
)
from praeventionsrat.prevention_day.printing.source import DayBook, read_book

OTHERS: Mapping[str, Group] = {
    "visitor-sheet": Group.GUESTS,
    "safety-sheet": Group.DIRECTION,
    "task-list-pdf": Group.DIRECTION,
    "incident-log": Group.DIRECTION,
    "site-plan": Group.EXHIBITORS,
}
"""Documents of other areas that belong into the set, where there are any."""
SET, CHANGED, MERGED = "Druckmappe", "Geänderte Blätter", "Alles in einer Datei.pdf"
NOTHING_CHANGED = "Auf den Blättern, die schon ausgegeben sind, hat sich nichts geändert."
NOTHING_CHOSEN = "Bitte wählen Sie zuerst, was in die Mappe soll."


class Choice(TypedDict, total=False):
    """What of it is written, and how."""

    today: Required[date]
    only_changed: bool
    merged: bool


@dataclass(frozen=True)
class SetOrder:
    """Everything a worker needs to write the set; plain values."""

    event_id: UUID
    book: DayBook
    known: Known
    chosen: tuple[Print, ...]
    others: Mapping[str, object]
    """What documents say that read for themselves, by their ids."""
    folder: Path
    today: date
    refused: tuple[str, ...] = ()
    """Why one of those cannot be made yet."""
    only_changed: bool = False
    merged: bool = False


@dataclass(frozen=True, slots=True)
class WrittenSet:
    """The set on disk."""

    event_id: UUID
    folder: Path
    files: tuple[Written, ...]
    sheets: tuple[SheetRow, ...]
    failed: tuple[str, ...]
    """Which document is not there, and why."""


def prints() -> tuple[Print, ...]:
    """Every document of the set in its order."""
    found = [
        Print(group, export)
        for key, group in OTHERS.items()
        if (export := paperwork.by_key(key)) is not None
    ]
    order = list(Group)
    return tuple(sorted((*OWN, *found), key=lambda one: order.index(one.group)))


def begin_set(
    work: Work,
    event_id: UUID,
    keys: Iterable[str],
    folder: Path,
    *,
    today: date,
    only_changed: bool = False,
    merged: bool = False,
) -> SetOrder:
    """Read what all our sheets say; ``folder`` is where the folder of the set shall be made."""
    wanted = frozenset(keys)
    chosen = tuple(one for one in prints() if one.key in wanted)
    if not chosen:
        raise UserError(NOTHING_CHOSEN)
    return SetOrder(
        event_id=event_id,
        book=read_book(work, event_id, paperwork.head_of(work, today)),
        known=known_sheets(work, event_id),
        chosen=chosen,
        others={},
        folder=folder,
        today=today,
        only_changed=only_changed,
        merged=merged,
    )


def unread(order: SetOrder) -> Sequence[Print]:
    """Documents of other areas, each of which is read on its own, so that nothing waits long."""
    return [] if order.only_changed else [one for one in order.chosen if one.make is None]


def read_other(work: Work, order: SetOrder, one: Print) -> SetOrder:
    """Read a document of another area; what it refuses is told when the set is written."""
    try:
        values = one.export.gather(work, order.event_id, order.book.head)
    except UserError as err:
        return replace(order, refused=(*order.refused, f"{one.export.label}: {err}"))
    return replace(order, others={**order.others, one.key: values})


def prepare_set(
    work: Work, event_id: UUID, keys: Iterable[str], folder: Path, **more: Unpack[Choice]
) -> SetOrder:
    """Read everything at once."""
    order = begin_set(work, event_id, keys, folder, **more)
    for one in unread(order):
        order = read_other(work, order, one)
    return order


def write_set(order: SetOrder, step: Step = no_step) -> WrittenSet:
    """Write the set into a new folder; a document that cannot be made leaves the others alone."""
    parts = list(_changed(order)) if order.only_changed else list(_all(order))
    if not parts:
        raise UserError("\n".join(order.refused) or NOTHING_CHANGED)
    name = CHANGED if order.only_changed else SET
    stem = f"{name} {order.book.programme.title} {order.today.isoformat()}"
    target = private_folder(unused(order.folder / safe_name(stem)))
    files, sheets, failed = [], [], list(order.refused)
    total = len(parts) + order.merged
    for done, (one, values, rows) in enumerate(parts):
        step(done, total)
        path = target / safe_name(file_name(order.book.programme.title, one.export))
        try:
            files.append(
                paperwork.write(Prepared(one.export, order.event_id, values, path, known=None))
            )
        except UserError as err:
            failed.append(f"{one.export.label}: {err}")
        else:
            sheets += rows
    if order.merged:
        step(len(parts), total)
        failed += _merge(target / MERGED, parts)
    return WrittenSet(order.event_id, target, tuple(files), tuple(sheets), tuple(failed))


def remember_set(work: Work, written: WrittenSet, *, at: datetime) -> None:
    """Keep what was written and what each sheet said."""
    for one in written.files:
        paperwork.remember(work, one)
    note_handed_out(work, written.event_id, written.sheets, at=at)


Part = tuple[Print, Any, list[SheetRow]]


def _all(order: SetOrder) -> Iterator[Part]:
    for one in order.chosen:
        if one.key in order.others:
            yield one, order.others[one.key], []
        elif one.make is not None:
            values = one.make(order.book)
            yield one, values, list(parts_of(one, values, order.known))


def _changed(order: SetOrder) -> Iterator[Part]:
    """What says something else, and new parts of documents that were handed out before."""
    given = {sheet for sheet, _ in order.known}
    for one in order.chosen:
        if one.make is None or one.key not in given:
            continue
        values = one.make(order.book)
        rows = [r for r in parts_of(one, values, order.known) if r.is_changed or r.is_new]
        if rows and one.is_divided:
            values = only(values, frozenset(row.subject for row in rows))
        if rows:
            yield one, values, rows


def _merge(target: Path, parts: Sequence[Part]) -> list[str]:
    """All sheets of ours that are PDF, one after the other; what is wrong with one of them."""
    from praeventionsrat.prevention_day.printing.canvas import SheetCanvas  # noqa: PLC0415

    out, failed = io.BytesIO(), []
    canvas = SheetCanvas(out)
    drawn = [(one, values) for one, values, _ in parts if one.drawn]
    for one, values in drawn:
        canvas.forget()
        try:
            _function(one.drawn)(values, canvas)
        except UserError as err:
            failed.append(f"{MERGED}: {one.export.label} fehlt. {err}")
    if len(failed) < len(drawn):
        canvas.setTitle(MERGED.removesuffix(".pdf"))
        canvas.finish()
        write_atomically(target, lambda file: file.write(out.getvalue()))
    return failed


def _function(path: str) -> Callable[..., None]:
    module, _, name = path.partition(":")
    found: Callable[..., None] = getattr(import_module(module), name)
    return found
