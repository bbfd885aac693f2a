import email
import io
import zipfile
from email.policy import default

import pytest

from praeventionsrat.documents.values import Sheet
from praeventionsrat.errors import UserError
from praeventionsrat.meetings.documents import (
    invitation_eml,
    invitation_mail,
    letters,
    letters_word,
    package,
    package_zip,
)
from praeventionsrat.meetings.invitees import Extent
from praeventionsrat.meetings.papers import (
    ConsultationFields,
    PaperAttachmentFields,
    PaperFields,
)
from praeventionsrat.meetings.records import AttachmentFields, InvitationForm
from praeventionsrat.meetings.usecases import inviting, minutes
from praeventionsrat.meetings.usecases.consultations import add_consultation, link_paper
from praeventionsrat.meetings.usecases.papers import attach_to_paper, create_paper
from tests.word_reading import in_style, leaks, lines, opened

SECRET = "Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge"


@pytest.fixture
def invited(work, twelfth):
    """The twelfth meeting with its list of invitees and a guest of the public part."""
    inviting.invite_members(work, twelfth.id)
    guest = next(p for p in work.persons.all() if p.family_name == "Brettschneider")
    inviting.invite_person(work, twelfth.id, guest.id)
    return {
        work.persons.get(i.person_id).family_name: i.id
        for i in work.invitees.where(meeting_id=twelfth.id)
    }


@pytest.fixture
def attached(work, twelfth):
    """A public map to item 6.1, a secret list to item 10, a public paper of the secret item."""
    items = {i.number: i.id for i in work.agenda_items.where(meeting_id=twelfth.id)}
    made = (
        ("Lageplan West", "6.1", "plan.pdf", True, b"%PDF plan"),
        ("Bewertungsbogen", "10", "bogen.xlsx", False, b"geheim"),
        ("Versehen öffentlich", "10", "x.txt", True, b"auch geheim"),
        ("Merkblatt", None, "merk.pdf", True, b"%PDF merk"),
    )
    for title, number, name, public, content in made:
        fields = AttachmentFields(
            title=title,
            is_public=public,
            in_invitation=True,
            agenda_item_id=items[number] if number else None,
        )
        minutes.attach(work, twelfth.id, fields, content=content, file_name=name)
    return items


def without_papers(names):
    """Musterau has papers of its own."""
    return [name for name in names if " PR-20" not in name]


def made(render, data):
    out = io.BytesIO()
    render(data, out)
    return out.getvalue()


def test_each_letter_has_its_address_salutation_and_first_page(work, twelfth, head, invited):
    told = []
    data = letters.gather(work, twelfth.id, head)
    out = io.BytesIO()
    letters_word.render(data, out, lambda done, many: told.append((done, many)))
    word = opened(out.getvalue())
    greetings = [line for line in lines(word) if line.startswith(("Sehr geehrte", "Guten Tag"))]
    assert len(greetings) == len(data.letters) == len(invited) == len(told)
    assert greetings[0] == "Sehr geehrte Frau Dr. Eichenlaub,"
    assert "Herrn Pfarrer Anselm Tüncher" in in_style(word, "Anschrift")
    assert len(word.sections) == len(data.letters)
    for section in word.sections:
        assert section.different_first_page_header_footer
        assert section.first_page_header.paragraphs[0].text == "Stadt Musterau"
    assert word.core_properties.title == "Einladung zur 12. Sitzung der Lenkungsgruppe des " + (
        "Präventionsrates"
    )
    assert word.core_properties.language == "de-DE"


def test_who_gets_public_papers_only_reads_nothing_of_the_other_part(
    work, twelfth, head, invited, attached
):
    data = letters.gather(work, twelfth.id, head)
    by_name = {letter.name: letter.sheet for letter in data.letters}
    public = by_name["Einladung Brettschneider Olaf"]
    assert [part.title for part in public.parts] == [""]
    assert SECRET not in str(public)
    assert SECRET in str(by_name["Einladung Dornbusch Malte"])
    assert "Bewertungsbogen" not in public.attachments
    assert "Versehen" not in public.attachments
    assert public.attachments.endswith("5 Lageplan West · 8 Merkblatt")
    secrets = [SECRET, "Bewertungsbogen", "geheim", "PR-2026/008"]
    for content in (
        made(letters_word.render, letters.Letters("x", (letters.Letter("x", public),))),
        made(package_zip.render, package.gather_public(work, twelfth.id, head)),
    ):
        assert leaks(content, secrets) == []


def test_letters_by_post_leave_out_who_gets_mail(work, twelfth, head, invited):
    for invitee in work.invitees.where(meeting_id=twelfth.id):
        invitee.channel = InvitationForm.EMAIL
    with pytest.raises(UserError, match="wer eingeladen wird"):
        letters.gather_post(work, twelfth.id, head)
    inviting.edit_invitee(work, invited["Tüncher"], channel=InvitationForm.POST)
    (letter,) = letters.gather_post(work, twelfth.id, head).letters
    assert letter.sheet.greeting == "Sehr geehrter Herr Tüncher,"


def test_a_deputy_reads_in_whose_place_she_is_asked(work, twelfth, head, invited):
    deputy = inviting.ask_deputy(work, invited["Lohgerber"])
    found = letters.gather_for(work, twelfth.id, head, [work.invitees.get(deputy)])
    assert found.letters[0].sheet.sentences[-1] == (
        "Sie werden in Vertretung für Petra Lohgerber eingeladen."
    )


def test_the_package_is_ordered_like_the_agenda(work, twelfth, head, attached):
    told = []
    out = io.BytesIO()
    package_zip.render(package.gather(work, twelfth.id, head), out, lambda *n: told.append(n))
    names = without_papers(zipfile.ZipFile(io.BytesIO(out.getvalue())).namelist())
    assert names == [
        "00 Anlage 08 Merkblatt.pdf",
        "00 Einladung.docx",
        "00 Tagesordnung.docx",
        "00 Termin.ics",
        "TOP 06.01 Anlage 05 Lageplan West.pdf",
        "TOP 10 Anlage 06 Bewertungsbogen.xlsx",
        "TOP 10 Anlage 07 Versehen öffentlich.txt",
    ]
    assert told[-1][0] + 1 == told[-1][1]
    public = package.gather_public(work, twelfth.id, head)
    assert without_papers(file.name for file in public.files) == [
        "00 Anlage 08 Merkblatt.pdf",
        "00 Einladung.docx",
        "00 Termin.ics",
        "TOP 06.01 Anlage 05 Lageplan West.pdf",
    ]


def test_papers_bring_their_attachments_as_far_as_they_may_be_seen(work, twelfth, head, attached):
    def paper(number, public, *, of_public=True):
        made = create_paper(
            work,
            PaperFields(subject=f"Vorlage {number}", is_public=of_public),
            committee_id=twelfth.committee_id,
            on=twelfth.held_on,
        )
        fields = ConsultationFields(committee_id=twelfth.committee_id, is_public=of_public)
        add_consultation(work, made, fields)
        link_paper(work, made, attached[number])
        fields = PaperAttachmentFields(title=f"Bogen {number}", is_public=public)
        attach_to_paper(work, made, fields, content=b"x", file_name="bogen.pdf")
        bare = attach_to_paper(work, made, fields, content=b"y", file_name="y.pdf")
        work.paper_attachments.get(bare).sha256 = None

    paper("5", True)
    paper("7", False)
    paper("10", True)
    names = [f.name for f in package.gather(work, twelfth.id, head).files]
    assert sum("Bogen" in name for name in names) == 3
    public = [f.name for f in package.gather_public(work, twelfth.id, head).files]
    assert [name[:6] for name in public if "Bogen" in name] == ["TOP 05"]


def test_two_files_of_one_name_are_told_apart():
    files = (
        package.PackageFile("Plan.pdf", b"1"),
        package.PackageFile("plan.pdf", b"2"),
        package.PackageFile("Plan", b"3"),
        package.PackageFile("Plan", b"4"),
    )
    content = made(package_zip.render, package.Package(files))
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert names == ["Plan.pdf", "plan (2).pdf", "Plan", "Plan (2)"]


def test_one_draft_for_each_extent_carries_what_its_readers_may_see(
    work, twelfth, head, invited, attached
):
    for family, address in (("Brettschneider", "o.b@x.example"), ("Tüncher", "Unsinn")):
        invitee = work.invitees.get(invited[family])
        invitee.channel = InvitationForm.EMAIL
        work.persons.get(invitee.person_id).email = address
    whole, public = invitation_mail.gather(work, twelfth.id, head)
    assert (whole.extent, public.extent) == (Extent.ALL, Extent.PUBLIC)
    assert public.draft.bcc == ("o.b@x.example",)
    assert "buergermeisterin@musterau.example" in whole.draft.bcc
    assert "Unsinn" not in invitation_mail.addresses_of(work, twelfth.id)
    content = made(invitation_eml.render, public)
    message = email.message_from_bytes(content, policy=default)
    text = message.get_body().get_content()
    assert "zur 12. Sitzung der Lenkungsgruppe des Präventionsrates ein:" in text
    assert "Dienstag, 17. März 2026, 16:00 Uhr" in text
    assert text.rstrip().endswith("Lenkungsgruppe des Präventionsrates")
    named = [part.get_filename() for part in message.iter_attachments()]
    assert named[1:3] == ["00 Einladung.docx", "00 Termin.ics"]
    assert leaks(content, [SECRET, "Bewertungsbogen"]) == []


def test_papers_too_heavy_for_mail_stay_out_and_the_mail_says_so(
    work, twelfth, head, invited, attached, monkeypatch
):
    (mail, *_) = invitation_mail.gather(work, twelfth.id, head)
    assert invitation_mail.lightened(mail) is mail
    monkeypatch.setattr(invitation_mail, "HEAVY", 5)
    light = invitation_mail.lightened(mail)
    assert all(isinstance(f.made_of, Sheet) or f.name.endswith(".ics") for f in light.package.files)
    assert "für eine E-Mail zu groß" in light.draft.text
    assert "sind beigefügt" not in light.draft.text


def test_nobody_with_mail_needs_no_draft(work, twelfth, head):
    for invitee in work.invitees.where(meeting_id=twelfth.id):
        invitee.channel = InvitationForm.HAND
    assert invitation_mail.gather(work, twelfth.id, head) == ()
