"""Task list and Sicherheitsbogen, read back from Word and PDF."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.prevention_day.tasks.documents import (
    EXPORTS,
    SAFETY,
    TASK_LIST,
    TASK_LIST_PDF,
)
from praeventionsrat.prevention_day.tasks.records import (
    SafetyAnswerFields,
    SafetyChoice,
    TaskState,
)
from praeventionsrat.prevention_day.tasks.safety import answer_question
from praeventionsrat.prevention_day.tasks.safety_questions import QUESTIONS
from praeventionsrat.prevention_day.tasks.usecases import set_task_state
from tests.word_reading import in_style, lines, opened

TODAY = date(2026, 6, 17)
HEAD = Head(municipality="Stadt Musterau", today=TODAY)


def written(work, export, event_id):
    out = io.BytesIO()
    export.render(export.gather(work, event_id, HEAD), out)
    return out.getvalue()


def word(work, export, event_id):
    return opened(written(work, export, event_id))


def fill(work, event):
    plan = event.task("Standplan", -60, owner="Bauhof Müller & Söhne", area="Stände")
    event.task("Strom", -40, owner="Stadtwerke", after_id=plan, note="16 A je Stromkreis")
    event.task("Plakate", owner="Bauhof Müller & Söhne")
    event.task("Fest", due_on=date(2026, 7, 1))
    done = event.task("Erledigt", owner="Stadtwerke")
    set_task_state(work, done, TaskState.DONE, on=TODAY)


def test_everybody_has_a_sheet_of_what_is_open(work, event):
    fill(work, event)
    document = word(work, TASK_LIST, event.id)
    assert in_style(document, "Heading1") == [
        "Bauhof Müller & Söhne", "Stadtwerke", "Noch ohne Zuständige",
    ]  # fmt: skip
    text = "\n".join(lines(document))
    assert "Präventionstag 2026 · 12.09.2026" in text
    assert "wartet auf „Standplan“" in text
    assert "16 A je Stromkreis" in text
    assert "fester Termin" in text
    assert "2 offene Aufgaben" in text
    assert "Erledigt" not in text


def test_the_pdf_has_a_page_for_each(work, event):
    fill(work, event)
    pages = PdfReader(io.BytesIO(written(work, TASK_LIST_PDF, event.id))).pages
    assert len(pages) == 3
    assert "Stadtwerke" in pages[1].extract_text()
    assert "wartet auf" in pages[1].extract_text()


def test_a_long_list_repeats_its_head_and_a_foreign_letter_is_named(work, event):
    for number in range(60):
        event.task(f"Aufgabe {number}")
    pages = PdfReader(io.BytesIO(written(work, TASK_LIST_PDF, event.id))).pages
    assert all("Termin" in page.extract_text() for page in pages)
    event.task("日本")
    with pytest.raises(UserError, match="Word-Datei"):
        written(work, TASK_LIST_PDF, event.id)


def test_lists_without_tasks_say_so(work, event):
    assert "Alles ist erledigt." in lines(word(work, TASK_LIST, event.id))
    pages = PdfReader(io.BytesIO(written(work, TASK_LIST_PDF, event.id))).pages
    assert "Alles ist erledigt." in pages[0].extract_text()


def test_the_safety_sheet_says_what_is_known_answered_and_open(work, event):
    answer = SafetyAnswerFields(choice=SafetyChoice.YES, text="Zwei Löscher\nan der Bühne")
    answer_question(work, event.id, "extinguishers", answer)
    document = word(work, SAFETY, event.id)
    text = "\n".join(lines(document))
    assert f"{len(QUESTIONS) - 1} Fragen sind noch offen." in text
    assert "Die erwartete Besucherzahl fehlt." in text
    assert "an der Bühne" in text
    assert "Samstag, 12. September 2026" in text
    assert "Städte- und Gemeindebundes" in text
    assert "Brandschutz" in in_style(document, "Heading1")


def test_a_complete_safety_sheet_says_that(work, event):
    yes = SafetyAnswerFields(choice=SafetyChoice.NOT_APPLICABLE)
    for code in QUESTIONS:
        answer_question(work, event.id, code, yes)
    assert "Alle Fragen sind beantwortet." in lines(word(work, SAFETY, event.id))


def test_the_documents_have_their_names():
    assert [one.key for one in EXPORTS] == ["task-list", "task-list-pdf", "safety-sheet"]
