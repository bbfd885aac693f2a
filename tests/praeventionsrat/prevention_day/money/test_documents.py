"""Budgetübersicht, Pressemitteilung, its mail and Pressespiegel, read back."""

import email
import email.policy
import io
from datetime import date, time

import pytest
from pypdf import PdfReader

from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.documents.head import Head
from praeventionsrat.prevention_day.money.documents import (
    BUDGET,
    BUDGET_PDF,
    EXPORTS,
    PRESS_MAIL,
    PRESS_RELEASE,
    PRESS_REVIEW,
)
from praeventionsrat.prevention_day.money.press import add_press_item
from praeventionsrat.prevention_day.money.records import (
    PressItemFields,
    PressKind,
    SponsorKind,
)
from praeventionsrat.prevention_day.programme.items import add_item
from praeventionsrat.prevention_day.programme.records import (
    ItemFormat,
    ProgrammeItemFields,
    ProgrammeState,
    VenueFields,
)
from praeventionsrat.prevention_day.programme.venues import add_venue
from praeventionsrat.prevention_day.records import EventDayFields, VisitorCount
from praeventionsrat.prevention_day.tasks.attachments import attach_to_event
from praeventionsrat.prevention_day.tasks.records import EventAttachmentFields
from praeventionsrat.prevention_day.usecases.events import add_day
from tests.word_reading import in_style, lines, opened

TODAY = date(2026, 9, 1)
HEAD = Head(municipality="Stadt Musterau", city="Musterau", email="p@musterau.de",
            phone="06499 1", today=TODAY)  # fmt: skip


def written(work, export, event_id):
    out = io.BytesIO()
    export.render(export.gather(work, event_id, HEAD), out)
    return out.getvalue()


def text(work, export, event_id):
    return "\n".join(lines(opened(written(work, export, event_id))))


def fill(money):
    money.expense("Bühne & Ton", 400_00, 520_00, category="Technik", receipt="2026-1",
                  paid_on=date(2026, 8, 30))  # fmt: skip
    money.expense("Druck", 300_00)
    money.income("Stadt", 900_00, category="Eigenmittel")
    money.income("Land", application_id=money.application(requested=100_00))
    money.sponsor("Volksbank", 50_00, promised_on=TODAY, in_return="Logo")
    money.sponsor("Bäckerei", 20_00, kind=SponsorKind.IN_KIND, gift="Brezeln", received_on=TODAY)
    money.sponsor("Niemand", 5_00)


def test_the_overview_says_sums_lines_and_gifts(money, work):
    fill(money)
    count = VisitorCount(prevention_day_id=money.id, visitors=260, is_total=True)
    work.visitor_counts.add(count)
    document = opened(written(work, BUDGET, money.id))
    assert in_style(document, "Heading1") == ["Ausgaben", "Einnahmen", "Sponsoren"]
    found = "\n".join(lines(document))
    for words in (
        "geplant 700,00 €, bisher 520,00 €",
        "2,00 € bei 260 gezählten Besuchen",
        "20,00 € (steht auf beiden Seiten und ist kein Geld)",
        "„Bühne & Ton“ liegt 120 € über dem Plan von 400 €.",
        "Beleg 2026-1 · gezahlt am 30.08.2026",
        "Summe Technik", "Ausgaben gesamt", "Summe Sponsoren", "beantragt 100 €",
        "Sachleistung: Brezeln", "dafür: Logo", "angefragt",
    ):  # fmt: skip
        assert words in found, words


def test_an_empty_budget_can_be_printed(money, work):
    assert "ausgeglichen" in text(work, BUDGET, money.id)
    pages = PdfReader(io.BytesIO(written(work, BUDGET_PDF, money.id))).pages
    assert "Sponsoren" not in pages[0].extract_text()


def test_the_pdf_says_the_same(money, work):
    fill(money)
    reader = PdfReader(io.BytesIO(written(work, BUDGET_PDF, money.id)))
    found = "\n".join(page.extract_text() for page in reader.pages)
    for words in ("Budgetübersicht", "Bühne & Ton", "520,00 €", "Volksbank", "dafür: Logo"):
        assert words in found, words
    assert reader.metadata.title == "Budget Präventionstag 2026"


def test_long_budgets_repeat_their_heads(money, work):
    for number in range(90):
        money.expense(f"Posten {number}", 100)
    reader = PdfReader(io.BytesIO(written(work, BUDGET_PDF, money.id)))
    assert len(reader.pages) >= 3
    assert all("Tatsächlich" in page.extract_text() for page in reader.pages[:2])


def programme(money, work):
    venue = add_venue(work, money.id, VenueFields(name="Bühne"))

    def item(title, begins, kind=ItemFormat.LECTURE, **more):
        fields = ProgrammeItemFields(
            title=title, format=kind, event_day_id=money.day_id, venue_id=venue,
            starts_at=begins, duration_minutes=30, **more,
        )  # fmt: skip
        add_item(work, money.id, fields, state=ProgrammeState.CONFIRMED)

    item("Begrüßung", time(11), ItemFormat.OPENING)
    item("Enkeltrick", time(12), short_text="So arbeiten sie.")
    item("Aufbau", time(8), is_public=False)
    item("Pause", time(13), ItemFormat.BREAK)
    item("Irgendwann", None)


def test_the_release_tells_the_public_programme_only(money, work):
    programme(money, work)
    event = work.prevention_days.get(money.id)
    event.patron, event.place = "Bürgermeisterin Eichenlaub", "Marktplatz"
    event.lead_id = create_person(work, PersonFields(given_name="Marion", family_name="Querfurth"))
    found = text(work, PRESS_RELEASE, money.id)
    for words in (
        "„Hinsehen hilft“: Präventionstag 2026",
        "findet statt am Samstag, 12. September 2026, von 10:00 bis 17:00 Uhr. Ort: Marktplatz.",
        "Auf dem Programm stehen 3 Programmpunkte.",
        "Die Schirmherrschaft hat Bürgermeisterin Eichenlaub.",
        "So arbeiten sie.", "Marion Querfurth", "Telefon 06499 1", "Musterau, 1. September 2026",
    ):  # fmt: skip
        assert words in found, words
    for words in ("Aufbau", "Pause", "Irgendwann", "Anreise"):
        assert words not in found, words


def test_a_release_can_be_written_before_anything_is_fixed(money, work):
    work.event_days.remove(work.event_days.get(money.day_id))
    event = work.prevention_days.get(money.id)
    event.title, event.motto = "Sicher leben", ""
    found = text(work, PRESS_RELEASE, money.id)
    assert "Sicher leben: Der Termin wird noch bekannt gegeben." in found
    add_day(work, money.id, EventDayFields(held_on=date(2026, 9, 12)))
    assert "Der Präventionstag „Sicher leben“ findet statt am" in text(
        work, PRESS_RELEASE, money.id
    )


def test_times_on_several_days_bear_their_day(money, work):
    programme(money, work)
    add_day(work, money.id, EventDayFields(held_on=date(2026, 9, 13)))
    found = text(work, PRESS_RELEASE, money.id)
    assert "Samstag, 12. September 2026, 11:00–11:30 Uhr" in found
    assert "und Sonntag, 13. September 2026" in found


def test_the_draft_goes_to_every_address_of_the_list_once(money, work):
    house = create_organization(work, OrganizationFields(name="Anzeiger", email="red@anzeiger.de"))
    person = create_person(work, PersonFields(family_name="Feder", email="Feder@anzeiger.de"))
    for contacts in (
        {"organization_id": house, "person_id": person},
        {"organization_id": house},
        {"person_id": person},
        {"medium": "Nur ein Name"},
    ):
        add_press_item(work, money.id, PressItemFields(**contacts))
    raw = written(work, PRESS_MAIL, money.id)
    message = email.message_from_bytes(raw, policy=email.policy.default)
    bcc = {one.strip() for one in message["Bcc"].split(",")}
    assert bcc == {"Feder@anzeiger.de", "red@anzeiger.de"}
    assert [part.get_filename() for part in message.iter_attachments()] == [
        "Pressemitteilung Präventionstag 2026.docx"
    ]


def test_the_review_tells_what_appeared(money, work):
    report = add_press_item(work, money.id, PressItemFields(
        kind=PressKind.REPORT, medium="Anzeiger", title="Hunderte kamen", page="3",
        happened_on=date(2026, 9, 14), website="www.anzeiger.example", note="Mit Bild.",
    ))  # fmt: skip
    add_press_item(work, money.id, PressItemFields(kind=PressKind.POST, page="Kanal der Stadt"))
    add_press_item(work, money.id, PressItemFields(kind=PressKind.ENQUIRY, title="Frage"))
    attach_to_event(
        work, money.id, EventAttachmentFields(title="Seite 3", press_item_id=report),
        file_name="seite3.pdf", content=b"%PDF-1.4",
    )  # fmt: skip
    found = text(work, PRESS_REVIEW, money.id)
    for words in (
        "1 Bericht, 1 Beitrag im Netz", "Hunderte kamen", "Anzeiger, 14.09.2026, Seite 3",
        "Mit Bild.", "Fundstelle: www.anzeiger.example", "Ausschnitt: Seite 3", "Ohne Überschrift",
        "Kanal der Stadt",
    ):  # fmt: skip
        assert words in found, words
    assert "Frage" not in found


def test_a_review_of_nothing_says_so(money, work):
    assert "Noch ist nichts erschienen." in text(work, PRESS_REVIEW, money.id)


@pytest.mark.parametrize("export", EXPORTS, ids=lambda one: one.key)
def test_all_are_made_of_a_prevention_day(export):
    assert export.of == "prevention_day"
    assert export.description
