"""The Aufgabenvorlage as it is shipped: what organisers of prevention days have to think of.

A line beginning with „##“ names an area. A task is its offset in days, a word it is known by,
in brackets the word of what must be done before, and its title; what is indented is its hint.
"""

BEFORE = """
## Grundlagen
-180 beginn: Auftrag und Ziele des Präventionstags festhalten
    Beschluss des Gremiums, Motto, Zielgruppen, erwartete Besucherzahl.
-178 termin (beginn): Termin mit dem Veranstaltungskalender der Stadt abgleichen
    Konkurrierende Feste, Ferien, Feiertage, Wahlen und Markttage beachten.
-175 gruppe (beginn): Arbeitsgruppe bilden und Zuständigkeiten verteilen
    Wer entscheidet, wer vertritt, wer ist am Tag selbst erreichbar?
-170 ort (termin): Flächen und Räume reservieren
    Platz, Saal, Nebenräume; Auf- und Abbauzeit mit reservieren.
-160 rahmen (ort): Vorgespräch mit Ordnungsamt, Polizei und Feuerwehr
    Welche Genehmigungen, welche Sicherheitsvorkehrungen sind nötig?
-150 schirm (termin): Schirmherrschaft und Eröffnung anfragen
    Terminbüro der Stadtspitze; Grußwort für das Programmheft gleich mit erbitten.
-120 ortstermin (rahmen): Ortstermin mit allen Ämtern
    Strom, Wasser, Rettungswege, Aufstellflächen, Zufahrten; Ergebnis mit Fotos festhalten.
-90 regen (ortstermin): Schlechtwetterlösung festlegen
    Ausweichräume, wer bis wann entscheidet, wie alle davon erfahren.

## Geld
-175 kosten (beginn): Kosten- und Finanzierungsplan aufstellen
    Jeden Posten mit Angebot; Reserve von etwa zehn Prozent einplanen.
-165 foerderung (kosten): Fördermittel beantragen
    Landespräventionsrat, Demokratie leben!, Stiftungen: Antragsfristen beachten.
-130 sponsoren (kosten): Sponsoren und Sachspenden ansprechen
    Gegenleistung schriftlich vereinbaren; Vorgaben der Stadt zum Sponsoring beachten.
-90 versicherung (ort): Veranstaltungshaftpflicht klären
    Deckt der Kommunalversicherer die Veranstaltung, auch Auf- und Abbau und Helfer?

## Genehmigungen
-120 sondernutzung (ort): Sondernutzung der Plätze und Straßen beantragen
    Mit Lageplan, Aufbauten, Zeiten; Gebührenbefreiung mit beantragen.
-90 verkehr (ortstermin): Verkehrsrechtliche Anordnung für Sperrungen beantragen
    § 45 StVO; Umleitung, Linienbusse, Anlieger und Zufahrt der Rettungsdienste klären.
-75 parken (ortstermin): Parkgenehmigungen und Stellflächen klären
    Aussteller, Infomobile, Mitwirkende; Halteverbote drei volle Tage vorher aufstellen.
-90 plakate: Genehmigung für Plakate beantragen
    Standorte, Zahl und Dauer; an Laternen, Brücken und Schulen gelten eigene Regeln.
-75 flyer: Genehmigung zum Verteilen von Flyern klären
    Für das Verteilen auf öffentlichen Flächen ist oft eine Sondernutzung nötig.
-60 gema (programm): Musik bei der GEMA anmelden
    Bühne, Hintergrundmusik und Tonträger; nach der Veranstaltung die Titelliste einreichen.
-60 gestattung (gastro): Gestattung für den Ausschank beantragen
    Nur bei Alkohol: § 12 GastG oder Landesgaststättengesetz; Jugendschutz beachten.
-60 laerm (programm): Lärm und Ruhezeiten klären
    Ausnahme nach dem Immissionsschutzrecht des Landes; Anwohner früh unterrichten.
-45 bauten (technik): Fliegende Bauten anzeigen
    Bühne, große Zelte: Prüfbuch und Gebrauchsabnahme durch die Bauaufsicht.
-45 lotterie: Tombola oder Verlosung anzeigen
    Kleine Lotterien sind oft allgemein erlaubt, aber anzuzeigen.
-45 vorfuehrung: Genehmigung für Vorführungen mit Tieren, Feuer oder Drohnen klären
    Hundestaffel, Feuerlöschtraining, Drohne: Veterinäramt, Feuerwehr, Luftfahrtbehörde.

## Sicherheit
-100 bogen (ortstermin): Sicherheitsbogen ausfüllen
    Für kleinere Veranstaltungen; ab 5.000 Besuchern ist ein Sicherheitskonzept nötig.
-75 abstimmung (bogen): Sicherheitsbogen mit den Ämtern und Rettungskräften abstimmen
    Ordnungsamt, Polizei, Feuerwehr, Rettungsdienst; Auflagen bei den Genehmigungen festhalten.
-75 rettungswege (ortstermin): Rettungswege und Feuerwehrzufahrten im Standplan freihalten
    Aufstellflächen, Hydranten und Eingänge der Anlieger einzeichnen.
-60 ueberfahr (abstimmung): Überfahrschutz planen
    Fahrzeuge, Poller oder Sperren an den Zufahrten; wer öffnet für Rettungsfahrzeuge?
-60 sanitaet (abstimmung): Sanitätsdienst und Ersthelfer bestellen
    Stärke mit dem Rettungsdienst abstimmen; Platz im Standplan vorsehen.
-60 ordner (abstimmung): Ordnungspersonal bestimmen
    Als Anhaltspunkt zwei bis drei je 100 Besucher; Westen, Einweisung, Ablösung.
-30 kinderfund: Kinderfundstelle und Fundbüro einrichten
    Wo, wer betreut, wie wird ausgerufen? Namen von Kindern nie durchsagen.
-30 jugendschutz (gastro): Jugendschutz mit Ständen und Ausschank vereinbaren
    Alkohol, Tabak, Spiele mit Gewinn; Aushang am Stand.
-21 wetter (regen): Wetterbeobachtung und Abbruch regeln
    Warnungen des DWD abonnieren; Grenzen für Wind und Gewitter, Durchsagetexte bereithalten.
-14 telefonliste (dienstplan): Telefonliste und Funk für den Tag erstellen
    Leitung, Technik, Sanitäter, Polizei, Feuerwehr, Bauhof; ein Blatt für alle.
-7 einweisung (ordner): Einweisung von Ordnern, Helfern und Bühne
    Rettungswege, Durchsagen, Sammelplatz, Verhalten bei Zwischenfällen.

## Programm
-150 ideen (beginn): Programmideen sammeln und Partner anfragen
    Polizei, Feuerwehr, Schulen, Vereine, Beratungsstellen, Jugendbeirat.
-110 programm (ideen): Rohprogramm mit Bühne, Vorträgen und Mitmachaktionen
    Zeiten, Flächen, Technik; Umbaupausen einplanen.
-100 moderation (programm): Moderation verpflichten
    Fachlich sicher, auch für Durchsagen bei Regen und im Notfall.
-90 wettbewerb (ideen): Schülerwettbewerb ausschreiben
    Teilnahme, Jury, Preise; Preisverleihung in das Bühnenprogramm.
-80 vertraege (programm): Verträge und Honorare mit Mitwirkenden
    Honorar, Reise, Technik, Absage; Künstlersozialabgabe prüfen.
-60 bestaetigt (programm): Alle Mitwirkenden bestätigen lassen
    Titel, Kurztext, Technikbedarf, Ansprechperson und Handynummer.
-45 anmeldung (bestaetigt): Anmeldung für begrenzte Plätze eröffnen
    Workshops, Fahrradcodierung; Löschfrist der Anmeldedaten festlegen.
-21 regie (bestaetigt): Regieplan mit Minuten und Verantwortlichen
    Auch Soundcheck, Eröffnung, Ehrengäste, Preisverleihung und Abbau.
-7 briefing (regie): Mitwirkende mit Ablauf, Anfahrt und Parkplatz versorgen
    Das persönliche Blatt je Mitwirkendem verschicken.

## Stände
-120 aussteller (ideen): Aussteller einladen
    Anmeldebogen mit Fläche, Strom, Wasser, Fahrzeug, Haftpflicht und Handynummer am Tag.
-75 schluss (aussteller): Anmeldeschluss der Aussteller
    Fehlende Unterlagen nachfordern, Warteliste führen.
-60 standplan (schluss): Standplan zeichnen und abstimmen
    Laute und leise Stände trennen, Stromkreise prüfen, Rettungswege freihalten.
-55 opferhilfe (standplan): Ruhigen, geschützten Stand für die Opferhilfe vorsehen
    Abseits von Bühne und Laufweg; vertrauliche Gespräche müssen möglich sein.
-45 waende (schluss): Stellwände, Tische und Stühle bestellen
    Zahl aus der Ausstellerliste; Bauhof, Schulen oder Verleih.
-21 infobrief (standplan): Ausstellerbrief mit Standnummer und Aufbauzeit
    Zufahrt, Parken, Strom, Müll, Mehrweg, Ansprechperson vor Ort.

## Technik
-100 technik (programm): Bühne, Ton und Licht anfragen
    Technikbedarf aus dem Programm; mindestens zwei Angebote.
-60 strom (standplan): Stromanschluss und Verteilung beauftragen
    Leistung je Stromkreis aus dem Standplan; geprüfte Verteiler, Kabelbrücken.
-60 wasser (standplan): Wasseranschluss und Abwasser klären
    Standrohr bei den Stadtwerken; Trinkwasserschläuche für Lebensmittelstände.
-45 equipment (schluss): Equipment zusammenstellen
    Zelte, Pavillons mit Gewichten, Kabel, Beamer, Leinwand, Verlängerungen, Werkzeug.
-30 netz: WLAN und Mobilfunk prüfen
    Für Stände, Kassen und die Leitung; Ersatz für den Ausfall.
-14 schilder (standplan): Wegweiser, Standschilder und Beschilderung drucken
    Eingänge, Toiletten, Erste Hilfe, barrierefreie Wege.

## Verpflegung und Hygiene
-100 gastro (ideen): Gastronomie und Getränke vergeben
    Auch alkoholfrei, vegetarisch und für Kinder; faire Preise vereinbaren.
-75 mehrweg (gastro): Mehrweggeschirr und Spülmöglichkeit organisieren
    Pfand, Rückgabe, Spülmobil; Vorgaben der Abfallsatzung beachten.
-60 toiletten (ortstermin): Toiletten bestellen oder öffnen lassen
    Auch rollstuhlgerecht; Reinigung während des Tages.
-45 lebensmittel (gastro): Hygiene und Lebensmittel mit dem Veterinäramt klären
    Belehrung nach § 43 IfSG, Handwaschbecken, Kühlung, Allergenangaben.
-30 muell (gastro): Müll und Reinigung mit dem Bauhof vereinbaren
    Behälter, Leerung, Endreinigung, wer schließt ab?
-7 getraenke: Getränke für Mitwirkende, Bühne und Helfer bereitstellen
    Wasser an Bühne und Infopunkt; Verpflegungsgutscheine.

## Barrierefreiheit
-110 dgs (programm): DGS-Dolmetschung buchen
    Eröffnung und wichtige Vorträge; früh anfragen, zwei Personen je längerem Einsatz.
-75 hoeren (technik): Induktive Höranlage für Bühne und Saal klären
    Bestand im Rathaus prüfen, sonst leihen; mit Schild kenntlich machen.
-60 leicht (bestaetigt): Programm in Leichter Sprache beauftragen
    Prüfgruppe einplanen; Kurzfassung genügt oft.
-55 wege (standplan): Rollstuhlgerechte Wege, Rampen und WC sicherstellen
    Kabelbrücken, Bordsteine, Kopfsteinpflaster; Stellplätze für Ausweisinhaber.
-45 ruhe (standplan): Ruhezone einrichten
    Reizarm, mit Sitzplätzen und Schatten; im Programm nennen.
-45 angaben (wege): Angaben zur Barrierefreiheit veröffentlichen
    Anfahrt, Wege, WC, Höranlage, Ansprechperson für Assistenzbedarf.

## Helfer
-75 helfer: Helfer gewinnen
    Verwaltung, Vereine, Schulen, THW-Jugend; Aufgaben und Zeiten ehrlich nennen.
-30 dienstplan (helfer): Dienstplan mit Schichten und Ersatz
    Aufbau, Infopunkt, Ordner, Kinderfundstelle, Abbau.
-14 helferinfo (dienstplan): Helfer mit Einsatzblatt und Ansprechperson versorgen
    Treffpunkt, Weste, Verpflegung, Versicherungsschutz.

## Öffentlichkeit
-120 datum (termin): Termin vorab ankündigen
    Veranstaltungskalender, Schulen, Vereine, Partner.
-100 gestaltung (schirm): Plakat, Flyer und Logo gestalten lassen
    Logos der Förderer nach deren Vorgaben; Kontraste prüfen.
-50 druck (bestaetigt): Programmheft, Plakate und Flyer drucken
    Korrektur durch zwei Personen; Telefonnummer und Regenregel auf das Heft.
-30 haengen (plakate): Plakate hängen, Flyer verteilen
    Nur an genehmigten Standorten; Abhängen gleich mit planen.
-30 netzseite (bestaetigt): Programm auf die Internetseite und in soziale Medien
    Barrierefrei; Bilder mit Beschreibung.
-21 anwohner (verkehr): Anwohner und Geschäfte unterrichten
    Sperrzeiten, Lautstärke, Ansprechperson am Tag.
-21 foto: Foto-Hinweis vorbereiten
    Aushang an den Eingängen, Einwilligung bei Porträts und Kindern (KunstUrhG, DSGVO).
-14 presse (druck): Pressegespräch oder Presseeinladung
    Mit Schirmherrschaft und Polizei; Bildmotiv anbieten.
-7 meldung (druck): Pressemitteilung eine Woche vorher versenden
    Wann, wo, was, für wen; Sperrungen und Anfahrt nennen.
"""

AFTER = """
## Durchführung
-14 bogenbesucher: Befragungsbogen und Rückmeldebögen der Aussteller drucken
    Stifte und Sammelbox; wer verteilt, wer sammelt ein?
-7 ausdruck (regie): Ausdrucke zusammenstellen
    Regieplan, Flächenblätter, Telefonliste, Standplan, Namensschilder.
-5 entscheid (wetter): Über die Schlechtwetterlösung beraten
    Wetterlage ansehen; endgültig nach der vereinbarten Frist entscheiden.
-1 aufbau: Aufbau, Technikprobe und Abnahme
    Bühne, Strom, Beschilderung, Überfahrschutz, freie Rettungswege.
0 rundgang (aufbau): Sicherheitsrundgang vor Beginn
    Mit Ordnungsamt und Feuerwehr; Mängel abstellen, Ergebnis notieren.
0 zaehlen: Besucher zählen
    Zu festen Zeiten an den Eingängen, je Fläche; auch die Schätzung der Polizei erfragen.
0 abbau: Abbau, Reinigung und Übergabe der Flächen
    Schäden mit Foto festhalten, Schlüssel zurückgeben.

## Nachbereitung
3 danke: Dankschreiben an Mitwirkende, Aussteller, Helfer und Förderer
    Mit Zahl der Besucher und einem Bild.
3 nachbericht: Nachbericht für Presse und Internetseite
    Bilder nur mit Einwilligung; Dank an die Förderer.
5 titelliste (gema): Titelliste bei der GEMA einreichen
    Frist der Lizenz beachten.
5 abhaengen (haengen): Plakate abhängen
    Die Auflage nennt meist eine Frist von wenigen Tagen.
10 fragen (bogenbesucher): Befragung und Rückmeldungen auswerten
    Besucher, Aussteller, Helfer; Papierbögen danach vernichten.
14 nachgespraech (fragen): Nachbesprechung der Arbeitsgruppe
    Was lief gut, was machen wir anders? Als Aufgaben für das nächste Mal festhalten.
28 loeschen (anmeldung): Anmeldedaten löschen
    Zur festgelegten Frist; Löschung vermerken.
30 abrechnung (kosten): Abrechnung und Verwendungsnachweis
    Rechnungen, Belege, Soll und Ist; Fristen der Förderer beachten.
30 bericht (nachgespraech): Abschlussbericht an das Gremium
    Zahlen, Kosten je Besucher, Auswertung, Empfehlung für das nächste Mal.
"""
