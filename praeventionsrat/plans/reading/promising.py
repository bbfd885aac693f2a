"""Whether a sentence of running text promises something."""

import re

MODAL = re.compile(
    r"\b(wollen|will|möchten|möchte|soll|sollen|sollte|sollten|muss|müssen|gilt es|ist zu|sind zu"
    r"|setz\w* (sich|uns)\b.*\b(für|ein)|streb\w*|ziel (ist|sind)|prüfen|geprüft werden"
    r"|fordern|beabsichtig\w*|verpflicht\w*)\b",
    re.IGNORECASE,
)
WERDEN = re.compile(
    r"\b(wir werden|werden wir"
    r"|(koalition|stadt|verwaltung|fraktion|partei|kommune|gemeinde|magistrat|rat|präventionsrat"
    r"|spd|cdu|csu|fdp|grünen?|linke|kreis|landkreis|politik)\s+(wird|werden))\b",
    re.IGNORECASE,
)
WE_DO = re.compile(r"\b(?:wir|uns)\b", re.IGNORECASE)
WE_ARE = re.compile(
    r"\bwir (sind|haben|hatten|waren|leben|wissen|glauben|sehen|stehen|danken|freuen|erleben"
    r"|kennen|verstehen|bekennen|finden|begrüßen)\b",
    re.IGNORECASE,
)
VERB = re.compile(r"\bwir \w+(e|er|el)n\b|\b\w{3,}(e|er|el)n wir\b", re.IGNORECASE)
REPORTED = re.compile(
    r"\b(sagte|erklärte|betonte|teilte .* mit|so (innenminister|oberbürgermeister|bürgermeister"
    r"|minister|dezernent|sprecher))",
    re.IGNORECASE,
)
PAST = re.compile(r"\b(wurde|wurden|worden|hat|hatte|hatten)\b", re.IGNORECASE)
DEED = re.compile(
    r"\b(einrichten|einführen|schaffen|ausbauen|aufbauen|stärken|fördern|verbessern|umsetzen"
    r"|weiterentwickeln|fortführen|fortsetzen|erhöhen|verstetigen|erarbeiten|gründen|einsetzen"
    r"|unterstützen|bereitstellen|erweitern|verhindern|abbauen|sanieren|entwickeln|sichern"
    r"|evaluieren|bauen|senken|durchführen)\b[.!]?$",
    re.IGNORECASE,
)


def promises(text: str) -> bool:
    """Whether somebody says what is to be done, not how things are."""
    if REPORTED.search(text):
        return False
    if MODAL.search(text) or WERDEN.search(text):
        return not (PAST.search(text) and not WE_DO.search(text))
    if WE_ARE.search(text):
        return False
    return bool(VERB.search(text) or (" " in text and DEED.search(text) and _is_sentence(text)))


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!")) or WE_DO.search(text) is not None
