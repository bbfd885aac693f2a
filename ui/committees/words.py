"""German words for what stands in the records of a committee."""

from collections.abc import Mapping

from praeventionsrat.council.records import (
    Majority,
    MinutesKind,
    NoticeCounting,
    QuorumKind,
    Role,
    Signers,
    Tie,
)

ROLES: Mapping[Role, str] = {
    Role.CHAIR: "Vorsitz",
    Role.DEPUTY_CHAIR: "Stellv. Vorsitz",
    Role.MEMBER: "Mitglied",
    Role.ADVISER: "Beratend",
    Role.KEEPER: "Protokoll",
    Role.GUEST: "Gast",
}
PRESET_NAMES = {
    "hgo": "Kommission nach HGO",
    "free": "Freies Gremium (§ 93 VwVfG)",
    "consensus": "Konsens ohne Abstimmung",
}
PRESET_WORDS = {
    "hgo": "Für Kommissionen des Magistrats: öffentlich, 3 volle Tage Ladungsfrist, bei "
    "Stimmengleichheit abgelehnt.",
    "free": "Für Arbeitskreise und Lenkungsgruppen ohne eigenes Gesetz: nichtöffentlich, 7 Tage "
    "Ladungsfrist, bei Stimmengleichheit entscheidet der Vorsitz.",
    "consensus": "Für Runden, die nicht abstimmen: angenommen ist, wogegen niemand Einspruch "
    "erhebt.",
}
COUNTINGS = {
    NoticeCounting.CLEAR_DAYS: "volle Tage dazwischen",
    NoticeCounting.CALENDAR_DAYS: "Tage, Sitzungstag zählt mit",
    NoticeCounting.WORKING_DAYS: "Werktage dazwischen (Mo–Fr)",
}
QUORUMS = {
    QuorumKind.MORE_THAN_HALF: "mehr als die Hälfte",
    QuorumKind.HALF: "die Hälfte",
    QuorumKind.FIXED: "feste Zahl",
    QuorumKind.NONE: "keine Mindestzahl",
}
MAJORITIES = {
    Majority.SIMPLE: "mehr Ja als Nein",
    Majority.PRESENT: "Mehrheit der Anwesenden",
    Majority.LEGAL: "Mehrheit aller Mitglieder",
    Majority.TWO_THIRDS: "zwei Drittel der Stimmen",
    Majority.CONSENSUS: "Konsens, kein Einspruch",
}
TIES = {Tie.REJECTED: "abgelehnt", Tie.CHAIR_DECIDES: "Vorsitz entscheidet"}
SIGNERS = {
    Signers.CHAIR_AND_KEEPER: "Vorsitz und Protokollführung",
    Signers.CHAIR: "Vorsitz",
    Signers.KEEPER: "Protokollführung",
}
MINUTES_KINDS = {
    MinutesKind.SUMMARY: "Kurzverlaufsprotokoll",
    MinutesKind.RESULTS: "Ergebnisprotokoll",
    MinutesKind.RESOLUTIONS: "Beschlussprotokoll",
}
