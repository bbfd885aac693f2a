"""Whatever table and whatever field a person stands in, the letter says it."""

import io
from datetime import date

import pytest
from docx import Document
from sqlalchemy import Enum

from praeventionsrat.contacts.channels import Channel, ChannelKind
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.documents.head import Head
from praeventionsrat.meetings.records import Attendance
from praeventionsrat.office.informing.cover import SOMEBODY
from praeventionsrat.office.informing.gathering import gather_knowledge
from praeventionsrat.office.informing.letter import AUSKUNFT, gather
from praeventionsrat.office.mentions.fields import ENUMS, LABELS, ROLES, said
from praeventionsrat.office.mentions.wording import TABLES as NAMES
from praeventionsrat.office.mentions.wording import counted, kind
from praeventionsrat.office.processing import PrivacyContacts
from praeventionsrat.office.retention import RetentionRule
from praeventionsrat.office.tables import TABLES
from praeventionsrat.records import now
from tests.praeventionsrat.office.woven import FAMILY, WHO, planted, weave
from tests.word_reading import lines

HEAD = Head(municipality="Stadt Musterau", today=date(2026, 11, 22))
TECHNICAL = {"changed_by", "sha256"}


def letter_text(work, person_id=WHO):
    out = io.BytesIO()
    AUSKUNFT.render(gather(work, person_id, HEAD), out)
    return "\n".join(lines(Document(out)))


def test_every_table_and_every_text_field_is_in_the_letter(store):
    with store.begin("x") as work:
        weave(work)
        said = letter_text(work)
    wanted = planted()
    assert len(wanted) > 180
    missing = [where for where, words in wanted.items() if words not in said]
    assert missing == []


def test_every_kind_of_record_has_a_german_name():
    assert [t.__tablename__ for t in TABLES if str(t.__tablename__) not in NAMES] == []
    assert counted("channel", 2) == "2 weitere Kanäle"
    assert (kind("channel"), kind("unknown")) == ("Weiterer Kanal", "Unknown")


HERS = {"person", "post", "attendance", "presence", "recusal", "circular_answer", "data_request"}
HERS |= {"channel", "contact_address", "contact_note", "consent", "contact_keyword", "membership"}
HERS |= {"deputy", "mailing_list_entry", "mailing_recipient", "invitee", "poll_member"}
HERS |= {"poll_answer", "voter_choice", "measure_partner", "report_request_entry", "score"}
HERS |= {"score_recusal", "contributor", "helper", "registration"}
UNSAID = {"id", "revision", "position", "changed_by", "search_heading", "search_text"}


def test_every_field_about_a_person_has_a_german_name_and_german_values():
    columns = [c for t in TABLES if str(t.__tablename__) in HERS for c in t.__table__.columns]
    plain = [c for c in columns if not c.foreign_keys and c.name not in UNSAID]
    assert [f"{c.table.name}.{c.name}" for c in plain if c.name not in LABELS] == []
    chosen = {c.type.enum_class for c in plain if isinstance(c.type, Enum)}
    assert {kind.__name__ for kind in chosen} == set(ENUMS)
    assert all(set(ENUMS[kind.__name__]) == {m.value for m in kind} for kind in chosen)


def test_references_to_a_person_from_other_records_have_a_german_name():
    keys = [k for t in TABLES for k in t.__table__.foreign_keys if k.column.table.name == "person"]
    assert {k.parent.name for k in keys} <= {*ROLES, "person_id"}


@pytest.fixture
def meeting(store):
    """A real committee whose attendance and notes speak of two persons."""
    from tests.db.town import make_meeting

    (found, _items) = make_meeting(store)
    return found


def test_the_letter_says_where_from_what_for_and_whom_to_ask(store, meeting):
    with store.begin("x") as work:
        person = Person(
            id=WHO, form_of_address="Frau", given_name="Mona", family_name=FAMILY,
            data_source="Visitenkarte", data_purpose="Rundbrief", legal_basis="Einwilligung",
        )  # fmt: skip
        other = Person(given_name="Udo", family_name="Fremdling")
        aunt = Person(given_name="Ida", family_name=FAMILY)
        gone = Person(given_name="Ex", family_name="Abgang-Müller", deleted_at=now())
        work.persons.add(gone)
        work.persons.add(aunt)
        school = Organization(name="Waldschule")
        for record, many in ((person, work.persons), (other, work.persons)):
            many.add(record)
        work.organizations.add(school)
        work.posts.add(Post(person_id=WHO, organization_id=school.id, role="Schulleiterin"))
        work.channels.add(Channel(person_id=WHO, kind=ChannelKind.FAX, value="06631 1"))
        work.consents.add(
            Consent(person_id=WHO, purpose="Fotos", given_on=date(2026, 1, 2), way="mündlich")
        )
        note = f"Frau {FAMILY} und Herr Fremdling kommen mit Ex Abgang-Müller. "
        note += "Fremdlings Hund ist krank."
        work.contact_notes.add(
            ContactNote(organization_id=school.id, happened_on=date(2026, 3, 1), text=note)
        )
        work.meetings.get(meeting).chair_id = WHO
        work.attendances.add(Attendance(meeting_id=meeting, person_id=WHO, name=FAMILY))
        work.retention_rules.add(
            RetentionRule(code="contact", name="Kontakte", months=12, counted_from="Ende")
        )
        work.privacy_contacts.add(PrivacyContacts(officer="Frau Datenwächter", authority="HBDI"))
        text = letter_text(work)
    for words in ("Visitenkarte", "Rundbrief", "Einwilligung", "12 Monate ab: Ende", "HBDI"):
        assert words in text
    for words in ("Rolle: Schulleiterin", "Art: Fax · Angabe: 06631 1", "erteilt am: 02.01.2026"):
        assert words in text
    assert f"Frau {FAMILY} und {SOMEBODY} kommen mit {SOMEBODY}." in text
    assert "Fremdling" not in text
    assert "Hund" not in text
    assert "Vorsitz" in text
    assert "Frau Datenwächter" in text
    assert f"Sehr geehrte Frau {FAMILY}," in text


def test_a_person_nobody_speaks_of_gets_a_short_letter(store):
    with store.begin("x") as work:
        work.persons.add(Person(id=WHO, family_name=FAMILY))
        work.retention_rules.add(RetentionRule(code="contact", name="dauernd"))
        sheet = gather(work, WHO, Head(council_name=""))
        assert [c.title for c in sheet.chapters] == ["Warum Ihre Daten gespeichert sind",
                                                     "Ihre Angaben"]  # fmt: skip
        assert "dauernd" in {f.text for f in sheet.chapters[0].facts}
        assert gather_knowledge(work, WHO, []).mentions == ()


def test_values_without_words_are_left_out():
    assert said(None) == said(3) == said(b"x") == ""
