"""The words of an institution's name: abbreviations written out, legal forms and articles left."""

import re

from praeventionsrat.german import fold

BRACKETS = re.compile(r"\([^)]*\)?")
WORDS = re.compile(r"[^\W_]+")
FORMS = re.compile(
    r"\be\. ?v\.?(?=\W|$)|\bev$|\beingetragene[rn]? verein\b|\bg?gmbh\b|\bmbh\b|& co\b|\bkg\b"
    r"|\bohg\b|\bgag\b|\bgemeinnutzige[rn]?\b|\beg$|\bag$|\bgbr\b|\bug\b|\b[ka]dor\b|\baor\b"
)
LITTLE_WORDS = """
der die das des dem den im in am an auf zu zum zur und u fur von vom bei beim mit a d umgebung
"""
LITTLE = frozenset(LITTLE_WORDS.split())
LONG = {
    fold(short): tuple(fold(written).split())
    for short, written in {
        "pp": "Polizeipräsidium",
        "pd": "Polizeidirektion",
        "pi": "Polizeiinspektion",
        "pst": "Polizeistation",
        "bpol": "Bundespolizei",
        "ff": "Freiwillige Feuerwehr",
        "ffw": "Freiwillige Feuerwehr",
        "jf": "Jugendfeuerwehr",
        "drk": "Deutsches Rotes Kreuz",
        "dlrg": "Deutsche Lebens Rettungs Gesellschaft",
        "asb": "Arbeiter Samariter Bund",
        "awo": "Arbeiterwohlfahrt",
        "thw": "Technisches Hilfswerk",
        "vhs": "Volkshochschule",
        "ihk": "Industrie Handelskammer",
        "hwk": "Handwerkskammer",
        "kita": "Kindertagesstätte",
        "jz": "Jugendzentrum",
        "juz": "Jugendzentrum",
        "gs": "Grundschule",
        "igs": "Integrierte Gesamtschule",
        "kgs": "Kooperative Gesamtschule",
        "gym": "Gymnasium",
        "sta": "Staatsanwaltschaft",
        "lg": "Landgericht",
        "ov": "Ortsverband",
        "ortsverein": "Ortsverband",
        "kv": "Kreisverband",
        "lv": "Landesverband",
        "adfc": "Allgemeiner Deutscher Fahrrad Club",
        "dksb": "Deutscher Kinderschutzbund",
        "dgb": "Deutscher Gewerkschaftsbund",
        "gdp": "Gewerkschaft Polizei",
        "vdk": "Sozialverband VDK",
        "kjr": "Kreisjugendring",
        "sjr": "Stadtjugendring",
        "ssb": "Stadtsportbund",
        "tv": "Turnverein",
        "ev": "evangelisch",
        "evang": "evangelisch",
        "kath": "katholisch",
        "st": "Sankt",
        "oa": "Ordnungsamt",
        "ja": "Jugendamt",
        "lka": "Landeskriminalamt",
        "bka": "Bundeskriminalamt",
        "kpr": "Kommunaler Präventionsrat",
        "lpr": "Landespräventionsrat",
    }.items()
}
"""Abbreviations an office writes without thinking, and what they stand for."""
WEAK_WORDS = """
deutscher deutsches deutsche allgemeiner ortsgruppe ortsverband kreisverband landesverband stadt
magistrat verein außenstelle geschäftsstelle zentrale büro sozialverband
"""
WEAK = frozenset(fold(word) for word in WEAK_WORDS.split())
"""Words one list has and the next leaves out."""
YEAR = re.compile(r"(1[5-9]|20)\d\d")


def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name that tell it from others, in their order."""
    plain = FORMS.sub(" ", BRACKETS.sub(" ", fold(name)).strip())
    found = WORDS.findall(plain) or WORDS.findall(fold(name))
    told = [word for word in found if word not in LITTLE] or found
    return tuple(part for word in told for part in LONG.get(word, (word,)))


def is_weak(word: str) -> bool:
    """Whether a list may leave it out and still mean the same institution."""
    return word in WEAK or YEAR.fullmatch(word) is not None
