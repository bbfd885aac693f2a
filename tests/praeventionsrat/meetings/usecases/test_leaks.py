"""Leck-Prüfung: fifty leaks are planted and found, clean minutes give no alarm."""

from datetime import date, time

import pytest

from praeventionsrat.documents.head import Head
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.documents.minutes_document import gather_published
from praeventionsrat.meetings.elections import CandidateVotes, Election, ElectionBallot
from praeventionsrat.meetings.papers import Consultation, Paper, PaperKind
from praeventionsrat.meetings.publicity import AnnouncementFields
from praeventionsrat.meetings.records import (
    AssignmentFields,
    AttachmentFields,
    AttendanceFields,
    AttendanceKind,
    MeetingFields,
    MinutesFields,
    VoteFields,
)
from praeventionsrat.meetings.usecases import attendance, items, meeting, minutes, publicity, voting
from praeventionsrat.meetings.usecases.leaks import (
    check_minutes_leaks,
    check_sheet,
    waive_leaks,
)
from praeventionsrat.office.demo import build

PUBLIC_TEXT = (
    "Die Vorsitzende berichtet über den Stand der Vorbereitungen. Frau Muster fragt nach den "
    "Kosten. Die Geschäftsstelle legt bis zum 30. Juni 2026 eine Übersicht über 450 Maßnahmen vor."
)
SECRET_TEXT = (
    "Frau Bergfeld und Herr Ott haben sich beworben. Familie Königsmoor wohnt am Schillerplatz 7. "
    "Der Förderbescheid über 12.500 Euro ist offen, das Aktenzeichen lautet 3 Js 1234/26. "
    "Telefon 06441 778899, E-Mail leitung@regenbogenhaus.example, "
    "Konto DE02 1203 0000 0000 2020 51. "
    "Vertraulich: Die Betroffene ist am 17.04.1987 geboren. Öffentlich sind 5 Euro, Az 7, X 1. "
    "Die AWO zieht den Antrag zurück. Der Vorsitz dankt."
)


@pytest.fixture
def part(council, work):
    """A meeting with a public item and everything a non-public one can hold."""
    council.begin()
    public = council.item("Präventionstag")
    work.agenda_items.get(public).started_at = time(16, 5)
    work.agenda_items.get(public).ended_at = time(16, 40)
    items.write_minutes(work, public, PUBLIC_TEXT)
    secret = council.item(
        "Stellenbesetzung Frauenhaus",
        is_public=False,
        rapporteur="Dr. Eichenlaub",
        paper_reference="PR-2026/008",
        invitation_note="mündlich, Kanzlei Sommerfeld",
    )
    items.set_item_times(work, secret, started_at=time(17), ended_at=time(17, 30))
    items.write_minutes(work, secret, SECRET_TEXT)
    items.set_outcome(work, secret, "Kündigung zum Quartalsende", "Besetzung Nachtdienst")
    vote = voting.record_vote(
        work,
        secret,
        VoteFields(
            yes=5,
            taken_at=time(17, 20),
            motion="Der **Mietzuschuss** wird bewilligt.",
            remark="Verhinderung Kreuzbandriss",
        ),
    )
    voting.make_resolution(work, vote)
    given = AssignmentFields(
        title="Schlosswechsel", responsible="Hausmeisterei Tannhäuser", contributors="Schlichter"
    )
    minutes.give_assignment(work, council.meeting, given, item_id=secret)
    minutes.give_assignment(work, council.meeting, AssignmentFields(title="Umzugswagen"))
    fields = AttachmentFields(title="Gutachten Wasserschaden", agenda_item_id=secret)
    minutes.attach(
        work, council.meeting, fields, file_name="mietvertrag_regenbogen.pdf", content=b"x"
    )
    guest = AttendanceFields(
        name="Ilse Wackernagel", affiliation="Opferambulanz", kind=AttendanceKind.GUEST
    )
    listed = attendance.add_attendance(work, council.meeting, guest)
    attendance.comes(work, listed, at=time(17), until=time(17, 30))
    election = Election(agenda_item_id=secret, office="Patientenfürsprecher")
    work.elections.add(election)
    ballot = ElectionBallot(election_id=election.id)
    work.election_ballots.add(ballot)
    work.candidate_votes.add(CandidateVotes(ballot_id=ballot.id, name="Xaver Lilienthal"))
    paper = Paper(number="DS-2026-77", subject="Notunterkunft Lindenhof", kind=PaperKind.REPORT)
    work.papers.add(paper)
    work.consultations.add(
        Consultation(paper_id=paper.id, committee_id=council.committee, agenda_item_id=secret)
    )
    return public


def text(work, council, public, words):
    items.write_minutes(work, public, f"{PUBLIC_TEXT}\n\n{words}")


def motion(work, council, public, words):
    fields = VoteFields(yes=5, taken_at=time(16, 30), motion=words)
    voting.make_resolution(work, voting.record_vote(work, public, fields))


def remark(work, council, public, words):
    voting.record_vote(work, public, VoteFields(yes=5, taken_at=time(16, 30), remark=words))


def outcome(work, council, public, words):
    items.set_outcome(work, public, words)


def title(work, council, public, words):
    items.set_outcome(work, public, "", words)


def given(work, council, public, words):
    fields = AssignmentFields(title="Nachfassen", responsible=words)
    minutes.give_assignment(work, council.meeting, fields, item_id=public)


def helping(work, council, public, words):
    fields = AssignmentFields(title="Nachfassen", contributors=words)
    minutes.give_assignment(work, council.meeting, fields, item_id=public)


def attached(work, council, public, words):
    minutes.attach(work, council.meeting, AttachmentFields(title=words))


def distribution(work, council, public, words):
    minutes.edit_minutes(work, council.meeting, MinutesFields(distribution=words))


def following(work, council, public, words):
    minutes.edit_minutes(work, council.meeting, MinutesFields(next_meeting=words))


def noted(work, council, public, words):
    work.attendances.get(council.listed[1]).note = words


LEAKS = [
    (text, "Frau Bergfeld war da.", "Bergfeld"),
    (text, "Bergfelds Bewerbung liegt vor.", "Bergfelds"),
    (text, "Die Bergfeld-Akte ist geschlossen.", "Bergfeld-Akte"),
    (text, "Herr Ott dankt.", "Ott"),
    (text, "Otts Frage bleibt offen.", "Otts"),
    (text, "Man sprach mit Koenigsmoor.", "Koenigsmoor"),
    (text, "KÖNIGSMOOR ist einverstanden.", "KÖNIGSMOOR"),
    (text, "Die Königsmoorschen Kinder kommen.", "Königsmoorschen"),
    (text, "Am Schillerplatz ist es laut.", "Schillerplatz"),
    (text, "Die Anwohner des Schillerplatzes klagen.", "Schillerplatzes"),
    (text, "Der Schillerplatzkiosk schließt.", "Schillerplatzkiosk"),
    (text, "Zwei Förderbescheide sind da.", "Förderbescheide"),
    (text, "Von den Förderbescheiden ist die Rede.", "Förderbescheiden"),
    (text, "Es geht um 12.500 Euro.", "12.500 Euro"),
    (text, "Es geht um 12500 €.", "12500 €"),
    (text, "Es geht um 12 500,00 Euro.", "12 500,00 Euro"),
    (text, "Siehe 3 Js 1234/26.", "1234/26"),
    (text, "Erreichbar unter 06441/778899.", "06441/778899"),
    (text, "Erreichbar unter 06441 778899.", "06441 778899"),
    (text, "Post an leitung@regenbogenhaus.example.", "leitung@regenbogenhaus.example"),
    (text, "Auf das Konto DE02120300000000202051.", "DE02120300000000202051"),
    (text, "Geboren ist sie am 17.04.1987.", "17.04.1987"),
    (text, "Geboren ist sie am 17. April 1987.", "17. April 1987"),
    (text, "Auch die AWO ist dabei.", "AWO"),
    (text, "Man denkt an das Frauenhaus.", "Frauenhaus"),
    (text, "Plätze in Frauenhäusern fehlen.", "Frauenhäusern"),
    (text, "Die Stellenbesetzung ist schwierig.", "Stellenbesetzung"),
    (text, "Herr Eichenlaub hat berichtet.", "Eichenlaub"),
    (text, "Die Vorlage PR-2026/008 folgt.", "PR-2026/008"),
    (text, "Die Vorlage PR 2026/008 folgt.", "PR 2026/008"),
    (text, "Die Kanzlei Sommerfeld prüft.", "Sommerfeld"),
    (text, "Die Kündigung wird vorbereitet.", "Kündigung"),
    (text, "Zum Quartalsende wird es eng.", "Quartalsende"),
    (text, "Der Nachtdienst fällt aus.", "Nachtdienst"),
    (text, "Ein Mietzuschuss wäre gut.", "Mietzuschuss"),
    (text, "Wegen des Mietzuschusses wird gefragt.", "Mietzuschusses"),
    (text, "Sie fehlt wegen Kreuzbandriss.", "Kreuzbandriss"),
    (text, "Der Schlosswechsel ist bestellt.", "Schlosswechsel"),
    (text, "Herr Tannhaeuser kommt vorbei.", "Tannhaeuser"),
    (text, "Der Umzugswagen fährt am Freitag.", "Umzugswagen"),
    (text, "Es gibt einen Wasserschaden.", "Wasserschaden"),
    (text, "Die Wasserschäden sind behoben.", "Wasserschäden"),
    (text, "Siehe mietvertrag_regenbogen.pdf.", "mietvertrag_regenbogen.pdf"),
    (text, "Der Mietvertrag liegt bei.", "Mietvertrag"),
    (text, "Frau Wackernagel hat vorgetragen.", "Wackernagel"),
    (text, "Die Opferambulanz hat vorgetragen.", "Opferambulanz"),
    (text, "Herr Lilienthal ist gewählt.", "Lilienthal"),
    (text, "Der Patientenfürsprecher ist gewählt.", "Patientenfürsprecher"),
    (text, "Die Vorlage DS-2026-77 ist da.", "DS-2026-77"),
    (text, "Der Lindenhof öffnet.", "Lindenhof"),
    (motion, "Familie Bergfeld wird geladen.", "Bergfeld"),
    (remark, "Herr Bergfeld war draußen.", "Bergfeld"),
    (outcome, "Bergfeld wird gehört", "Bergfeld"),
    (title, "Wunsch Bergfeld", "Bergfeld"),
    (given, "Bergfeld", "Bergfeld"),
    (helping, "Bergfeld", "Bergfeld"),
    (attached, "Lageplan Schillerplatz", "Schillerplatz"),
    (distribution, "Mitglieder; Kanzlei Sommerfeld", "Sommerfeld"),
    (following, "im Frauenhaus", "Frauenhaus"),
    (noted, "kommt von Bergfeld", "Bergfeld"),
]


def found_in(work, council):
    return [leak.word for leak in check_minutes_leaks(work, council.meeting)]


def test_fifty_different_leaks_are_planted():
    assert len({(how.__name__, words) for how, words, _ in LEAKS}) >= 50


@pytest.mark.parametrize(
    ("how", "words", "found"), LEAKS, ids=[f"{how.__name__} {word}" for how, _, word in LEAKS]
)
def test_rule_10_every_planted_leak_is_found(work, council, part, how, words, found):
    assert found_in(work, council) == []
    how(work, council, part, words)
    assert found in found_in(work, council)


def test_rule_10_all_of_them_are_found_at_once(work, council, part):
    planted = [words for how, words, _ in LEAKS if how is text]
    text(work, council, part, "\n\n".join(planted))
    missing = [word for how, _, word in LEAKS if how is text]
    shown = found_in(work, council)
    assert [word for word in missing if word not in shown] == []


def test_rule_10_resolutions_and_assignments_are_found_by_their_numbers(work, council, part):
    resolution = work.resolutions.all()[0].number
    assignment = work.assignments.all()[0].number
    text(work, council, part, f"Siehe {resolution} und {assignment}.")
    assert found_in(work, council) == [resolution, assignment]


def test_every_leak_says_where_it_stands_and_where_it_comes_from(work, council, part):
    text(
        work,
        council,
        part,
        "Lange Rede über vieles und alles, dann wurde Frau Bergfeld genannt. " * 2,
    )
    (leak,) = check_minutes_leaks(work, council.meeting)
    assert leak.place == "TOP 1, Verlauf"
    assert leak.target == work.agenda_items.get(part).id.hex
    assert leak.source == "TOP 2"
    assert leak.excerpt.startswith("… ")
    assert "Frau Bergfeld genannt" in leak.excerpt
    assert leak.sentence == "TOP 1, Verlauf: „Bergfeld“ steht auch in TOP 2 (nichtöffentlich)."


CLEAN = (
    "Der Vorsitz dankt allen Beteiligten für ihre Arbeit.",
    "Danach wird die Sitzung für zehn Minuten unterbrochen.",
    "Es wird auf die Kosten des Projekts hingewiesen.",
    "450 Personen haben teilgenommen, 2026 waren es mehr.",
    "Mündlich wird ergänzt, dass der Antrag zum Quartal vorliegt.",
    "Das Haus hat einen Dienst eingerichtet; am 30. Juni 2026 ist Schluss.",
    "Vertraulich bleibt vieles. Öffentlich auch.",
    "Für 5 Euro und 3 € gibt es Kaffee; die Seiten 12 und 13, Az 7, X 1.",
    "Man sieht sich am Otter-Bach und in Ottweiler.",
)


@pytest.mark.parametrize("words", CLEAN)
def test_usual_words_are_no_alarm(work, council, part, words):
    text(work, council, part, words)
    assert found_in(work, council) == []


def test_what_the_public_agenda_or_earlier_minutes_say_is_no_leak(work, council, part):
    text(work, council, part, "Es geht um das Frauenhaus und um Kündigungen.")
    assert found_in(work, council) == ["Frauenhaus", "Kündigungen"]
    fields = MeetingFields(number=11, held_on=date(2025, 12, 2))
    earlier = meeting.create_meeting(work, council.committee, fields)
    council.meeting, now = earlier, council.meeting
    items.write_minutes(work, council.item("Bericht"), "Das Frauenhaus ist voll.")
    council.item("Intern", is_public=False)
    council.meeting = now
    assert found_in(work, council) == ["Kündigungen"]
    council.item("Kündigung der Räume")
    assert found_in(work, council) == []


def test_a_word_of_many_public_items_is_the_meetings_own_but_a_name_never(work, council, part):
    for _ in range(3):
        item = council.item("Bericht")
        items.write_minutes(work, item, "Der Nachtdienst; Frau Wackernagel.")
    assert set(found_in(work, council)) == {"Wackernagel"}


def test_a_meeting_without_a_secret_has_no_leaks(work, council):
    council.item("Bergfeld")
    assert found_in(work, council) == []


def test_musterau_and_its_sample_minutes_are_clean(work):
    build(work)
    for held in work.meetings.all():
        assert check_minutes_leaks(work, held.id) == []
        sheet = gather_published(work, held.id, Head())
        assert check_sheet(work, held.id, sheet) == []


def test_to_let_a_document_out_all_the_same_wants_a_reason_that_is_kept(work, council, part):
    text(work, council, part, "Frau Bergfeld.")
    found = check_minutes_leaks(work, council.meeting)
    with pytest.raises(Invalid):
        waive_leaks(work, council.meeting, "minutes", found, " ", on=date(2026, 4, 1))
    waive_leaks(work, council.meeting, "minutes", found, "Hat zugestimmt", on=date(2026, 4, 1))
    (kept,) = work.leak_waivers.where(meeting_id=council.meeting)
    assert (kept.reason, kept.document) == ("Hat zugestimmt", "minutes")
    assert kept.findings == found[0].sentence


def test_the_number_of_a_resolution_that_was_announced_is_no_leak(work, council, part):
    (secret,) = [item for item in work.agenda_items.all() if not item.is_public]
    fields = VoteFields(motion="Der Antrag", taken_at=time(17), yes=5)
    vote = voting.record_vote(work, secret.id, fields)
    resolution = voting.make_resolution(work, vote)
    told = publicity.announce(work, resolution, AnnouncementFields(wording="Ein Entschluss"))
    sheet = gather_published(work, council.meeting, Head())
    assert check_sheet(work, council.meeting, sheet) == []
    assert work.announcements.get(told).resolution_id == resolution
