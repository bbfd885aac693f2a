"""The fields of the form „Stimmen Ihre Angaben noch?“, and what of them differs in an answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from praeventionsrat.documents.reply_form import FormReply
from praeventionsrat.german import fold

YES, NO = "ja", "nein"
WORDS = {"ja": YES, "j": YES, "yes": YES, "x": YES, "nein": NO, "n": NO, "no": NO}
CONSENT = "einwilligung_"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form."""

    name: str
    """Its tag in Word."""
    label: str
    section: str
    is_choice: bool = False
    """„ja“ or „nein“."""
    hint: str = ""
    """A small line below the label."""
    by_hand: bool = False
    """Somebody must look before it is taken over: the record concerns others too."""

    @property
    def title(self) -> str:
        """What screen readers call it; no two are alike."""
        more = {PRIVATE: " (privat)", CONSENTS: " (Einwilligung)"}.get(self.section, "")
        return f"{self.label[: 60 - len(more)]}{more}"


PERSON, WORK, OFFICIAL, PRIVATE = (
    "Person", "Institution und Funktion", "Dienstlich erreichbar", "Privat erreichbar (freiwillig)"
)  # fmt: skip
TOPICS, PASSING_ON, CONSENTS, REMARK = (
    "Themen", "Weitergabe", "Einwilligungen (freiwillig)", "Was wir noch wissen sollten"
)  # fmt: skip
OF_PERSON: tuple[FormField, ...] = (
    FormField("anrede", "Anrede", PERSON, hint="Frau, Herr oder leer"),
    FormField("titel", "Titel", PERSON),
    FormField("vorname", "Vorname", PERSON),
    FormField("namenszusatz", "Namenszusatz", PERSON, hint="von, van der"),
    FormField("nachname", "Nachname", PERSON),
    FormField("institution", "Institution", WORK, by_hand=True),
    FormField("abteilung", "Abteilung", WORK),
    FormField("funktion", "Funktion", WORK),
    FormField("strasse", "Straße und Hausnummer", WORK, by_hand=True),
    FormField("plz", "Postleitzahl", WORK, by_hand=True),
    FormField("ort", "Ort", WORK, by_hand=True),
    FormField("email", "E-Mail", OFFICIAL),
    FormField("telefon", "Telefon", OFFICIAL),
    FormField("mobil", "Mobiltelefon", OFFICIAL),
    FormField("privat_email", "E-Mail", PRIVATE),
    FormField("privat_telefon", "Telefon", PRIVATE),
    FormField("privat_mobil", "Mobiltelefon", PRIVATE),
    FormField("privat_strasse", "Straße und Hausnummer", PRIVATE),
    FormField("privat_plz", "Postleitzahl", PRIVATE),
    FormField("privat_ort", "Ort", PRIVATE),
    FormField("themen", "Themen, die Sie beschäftigen", TOPICS, hint="durch Komma getrennt"),
    FormField(
        "keine_weitergabe",
        "Private Angaben nicht weitergeben",
        PASSING_ON,
        is_choice=True,
        hint="auch nicht an Mitglieder des Präventionsrates",
    ),
)
OF_ORGANIZATION: tuple[FormField, ...] = (
    FormField("institution", "Name", "Institution"),
    FormField("strasse", "Straße und Hausnummer", "Institution"),
    FormField("plz", "Postleitzahl", "Institution"),
    FormField("ort", "Ort", "Institution"),
    FormField("email", "E-Mail", "Institution"),
    FormField("telefon", "Telefon", "Institution"),
    FormField("website", "Website", "Institution"),
    FormField("themen", "Themen", TOPICS, hint="durch Komma getrennt"),
    FormField("ansprechperson", "Ansprechperson", REMARK, by_hand=True),
)
LAST = FormField("bemerkung", "Bemerkung", REMARK, by_hand=True)


def person_fields(
    purposes: Sequence[str], wordings: Mapping[str, str] | None = None
) -> tuple[FormField, ...]:
    """The fields of a person's form, with a consent for each purpose and what it says."""
    said = wordings or {}
    asked = (
        FormField(consent_tag(one), one, CONSENTS, is_choice=True, hint=said.get(one, ""))
        for one in purposes
    )
    return (*OF_PERSON, *asked, LAST)


def organization_fields() -> tuple[FormField, ...]:
    """The fields of an institution's form."""
    return (*OF_ORGANIZATION, LAST)


def consent_tag(purpose: str) -> str:
    """The tag of a consent: „einwilligung_rundbrief“, short enough for Word."""
    return f"{CONSENT}{re.sub(r'[^a-z0-9]+', '_', fold(purpose)).strip('_')}"[:60]


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that was answered otherwise than the record has it."""

    field: FormField
    before: str
    after: str

    @property
    def sentence(self) -> str:
        """„Telefon: bisher 123, jetzt 456“."""
        before, after = self.before or "leer", self.after or "leer"
        return f"{self.field.label}: bisher {before}, jetzt {after}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What an answer says against the record."""

    differences: tuple[Difference, ...]
    beside: tuple[str, ...]
    """What was written beside the fields, or into them and is not understood; never lost."""
    lost: tuple[str, ...]
    """Labels of fields that are not in the file any more; they say nothing."""

    @property
    def is_same(self) -> bool:
        """Whether all is as it was."""
        return not self.differences and not self.beside


def compare_reply(
    current: Mapping[str, str], reply: FormReply, fields: Sequence[FormField]
) -> Comparison:
    """What differs between a record and an answer; what somebody left as it was never does.

    A field left alone says nothing, also where the record has been corrected since.
    """
    differences, beside = [], []
    for field in fields:
        if field.name not in reply.fields or field.name in (*reply.untouched, *reply.lost):
            continue
        before, after = _plain(current.get(field.name, "")), _plain(reply.fields[field.name])
        if field.is_choice and after and _choice(after) is None:
            beside.append(f"{field.label}: {after}")
            continue
        after = (_choice(after) or "") if field.is_choice else after
        if before != after:
            differences.append(Difference(field, before, after))
    lost = tuple(field.label for field in fields if field.name in reply.lost)
    return Comparison(tuple(differences), (*beside, *reply.beside), lost)


def _plain(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines())


def _choice(text: str) -> str | None:
    return WORDS.get(fold(text).strip(" .!"))
