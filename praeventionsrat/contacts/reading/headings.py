"""Which heading means what: German and English, Outlook's, other programs', offices' lists."""

import re
from collections.abc import Mapping, Sequence

from praeventionsrat.contacts.reading.targets import HEADINGS, Target
from praeventionsrat.german import fold

WORD = re.compile("[a-z]+|[0-9]+")


def words_of(heading: str) -> list[str]:
    """A heading as it is compared: „Telefon (privat)“, „TELEFON PRIVAT“ are one."""
    return WORD.findall(fold(heading))


def _words(text: str) -> frozenset[str]:
    return frozenset(words_of(text))


OFFICIAL = _words(
    "geschäftlich geschäftliche gesch g dienstl d dienstlich dienstliche dienst beruflich beruf "
    "büro business work office arbeit"
)
PRIVATE = _words("privat private privates priv p home personal persönlich persönliche")
OTHER = _words("weitere weiterer weiteres other zusätzliche sekundäre secondary zweite")
NOISE = _words("der die das des tag am von")
PRIVATE_MATTERS = _words(
    "Geburtstag Geburtsdatum Geburtsort Birthday Jahrestag Anniversary Kinder Children Partner "
    "Ehepartner Spouse Hobby Hobbys Hobbies Geschlecht Gender Religion Konfession Konto Account "
    "Familienstand Staatsangehörigkeit Nationalität IBAN BIC Bankverbindung Steuernummer Spitzname "
    "Nickname Regierungsnr Government Beeinträchtigung Behinderung"
)
"""Words of headings that say more about somebody than a prevention council has a use for."""

PLACES: Mapping[str, str] = {
    "email": "email|mail|e-mail|e-mail-adresse|mailadresse|e-mail address|e-mail value|primäre "
    "e-mail-adresse|emailadresse|e-mailadresse|email adresse|email address|primäre e-mail|mailadr",
    "phone": "telefon|tel|telefonnummer|tel nr|telefon nr|phone|rufnummer|telephone|phone number|"
    "phone value|festnetz|durchwahl|telefonnr|fon|telnr",
    "mobile": "mobil|mobiltelefon|handy|mobilnummer|mobile|mobile phone|mobil nr|mobil tel nr|"
    "handynummer|mobilfunk|mobilfunknummer|cell phone|mobilnr|handy nr",
    "fax": "fax|faxnummer|fax nummer|fax nr|telefax|fax number",
    "website": "webseite|website|internet|homepage|web page|url|webpage|internetseite|web|"
    "website value",
    "street": "straße|str|straße hausnummer|straße nr|straße und hausnummer|street|straße hausnr|"
    "street address|address street|adresse straße|straße und nr|straße u hausnummer",
    "postal_code": "plz|postleitzahl|postal code|zip|zip code|address postal code|adresse plz",
    "city": "ort|stadt|city|wohnort|town|address city|adresse ort",
    "country": "land|land region|country|country region|address country",
    "address": "adresse|anschrift|address|postanschrift|postadresse|plz ort|plz und ort",
}
"""Headings there may be one of for the office and one for home."""
OTHERS: Mapping[Target, str] = {
    Target.FORM_OF_ADDRESS: "title|salutation|anrede titel|prefix|name prefix|herr frau|frau herr",
    Target.TITLE: "akad titel|akademischer titel|titel|akademischer grad|grad",
    Target.NAME: "name|name vorname|vorname name|vorname nachname|vor und nachname|"
    "nachname vorname|"
    "ansprechperson|ansprechpartner|ansprechpartnerin|ansprechpartner in|kontaktperson|kontakt|"
    "full name|display name|anzeigename|person|teilnehmer|teilnehmerin|mitglied|vor und zuname|"
    "ansprechpartner innen|contact|name und vorname|leitung",
    Target.GIVEN_NAME: "first name|weitere vornamen|middle name|given name|rufname|vornamen",
    Target.AFFIX: "namenszusätze|namensvorsatz",
    Target.FAMILY_NAME: "last name|familienname|zuname|surname|family name",
    Target.SUFFIX: "suffix|name suffix|namenssuffix",
    Target.POST_TITLE: "dienstbezeichnung|dienstgrad|amt|amts oder dienstbezeichnung",
    Target.ORGANIZATION: "firma|company|einrichtung|organisation|behörde|verein|träger|"
    "dienststelle|"
    "organization|organization name|unternehmen|verband|name der institution|company name|"
    "name der einrichtung|stelle|schule|firma institution|institution einrichtung",
    Target.ORGANIZATION_SHORT: "kürzel|abkürzung|kurzbezeichnung|kurz",
    Target.ORGANIZATION_KIND: "art der einrichtung|institutionstyp|typ|institutionsart",
    Target.SECTOR: "sektor|sparte|gruppe für wer fehlt am tisch",
    Target.DEPARTMENT: "department|organization department|fachbereich|sachgebiet|referat|bereich",
    Target.ROLE: "position|job title|rolle|tätigkeit|organization title|stellung|funktion position|"
    "amt funktion|role",
    Target.FURTHER_PHONES: "telefon firma|company main phone|rückmeldung|callback|autotelefon|"
    "car phone|haupttelefon|primary phone|telefon zentrale|weitere telefonnummer|zentrale",
    Target.FURTHER_EMAILS: "weitere e-mail|sekundäre e-mail-adresse|e-mail weitere",
    Target.TOPICS: "kategorien|kategorie|categories|stichwörter|stichworte|schlagwörter|keywords|"
    "thema|schwerpunkte|schwerpunkt|group membership|handlungsfelder|interessen|labels",
    Target.DISTRICTS: "stadtteil|ortsteil|ortsteile|bezirk|quartier|stadtbezirk|sozialraum",
    Target.TARGET_GROUPS: "zielgruppe",
    Target.LANGUAGES: "sprache|language|languages|sprachkenntnisse",
    Target.PHOTO_NUMBER: "foto nr|bild nr|foto|fotonr|bildnummer",
    Target.IS_CONFIDENTIAL: "vertraulichkeit|sensitivity|vertraulich|weitergabe gesperrt",
    Target.IS_NEUTRAL: "geschlechtsneutral|neutral",
    Target.NOTE: "notizen|notes|bemerkung|bemerkungen|anmerkung|anmerkungen|hinweis|hinweise|"
    "kommentar|note|sonstiges",
    Target.UID: "uid|uuid|id",
}


def _table(words: Mapping[str, str]) -> dict[str, str]:
    return {
        " ".join(words_of(alias)): meant
        for meant, aliases in words.items()
        for alias in aliases.split("|")
    }


PLACE_OF = _table(PLACES)
KNOWN: Mapping[str, str] = {
    **_table({target.value: words for target, words in OTHERS.items()}),
    **_table({target.value: words for target, words in HEADINGS.items()}),
}


def meaning(heading: str) -> Target | None:
    """What a heading most likely means; nothing if that is not known."""
    found = _meaning(words_of(heading))
    if found is None and "/" in heading:
        parts = [_meaning(words_of(part)) for part in heading.split("/")]
        return parts[0] if all(parts) else None
    return found


def _meaning(words: Sequence[str]) -> Target | None:
    if found := KNOWN.get(" ".join(words)):
        return Target(found)
    said = set(words)
    left_off = PRIVATE | OFFICIAL | OTHER | NOISE
    bare = " ".join(word for word in words if word not in left_off and not word.isdigit())
    place = PLACE_OF.get(bare)
    is_second = any(word.isdigit() and int(word) > 1 for word in words)
    if place is None:
        alone = not (PRIVATE | OTHER) & said and not is_second
        return Target(KNOWN[bare]) if alone and bare in KNOWN else None
    if OTHER & said or is_second:
        return _another(place, is_private=bool(PRIVATE & said), is_other=bool(OTHER & said))
    return Target(f"{'private' if PRIVATE & said else 'official'}.{place}")


def _another(place: str, *, is_private: bool, is_other: bool) -> Target | None:
    """A second number goes to the further ones, unless it is private."""
    match place:
        case "email":
            return Target.PRIVATE_EMAIL if is_private else Target.FURTHER_EMAILS
        case "phone" | "mobile":
            return Target.PRIVATE_PHONE if is_private else Target.FURTHER_PHONES
        case "street" if not is_other:
            return Target.PRIVATE_STREET if is_private else Target.STREET
        case _:
            return None


def is_private_matter(heading: str) -> bool:
    """Whether a column is about what a prevention council has no use for: „Geburtstag“."""
    return bool(PRIVATE_MATTERS & set(words_of(heading)))
