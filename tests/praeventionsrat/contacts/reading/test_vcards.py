"""Visiting cards of all three versions, of Outlook, Apple, Android and of our own export."""

import pytest

from praeventionsrat.contacts.card import Reach
from praeventionsrat.contacts.reading.card_lines import lines_of
from praeventionsrat.contacts.reading.vcards import read_cards
from praeventionsrat.errors import UserError
from tests.praeventionsrat.contacts.reading.reads import vcard_of, vcards_of


def test_version_4_is_read():
    card = vcard_of(
        "VERSION:4.0",
        "UID:urn:uuid:0192a3b4-0000-7000-8000-000000000001",
        "FN:Dr. Jutta von Eichenlaub",
        "N:von Eichenlaub;Jutta;;Frau Dr.;",
        "ORG:Stadt Musterau;Jugendamt;Team Süd",
        "TITLE:Leiterin",
        "EMAIL;TYPE=work:J.Eichenlaub@Musterau.example",
        "EMAIL;TYPE=home:jutta@heim.example",
        'TEL;VALUE=uri;TYPE="work,voice":tel:+49-6499-120',
        "TEL;TYPE=cell:0170 1",
        "TEL;TYPE=home,cell:0170 2",
        "TEL;TYPE=work,fax:06499 121",
        "TEL;TYPE=home,fax:06499 9",
        "TEL;TYPE=home:06499 8",
        "TEL;TYPE=pager:5",
        'ADR;TYPE=work;LABEL="Rathausplatz 1: Tor":;;Rathausplatz 1;Musterau;Hessen;35999;',
        "ADR;TYPE=home:12;Hinterhaus;Gasse 2;Nebenau;;35998;Deutschland",
        "URL:https://musterau.example",
        "URL;TYPE=home:https://jutta.example",
        "CATEGORIES:Sucht,Jugend\\, Familie",
        "LANG:tr",
        "LANG:Kurmandschi",
        "NOTE:erste Zeile\\nzweite\\; Zeile",
        "CLASS:CONFIDENTIAL",
    )
    assert card.name == "Dr. Jutta von Eichenlaub"
    assert (card.form_of_address, card.title, card.affix) == ("Frau", "Dr.", "von")
    assert card.uid == "0192a3b4-0000-7000-8000-000000000001"
    assert (card.organization, card.department) == ("Stadt Musterau", "Jugendamt, Team Süd")
    assert card.role == "Leiterin"
    assert card.official == Reach(
        "Rathausplatz 1",
        "35999",
        "Musterau",
        "",
        "J.Eichenlaub@musterau.example",
        "+49-6499-120",
        "0170 1",
        "06499 121",
        "https://musterau.example",
    )
    assert card.private == Reach(
        "Gasse 2, Hinterhaus, Postfach 12",
        "35998",
        "Nebenau",
        "Deutschland",
        "jutta@heim.example",
        "06499 8",
        "0170 2",
        "06499 9",
        "https://jutta.example",
    )
    assert card.topics == ("Sucht", "Jugend, Familie")
    assert card.languages == ("Türkisch", "Kurmandschi")
    assert card.note == "erste Zeile\nzweite; Zeile"
    assert card.is_confidential


def test_version_2_1_of_outlook_is_read():
    content = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
        b"N;LANGUAGE=de;CHARSET=Windows-1252:M\xfcller;J\xf6rg;;Herr Dr.\r\n"
        b"FN;CHARSET=Windows-1252:Herr Dr. J\xf6rg M\xfcller\r\n"
        b"ORG:Polizei\r\n"
        b"TEL;WORK;VOICE:06499 1\r\n"
        b"TEL;HOME;VOICE:06499 2\r\n"
        b"ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Gro=DFe Stra=DFe 1=0D=0A=\r\n"
        b"Hinterhaus;Musterau;;35999;Deutschland\r\n"
        b"LABEL;WORK;PREF;QUOTED-PRINTABLE:=\r\n"
        b"egal\r\n"
        b"EMAIL;PREF;INTERNET:j@polizei.example\r\n"
        b"EMAIL;TLX:telex\r\n"
        b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=BCber=0D=0Azwei Zeilen\r\n"
        b"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n /9j/4AAQ\r\n\r\n"
        b"CLASS:PUBLIC\r\n"
        b"END:VCARD\r\n"
    )
    (card,) = vcards_of(content)
    assert (card.form_of_address, card.title) == ("Herr", "Dr.")
    assert (card.given_name, card.family_name) == ("Jörg", "Müller")
    assert (card.official.phone, card.private.phone) == ("06499 1", "06499 2")
    assert card.official.street == "Große Straße 1 Hinterhaus"
    assert card.official.city == "Musterau"
    assert card.note == "über\nzwei Zeilen"
    assert not card.is_confidential


def test_photos_and_private_matters_are_left_out_and_counted():
    found = read_cards(
        "BEGIN:VCARD\nFN:A B\nPHOTO:" + "x" * 200_000 + "\nBDAY:1980-01-01\nBDAY:2\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:C D\nBDAY:1981\nNICKNAME:C\nEND:VCARD\n"
    )
    assert len(found.entries) == 2
    assert found.left_out == {"Foto": 1, "Geburtstag": 2, "Spitzname": 1}


def test_long_lines_go_on_in_the_next():
    card = vcard_of("FN:Erika Mus", " terfrau", "NOTE:ein langer", "  Satz", "\tund mehr")
    assert card.family_name == "Musterfrau"
    assert card.note == "ein langer Satzund mehr"


def test_what_is_preferred_comes_first():
    card = vcard_of(
        "FN:A B",
        "EMAIL:alt@x.example",
        "EMAIL;TYPE=pref:neu@x.example",
        "TEL:1",
        "TEL;PREF=1:2",
        "TEL:1",
    )
    assert card.official.email == "neu@x.example"
    assert card.further_emails == ("alt@x.example",)
    assert card.official.phone == "2"
    assert card.further_phones == ("1",)


def test_groups_of_apple_say_what_is_private():
    card = vcard_of(
        "N:Weber;Ina;;;",
        "item1.EMAIL:ina@heim.example",
        "item1.X-ABLabel:_$!<Home>!$_",
        "item2.TEL:1",
        "item2.X-ABLabel:Privat",
        "item3.URL:https://x.example",
    )
    assert card.private.email == "ina@heim.example"
    assert card.private.phone == "1"
    assert card.official.website == "https://x.example"


@pytest.mark.parametrize(
    "lines",
    [
        ("KIND:org", "FN:Sportverein", "ORG:Sportverein", "N:Sportverein;;;;"),
        ("KIND:org", "FN:Sportverein"),
        ("X-ABShowAs:COMPANY", "FN:Sportverein", "N:;;;;", "ORG:Sportverein;"),
        ("N:;;;;", "ORG:Sportverein"),
    ],
)
def test_an_institution_is_no_person(lines):
    card = vcard_of(*lines)
    assert not card.is_person
    assert card.label == card.organization == "Sportverein"


def test_who_is_shown_as_a_person_is_one():
    card = vcard_of("X-ABShowAs:PERSON", "N:Weber;Ina;;;", "FN:Ina Weber", "ORG:Sportverein")
    assert (card.given_name, card.family_name, card.organization) == ("Ina", "Weber", "Sportverein")


def test_what_our_own_export_says_beyond_the_standard_comes_back():
    card = vcard_of(
        "N:Weber;Ina;;;",
        "X-PRAEVENTIONSRAT-DISTRICTS:Nord,Süd\\, West",
        "X-PRAEVENTIONSRAT-POST-TITLE:Bürgermeisterin",
        "X-PRAEVENTIONSRAT-IS-NEUTRAL:ja",
        "X-PRAEVENTIONSRAT-SHOE-SIZE:40",
    )
    assert card.districts == ("Nord", "Süd, West")
    assert card.post_title == "Bürgermeisterin"
    assert card.is_neutral


def test_a_group_or_a_card_without_end_is_refused_with_its_number():
    found = read_cards(
        "BEGIN:VCARD\nFN:Alle\nKIND:group\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:Ina Weber\n"
    )
    assert [(one.line, one.words) for one in found.refused] == [(1, "Alle"), (2, "")]
    assert "Gruppe" in found.refused[0].reason
    assert "abgeschnitten" in found.refused[1].reason


def test_a_card_within_a_card_is_passed_over():
    card = vcard_of("FN:Ina Weber", "AGENT:", "BEGIN:VCARD", "FN:Otto", "END:VCARD", "TEL:1")
    assert (card.given_name, card.official.phone) == ("Ina", "1")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["NOTE:" + "x" * 100_001], "länger als 100.000"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:=41=", *["=41="] * 30_000, ""], "länger als 100.000"),
        (["NOTE:x"] * 501, "mehr als 500 Angaben"),
        (["CATEGORIES:" + "a," * 301], "mehr als 300 Teile"),
    ],
)
def test_a_card_that_says_far_too_much_is_refused_alone(lines, reason):
    text = "\n".join(["BEGIN:VCARD", "FN:Ina", *lines, "END:VCARD"])
    found = read_cards(f"{text}\nBEGIN:VCARD\nFN:Otto\nEND:VCARD")
    assert len(found.entries) == 1
    (refused,) = found.refused
    assert reason in refused.reason
    assert (refused.line, refused.words) == (1, "Ina")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("BEGIN:VCARD\n" * 50_000, "ineinander verschachtelt"),
        ("BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 5_001, "mehr als 5.000 Kontakte"),
        ("BEGIN:VCARD\n" + "A:\n" * 150_001, "mehr als 150.000 Angaben"),
        ("Guten Tag", "keine Visitenkarte"),
        ("", "keine Visitenkarte"),
    ],
)
def test_files_made_to_exhaust_are_refused(text, reason):
    with pytest.raises(UserError, match=reason):
        read_cards(text)


def test_odd_lines_harm_nobody():
    lines = list(
        lines_of(
            'ohne Doppelpunkt\n:nichts\nA;B="x;y:z":wert\nC;D="offen:wert\n'
            "E;ENCODING=QUOTED-PRINTABLE;CHARSET=idna:=FC\nF:a\\\\b\\,c\\n\\\n"
            "G;CHARSET=utf-16;QUOTED-PRINTABLE:=FC\n"
        )
    )
    assert [(line.name, line.value) for line in lines] == [
        ("a", "wert"),
        ("c", "wert"),
        ("e", "ü"),
        ("f", "a\\\\b\\,c\\n\\"),
        ("g", "ü"),
    ]
    assert lines[3].words == "a\\b,c\n\\"
    assert lines[3].parts(",") == ["a\\b,c\n\\"]
