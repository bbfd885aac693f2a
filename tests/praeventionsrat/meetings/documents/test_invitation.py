import io
from datetime import date, time
from pathlib import Path

import pytest

from praeventionsrat.meetings.documents import EXPORTS
from praeventionsrat.meetings.documents.agenda_sheet import AGENDA
from praeventionsrat.meetings.documents.invitation import INVITATION
from praeventionsrat.meetings.records import AgendaItemFields, AttachmentFields, ItemState
from praeventionsrat.meetings.usecases import items, minutes
from tests.word_reading import in_style, lines, opened, table_rows

SAID = (Path(__file__).parent / "einladung.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def invitation(work, twelfth, head):
    return lambda: INVITATION.gather(work, twelfth.id, head)


def word_file(export, sheet):
    out = io.BytesIO()
    export.render(sheet, out)
    return opened(out.getvalue())


def test_every_sentence_of_the_sample_stands_in_its_order(invitation):
    found = iter(lines(word_file(INVITATION, invitation())))
    for sentence in SAID:
        assert sentence in found, f"fehlt oder steht am falschen Platz: {sentence}"


def test_the_letter_has_its_head_on_the_first_page_only(invitation):
    section = word_file(INVITATION, invitation()).sections[0]
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == "Stadt Musterau"
    assert "Einladung zur 12. Sitzung" in section.header.paragraphs[0].text


def test_a_letter_of_ones_own_wording_keeps_it(invitation, twelfth):
    twelfth.invitation_text = "ich **bitte** Sie"
    twelfth.invitation_recipients = "An den Magistrat (nachrichtlich)"
    sheet = invitation()
    assert sheet.recipients == ("An den Magistrat (nachrichtlich)",)
    assert "ich bitte Sie" in in_style(word_file(INVITATION, sheet), "BodyText")


def test_a_bare_meeting_makes_a_letter_without_gaps(work, invitation, twelfth, head):
    for name in ("planned_start", "planned_end", "chair_id", "keeper_id", "invited_on", "reply_by"):
        setattr(twelfth, name, None)
    for name in ("place", "access_note", "reference", "invitation_recipients"):
        setattr(twelfth, name, "")
    for attached in work.attachments.where(meeting_id=twelfth.id):
        work.attachments.remove(attached)
    made = word_file(INVITATION, invitation())
    assert in_style(made, "Termin") == ["Dienstag, 17. März 2026"]
    assert in_style(made, "Ort") == in_style(made, "Name") == in_style(made, "Vermerk") == []
    assert in_style(made, "Infoblock")[-1] == "Musterau, 20. Februar 2026"
    assert in_style(made, "Anschrift") == [
        "An die Mitglieder der Lenkungsgruppe des Präventionsrates"
    ]
    assert not [p for p in made.paragraphs if not p.text.strip()]


def test_a_place_may_have_a_note_alone(invitation, twelfth):
    twelfth.place = ""
    assert invitation().place.startswith("Raum 214")


def test_a_shortened_period_is_told_with_its_reason(invitation, twelfth):
    twelfth.urgency_reason = "Frist der Förderung."
    assert invitation().sentences == ()
    twelfth.received_on = date(2026, 3, 15)
    assert invitation().sentences == (
        "Die Ladungsfrist wurde wegen Eilbedürftigkeit verkürzt: Frist der Förderung.",
    )
    twelfth.received_on = twelfth.invited_on = None
    assert len(invitation().sentences) == 1


def test_the_end_is_computed_from_the_planned_minutes(invitation, twelfth):
    twelfth.planned_end = None
    assert invitation().day_and_time.endswith("(voraussichtliches Ende 18:00 Uhr)")


def test_a_public_meeting_needs_no_part_titles_and_marks_what_became_of_items(
    work, invitation, twelfth
):
    listed = {i.number: i for i in work.agenda_items.where(meeting_id=twelfth.id)}
    work.agenda_items.remove(listed["10"])
    listed["9"].state = ItemState.WITHDRAWN
    items.add_item(work, twelfth.id, AgendaItemFields(title="Eilsache"))
    (part,) = invitation().parts
    assert part.title == ""
    titles = [line.title for line in part.lines]
    assert titles[-2:] == [
        "Mitteilungen und Anfragen, Verschiedenes (abgesetzt)",
        "Eilsache (Nachtrag)",
    ]


def test_a_non_public_item_without_a_paper_has_no_mark(work, invitation, twelfth):
    item = next(i for i in work.agenda_items.where(meeting_id=twelfth.id) if not i.is_public)
    item.paper_reference = ""
    assert invitation().parts[1].lines[0].paper == "PR-2026/008 (N)"
    for step in work.consultations.where(agenda_item_id=item.id):
        work.consultations.remove(step)
    assert invitation().parts[1].lines[0].paper == ""


def test_the_agenda_shows_the_planned_clock_times(work, twelfth, head):
    made = word_file(AGENDA, AGENDA.gather(work, twelfth.id, head))
    facts, public, other = made.tables
    assert table_rows(facts)[1] == ["Beginn", "16:00 Uhr"]
    rows = table_rows(public)
    assert rows[0] == ["Uhrzeit", "TOP", "Gegenstand", "Bericht", "Vorlage", "Dauer"]
    assert rows[7] == [
        "16:50",
        "6.1",
        "Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt",
        "Dipl.-Ing. Olaf Brettschneider (Stadtwerke)",
        "PR-2026/005",
        "15 min",
    ]
    assert table_rows(other)[1][0] == "17:50"
    assert in_style(made, "Absatz") == ["Voraussichtliches Ende: 18:00 Uhr"]


def test_an_agenda_without_times_has_none(work, twelfth, head):
    twelfth.planned_start = twelfth.planned_end = twelfth.chair_id = None
    for item in work.agenda_items.where(meeting_id=twelfth.id):
        item.planned_minutes = 0
        item.is_public = True
    sheet = AGENDA.gather(work, twelfth.id, head)
    assert sheet.end_sentence == ""
    assert {(line.clock, line.duration) for line in sheet.parts[0].lines} == {("", "")}
    assert [part.title for part in sheet.parts] == [""]


def test_attachments_of_the_letter_are_not_those_of_the_minutes(work, invitation, twelfth):
    fields = AttachmentFields(title="Nachgereicht", in_invitation=True)
    minutes.attach(work, twelfth.id, fields)
    assert invitation().attachments.endswith(" · 5 Nachgereicht")
    assert "Lageplan" not in invitation().attachments


def test_every_document_has_a_key_a_label_and_a_sentence():
    keys = [export.key for export in EXPORTS]
    assert len(set(keys)) == len(keys)
    assert {"invitation", "agenda", "minutes", "minutes-published", "calendar"} <= set(keys)
    assert all(export.label and export.description.endswith(".") for export in EXPORTS)
    assert all(export.of == "meeting" for export in EXPORTS)


def test_a_meeting_past_midnight_ends_the_next_day(invitation, twelfth):
    twelfth.planned_start, twelfth.planned_end = time(20), time(0, 30)
    assert "20:00 Uhr (voraussichtliches Ende 00:30 Uhr)" in invitation().day_and_time
