import email
import io
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest

from praeventionsrat.documents.mail_draft import (
    MailDraft,
    MailFile,
    addresses,
    is_address,
    mailto,
    write,
)

DRAFT = MailDraft(
    "rat@musterau.example",
    ("a@x.example", "b@y.example"),
    "Einladung zur 13. Sitzung – Prävention",
    "Sehr geehrte Damen und Herren,\n\nTOP 1 & 2 <heute>\n",
    (
        MailFile("Einladung Größe.docx", b"PK\x03\x04"),
        MailFile("Termin.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
        MailFile("ohne Endung", b"\x00\xff"),
    ),
)


def read(draft):
    out = io.BytesIO()
    write(draft, out)
    return email.message_from_bytes(out.getvalue(), policy=default)


def test_the_file_opens_as_a_draft_with_hidden_recipients_and_its_files():
    message = read(DRAFT)
    assert message["X-Unsent"] == "1"
    assert message["Bcc"] == "a@x.example, b@y.example"
    assert message["From"] == message["To"] == "rat@musterau.example"
    assert message["Subject"] == DRAFT.subject
    assert message.get_body().get_content().replace("\r\n", "\n") == DRAFT.text
    named = {part.get_filename(): part for part in message.iter_attachments()}
    assert list(named) == ["Einladung Größe.docx", "Termin.ics", "ohne Endung"]
    assert named["Einladung Größe.docx"].get_content() == b"PK\x03\x04"
    assert named["Termin.ics"].get_content_type() == "text/calendar"
    assert named["ohne Endung"].get_content() == b"\x00\xff"


def test_a_draft_may_have_neither_sender_nor_recipients():
    message = read(MailDraft("", (), "Betreff", "Text"))
    assert message["From"] is None
    assert message["Bcc"] is None


def test_a_draft_to_one_shows_whom_it_goes_to_and_hosts_with_umlauts_arrive():
    message = read(MailDraft("rat@musterau.example", (), "Betreff", "Text", to=("e@präv.example",)))
    assert message["To"] == "e@xn--prv-rla.example"
    assert message["From"] == "rat@musterau.example"
    odd = f"e@{'x' * 80}.example"
    assert read(MailDraft("", (odd,), "Betreff", "Text"))["Bcc"] == odd


def test_a_link_carries_the_same_without_files():
    link = urlsplit(mailto(DRAFT))
    assert (link.scheme, link.path) == ("mailto", "rat@musterau.example")
    asked = parse_qs(link.query)
    assert asked["bcc"] == ["a@x.example,b@y.example"]
    assert asked["body"] == [DRAFT.text]
    assert "&" not in DRAFT.subject
    assert " " not in mailto(DRAFT)


def test_a_link_that_would_be_cut_off_is_none():
    many = tuple(f"mitglied{n}@behoerde.example" for n in range(100))
    assert mailto(MailDraft("", many, "Betreff", "Text")) == ""


def test_the_clipboard_takes_what_mail_programs_take():
    assert addresses(DRAFT.bcc) == "a@x.example; b@y.example"


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("a@x.example", True),
        ("ä.ö@städte.example", True),
        ("", False),
        ("keine Adresse", False),
        ("a@x.example, b@x.example", False),
        ("Name <a@x.example>", False),
    ],
)
def test_what_no_mail_program_would_take_is_no_address(text, taken):
    assert is_address(text) is taken
