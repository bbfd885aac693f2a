"""The printed Angebotskataster and the Beccaria sheet, read back from the files."""

import io
from datetime import date

import pytest
from docx import Document
from pypdf import PdfReader

from praeventionsrat.contacts.keywords import KeywordKind
from praeventionsrat.contacts.records import OrganizationFields, PersonFields
from praeventionsrat.contacts.tagging import find_or_add_keyword
from praeventionsrat.contacts.usecases import create_organization, create_person
from praeventionsrat.documents.accessibility import examine
from praeventionsrat.documents.head import Head
from praeventionsrat.errors import UserError
from praeventionsrat.measures.beccaria import write_step
from praeventionsrat.measures.documents.beccaria_sheet import BECCARIA
from praeventionsrat.measures.documents.offer_register import (
    OFFER_EXPORTS,
    OFFERS_BY_DISTRICT,
    OFFERS_BY_TOPIC,
    OFFERS_BY_TOPIC_PDF,
)
from praeventionsrat.measures.offers import OfferFields
from praeventionsrat.measures.offers_usecases import create_offer, give_offer_keyword
from praeventionsrat.measures.parts import BeccariaStepFields
from praeventionsrat.measures.records import Evidence, Measure

TODAY = date(2026, 11, 22)
HEAD = Head(municipality="Stadt Musterau", today=TODAY)


def offer(work, title, topics=(), groups=(), **values):
    made = create_offer(work, OfferFields.checked(title=title, **values))
    for kind, names in ((KeywordKind.TOPIC, topics), (KeywordKind.TARGET_GROUP, groups)):
        for name in names:
            give_offer_keyword(work, kind, name, offer_id=made)
    return made


@pytest.fixture
def offers(work):
    """Five offers: one of two topics, one of none, one that is over, one not to be printed."""
    house = create_organization(
        work,
        OrganizationFields(
            name="TV Musterau", phone="06499 1", email="tv@musterau.example", website="tv.example"
        ),
    )
    north = find_or_add_keyword(work, KeywordKind.DISTRICT, "Nordstadt").id
    return [
        offer(
            work,
            "Boxtraining",
            ("Gewaltprävention", "Zivilcourage"),
            ("Jugendliche",),
            organization_id=house,
            district_id=north,
            description="Ohne Fäuste.\nMit Pausen.",
            starts_on=date(2026, 1, 1),
            ends_on=date(2026, 12, 31),
            evidence=Evidence.LIKELY,
            evidence_source="Grüne Liste",
            costs="kostenlos",
        ),
        offer(work, "Elterncafé", ("Suchtprävention",), provider="Caritas", starts_on=TODAY),
        offer(work, "Zirkus", ends_on=date(2027, 1, 1)),
        offer(work, "Altes Theater", ("Zivilcourage",), ends_on=date(2026, 1, 1)),
        offer(work, "Geheimes", is_printed=False),
    ]


def made_by(work, export, record_id):
    out = io.BytesIO()
    export.render(export.gather(work, record_id, HEAD), out)
    return out.getvalue()


def told(content):
    return [(one.style.name, one.text) for one in Document(io.BytesIO(content)).paragraphs]


def tables(content):
    document = Document(io.BytesIO(content))
    return [[[cell.text for cell in row.cells] for row in one.rows] for one in document.tables]


def test_the_register_by_topic_numbers_each_offer_once(work, offers):
    content = made_by(work, OFFERS_BY_TOPIC, offers[0])
    paragraphs = told(content)

    assert [text for style, text in paragraphs if style == "Heading 2"] == [
        "1. Boxtraining",
        "2. Elterncafé",
        "3. Zirkus",
    ]
    assert [text for style, text in paragraphs if style == "Heading 1"] == [
        "Inhalt",
        "Gewaltprävention",
        "Suchtprävention",
        "Zivilcourage",
        "Ohne Thema",
        "Verzeichnis der Träger",
    ]
    texts = [text for _, text in paragraphs]
    assert "Gewaltprävention – Nr. 1" in texts
    assert "Zivilcourage – Verweise" in texts
    assert "Siehe auch: Nr. 1 Boxtraining" in texts
    assert "3 Angebote nach Themen · Stand 22.11.2026" in texts


def test_the_register_tells_whom_to_ask_and_what_it_is_worth(work, offers):
    first, *_, index = tables(made_by(work, OFFERS_BY_TOPIC, offers[0]))

    assert list(first) == [
        ["Träger", "TV Musterau"],
        ["Kontakt", "06499 1 · tv@musterau.example · tv.example"],
        ["Zielgruppen", "Jugendliche"],
        ["Themen", "Gewaltprävention, Zivilcourage"],
        ["Ort", "Nordstadt"],
        ["Kosten", "kostenlos"],
        ["Zeitraum", "01.01.2026 bis 31.12.2026"],
        ["Wirkung", "Wirkung wahrscheinlich – Grüne Liste"],
    ]
    assert index == [
        ["Träger", "Angebote Nr."],
        ["Caritas", "2"],
        ["TV Musterau", "1"],
        ["Ohne Träger", "3"],
    ]


def test_the_register_by_district_begins_with_the_whole_town(work, offers):
    paragraphs = told(made_by(work, OFFERS_BY_DISTRICT, offers[0]))
    headings = [text for style, text in paragraphs if style == "Heading 1"]

    assert headings == ["Inhalt", "Ganze Stadt", "Nordstadt", "Verzeichnis der Träger"]
    assert ("Body Text", "Ganze Stadt – Nr. 1 bis 2") in paragraphs


def test_private_data_of_the_contact_stay_in_the_house(work):
    asked = {"phone": "06499 2", "email": "jutta@privat.example"}
    person = create_person(work, PersonFields(family_name="Eichenlaub", **asked))
    made = offer(work, "Beratung", person_id=person)
    table = dict(tables(made_by(work, OFFERS_BY_TOPIC, made))[0])
    assert table["Kontakt"] == "Eichenlaub · 06499 2 · jutta@privat.example"

    record = work.persons.get(person)
    record.no_forwarding = record.email_private = record.phone_private = True
    table = dict(tables(made_by(work, OFFERS_BY_TOPIC, made))[0])
    assert table["Kontakt"] == "Eichenlaub"


def test_the_pdf_has_contents_with_pages_and_marks(work, offers):
    reader = PdfReader(io.BytesIO(made_by(work, OFFERS_BY_TOPIC_PDF, offers[0])))
    pages = [page.extract_text() for page in reader.pages]

    assert "Angebotskataster Prävention" in pages[0]
    assert "Suchtprävention" in pages[0]
    assert "1. Boxtraining" in "".join(pages[1:])
    assert "Siehe auch: Nr. 1 Boxtraining" in "".join(pages)
    assert [one.title for one in reader.outline][-1] == "Verzeichnis der Träger"
    assert reader.metadata.title == "Angebotskataster nach Themen"


def test_signs_no_font_has_are_named(work):
    made = offer(work, "Tanz 𓀀")

    with pytest.raises(UserError, match="nicht darstellen"):
        made_by(work, OFFERS_BY_TOPIC_PDF, made)


@pytest.mark.parametrize("export", OFFER_EXPORTS, ids=lambda one: one.key)
def test_an_empty_register_says_so(work, export):
    made = offer(work, "Vorbei", ends_on=date(2026, 1, 1))
    content = made_by(work, export, made)

    words = "Das Angebotskataster ist noch leer."
    if export.suffix == ".pdf":
        assert words in PdfReader(io.BytesIO(content)).pages[0].extract_text()
    else:
        assert words in [text for _, text in told(content)]


def test_three_hundred_offers_are_printed(work):
    for number in range(300):
        last = offer(work, f"Angebot {number}", [f"Thema {number % 7}"], description="Text " * 40)
    reader = PdfReader(io.BytesIO(made_by(work, OFFERS_BY_TOPIC_PDF, last)))

    assert len(reader.pages) > 30
    assert len(reader.outline) == 8


@pytest.fixture
def measure(work):
    made = Measure(number="M-1", title="Licht", facts="Im Tunnel ist es dunkel.")
    work.measures.add(made)
    fields = BeccariaStepFields(text="Die Wege sind **lang**.", evidence="Begehung", is_done=True)
    write_step(work, made.id, 2, fields)
    return made.id


def test_the_beccaria_sheet_tells_what_is_known_and_written(work, measure):
    content = made_by(work, BECCARIA, measure)
    texts = [text for _, text in told(content)]

    assert texts[:3] == [
        "Beccaria-Bogen",
        "M-1 Licht",
        "Stand 22.11.2026 · 1 von 7 Schritten erledigt",
    ]
    assert tables(content)[0] == [["Anlass und Faktenlage", "Im Tunnel ist es dunkel."]]
    assert "Die Wege sind lang." in texts
    assert "Nachweis: Begehung" in texts
    assert texts.count("Dazu liegen noch keine Angaben vor.") == 5


def test_both_word_files_pass_the_examination(work, measure, offers):
    for export, record in ((BECCARIA, measure), (OFFERS_BY_TOPIC, offers[0])):
        checks = examine(made_by(work, export, record))
        assert {check.title: check.faults for check in checks if not check.passed} == {}
