"""Reads what is public and writes it as a folder, whole or not at all."""

import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from praeventionsrat.council.records import Membership
from praeventionsrat.documents.list_sheet import Step, no_step
from praeventionsrat.errors import UserError
from praeventionsrat.office.oparl import council, laying
from praeventionsrat.office.oparl.files import Download, measured
from praeventionsrat.office.oparl.sittings import location, meeting_object, sittings
from praeventionsrat.office.oparl.web import Object, Web, checked_base, usual_base
from praeventionsrat.office.paperwork import head_of
from praeventionsrat.office.ports import Work
from praeventionsrat.office.usecases import office_of

SYSTEM = "system.json"
KINDS = (
    "Body",
    "Organization",
    "Person",
    "Membership",
    "LegislativeTerm",
    "Meeting",
    "AgendaItem",
    "Paper",
    "Consultation",
    "File",
    "Location",
)


@dataclass(frozen=True, slots=True)
class Publication:
    """Everything the folder will hold; plain values."""

    web: Web
    system: Object
    objects: Mapping[str, Sequence[Object]]
    """By kind."""
    downloads: Sequence[Download]

    @property
    def size(self) -> int:
        """How many objects there are."""
        return sum(map(len, self.objects.values()))


def publish(work: Work, *, base: str = "", today: date) -> Publication:
    """Read the public part; ``base`` is the address under which the folder will stand."""
    office, head = office_of(work), head_of(work, today)
    web = Web(checked_base(base or usual_base(office)), office.time_zone)
    held = sittings(work)
    laid = laying.desk(work, held)
    meetings = {sitting.meeting.id for sitting in held}
    met = [meeting_object(work, sitting, web, laid.first_steps()) for sitting in held]
    papers = [laying.paper_object(work, laid, p, web, meetings, head) for p in laid.papers]
    places = {sitting.meeting.place for sitting in held}
    home = council.body_location(office, web)
    objects = {
        "Body": [council.body(work, office, web)],
        **_seats(work, web, today),
        "LegislativeTerm": council.terms(work, web),
        "Meeting": met,
        "AgendaItem": [item for meeting in met for item in _inside(meeting, "agendaItem")],
        "Paper": papers,
        "Consultation": [step for paper in papers for step in _inside(paper, "consultation")],
        "File": [*(f for sitting in held for f in sitting.files), *laid.files],
        "Location": [
            *([home] if home else []),
            *(made for place in sorted(places) if (made := location(web, place))),
        ],
    }
    downloads = [*(d for sitting in held for d in sitting.downloads), *laid.downloads]
    return Publication(web, council.system(office, web), objects, downloads)


def write(publication: Publication, folder: Path, step: Step = no_step) -> Path:
    """Put the folder in the place of an earlier one; nothing of that one stays."""
    if folder.exists() and any(folder.iterdir()) and not (folder / SYSTEM).is_file():
        raise UserError(
            f"Der Ordner „{folder.name}“ ist nicht leer. Bitte wählen Sie einen leeren oder den "
            "der letzten Veröffentlichung."
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".oparl-", dir=folder.parent))
    try:
        made = beside / "neu"
        _fill(made, publication, step)
        if folder.exists():
            folder.rename(beside / "alt")
        made.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder


def _fill(folder: Path, publication: Publication, step: Step) -> None:
    sizes: dict[str, bytes] = {}
    for done, download in enumerate(publication.downloads):
        step(done, len(publication.downloads))
        content = download.bytes()
        place = folder.joinpath(*download.place)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        sizes[publication.web.id_of("File", download.key)] = content
    _write(folder / SYSTEM, publication.system)
    for kind in KINDS:
        objects = [_measured(thing, sizes) for thing in publication.objects[kind]]
        for thing in objects:
            _write(folder / kind.lower() / str(thing["id"]).rsplit("/", 1)[-1], thing)
        address = publication.web.list_of(kind)
        _write(folder / "body" / f"{kind.lower()}.json", _listed(objects, address))


def _listed(objects: Sequence[object], address: str) -> Object:
    """An external list, all on one page."""
    pages = {
        "totalElements": len(objects),
        "elementsPerPage": max(len(objects), 1),
        "currentPage": 1,
        "totalPages": 1,
    }
    links = {"first": address, "self": address, "last": address}
    return {"data": list(objects), "pagination": pages, "links": links}


def _measured(thing: object, sizes: Mapping[str, bytes]) -> Object:
    """An object, with size and checksum of every file inside it."""
    assert isinstance(thing, dict)
    inner: Object = {}
    for name, value in thing.items():
        if isinstance(value, dict):
            inner[name] = _measured(value, sizes)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            inner[name] = [_measured(part, sizes) for part in value]
        else:
            inner[name] = value
    content = sizes.get(str(inner.get("id")))
    return inner if content is None else measured(inner, content)


def _inside(thing: Object, name: str) -> list[Object]:
    found = thing.get(name, [])
    assert isinstance(found, list)
    return found


def _seats(work: Work, web: Web, today: date) -> dict[str, list[Object]]:
    committees = sorted(work.committees.all(), key=lambda c: str(c.id))
    seats = [seat for c in committees for seat in council.seats_told(work, c, today)]
    named: dict[object, list[Membership]] = {}
    for seat in seats:
        if council.is_named(work, seat):
            named.setdefault(seat.person_id, []).append(seat)
    return {
        "Organization": [
            *(council.organization(work, c, web, today) for c in committees),
            *council.senders(work, seats, web),
        ],
        "Person": [council.person(work, own[0].person_id, own, web) for own in named.values()],
        "Membership": [council.membership(work, seat, web) for seat in seats],
    }


def _write(path: Path, thing: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(thing, ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8", newline="\n")
