"""What can be done by name: come, go, represent, be barred, be quoted; what becomes of an item."""

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from praeventionsrat import richtext
from praeventionsrat.german import clock
from praeventionsrat.meetings.records import Absence, AttendanceKind, ItemState
from praeventionsrat.meetings.room import Occupant
from praeventionsrat.meetings.sitting import SET_ASIDE, split_time
from praeventionsrat.meetings.snippets import SnippetRow
from praeventionsrat.meetings.usecases.publicity import AnnounceableRow
from ui.live.live_view import AgendaLine, LiveView
from ui.live.pick_panel import Offer, fitting


class Doer(Protocol):
    """Whoever carries an offer out."""

    def comes(self, occupant_id: UUID, at: time) -> None: ...
    def goes(self, occupant_id: UUID, at: time) -> None: ...
    def comes_for(self, member_id: UUID, person_id: UUID, at: time) -> None: ...
    def guest(self, name: str, at: time) -> None: ...
    def excuse(self, occupant_id: UUID, absence: Absence) -> None: ...
    def everybody(self, at: time) -> None: ...
    def barred(self, occupant_id: UUID, at: time) -> None: ...
    def unbarred(self, recusal_id: UUID, at: time) -> None: ...
    def aside(self, state: ItemState, note: str) -> None: ...
    def jointly(self, with_item_id: UUID) -> None: ...


def tr(text: str) -> str:
    """German already; marked like all texts of the window."""
    return QCoreApplication.translate("live", text)


def _says(words: str, at: time, now: time, **more: str) -> str:
    said = words.format(**more)
    return said if at == now else f"{said} ({clock(at)})"


def people(view: LiveView, acts: Doer, now: time, text: str) -> Sequence[Offer]:
    """Who may come, go or stand in, for what was typed; a clock time at its end counts."""
    words, typed_at = split_time(text)
    at = typed_at or now
    missing = [o for o in view.room.occupants if not view.is_here(o, at)]
    here = [o for o in view.room.occupants if view.is_here(o, at)]
    offers: list[Offer] = []
    if not here and missing:
        title = _says(tr("Alle Erwarteten sind da"), at, now)
        offers.append(Offer(title, partial(acts.everybody, at), "check"))
    offers += [_coming(view, acts, o, at, now) for o in missing]
    offers += [
        Offer(
            _says(tr("{name} kommt i. V. für {member}"), at, now, name=d.name, member=d.member),
            partial(acts.comes_for, d.member_id, d.person_id, at),
            "person",
        )
        for d in view.deputies
        if any(o.id == d.member_id for o in missing)
    ]
    offers += [_leaving(view, acts, o, at, now) for o in here]
    offers += [_excusing(view, acts, o) for o in missing if o.absence is Absence.NONE]
    found = list(fitting(offers, words))
    if words and not any(o.symbol == "person" for o in found):
        title = _says(tr("„{name}“ als Gast eintragen"), at, now, name=words)
        found.append(Offer(title, partial(acts.guest, words, at), "add"))
    return found


def _coming(view: LiveView, acts: Doer, one: Occupant, at: time, now: time) -> Offer:
    name, stands_in = view.names[one.id], one.represents
    words = tr("{name} kommt i. V. für {member}") if stands_in else tr("{name} kommt")
    said = _says(words, at, now, name=name, member=stands_in)
    return Offer(said, partial(acts.comes, one.id, at), "person", one.affiliation)


def _leaving(view: LiveView, acts: Doer, one: Occupant, at: time, now: time) -> Offer:
    said = _says(tr("{name} geht"), at, now, name=view.names[one.id])
    return Offer(said, partial(acts.goes, one.id, at), "person", one.affiliation)


def _excusing(view: LiveView, acts: Doer, one: Occupant) -> Offer:
    said = tr("{name} ist entschuldigt").format(name=view.names[one.id])
    return Offer(said, partial(acts.excuse, one.id, Absence.EXCUSED), "close", one.affiliation)


def recusals(view: LiveView, acts: Doer, now: time, text: str) -> Sequence[Offer]:
    """Who is barred from the shown item and leaves, and who of those comes back."""
    words, typed_at = split_time(text)
    at = typed_at or now
    offers = []
    for one in view.room.present(at):
        name, out = view.names[one.id], view.barred.get(one.id)
        if out:
            said = _says(tr("{name} kommt zurück"), at, now, name=name)
            offers.append(Offer(said, partial(acts.unbarred, out.recusal_id, at), "back"))
        else:
            said = _says(tr("{name} ist befangen und geht hinaus"), at, now, name=name)
            offers.append(Offer(said, partial(acts.barred, one.id, at), "person", one.affiliation))
    offers.sort(key=lambda offer: offer.symbol != "back")
    return fitting(offers, words)


def speakers(
    view: LiveView, now: time, quote: Callable[[Occupant], Any], text: str
) -> Sequence[Offer]:
    """Whose statement goes „zu Protokoll“."""
    ordered = sorted(view.room.present(now), key=lambda o: o.kind is not AttendanceKind.VOTING)
    offers = [
        Offer(
            tr("{name} gibt zu Protokoll").format(name=view.names[o.id]),
            partial(quote, o),
            "person",
            o.affiliation,
        )
        for o in ordered
    ]
    return fitting(offers, text)


def representing(
    view: LiveView, ask: Callable[[Occupant], Any], now: time, text: str
) -> list[Offer]:
    """Which missing member is represented by somebody who is nobody's deputy on file."""
    missing = [
        o
        for o in view.room.occupants
        if o.kind is AttendanceKind.VOTING and not o.represents_id and not view.is_here(o, now)
    ]
    offers = [
        Offer(
            tr("{name} wird vertreten durch …").format(name=view.names[o.id]),
            partial(ask, o),
            "person",
            o.affiliation,
        )
        for o in missing
    ]
    return list(fitting(offers, text))


def fates(
    view: LiveView, acts: Doer, line: AgendaLine, refer: Callable[[], Any], text: str
) -> Sequence[Offer]:
    """What becomes of the shown item instead of being dealt with."""
    top = f"TOP {line.number}"
    offers: list[Offer] = []
    if line.state in SET_ASIDE:
        taken = tr("{top} doch behandeln").format(top=top)
        offers.append(Offer(taken, partial(acts.aside, ItemState.PLANNED, ""), "start"))
    else:
        later = tr("vertagt auf die nächste Sitzung")
        offers += [
            Offer(
                tr("{top} vertagen auf die nächste Sitzung").format(top=top),
                partial(acts.aside, ItemState.POSTPONED, later),
                "clock",
            ),
            Offer(tr("{top} verweisen an …").format(top=top), refer, "send"),
            Offer(
                tr("{top} absetzen").format(top=top),
                partial(acts.aside, ItemState.WITHDRAWN, ""),
                "close",
            ),
        ]
    if line.joint:
        alone = tr("{top} wieder getrennt beraten").format(top=top)
        offers.append(Offer(alone, partial(acts.jointly, line.id), "agenda"))
    others = [o for o in view.lines if o.id != line.id and o.is_public is line.is_public]
    offers += [
        Offer(
            tr("Gemeinsam beraten mit TOP {number}  {title}").format(
                number=o.number, title=o.title
            ),
            partial(acts.jointly, o.id),
            "agenda",
        )
        for o in others
        if o.number not in line.joint and o.state not in SET_ASIDE
    ]
    return fitting(offers, text)


def texts(
    rows: Sequence[SnippetRow], insert: Callable[[SnippetRow], Any], text: str
) -> Sequence[Offer]:
    """The text blocks, with what is typed to get each."""
    offers = [
        Offer(
            f"{row.title} · {row.abbreviation}",
            partial(insert, row),
            "copy",
            richtext.words(row.text),
        )
        for row in rows
    ]
    return fitting(offers, text)


def announcements(
    rows: Sequence[AnnounceableRow],
    tell: Callable[[AnnounceableRow], Any],
    hush: Callable[[AnnounceableRow], Any],
    text: str,
) -> Sequence[Offer]:
    """Which resolutions of the non-public part are told in public."""
    offers = []
    for row in rows:
        named = {"number": row.number, "top": row.item_number, "title": row.title}
        words = tr("{number} bekannt geben (TOP {top} {title})").format(**named)
        if row.announcement_id:
            words = tr("{number}: Wortlaut der Bekanntgabe ändern").format(**named)
        offers.append(Offer(words, partial(tell, row), "resolution"))
        if row.announcement_id:
            words = tr("{number} doch nicht bekannt geben").format(**named)
            offers.append(Offer(words, partial(hush, row), "close"))
    return fitting(offers, text)
