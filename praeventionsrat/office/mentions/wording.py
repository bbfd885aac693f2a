"""What the tables are called on the screen and in letters to people."""

from collections.abc import Mapping

from praeventionsrat.german import count

TABLES: Mapping[str, tuple[str, str]] = {
    "office": ("Geschäftsstelle", "Geschäftsstellen"),
    "number_series": ("Nummernkreis", "Nummernkreise"),
    "counter": ("Zähler", "Zähler"),
    "number_origin": ("Nummernherkunft", "Nummernherkünfte"),
    "legislative_term": ("Wahlperiode", "Wahlperioden"),
    "organization": ("Institution", "Institutionen"),
    "person": ("Person", "Personen"),
    "post": ("Funktion", "Funktionen"),
    "keyword": ("Schlagwort", "Schlagwörter"),
    "contact_keyword": ("Schlagwort", "Schlagwörter"),
    "channel": ("weiterer Kanal", "weitere Kanäle"),
    "contact_address": ("Anschrift", "Anschriften"),
    "contact_note": ("Kontaktnotiz", "Kontaktnotizen"),
    "consent": ("Einwilligung", "Einwilligungen"),
    "distinct_pair": ("Vermerk „nicht dieselbe Person“", "Vermerke „nicht dieselbe Person“"),
    "import_layout": ("gemerkte Zuordnung", "gemerkte Zuordnungen"),
    "rule_set": ("Regelwerk", "Regelwerke"),
    "committee": ("Gremium", "Gremien"),
    "membership": ("Sitz in einem Gremium", "Sitze in Gremien"),
    "deputy": ("Stellvertretung", "Stellvertretungen"),
    "open_seat": ("freier Sitz", "freie Sitze"),
    "mailing_list": ("Verteiler", "Verteiler"),
    "mailing_list_entry": ("Eintrag in einem Verteiler", "Einträge in Verteilern"),
    "mailing_list_rule": ("Verteilerregel", "Verteilerregeln"),
    "mailing": ("Serienversand", "Serienversände"),
    "mailing_recipient": ("Empfang eines Versands", "Empfänge von Versänden"),
    "meeting": ("Sitzung", "Sitzungen"),
    "meeting_break": ("Unterbrechung", "Unterbrechungen"),
    "agenda_item": ("Tagesordnungspunkt", "Tagesordnungspunkte"),
    "joint_discussion": ("gemeinsame Beratung", "gemeinsame Beratungen"),
    "attendance": ("Anwesenheit", "Anwesenheiten"),
    "presence": ("Anwesenheitszeit", "Anwesenheitszeiten"),
    "recusal": ("Befangenheit", "Befangenheiten"),
    "vote": ("Abstimmung", "Abstimmungen"),
    "voter_choice": ("namentliche Stimme", "namentliche Stimmen"),
    "resolution": ("Beschluss", "Beschlüsse"),
    "announcement": ("Bekanntgabe", "Bekanntgaben"),
    "election": ("Wahl", "Wahlen"),
    "election_ballot": ("Wahlgang", "Wahlgänge"),
    "candidate_votes": ("Kandidatur", "Kandidaturen"),
    "revocation": ("Aufhebung", "Aufhebungen"),
    "minutes": ("Niederschrift", "Niederschriften"),
    "assignment": ("Auftrag", "Aufträge"),
    "tracking": ("Beschlusskontrolle", "Beschlusskontrollen"),
    "progress_note": ("Sachstand", "Sachstände"),
    "attachment": ("Anlage", "Anlagen"),
    "attachment_text": ("übernommene Niederschrift", "übernommene Niederschriften"),
    "invitee": ("Einladung", "Einladungen"),
    "repetition": ("Wiederholungssitzung", "Wiederholungssitzungen"),
    "repeated_item": ("wiederholter Punkt", "wiederholte Punkte"),
    "date_poll": ("Terminabfrage", "Terminabfragen"),
    "poll_date": ("Termin einer Abfrage", "Termine einer Abfrage"),
    "poll_member": ("Teilnahme an einer Terminabfrage", "Teilnahmen an Terminabfragen"),
    "poll_answer": ("Antwort in einer Terminabfrage", "Antworten in Terminabfragen"),
    "circular": ("Umlaufbeschluss", "Umlaufbeschlüsse"),
    "circular_answer": ("Stimme im Umlauf", "Stimmen im Umlauf"),
    "snippet": ("Textbaustein", "Textbausteine"),
    "minutes_step": ("Stand einer Niederschrift", "Stände von Niederschriften"),
    "minutes_version": ("Fassung einer Niederschrift", "Fassungen von Niederschriften"),
    "objection": ("Einwendung", "Einwendungen"),
    "correction": ("Berichtigung", "Berichtigungen"),
    "publication_policy": ("Veröffentlichungsregel", "Veröffentlichungsregeln"),
    "leak_waiver": ("Freigabe", "Freigaben"),
    "paper": ("Vorlage", "Vorlagen"),
    "consultation": ("Beratung einer Vorlage", "Beratungen von Vorlagen"),
    "paper_attachment": ("Anlage einer Vorlage", "Anlagen von Vorlagen"),
    "rhythm": ("Turnus", "Turnusse"),
    "wished_group": ("gewünschte Gruppe", "gewünschte Gruppen"),
    "skeleton_item": ("üblicher Punkt", "übliche Punkte"),
    "carried_item": ("vertagter Punkt", "vertagte Punkte"),
    "topic": ("Thema", "Themen"),
    "generated_file": ("erzeugte Datei", "erzeugte Dateien"),
    "own_template": ("eigene Vorlage", "eigene Vorlagen"),
    "retention_rule": ("Aufbewahrungsregel", "Aufbewahrungsregeln"),
    "archive_offer": ("Archivangebot", "Archivangebote"),
    "erasure": ("Löschvorgang", "Löschvorgänge"),
    "data_request": ("Anfrage zum Datenschutz", "Anfragen zum Datenschutz"),
    "processing_activity": ("Verarbeitungstätigkeit", "Verarbeitungstätigkeiten"),
    "privacy_contacts": ("Stellen des Datenschutzes", "Stellen des Datenschutzes"),
}
"""One and many of each table."""


def kind(table: str) -> str:
    """What one record of a table is called, as a sentence or a line begins with it."""
    word = TABLES.get(table, (table, table))[0]
    return word[:1].upper() + word[1:]


def counted(table: str, number: int) -> str:
    """„3 Kontaktnotizen“."""
    return count(number, *TABLES.get(table, (table, table)))


def many(table: str) -> str:
    """What the records of a table are called, as a heading."""
    word = TABLES.get(table, (table, table))[1]
    return word[:1].upper() + word[1:]
