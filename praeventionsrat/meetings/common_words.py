"""Words every minutes use: no leak, whichever part they stand in."""

from praeventionsrat import german

OPENERS = """
aber alle allem allen aller allerdings alles als also am an andere anderen anderer anders anfang
ansonsten anschließend auch auf aufgrund aus außerdem außer bei beide beiden beim beispielsweise
bereits besonders bestehende betreffend bezüglich bis bisher bislang da dabei dadurch dafür
dagegen daher dahin damals damit danach daneben dann daran darauf daraufhin daraus darin darüber
darum darunter das dass davon davor dazu dein dem demnach den denen denn dennoch der deren derzeit
des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort drei drittens
durch ebenfalls ebenso eigentlich ein eine einem einen einer eines einig einige einigen einiger
einmal einstimmig entgegen entsprechend entsprechende er erfreulich ergänzend erneut erst erste
ersten erstens es etwa etwas euch fast ferner folgende folgendes folgenden frühestens fünf für
ganz gegebenenfalls gegen gegenüber gemäß gemeinsam genau gern gibt gleichzeitig grundsätzlich gut
hat hatte hätte hier hierbei hierfür hierüber hiermit hierzu hierzulande hinsichtlich hinter ihm
ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem infolge insbesondere insgesamt insofern ist
ja jede jedem jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner können
könnte künftig laut lediglich letzte letztlich mal man manche mangels mehr mehrere mehrheitlich
mein meist mit mittlerweile möglich möglichst muss müssen nach nachdem nachdrücklich nachfolgend
nächste nächsten nämlich neben nein neu neue neuen nicht nichts noch nun nur ob oben obwohl oder
offen ohne per pro rund sämtliche schließlich schon sehr sein seine seinem seinen seiner seit
seitdem seitens selbst sich sicher sie sieben sind so sobald sodann sofern sofort sogar sollte
sollten solche somit sonst soweit sowie sowohl später spätestens statt stattdessen teils teilweise
trotz trotzdem über überdies übrigens um umgehend und unabhängig ungeachtet uns unser unsere unter
unverändert üblich viel viele vielen vielmehr vier voll vom von vor vorab voraussichtlich
vorbehaltlich vorerst vorläufig vorher vorrangig während wann war waren warum was weder wegen weil
weiter weitere weiteren weiterer weiteres weiterhin welche welcher wem wen wenig wenn wer werden
wesentlich wie wieder wiederholt wir wird wo wobei wodurch wofür wonach worauf worüber wozu wurde
wurden zehn zeitnah ziel ziemlich zu zudem zuerst zugleich zuletzt zum zumal zunächst zur zurzeit
zusammen zusammenfassend zusätzlich zuständig zuvor zwar zwei zweitens zwischen zwischenzeitlich
beraten beschlossen besprochen bewertet diskutiert empfohlen erläutert festgestellt gefragt
geplant geprüft hingewiesen informiert vereinbart verwiesen vorgelegt vorgeschlagen vorgestellt
zugestimmt
"""
"""What begins sentences, and so is written with a capital without being a noun."""

NOUNS = """
abend ablauf ablehnung abschluss abschnitt absicht absprache abstand abstimmung abteilung abwägung
adresse akte aktenzeichen aktion akteur alternative amt anfang anfrage angabe angaben angebot
angelegenheit anhang anhörung anlage anlass anliegen anmeldung annahme anpassung anregung ansatz
ansicht ansprechpartner ansprechpartnerin ansprechperson anspruch anteil antrag antragsteller
antragstellerin antwort anwesende anwesenheit anwesenheitsliste anzahl april arbeit arbeitsgruppe
arbeitskreis art artikel aspekt aufgabe aufnahme aufstellung auftrag auftritt aufwand august
ausbau ausfertigung ausführung ausgabe ausgang auskunft ausnahme aussage ausschreibung ausschuss
aussprache ausstattung austausch auswahl auswertung auswirkung auszug baustein bearbeitung bedarf
bedeutung bedenken bedingung befangenheit befragung begegnung begehung begründung begrüßung
behandlung behörde beitrag bekanntgabe belang beleg bemerkung benehmen beratung berechnung bereich
bereitschaft bericht berichterstattung berichtigung berücksichtigung beschluss beschlussfähigkeit
beschlussfassung beschlusskontrolle beschlussvorlage beschlussvorschlag beschreibung besichtigung
bestand bestandteil bestätigung bestellung besuch beteiligte beteiligung betrag betreff betrieb
bevölkerung bewertung bezug bild bildung bitte blick budget bürger bürgerin bürgermeister
bürgermeisterin büro bund chance dank datei daten datenschutz datum dauer dezember detail dienst
dienstag diskussion dokument donnerstag drittel durchführung ebene eindruck einführung eingang
einheit einigkeit einladung einrichtung einsatz einschätzung einsicht einvernehmen einwand
einwendung einwohner einzelfall einzelheit element empfehlung ende entfall entgelt enthaltung
entscheidung entwicklung entwurf erarbeitung erfahrung erfolg erforderlichkeit ergänzung ergebnis
erklärung erläuterung eröffnung ersatz erstellung erwartung experte expertin fachamt fachbereich
fachdienst fachleute fachstelle fachtag faktor fall fassung februar fehler feststellung feuerwehr
finanzierung fläche folge förderung form formular fortführung fortgang fortschritt frage
fragestellung freigabe freitag frau freiheit frist funktion gast gäste gebiet gebäude gefahr
gegenstand gegenwart gelegenheit geld gelder gemeinde gemeinschaft genehmigung gesamtkonzept
geschäftsführung geschäftsordnung geschäftsstelle gesellschaft gesetz gespräch gleichheit
gleichstand gremium grenze größe grund grundlage grundsatz gruppe haftung handlung handlungsfeld
haus haushalt haushaltsjahr haushaltsmittel heranziehung herr herrn herbst hilfe hinblick
hintergrund hinweis höhe idee information informationen inhalt initiative innenstadt institution
interesse jahr jahresbericht januar jugend jugendliche juli juni kapitel kategorie kenntnis
kenntnisnahme kind kinder klärung kollege kollegin kommune kommission kompass komplex konsens
kontakt kontrolle konzept kooperation koordination kosten kraft kreis kriminalität
kriminalstatistik kriterien kriterium kultur land landkreis lage lauf leben leistung leiter
leiterin leitung lenkungsgruppe linie liste lösung magistrat mai maßgabe maßnahme maßnahmen
material mehrheit meinung mensch menschen methode minute mitarbeiter mitarbeiterin mitglied
mitglieder mitteilung mittel mittwoch mitwirkung modell möglichkeit moment monat montag morgen
nachfrage nachmittag nachtrag nachweis name neuerung niederschrift november nummer nutzung nutzen
öffentlichkeit öffentlichkeitsarbeit oktober ordner ordnung organisation ort papier part partei
partner partnerin pause person personen perspektive phase plan planung platz polizei position
präsentation prävention präventionsarbeit präventionsrat präventionstag praxis preis presse
priorität problem programm projekt projekte protokoll protokollführung prozent prozess prüfauftrag
prüfung punkt qualität quartier quelle quote rahmen rat rathaus raum recht regel regelung
regierung reihe reihenfolge reise richtlinie richtung risiko rolle rückblick rückfrage rückmeldung
ruhe runde sache sachbericht sachbearbeitung sachlage sachstand sachverhalt samstag satzung
schreiben schriftführer schriftführerin schritt schule schulen schulung schutz schwerpunkt
schwierigkeit seite sekretariat september sicherheit sicherheitslage sicht sinn situation sitz
sitzung sitzungssaal sommer sonntag sorge sport staat stadt stadtrat stadtteil stadtverwaltung
stand standort standpunkt statistik stärkung stelle stellung stellungnahme stellvertretung steuer
stimme stimmen stimmengleichheit stimmrecht strategie struktur stück stunde system tabelle tag
tagesordnung tagesordnungspunkt tagung tatsache technik teil teilbetrag teilnahme teilnehmer
teilnehmende teilnehmerin telefon tendenz termin terminplan text thema themen titel träger
überblick übergabe überlegung überprüfung übersicht übertragung umfang umfeld umfrage umgang
umlauf umsetzung umwelt unterbrechung unterlage unterlagen unternehmen unterrichtung unterschied
unterschrift unterstützung untersuchung ursache variante verabredung verantwortung veranstaltung
verband verbesserung verbindung verein vereinbarung verfahren verfügung vergabe vergleich
verhandlung verhältnis verkehr verlauf verlängerung vermeidung vermerk veröffentlichung
verschiebung verschiedenes verständigung verteiler vertrag vertraulichkeit vertreter vertreterin
vertretung verwaltung verweis verwendung verzicht video vollzug voraussetzung vorbereitung
vorbehalt vorfeld vorgabe vorgang vorgehen vorhaben vorlage vormittag vorrang vorschlag vorsitz
vorsitzende vorsitzender vorsorge vorstand vorstellung vorteil vortrag wahl wahrung weg weise
weitergabe weiterleitung wert wichtigkeit widerspruch wiedervorlage winter wirkung wirtschaft
woche wohnung wort wortlaut wortmeldung wunsch würdigung zahl zahlen zeichen zeit zeitplan
zeitpunkt zeitraum ziel zielgruppe zimmer zusage zusammenarbeit zusammenfassung zusammenhang
zusatz zuschuss zuständigkeit zustand zustimmung zuweisung zuwendung zweck zweifel euro herren
damen uhr anlagen auszüge hgo top pks eu usw ggf bzw gez nr str tel kw din abs ziff raum
"""
"""What every office speaks of."""

COMMON = frozenset(german.fold(word) for word in (OPENERS + NOUNS).split())
