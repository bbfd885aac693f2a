"""Of a prevention day the public gets what is printed for guests, and not one internal word."""

import io
import shutil
from datetime import date

import pytest
from pypdf import PdfReader
from sqlalchemy import Enum, String
from sqlmodel import AutoString

from praeventionsrat.errors import UserError
from praeventionsrat.office.paperwork import EXPORTS, head_of
from praeventionsrat.prevention_day.records import EventResolution
from praeventionsrat.prevention_day.tables import EVENT_TABLES
from tests.word_reading import everything

TODAY = date(2026, 4, 1)
MADE = {"search_heading", "search_text", "sha256", "file_name", "changed_by", "question", "number"}
MADE |= {"digest", "sheet", "subject", "website"}
"""Texts nobody types, and such as have a form of their own."""
TEXTS_OF_ANSWERS = {"feedback_answer"}
"""Places of choices as figures."""
GUESTS = {
    "prevention_day": {"title", "motto", "place", "patron", "greeting", "arrival"},
    "event_day": {"label"},
    "venue": {"name", "address", "accessibility"},
    "programme_item": {
        *("title", "short_text", "long_text", "target_group", "accessibility", "spoken_language"),
    },
    "contributor": {"name", "affiliation"},
    "stand": {"exhibitor", "topics", "activity"},
    "feedback_question": {"text", "choices"},
    "plan_object": {"label"},
}
PUBLIC = (
    *("programme-flyer", "programme-booklet", "programme", "programme-poster-a3"),
    *("programme-poster-a2", "programme-html", "programme-ics", "schedule-xml", "schedule-json"),
    *("stand-signs", "visitor-sheet", "visitor-sheet-large"),
)
HERS = "0170 9998877"


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


def planted(store):
    """A word of its own in every text of every record of every prevention day."""
    words = {}
    with store.begin("Geheimnisse", undoable=False) as work:
        for kind in EVENT_TABLES:
            table = kind.__table__
            names = [c.name for c in table.columns if is_typed(c)]
            for record in [] if table.name in TEXTS_OF_ANSWERS else list(work.everything(kind)):
                told = {name: f"Zx{len(words) + n:05}qv" for n, name in enumerate(names)}
                words |= {word: f"{table.name}.{name}" for name, word in told.items()}
                work.mentions.rewrite(table.name, record.id, told)
    return words


def is_typed(column):
    is_text = isinstance(column.type, String | AutoString) and not isinstance(column.type, Enum)
    return is_text and column.name not in MADE


def by_key(key):
    return next(one for one in EXPORTS if one.key == key)


def read(content):
    """All a file says, its lines joined."""
    if content[:5] != b"%PDF-":
        return b"".join(everything(content)).replace(b"\r\n ", b"").decode(errors="replace")
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def told(work, key):
    """What the documents of one kind say of all prevention days."""
    export, said = by_key(key), []
    for event in work.prevention_days.rows():
        try:
            data = export.gather(work, event.id, head_of(work, TODAY))
        except UserError:
            continue
        out = io.BytesIO()
        export.render(data, out)
        said.append(read(out.getvalue()))
    assert said
    return "".join(said).replace("\n", "").replace("\xad", "")


def test_the_public_reads_what_is_meant_for_guests_and_nothing_else(store):
    words = planted(store)
    allowed = {f"{table}.{name}" for table, names in GUESTS.items() for name in names}
    with store.read() as work:
        for key in PUBLIC:
            said = told(work, key)
            found = {what for word, what in words.items() if word in said}
            assert (key, found - allowed) == (key, set())
            assert found


def test_a_resolution_behind_closed_doors_is_not_named_in_the_report(store):
    with store.begin("Verknüpfen", undoable=False) as work:
        event = next(row.id for row in work.prevention_days.rows() if row.first_day < TODAY)
        known, secret, *_more = work.revocations.register()
        vote = work.votes.get(work.resolutions.get(secret.id).vote_id)
        work.agenda_items.get(vote.agenda_item_id).is_public = False
        for one in (secret, known):
            link = EventResolution(prevention_day_id=event, resolution_id=one.id)
            work.event_resolutions.add(link)
        work.resolutions.get(secret.id).text = "Zxgeheim"
    with store.read() as work:
        for key in ("event-report", "event-report-pdf"):
            said = told(work, key)
            assert "Zxgeheim" not in said
            assert secret.number not in said
            assert "nichtöffentlicher Beschluss vom" in said
            assert known.number in said


@pytest.mark.parametrize("key", ["stand-list", "set-up-table", "phone-sheet", "direction-plan-pdf"])
def test_a_number_that_must_not_be_passed_on_is_asked_of_the_lead(store, key):
    with store.begin("Sperren", undoable=False) as work:
        person = work.persons.all()[0]
        person.no_forwarding, person.mobile, person.phone = True, HERS, ""
        for one in work.contributors.all():
            one.person_id = person.id
        for one in work.helpers.all():
            one.person_id, one.phone = person.id, HERS
        for one in work.stands.all():
            one.contact_id, one.mobile_on_day = person.id, HERS
        for one in work.programme_items.all():
            one.responsible_id = person.id
    with store.read() as work:
        said = told(work, key)
    assert HERS not in said
    assert "über die Leitung" in said
