"""What the fields about a person are called, and their values in German."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import Enum

from praeventionsrat.german import day, oclock

LABELS: Mapping[str, str] = {
    "absence": "Abwesenheit",
    "access_needs": "Barrierebedarf",
    "addition": "Adresszusatz",
    "affiliation": "Zugehörigkeit",
    "affix": "Namenszusatz",
    "answer": "Antwort",
    "answered_on": "beantwortet am",
    "available": "verfügbar",
    "came_at": "gekommen um",
    "came_back_on": "unzustellbar am",
    "changed_at": "zuletzt geändert am",
    "channel": "Weg",
    "checked_in_at": "angekommen am",
    "checked_on": "zuletzt geprüft am",
    "choice": "Stimme",
    "city": "Ort",
    "confirmed_on": "bestätigt am",
    "country": "Land",
    "created_at": "angelegt am",
    "data_purpose": "Zweck",
    "data_source": "Herkunft der Daten",
    "deleted_at": "im Papierkorb seit",
    "department": "Abteilung",
    "email": "E-Mail",
    "email_private": "E-Mail ist privat",
    "ends_on": "bis",
    "extent": "Unterlagen",
    "family_name": "Nachname",
    "follow_up_on": "Wiedervorlage am",
    "followed_up_on": "Wiedervorlage erledigt am",
    "for_letters": "Anschrift für Briefe",
    "form_of_address": "Anrede",
    "given_name": "Vorname",
    "given_on": "erteilt am",
    "happened_on": "am",
    "is_chair": "Vorsitz",
    "is_confirmed": "zugesagt",
    "is_left_out": "vom Verteiler ausgenommen",
    "is_main_contact": "Hauptkontakt",
    "is_minor": "unter 18",
    "is_private": "privat",
    "kind": "Art",
    "label": "Bezeichnung",
    "left_at": "gegangen um",
    "legal_basis": "Rechtsgrundlage",
    "letter_salutation": "Briefanrede",
    "mobile": "Mobiltelefon",
    "mobile_private": "Mobiltelefon ist privat",
    "moved_up_on": "nachgerückt am",
    "name": "Name",
    "needs": "Bedarf",
    "no_forwarding": "keine Weitergabe",
    "note": "Notiz",
    "phone": "Telefon",
    "phone_private": "Telefon ist privat",
    "points": "Punkte",
    "post_title": "Amtsbezeichnung",
    "postal_code": "Postleitzahl",
    "purpose": "Zweck",
    "reason": "Grund",
    "received_at": "eingegangen am",
    "received_on": "eingegangen am",
    "remark": "Bemerkung",
    "replied_on": "geantwortet am",
    "reply": "Antwort",
    "restricted_on": "eingeschränkt seit",
    "returned_at": "zurückgekehrt um",
    "review_on": "nächste Prüfung am",
    "revoked_on": "widerrufen am",
    "revoked_way": "Weg des Widerrufs",
    "role": "Rolle",
    "seat": "Sitz",
    "seats": "Plätze",
    "sent_on": "versandt am",
    "sent_to": "versandt an",
    "skills": "Kenntnisse",
    "slot_at": "Zeitfenster ab",
    "source": "Herkunft",
    "starts_on": "seit",
    "state": "Stand",
    "street": "Straße",
    "task": "Aufgabe",
    "text": "Text",
    "thanked_on": "bedankt am",
    "title": "Titel",
    "value": "Angabe",
    "version": "Fassung",
    "votes": "stimmberechtigt",
    "voting_right": "Stimmrecht",
    "way": "Weg",
    "wording": "Wortlaut",
}
"""By the name of the column; the same word means the same in every table about a person."""
ROLES: Mapping[str, str] = {
    "chair_id": "Vorsitz",
    "keeper_id": "Schriftführung",
    "letter_with_id": "Briefe gehen gemeinsam an Sie und eine andere Person",
    "in_place_of_id": "eingeladen als Vertretung",
    "represents_id": "Sie wurden vertreten",
    "represented_by_id": "Sie vertraten ein anderes Mitglied",
    "contact_id": "Ansprechperson",
    "lead_id": "verantwortlich",
    "owner_id": "zuständig",
    "responsible_id": "zuständig",
    "person_id": "zuständig",
}
"""What a reference to a person says where the record itself is about something else."""
ENUMS: Mapping[str, Mapping[str, str]] = {
    "ChannelKind": {
        "email": "E-Mail",
        "phone": "Telefon",
        "mobile": "Mobiltelefon",
        "fax": "Fax",
        "website": "Internet",
        "messenger": "Kurznachrichten",
    },
    "NoteKind": {
        "call": "Telefonat",
        "visit": "Besuch",
        "letter": "Brief",
        "mail": "E-Mail",
        "talk": "Gespräch",
        "other": "Sonstiges",
    },
    "Role": {
        "chair": "Vorsitz",
        "deputy_chair": "stellvertretender Vorsitz",
        "member": "Mitglied",
        "adviser": "beratend",
        "keeper": "Schriftführung",
        "guest": "ständiger Gast",
    },
    "AttendanceKind": {
        "voting": "stimmberechtigt",
        "advisory": "beratend",
        "administration": "Verwaltung",
        "guest": "Gast",
    },
    "Absence": {"none": "", "excused": "entschuldigt", "unexcused": "unentschuldigt"},
    "VoteChoice": {
        "yes": "Ja",
        "no": "Nein",
        "abstention": "Enthaltung",
        "not_voting": "nicht teilgenommen",
    },
    "Extent": {"all": "alle", "public": "nur öffentliche"},
    "InvitationForm": {"email": "E-Mail", "post": "Post", "hand": "persönlich übergeben"},
    "InviteeSource": {
        "member": "Mitglied",
        "deputy": "Stellvertretung",
        "list": "Verteiler",
        "hand": "von Hand",
    },
    "Reply": {
        "none": "noch keine",
        "accepted": "zugesagt",
        "declined": "abgesagt",
        "represented": "lässt sich vertreten",
    },
    "Answer": {"yes": "ja", "maybe": "zur Not", "no": "nein"},
    "CircularReply": {
        "none": "noch keine",
        "yes": "Ja",
        "no": "Nein",
        "abstain": "Enthaltung",
        "objects": "Widerspruch gegen das Verfahren",
    },
    "ContributorRole": {
        "speaker": "Vortrag",
        "moderator": "Moderation",
        "leader": "Leitung",
        "panellist": "Podium",
        "performer": "Auftritt",
        "welcome": "Grußwort",
        "interpreter": "Dolmetschung",
        "technician": "Technik",
        "jury": "Jury",
        "other": "Mitwirkung",
    },
    "RegistrationState": {
        "confirmed": "bestätigt",
        "waiting": "Warteliste",
        "cancelled": "abgesagt",
    },
    "RequestKind": {"information": "Auskunft", "erasure": "Löschung"},
}
"""Chosen values, by the class they are of."""


def said(value: object) -> str:
    """A value as a letter says it; empty where there is nothing to say."""
    if isinstance(value, bool):
        return "ja" if value else ""
    if isinstance(value, Enum):
        return ENUMS.get(type(value).__name__, {}).get(str(value.value), str(value.value))
    if isinstance(value, datetime):
        return day(value.astimezone().date())
    if isinstance(value, date):
        return day(value)
    if isinstance(value, time):
        return oclock(value)
    return str(value).strip() if isinstance(value, str) else ""
