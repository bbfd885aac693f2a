"""Every rule of a committee as one plain sentence, with the numbers that follow from it."""

from praeventionsrat import german
from praeventionsrat.council.records import (
    Majority,
    MinutesKind,
    NoticeCounting,
    QuorumKind,
    RuleSetFields,
    Signers,
    Tie,
)
from praeventionsrat.meetings.quorum import needed_members, supplement_consent

SIGNERS = {
    Signers.CHAIR_AND_KEEPER: "Vorsitz und Protokollführung unterschreiben die Niederschrift.",
    Signers.CHAIR: "Der Vorsitz unterschreibt die Niederschrift.",
    Signers.KEEPER: "Die Protokollführung unterschreibt die Niederschrift.",
}
MINUTES = {
    MinutesKind.SUMMARY: "Die Niederschrift hält den wesentlichen Verlauf und die Ergebnisse fest.",
    MinutesKind.RESULTS: "Die Niederschrift hält die Ergebnisse fest, nicht den Verlauf.",
    MinutesKind.RESOLUTIONS: "Die Niederschrift hält nur Beschlüsse, Abstimmungen und Aufträge "
    "fest.",
}


def explain_rules(rules: RuleSetFields, legal: int) -> dict[str, str]:
    """One sentence for each rule, by the name of its field.

    Args:
        rules: The rules, also while they are being typed.
        legal: Legal number of voting members; 0 where it is not known yet.
    """
    return {
        "notice_days": _notice(rules),
        "notice_urgent_days": _urgent(rules.notice_urgent_days),
        "post_days": _post(rules.post_days),
        "quorum": _quorum(rules, legal),
        "majority": _majority(rules, legal),
        "abstentions_count": _abstentions(rules),
        "tie": _tie(rules),
        "supplement_two_thirds": _supplement(rules, legal),
        "is_public": "Tagesordnungspunkte sind öffentlich, wenn nichts anderes bestimmt ist."
        if rules.is_public
        else "Tagesordnungspunkte sind nichtöffentlich, wenn nichts anderes bestimmt ist.",
        "signers": SIGNERS[rules.signers],
        "minutes_kind": MINUTES[rules.minutes_kind],
        "minutes_due_days": _due(rules.minutes_due_days),
        "objection_days": _objections(rules.objection_days),
        "source": "Diese Quelle steht bei jedem Hinweis, den das Programm dazu gibt.",
    }


def _notice(rules: RuleSetFields) -> str:
    days = rules.notice_days
    if not days:
        return "Eine Ladungsfrist gibt es nicht."
    if rules.notice_counting is NoticeCounting.CALENDAR_DAYS:
        ahead = german.count(days, "Tag", "Tage")
        return f"Die Einladung muss spätestens {ahead} vor dem Sitzungstag zugehen."
    if rules.notice_counting is NoticeCounting.CLEAR_DAYS:
        clear = "muss 1 voller Tag" if days == 1 else f"müssen {days} volle Tage"
        return f"Zwischen Zugang und Sitzungstag {clear} liegen."
    clear = "muss 1 Werktag" if days == 1 else f"müssen {days} Werktage"
    return (
        f"Zwischen Zugang und Sitzungstag {clear} (Montag bis Freitag) liegen; Feiertage kennt "
        "das Programm nicht."
    )


def _urgent(days: int) -> str:
    if not days:
        return "In eiligen Fällen genügt der Zugang am Sitzungstag selbst."
    if days == 1:
        return "In eiligen Fällen genügt der Zugang am Tag vor der Sitzung."
    return f"In eiligen Fällen genügt der Zugang {days} Tage vor der Sitzung."


def _post(days: int) -> str:
    if not days:
        return "Ein Brief gilt am Tag der Absendung als zugegangen, ebenso eine E-Mail."
    return f"Ein Brief gilt am {days}. Tag nach der Absendung als zugegangen, eine E-Mail sofort."


def _quorum(rules: RuleSetFields, legal: int) -> str:
    if rules.quorum is QuorumKind.NONE:
        return "Beschlussfähig ist das Gremium bei jeder Zahl von Anwesenden."
    if rules.quorum is QuorumKind.FIXED:
        return f"Beschlussfähig ab {needed_members(rules, legal)} Stimmberechtigten."
    if legal:
        return f"Beschlussfähig ab {needed_members(rules, legal)} von {legal} Stimmberechtigten."
    half = "die Hälfte" if rules.quorum is QuorumKind.HALF else "mehr als die Hälfte"
    return f"Beschlussfähig, wenn {half} der Stimmberechtigten da ist."


def _majority(rules: RuleSetFields, legal: int) -> str:
    needed = f", hier {legal // 2 + 1} von {legal}" if legal else ""
    return {
        Majority.SIMPLE: "Angenommen ist, was mehr Ja- als Nein-Stimmen hat.",
        Majority.PRESENT: "Angenommen ist, wofür mehr als die Hälfte der anwesenden "
        "Stimmberechtigten stimmt.",
        Majority.LEGAL: "Angenommen ist, wofür mehr als die Hälfte aller Mitglieder stimmt"
        f"{needed}.",
        Majority.TWO_THIRDS: "Angenommen ist, wofür zwei Drittel der abgegebenen Stimmen sind.",
        Majority.CONSENSUS: "Angenommen ist, wogegen niemand Einspruch erhebt; abgestimmt wird "
        "nicht.",
    }[rules.majority]


def _abstentions(rules: RuleSetFields) -> str:
    if rules.abstentions_count:
        return "Eine Enthaltung zählt als abgegebene Stimme."
    return "Enthaltungen zählen nicht mit."


def _tie(rules: RuleSetFields) -> str:
    if rules.tie is Tie.CHAIR_DECIDES:
        return "Bei Stimmengleichheit entscheidet die Stimme des Vorsitzes."
    return "Bei Stimmengleichheit ist der Antrag abgelehnt."


def _supplement(rules: RuleSetFields, legal: int) -> str:
    if not rules.supplement_two_thirds:
        return "Ein Nachtrag zur Tagesordnung braucht die Mehrheit der Anwesenden."
    needed = f", hier {supplement_consent(rules, legal, 0)} von {legal}" if legal else ""
    return f"Ein Nachtrag zur Tagesordnung braucht zwei Drittel aller Mitglieder{needed}."


def _due(days: int) -> str:
    if not days:
        return "Die Niederschrift ist am Sitzungstag fällig."
    return f"Die Niederschrift ist {german.count(days, 'Tag', 'Tage')} nach der Sitzung fällig."


def _objections(days: int) -> str:
    if not days:
        return "Eine Frist für Einwendungen gibt es nicht."
    after = german.count(days, "Tag", "Tage")
    return f"Einwendungen sind bis {after} nach der Ausfertigung möglich."
