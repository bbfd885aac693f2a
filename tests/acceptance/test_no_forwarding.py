"""„Keine Weitergabe“: no private word of such a contact is in anything that leaves the house.

Complete by purpose are the open-data dump and the backup; a letter, a mail or a form to the person
herself carries her address, and the Auskunft tells her everything.
"""

import io
import shutil
from datetime import date

import pytest

from praeventionsrat.contacts.addressees import Recipient, gather_addressees
from praeventionsrat.contacts.channels import Channel, ChannelKind, ContactAddress
from praeventionsrat.contacts.disclosure import (
    disclosed,
    disclosed_addresses,
    disclosed_channels,
    disclosed_rows,
)
from praeventionsrat.contacts.documents.exports import MAILING_EXPORTS
from praeventionsrat.contacts.documents.job import LetterText, MailingJob
from praeventionsrat.contacts.giving.cards import cards_of_organizations, cards_of_persons
from praeventionsrat.contacts.giving.table import sheet_of_cards, write_csv
from praeventionsrat.contacts.giving.vcards import write_vcards
from praeventionsrat.contacts.mailings import MailingKind
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.documents import list_pdf, list_xlsx
from praeventionsrat.errors import UserError
from praeventionsrat.measures.offers import Offer
from praeventionsrat.meetings.documents.invitation_mail import gather as gather_mails
from praeventionsrat.meetings.documents.letters import gather_for
from praeventionsrat.office import handover
from praeventionsrat.office.dispatch import MAIL
from praeventionsrat.office.dump import dump
from praeventionsrat.office.listing import table
from praeventionsrat.office.oparl import folder as oparl
from praeventionsrat.office.paperwork import EXPORTS, by_key, head_of
from praeventionsrat.office.tables import TABLES
from tests.word_reading import everything
from ui.contacts.sheets import organizations_sheet, persons_sheet

TODAY = date(2026, 4, 1)
EMAIL, HOME = "privat@zyxpost.example", "Zyxweg 17"
ALWAYS = ("0170 9998877", "zyxnotiz", "zyxrampe", "zyxverlauf", "zyxkanal", "0171 5554433")
PRIVATE = (*ALWAYS, EMAIL, "06499 888777", HOME)
TO_HERSELF = frozenset({EMAIL, HOME})
"""What stands on a letter or in a mail to herself."""


@pytest.fixture
def store_path(musterau_path, tmp_path):
    return shutil.copy(musterau_path, tmp_path / "Musterau.prat")


@pytest.fixture
def planted(store):
    """The chair, who sits everywhere, and her private words in every field there is."""
    with store.begin("Musterau", undoable=False) as work:
        meeting = next(row.id for row in work.meetings.rows() if row.number == 12)
        person = work.persons.get(work.meetings.get(meeting).chair_id)
        person.no_forwarding = person.email_private = person.phone_private = True
        person.email, person.phone = EMAIL, "06499 888777"
        person.mobile, person.note, person.access_needs = "0170 9998877", "zyxnotiz", "zyxrampe"
        kinds = (ChannelKind.EMAIL, "zyxkanal@a.example"), (ChannelKind.WEBSITE, "zyxkanal.example")
        for kind, value in kinds:
            work.channels.add(Channel(person_id=person.id, kind=kind, value=value, is_private=True))
        mobile = Channel(person_id=person.id, kind=ChannelKind.MOBILE, value="0171 5554433")
        work.channels.add(mobile)
        work.contact_addresses.add(
            ContactAddress(
                person_id=person.id, street=HOME, city="Musterau", postal_code="35999",
                is_private=True, for_letters=True,
            )
        )  # fmt: skip
        for measure in work.measures.all():
            measure.person_id = person.id
        work.offers.add(Offer(title="Beratung", person_id=person.id))
        work.contact_notes.add(
            ContactNote(person_id=person.id, happened_on=TODAY, text="zyxverlauf")
        )
    return store, meeting, person.id


def told(content, words=PRIVATE):
    blocks = [part if isinstance(part, bytes) else str(part).encode() for part in content]
    return [word for word in words if any(word.encode() in block for block in blocks)]


def rendered(export, data):
    out = io.BytesIO()
    export.render(data, out)
    return everything(out.getvalue())


def of(work, kind):
    table = next(table for table in TABLES if table.__tablename__ == kind)
    return [record.id for record in work.everything(table)]


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export.key)
def test_no_document_tells(planted, export):
    store, _meeting, person = planted
    with store.read() as work:
        head = head_of(work, TODAY)
        if export.of == "person":
            words = rendered(export, export.gather(work, person, head))
            assert told(words) or export.key == "person-ics"  # the Auskunft tells her everything
            return
        records = of(work, export.of)
        assert records
        for record in records[-4:]:
            try:
                data = export.gather(work, record, head)
            except UserError:  # not every document can be made of every record
                continue
            assert told(rendered(export, data), set(PRIVATE) - TO_HERSELF) == []


def test_invitations_tell_her_address_to_herself_only(planted):
    store, meeting, _person = planted
    with store.read() as work:
        head = head_of(work, TODAY)
        for mail in gather_mails(work, meeting, head):
            words = list(rendered(MAIL, mail))
            assert told(words, set(PRIVATE) - TO_HERSELF) == []
        everybody = work.invitees.where(meeting_id=meeting)
        letters = rendered(by_key("letters"), gather_for(work, meeting, head, everybody))
        assert told(letters) == []


def test_lists_tell_nothing(planted):
    store, _meeting, _person = planted
    with store.read() as work:
        persons = [row.id for row in work.persons.rows()]
        houses = [row.id for row in work.organizations.rows()]
        for sheet in (persons_sheet(work, persons, ""), organizations_sheet(work, houses, "")):
            for module in (list_xlsx, list_pdf):
                out = io.BytesIO()
                module.render(sheet, out)
                assert told(everything(out.getvalue())) == []
        for kind in ("persons", "organizations", "committees", "meetings"):
            said = [" ".join(row) for row in table(work, kind, today=TODAY)]
            assert told(said) == []


def test_files_for_other_programs_tell_nothing(planted):
    store, _meeting, person = planted
    with store.read() as work:
        persons = [row.id for row in work.persons.rows()]
        houses = [row.id for row in work.organizations.rows()]
        for cards in (
            cards_of_persons(work, persons, on=TODAY),
            cards_of_organizations(work, houses, on=TODAY),
        ):
            for write in (write_csv, write_vcards):
                out = io.BytesIO()
                write(cards, out)
                assert told([out.getvalue()]) == []
            out = io.BytesIO()
            list_xlsx.render(sheet_of_cards("Kontakte", cards), out)
            assert told(everything(out.getvalue())) == []
        name = work.persons.get(person).family_name
        assert any(name in card.name for card in cards_of_persons(work, [person], on=TODAY))


MADE_OF_ADDRESSEES = [one for one in MAILING_EXPORTS if one.kind is not MailingKind.CHECK_UP]


@pytest.mark.parametrize("export", MADE_OF_ADDRESSEES, ids=lambda export: export.key)
def test_mailings_tell_her_address_to_herself_only(planted, export):
    store, _meeting, person = planted
    with store.read() as work:
        to = gather_addressees(work, [Recipient(person_id=person)], on=TODAY)
        letter = LetterText(subject="Treffen", text="wir laden ein.")
        job = MailingJob(
            head=head_of(work, TODAY), title="Alle", addressees=to, letter=letter
        )  # fmt: skip
    words = list(rendered(export, job))
    is_list = export.kind is MailingKind.ADDRESSES
    assert told(words, PRIVATE if is_list else set(PRIVATE) - TO_HERSELF) == []


def test_oparl_and_the_handover_folder_tell_nothing(planted, tmp_path):
    store, _meeting, _person = planted
    with store.read() as work:
        oparl.write(oparl.publish(work, base="https://m.example/o", today=TODAY), tmp_path / "o")
        parts = [handover.read(work, p) for p in handover.plan(work, "Musterau.prat", TODAY)]
    handover.write(tmp_path / "h", parts, TODAY)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert len(files) > 20
    # An invitation in the folder may be addressed to her; it tells nobody else anything.
    for file in files:
        assert (file.name, told(everything(file.read_bytes()))) == (file.name, [])


def test_the_dump_is_complete_by_purpose(planted, tmp_path):
    store, _meeting, _person = planted
    with store.read() as work:
        dump(work, tmp_path / "d")
    said = [file.read_bytes() for file in (tmp_path / "d").rglob("*.jsonl")]
    assert told(said) == list(PRIVATE)


def test_whoever_did_not_ask_for_it_is_shown_whole(planted):
    store, _meeting, person_id = planted
    with store.begin("x") as work:
        person = work.persons.get(person_id)
        channels = work.channels.where(person_id=person_id)
        addresses = work.contact_addresses.where(person_id=person_id)
        assert disclosed_channels(person, channels) == []
        assert disclosed_addresses(person, addresses) == []
        assert disclosed(person).email == ""
        person.email_private = person.phone_private = False
        assert (disclosed(person).email, disclosed(person).mobile) == (EMAIL, "")
        rows = {row.id: row for row in disclosed_rows(work, work.persons.rows())}
        assert (rows[person_id].email, rows[person_id].phone) == (EMAIL, "06499 888777")
        person.no_forwarding = False
        assert disclosed_channels(person, channels) == list(channels)
        assert disclosed_addresses(person, addresses) == list(addresses)
        assert disclosed(person).note == "zyxnotiz"
