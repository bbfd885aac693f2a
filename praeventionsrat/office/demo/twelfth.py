"""The 12th meeting of the Lenkungsgruppe, from the invitation to the signed minutes."""

from datetime import date, time
from uuid import UUID

from praeventionsrat import numbering, richtext
from praeventionsrat.meetings.records import (
    Absence,
    AgendaItemFields,
    AssignmentFields,
    AttachmentFields,
    AttendanceFields,
    AttendanceKind,
    InvitationForm,
    ItemKind,
    MeetingFields,
    MinutesFields,
    VoteFields,
)
from praeventionsrat.meetings.usecases import attendance, items, meeting, minutes, voting
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

HELD = date(2026, 3, 17)
KINDS = {
    "F": ItemKind.FORMALITY,
    "R": ItemKind.REPORT,
    "D": ItemKind.DISCUSSION,
    "B": ItemKind.RESOLUTION,
    "I": ItemKind.INFORMATION,
}
AGENDA = (  # number, kind, title, paper, note, minutes, real start, real end, title in the minutes
    ("1", "F", "Eröffnung, Begrüßung, Feststellung der form- und fristgerechten Ladung und der "
     "Beschlussfähigkeit", "", "", 5, "16:02", "16:08", "Eröffnung"),
    ("2", "F", "Feststellung der Tagesordnung", "", "", 2, "16:08", "16:10", ""),
    ("3", "F", "Genehmigung der Niederschrift über die 11. Sitzung am 2. Dezember 2025", "", "", 8,
     "16:10", "16:25", "Genehmigung der Niederschrift über die 11. Sitzung"),
    ("4", "R", "Beschlusskontrolle – offene Aufträge und Maßnahmen", "", "Anlage 1", 10,
     "16:25", "16:30", ""),
    ("5", "R", "Sicherheitslage: Polizeiliche Kriminalstatistik 2025, Musterau im Vergleich", "",
     "mündlicher Bericht, Polizeistation", 15, "16:30", "16:40", ""),
    ("6", "D", "KOMPASS: Ergebnisse der Bürgerbefragung und Vorbereitung der 2. "
     "Sicherheitskonferenz", "PR-2026/004", "", 10, "16:40", "16:46", ""),
    ("6.1", "B", "Angstraum Bahnhofsunterführung – Beleuchtung und Grünschnitt", "PR-2026/005", "",
     15, "16:46", "17:00", "Angstraum Bahnhofsunterführung"),
    ("6.2", "B", "Fahrradabstellanlage Bahnhof – Prüfauftrag Videoschutz", "PR-2026/006", "", 15,
     "17:00", "17:18", ""),
    ("7", "B", "9. Musterauer Präventionstag am 12. September 2026 – Sachstand und Budget",
     "PR-2026/007", "", 15, "17:20", "17:40", "9. Präventionstag"),
    ("8", "R", "Berichte aus den Arbeitsgruppen (AG Gewalt, AG Sucht, AG Sichere Quartiere)", "",
     "", 10, "17:40", "17:55", ""),
    ("9", "I", "Mitteilungen und Anfragen, Verschiedenes", "", "", 5, "17:55", "18:02", ""),
    ("10", "D", "Förderantrag „Demokratie leben!“ – Bewertung der eingegangenen Projektanträge",
     "PR-2026/008", "", 10, "18:02", "18:11", ""),
)  # fmt: skip
TEXTS = {
    "1": "Die Vorsitzende eröffnet die Sitzung um 16:02 Uhr, begrüßt die Anwesenden und stellt "
    "fest, dass mit Schreiben vom 24. Februar 2026 form- und fristgerecht geladen wurde. Mit 8 "
    "von 11 stimmberechtigten Mitgliedern ist die Lenkungsgruppe beschlussfähig.",
    "3": "Herr Tüncher weist darauf hin, dass es unter TOP 5 „UN-Behindertenrechtskonvention“ "
    "heißen muss. Mit dieser Berichtigung wird die Niederschrift genehmigt.",
    "6.1": "Herr Brettschneider stellt die Messung der Beleuchtung vor. In der Aussprache weist "
    "Frau Rabenhorst darauf hin, dass bei der Begehung im Februar vor allem der zugewachsene "
    "Westeingang genannt wurde.",
    "10": "Die eingegangenen Projektanträge werden vorgestellt und anhand der Kriterien beraten.",
}
OUTCOMES = {
    "2": "Die Tagesordnung wird wie versandt festgestellt.",
    "4": "zur Kenntnis genommen",
    "5": "zur Kenntnis genommen",
    "8": "zur Kenntnis genommen",
}
VOTES = {  # item: yes, no, abstentions, recused, time, motion
    "3": (7, 0, 1, 0, "16:20", "Die Niederschrift über die 11. Sitzung wird mit der genannten "
          "Berichtigung genehmigt."),
    "6.1": (8, 0, 0, 1, "16:55", "Die Lenkungsgruppe empfiehlt dem Magistrat, die Beleuchtung der "
            "Bahnhofsunterführung auf mindestens 10 lx anzuheben und den Grünschnitt zweimal "
            "jährlich vorzunehmen. Die Stadtwerke legen bis 30. Juni 2026 ein Angebot vor."),
    "6.2": (5, 3, 1, 0, "17:17", "Die Geschäftsstelle bereitet mit der Polizeistation eine Prüfung "
            "der Erforderlichkeit vor (ortsbezogene Fallzahlen der letzten drei Jahre, mildere "
            "Mittel, räumliche und zeitliche Begrenzung, Wiedervorlage nach zwei Jahren)."),
    "7": (4, 4, 0, 0, "17:38", "Das Budget des 9. Präventionstages wird in der vorgelegten Fassung "
          "beschlossen."),
}  # fmt: skip
SENT = (
    ("Beschlusskontrolle", True),
    ("Niederschrift der 11. Sitzung (Entwurf)", True),
    ("Vorlagen PR-2026/004 bis /007", True),
    ("Vorlage PR-2026/008 (nur Mitglieder)", False),
)
ENCLOSED = ("Anwesenheitsliste", "Präsentation PKS 2025", "Lageplan")


def hold(work: Work, town: Town, committee_id: UUID) -> UUID:
    """Invite, meet, vote, write: everything the sample minutes tell."""
    meeting_id = _plan(work, committee_id)
    ids = _agenda(work, meeting_id)
    for title, public in SENT:
        fields = AttachmentFields(title=title, is_public=public, in_invitation=True)
        minutes.attach(work, meeting_id, fields)
    sent = date(2026, 2, 24)
    meeting.send_invitation(work, meeting_id, on=sent, form=InvitationForm.EMAIL)
    listed = _meet(work, town, meeting_id)
    voting.add_recusal(
        work, ids["6.1"], listed["Abendroth"], left_at=time(16, 48), returned_at=time(16, 58)
    )
    _write(work, ids)
    for number, (yes, no, abstentions, recused, at, motion) in VOTES.items():
        vote = VoteFields.checked(
            motion=richtext.to_markdown(richtext.from_plain(motion)),
            yes=yes,
            no=no,
            abstentions=abstentions,
            recused=recused,
            taken_at=at,
        )
        voting.make_resolution(work, voting.record_vote(work, ids[number], vote))
    _close(work, town, meeting_id, ids)
    return meeting_id


def _plan(work: Work, committee_id: UUID) -> UUID:
    fields = MeetingFields(
        number=12,
        held_on=HELD,
        planned_start=time(16),
        planned_end=time(18),
        place="Rathaus, Sitzungssaal Mansbach",
        access_note="Raum 214, stufenlos über Eingang Nord, induktive Höranlage vorhanden",
        reference="32-70/2026-03",
        reply_by=date(2026, 3, 10),
        invitation_recipients="LG-Mitglieder; beratend: KOMPASS-Beratung PP Mittelhessen, "
        "Jugendbeirat; nachrichtlich: Magistratsbüro",
    )
    return meeting.create_meeting(work, committee_id, fields)


def _agenda(work: Work, meeting_id: UUID) -> dict[str, UUID]:
    ids: dict[str, UUID] = {}
    for number, kind, title, paper, note, planned, *_ in AGENDA:
        fields = AgendaItemFields(
            title=title,
            kind=KINDS[kind],
            is_public=number != "10",
            paper_reference=paper,
            invitation_note=note,
            planned_minutes=planned,
            rapporteur="Dipl.-Ing. Olaf Brettschneider (Stadtwerke)" if number == "6.1" else "",
        )
        parent = ids.get(number.split(".", maxsplit=1)[0]) if "." in number else None
        ids[number] = items.add_item(work, meeting_id, fields, parent_id=parent)
    return ids


def _meet(work: Work, town: Town, meeting_id: UUID) -> dict[str, UUID]:
    attendance.expect_members(work, meeting_id)
    meeting.begin_meeting(work, meeting_id, at=time(16, 2))
    families = {person: family for family, person in town.persons.items()}
    listed = {
        families[a.person_id]: a.id
        for a in work.attendances.where(meeting_id=meeting_id)
        if a.person_id
    }
    attendance.is_absent(work, listed["Vielhaber"], Absence.EXCUSED)
    attendance.is_absent(work, listed["Achtnich"], Absence.UNEXCUSED)
    deputy = attendance.represent(work, listed["Lohgerber"], town.persons["Karadeniz"])
    attendance.comes(work, deputy, at=time(16, 25))
    attendance.all_present(work, meeting_id, at=time(16, 2))
    attendance.goes(work, listed["Pfefferkorn"], at=time(17, 20))
    guest = AttendanceFields(
        person_id=town.persons["Brettschneider"],
        affiliation="Stadtwerke",
        kind=AttendanceKind.GUEST,
        note="TOP 6.1",
    )
    listed["Brettschneider"] = attendance.add_attendance(work, meeting_id, guest)
    attendance.comes(work, listed["Brettschneider"], at=time(16, 46), until=time(17))
    meeting.add_break(work, meeting_id, starts_at=time(17, 5), ends_at=time(17, 12))
    return listed


def _write(work: Work, ids: dict[str, UUID]) -> None:
    for number, *_, started, ended, short in AGENDA:
        start, end = time.fromisoformat(started), time.fromisoformat(ended)
        items.set_item_times(work, ids[number], started_at=start, ended_at=end)
        items.set_outcome(work, ids[number], OUTCOMES.get(number, ""), short)
        if number in TEXTS:
            text = richtext.to_markdown(richtext.from_plain(TEXTS[number]))
            items.write_minutes(work, ids[number], text)


def _close(work: Work, town: Town, meeting_id: UUID, ids: dict[str, UUID]) -> None:
    numbering.set_start(work, numbering.ASSIGNMENT, {"Jahr": 2026}, 11)
    fields = AssignmentFields(
        title="Beleuchtung Bahnhofsunterführung",
        responsible="Stadtwerke/Brettschneider",
        person_id=town.persons["Brettschneider"],
        organization_id=town.organizations["Stadtwerke"],
        contributors="Tiefbauamt",
        due_on=date(2026, 6, 30),
    )
    minutes.give_assignment(work, meeting_id, fields, item_id=ids["6.1"])
    meeting.end_meeting(work, meeting_id, at=time(18, 11))
    for title in ENCLOSED:
        minutes.attach(work, meeting_id, AttachmentFields(title=title))
    minutes.edit_minutes(
        work,
        meeting_id,
        MinutesFields(
            issued_on=date(2026, 3, 24),
            distribution="Mitglieder, beratende Mitglieder, Magistratsbüro; Auszug TOP 6.1: "
            "Stadtwerke; Auszug TOP 6.2: Polizeistation",
        ),
    )
