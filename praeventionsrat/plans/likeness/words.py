"""What a pledge speaks of: words without endings, parts of long ones, what means the same."""

import re
from collections.abc import Iterable, Mapping

from praeventionsrat.german import fold

WORD = re.compile(r"[^\W_]+")
GENDER = re.compile(r"[*:_/](?=inn?e?n?\b|in\b|r\b|s\b|n\b)")
STOP_WORDS = """
aber alle allen aller alles als also am an andere anderen andern auch auf aufgrund aus ausserdem
bei beim bereits besonders bis bzw da dabei dadurch dafur daher damit danach daran darauf daraus
darf darin daruber das dass davon dazu dem den denen denn der deren des deshalb die dies diese
diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einsatz er erfolgt es
etwa fur gegen gemeinsam gibt hat haben hier hin ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer
in indem ins insbesondere ist ja jede jedem jeden jeder jedes kann kein keine keinen keiner konnen
konnte man mehr mit mussen muss nach nachdem nicht noch nur ob oder ohne sehr sein seine seinen
seiner seit sich sie sind so sofern sollen soll sollte sollten sondern sowie sowohl statt uber um
und uns unser unsere unserem unseren unserer unter viel vom von vor wahrend war warum was wegen
weil weiter weitere weiteren weiterhin welche welcher wenn werden wer wie wieder will wir wird wo
wollen wurde wurden zu zum zur zwischen mochten bessere besser gute guten neue neuen neuer starker
verstarkt stark noch etwa ganz ganze gesamten sicher sichere sicheren sicherer frei freie freien
hierfur nutzen
stadt stadte stadtischen stadtische stadtischer kommune kommunal kommunale kommunalen gemeinde
mensch menschen burger burgerin burgerinnen einwohner einwohnerinnen ziel ziele massnahme massnahmen
"""
DEEDS = """
ausbau ausbauen ausgebaut aufbau aufbauen aufgebaut einfuhrung einfuhren eingefuhrt einrichtung
einrichten eingerichtet einzurichten schaffung schaffen geschaffen starkung starken gestarkt
forderung fordern gefordert verbesserung verbessern weiterentwicklung weiterentwickeln entwicklung
entwickeln erhaltung erhalten umsetzung umsetzen umgesetzt prufen prufung gepruft unterstutzung
unterstutzen bereitstellung bereitstellen erarbeitung erarbeiten grundung grunden erweiterung
erweitern erhohung erhohen verstetigung verstetigen fortfuhrung fortfuhren fortsetzen evaluieren
evaluierung anstreben verfolgen setzen sorgen machen ermoglichen ermoglichung realisierung
realisieren initiieren initiierung sicherung sichern sicherstellen verhinderung verhindern
gewahrleisten verbindlich ausschliesslich grundsatzlich wollen werden
"""
MEANS_THE_SAME = """
beleuchtung licht lampe lampen laterne laternen ausleuchtung beleuchten
videouberwachung videoschutz kamera kameras videokamera videokameras videouberwacht
ordnungsamt stadtpolizei ordnungsdienst stadtordnungsdienst ordnungspolizei ordnungskrafte
streetwork strassensozialarbeit aufsuchend
feuerwehr brandschutz
fahrrad rad radverkehr fahrrader radfahrer radler fahrradstellplatz
jugend jugendlich jugendliche jugendarbeit heranwachsend
kind kinder kita krippe
frau frauen frauenhaus
angstraum angstraume unsicherheitsort
kriminalitatsschwerpunkt schwerpunkt brennpunkt
drogen sucht suchtpravention drogenpolitik
bus bahn nahverkehr opnv
mull sauberkeit abfall
prasenz streife streifen fusstreife
schule schulen schulisch
rechtsextremismus rassismus rechtsextrem
ehrenamt ehrenamtlich freiwillig
"""
ENDINGS = (
    *("erinnen", "innen", "ungen", "ischen", "ische", "ischer", "lichen", "liche", "licher"),
    *("ens", "ern", "end", "en", "er", "em", "es", "et", "in", "e", "n", "s", "t"),
)
SHORTEST_STEM, SHORTEST_PART = 4, 5


def stem(word: str) -> str:
    """A folded word without its ending; never less than four letters."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return stem(word.removesuffix(ending)) if len(ending) < 3 else word[: -len(ending)]
    return word


def words_of(text: str) -> dict[str, str]:
    """The stems of what counts in a text, each with the word as it stands there."""
    plain = GENDER.sub("", text)
    found: dict[str, str] = {}
    for word in WORD.findall(plain):
        folded = fold(word)
        if (len(folded) > 2 or word.isupper()) and folded not in IGNORED:
            found.setdefault(MEANING.get(stem(folded), stem(folded)), word)
    return found


def parts_of(word: str, known: Iterable[str]) -> set[str]:
    """The known stems a long one begins or ends with: „stadtordnungsdienst“ holds „ordnung“."""
    return {
        MEANING.get(part, part)
        for part in known
        if part != word
        and len(part) >= SHORTEST_PART
        and len(word) - len(part) >= 3
        and (word.startswith(part) or word.endswith(part))
    }


def _meanings() -> Mapping[str, str]:
    lines = (line.split() for line in MEANS_THE_SAME.strip().splitlines())
    return {stem(word): stem(line[0]) for line in lines for word in line}


IGNORED = frozenset(STOP_WORDS.split() + DEEDS.split())
MEANING = _meanings()
