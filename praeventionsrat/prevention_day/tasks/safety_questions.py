"""The questions of the Sicherheitsbogen, after the DStGB form for small events; own words."""

from collections.abc import Sequence
from dataclasses import dataclass

SOURCE = (
    "Nach dem Erfassungsbogen „Sichere Veranstaltungen“ des Deutschen Städte- und Gemeindebundes "
    "für kleinere Veranstaltungen; eigene Fragen, kein amtlicher Vordruck."
)
MOST_VISITORS = 5000


@dataclass(frozen=True, slots=True)
class Question:
    """A question that is answered with yes, no or „trifft nicht zu“ and a few words."""

    code: str
    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Questions about one thing."""

    title: str
    questions: Sequence[Question]


Q = Question
GROUPS: Sequence[Group] = (
    Group("Charakteristik", (
        Q("kind", "Ist die Art der Veranstaltung beschrieben?",
          "Ablauf, Bühne, Stände, Mitmachaktionen, Vorführungen mit Tieren oder Feuer."),
        Q("audience", "Ist das Publikum beschrieben?",
          "Familien, Schulklassen, ältere Menschen, Gäste mit Behinderung; Spitzenzeiten."),
        Q("assembly", "Fällt sie unter die Versammlungsstättenverordnung?",
          "Etwa Räume für mehr als 200 Gäste; im Freien Bühne und Tribüne für mehr als 1.000."),
        Q("experience", "Liegen Erfahrungen aus früheren Jahren vor?",
          "Besucherzahl, Vorkommnisse, Auflagen der Ämter."),
        Q("leader", "Ist eine verantwortliche Leitung vor Ort benannt?",
          "Mit Vertretung; während der ganzen Zeit erreichbar, auch bei Auf- und Abbau."),
    )),
    Group("Brandschutz", (
        Q("extinguishers", "Stehen geeignete Feuerlöscher bereit?",
          "An Bühne, Technik und jedem Stand mit Grill oder Fritteuse (dort Fettbrandlöscher)."),
        Q("open_fire", "Gibt es offenes Feuer, Gasflaschen oder Pyrotechnik?",
          "Standort, Menge, Aufsicht; Gasanlagen mit gültiger Prüfbescheinigung."),
        Q("materials", "Sind Zelte, Planen und Dekoration schwer entflammbar?",
          "Nachweise am Aufbautag bereithalten."),
        Q("fire_watch", "Ist mit der Feuerwehr geklärt, ob eine Brandsicherheitswache nötig ist?"),
        Q("hydrants", "Bleiben Hydranten und Löschwasserentnahmen frei?"),
    )),
    Group("Flucht- und Rettungswege", (
        Q("exits", "Sind genügend Ausgänge und Fluchtwege vorhanden und gekennzeichnet?",
          "Nicht verstellt, ohne Stolperstellen, bei Dunkelheit beleuchtet."),
        Q("access", "Sind Zufahrten und Aufstellflächen der Rettungskräfte frei?",
          "In der Regel mindestens 3,50 m breit und hoch; im Standplan eingezeichnet."),
        Q("meeting_point", "Ist ein Sammelplatz festgelegt?"),
        Q("evacuation", "Ist die Räumung geregelt?",
          "Wer entscheidet, wer sagt durch, wie werden Menschen mit Behinderung unterstützt?"),
        Q("announcements", "Sind Durchsagen möglich, auch bei Stromausfall?",
          "Megafon oder netzunabhängige Anlage; vorbereitete Texte."),
    )),
    Group("Ordnungspersonal", (
        Q("stewards", "Ist genügend Ordnungspersonal eingeteilt?",
          "Anzahl, Aufgaben, Erkennbarkeit; nachts und an Zufahrten mehr."),
        Q("briefing", "Wird das Ordnungspersonal eingewiesen?",
          "Rettungswege, Funk, Verhalten bei Zwischenfällen; Unterschriftenliste."),
        Q("guards", "Wird ein Bewachungsunternehmen beauftragt?",
          "Erlaubnis nach § 34a GewO; auch Nachtwache für Aufbauten."),
    )),
    Group("Ersthelfer und Sanitätsdienst", (
        Q("first_aid", "Sind Ersthelfer oder ein Sanitätsdienst eingeplant?",
          "Stärke mit dem Rettungsdienst abstimmen."),
        Q("aid_post", "Ist der Platz der Ersten Hilfe festgelegt und beschildert?",
          "Mit Zufahrt, Strom und Sichtschutz; Defibrillator in der Nähe?"),
        Q("emergency_contact", "Sind Notruf, nächste Klinik und Erreichbarkeiten bekannt gemacht?"),
    )),
    Group("Veranstaltungshaftpflicht", (
        Q("liability", "Besteht eine Veranstaltungshaftpflicht?",
          "Versicherer, Nummer, Deckung; auch Auf- und Abbau und ehrenamtliche Helfer."),
        Q("exhibitor_liability", "Weisen Aussteller und Dienstleister ihre Haftpflicht nach?"),
    )),
    Group("Straßensperrungen und Verkehr", (
        Q("closures", "Werden Straßen gesperrt?",
          "Verkehrsrechtliche Anordnung, Zeiten, Umleitung, Linienbusse, Anlieger."),
        Q("parking", "Sind Stellplätze geklärt, auch für Menschen mit Behinderung?"),
        Q("drive_in", "Gibt es einen Überfahrschutz an den Zufahrten?",
          "Was, wo, ab wann; wer öffnet für Rettungsfahrzeuge? Mit der Polizei abstimmen."),
    )),
    Group("Gastronomie", (
        Q("food", "Werden Speisen oder Getränke abgegeben?",
          "Stände, Handwaschgelegenheit, Kühlung, Allergene, Belehrung nach § 43 IfSG."),
        Q("alcohol", "Wird Alkohol ausgeschenkt?",
          "Gestattung nach § 12 GastG oder Landesrecht; Jugendschutz, Ende des Ausschanks."),
        Q("glass", "Wird auf Glas und Einweg verzichtet?", "Mehrweg mit Pfand."),
        Q("drinking_water", "Ist Trinkwasser geprüft und erreichbar?",
          "Geeignete Schläuche und Armaturen; bei Hitze kostenloses Wasser."),
    )),
    Group("Toiletten", (
        Q("toilets", "Sind genügend Toiletten vorhanden?",
          "Anzahl, Weg, Reinigung während der Veranstaltung."),
        Q("accessible_toilet", "Gibt es eine rollstuhlgerechte Toilette?",
          "Schlüssel (Euro-WC), stufenloser Weg, Beschilderung."),
    )),
    Group("Veranstaltungstechnik", (
        Q("structures", "Werden Bühne, Zelte oder andere fliegende Bauten aufgestellt?",
          "Prüfbuch, Standsicherheit, Ballast, Abnahme."),
        Q("electricity", "Sind elektrische Anlagen geprüft und abgesichert?",
          "Fehlerstromschutz, Kabelbrücken, Abnahme durch eine Elektrofachkraft."),
        Q("lighting", "Ist die Beleuchtung bei Dunkelheit gesichert?"),
        Q("loudness", "Sind Lautstärke und Ruhezeiten geklärt?"),
    )),
    Group("Wetter", (
        Q("weather_watch", "Wird das Wetter beobachtet?",
          "Warnungen des Deutschen Wetterdienstes; wer beobachtet ab wann?"),
        Q("weather_limits", "Sind Grenzen für Unterbrechung und Abbruch festgelegt?",
          "Windgeschwindigkeit der Aufbauten laut Prüfbuch, Gewitter, Hitze."),
        Q("shelter", "Ist geklärt, wo Gäste bei Unwetter Schutz finden?"),
    )),
    Group("Kinder, Jugend und besondere Bedürfnisse", (
        Q("lost_children", "Gibt es eine Kinderfundstelle?",
          "Ort, Betreuung, Ablauf; Namen von Kindern werden nicht durchgesagt."),
        Q("youth_protection", "Ist der Jugendschutz mit allen Ständen vereinbart?"),
        Q("accessible_paths", "Sind Wege und Angebote barrierefrei erreichbar?",
          "Breite, Neigung, Kabelbrücken; Ruhezone und Höranlage."),
    )),
    Group("Abstimmung und Kommunikation", (
        Q("agreed", "Ist der Bogen mit den Ämtern und Rettungskräften abgestimmt?",
          "Ordnungsamt, Polizei, Feuerwehr, Rettungsdienst: Datum und Ansprechpersonen nennen."),
        Q("phone_list", "Gibt es eine Telefonliste und Funk für den Tag?"),
        Q("log", "Wird ein Einsatztagebuch geführt?", "Vorkommnisse mit Uhrzeit und Maßnahme."),
    )),
)  # fmt: skip
QUESTIONS = {one.code: one for group in GROUPS for one in group.questions}
