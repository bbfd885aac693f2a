"""Visitors' sheet and Abschlussbericht, read back from Word and PDF."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.measures.records import Measure
from praeventionsrat.prevention_day.evaluation.documents import (
    EVENT_REPORT,
    EVENT_REPORT_PDF,
    VISITOR_SHEET,
    VISITOR_SHEET_LARGE,
)
from praeventionsrat.prevention_day.evaluation.documents.event_report import missing_for_report
from praeventionsrat.prevention_day.evaluation.pictures import edit_picture
from praeventionsrat.prevention_day.evaluation.questions import ask_standard, remove_question
from praeventionsrat.prevention_day.records import EventPictureFields
from praeventionsrat.prevention_day.usecases.links import link_measure
from tests.praeventionsrat.prevention_day.evaluation import full
from tests.word_reading import in_style, lines, opened

HEAD = Head(municipality="Stadt Musterau", today=date(2026, 9, 21))


def written(work, export, day):
    out = io.BytesIO()
    export.render(export.gather(work, day.id, HEAD), out)
    return out.getvalue()


def described(work, day, **more):
    ids = full.build(work, day)
    fields = {"alt_text": "Stände auf dem Markt", "caption": "Markt", "credit": "Kim Berg"}
    edit_picture(work, ids["picture"], EventPictureFields(**{**fields, **more}))
    return ids


def test_the_visitors_sheet_has_boxes_for_everything(work, day):
    ask_standard(work, day.id)
    text = "\n".join(lines(opened(written(work, VISITOR_SHEET, day))))
    assert "☐ 1 sehr gut" in text
    assert "Sie können mehrere Kreuze machen." in text
    assert "☐ Plakat" in text
    assert "☐ Zeitung, Radio" in text
    assert "12.09.2026" in text
    large = "\n".join(lines(opened(written(work, VISITOR_SHEET_LARGE, day))))
    assert "☐ Zeitung, Radio\t☐" not in large
    assert "☐ Zeitung, Radio" in large


def test_a_sheet_without_questions_is_refused(work, day):
    for one in day.questions:
        remove_question(work, one.id)
    with pytest.raises(UserError, match="noch keine Fragen"):
        written(work, VISITOR_SHEET, day)


def test_the_report_tells_the_whole_day(work, day):
    described(work, day)
    content = written(work, EVENT_REPORT, day)
    document = opened(content)
    assert in_style(document, "Heading1") == [
        "Zusammenfassung", "Der Tag in Zahlen", "Programm", "Aussteller",
        "Was Besucherinnen und Besucher sagen", "Rückmeldung der Aussteller",
        "Presse und Öffentlichkeit", "Finanzen", "Was wir gelernt haben", "Ausblick", "Bilder",
    ]  # fmt: skip
    text = "\n".join(lines(document))
    for words in (
        "1.200 (nach Schätzung der Polizei)", "Einbruch", "Durchschnittsnote 2,0",
        "Schatten (3-mal genannt)", "Gern wieder", "Tausend Gäste", "Ausgaben gesamt",
        "Sachleistungen im Wert von 500,00 €", "Mehr Schatten", "Markt – Foto: Kim Berg",
        "Weniger als 30 Antworten",
    ):  # fmt: skip
        assert words in text
    assert "Ausgefallen" not in text
    assert "[Bild" not in text
    assert "[Schaubild" not in text
    told = [one.get("descr") for one in document.element.body.iter() if one.tag.endswith("docPr")]
    assert told[-1] == "Stände auf dem Markt"
    assert all(told)
    assert all(one.passed for one in examine(content))


def test_measures_it_carries_out_stand_in_the_report(work, day):
    measure = Measure(number="M-1", title="Licht am Bahnhof")
    work.measures.add(measure)
    link_measure(work, day.id, measure.id)
    [link] = EVENT_REPORT.gather(work, day.id, HEAD).sheet.links
    assert "Licht am Bahnhof" in link.text


def test_the_report_is_a_pdf_too(work, day):
    described(work, day)
    found = PdfReader(io.BytesIO(written(work, EVENT_REPORT_PDF, day)))
    text = "\n".join(page.extract_text() for page in found.pages)
    assert len(found.pages) >= 4
    for words in ("Abschlussbericht", "Einbruch", "Schatten", "Finanzen", "Markt"):
        assert words in text
    assert found.metadata.title == "Abschlussbericht Präventionstag 2026"


def test_the_longest_texts_there_may_be_do_not_stop_the_report(work, day):
    described(work, day)
    whole = "Wort Langeswort " * 1000
    for question in work.feedback_questions.where(prevention_day_id=day.id):
        question.text = whole[:2000]
    for stand in work.stands.where(prevention_day_id=day.id):
        stand.topics = stand.activity = whole[:2000]
    for one in work.event_days.where(prevention_day_id=day.id):
        one.label = whole[:300]
    for one in work.venues.where(prevention_day_id=day.id):
        one.name = "X" * 300
    for one in work.contributors.all():
        one.name = one.affiliation = whole[:300]
    day.target_groups = whole[:2000]
    assert len(PdfReader(io.BytesIO(written(work, EVENT_REPORT_PDF, day))).pages) > 4


def test_an_empty_day_makes_a_short_report_that_lists_what_is_missing(work, day):
    text = "\n".join(lines(opened(written(work, EVENT_REPORT, day))))
    assert "Marktplatz" in text
    assert len(PdfReader(io.BytesIO(written(work, EVENT_REPORT_PDF, day))).pages) == 1
    assert len(missing_for_report(work, day.id)) == 8


def test_what_is_missing_gets_less(work, day):
    full.build(work, day)
    found = missing_for_report(work, day.id)
    assert [one for one in found if "Alternativtext" in one] == [
        "1 Bild hat noch keinen Alternativtext; so lässt sich der Bericht nicht ausgeben."
    ]
    assert len(found) == 2


def test_pictures_nobody_described_are_refused_by_name(work, day):
    described(work, day, alt_text="")
    with pytest.raises(UserError, match="„Markt“"):
        EVENT_REPORT.gather(work, day.id, HEAD)


def test_a_picture_outside_the_report_and_an_online_sheet(work, day):
    described(work, day, in_report=False, alt_text="")
    sheet = EVENT_REPORT.gather(work, day.id, HEAD)
    assert sheet.pictures == ()
    assert sheet.sheet.sheets_said == "Ausgewertet wurden 3 Bögen."
