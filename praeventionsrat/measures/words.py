"""What states, lights and kinds of measures are called on screen and on paper."""

from collections.abc import Mapping

from praeventionsrat.figures.records import Aspect, Direction
from praeventionsrat.measures.offers_words import APPROACH_NAMES as APPROACH_NAMES  # noqa: PLC0414
from praeventionsrat.measures.offers_words import EVIDENCE_NAMES as EVIDENCE_NAMES  # noqa: PLC0414
from praeventionsrat.measures.offers_words import REACH_NAMES as REACH_NAMES  # noqa: PLC0414
from praeventionsrat.measures.parts import CostKind, Group
from praeventionsrat.measures.records import Light, MeasureState
from praeventionsrat.measures.reports import ReportSource

STATE_NAMES: Mapping[MeasureState, str] = {
    MeasureState.IDEA: "Idee",
    MeasureState.REVIEWED: "geprüft",
    MeasureState.DECIDED: "beschlossen",
    MeasureState.UNDER_WAY: "in Umsetzung",
    MeasureState.DONE: "umgesetzt",
    MeasureState.PERMANENT: "verstetigt",
    MeasureState.POSTPONED: "zurückgestellt",
    MeasureState.REJECTED: "verworfen",
}
LIGHT_NAMES: Mapping[Light, str] = {
    Light.NONE: "keine Ampel",
    Light.GREEN: "grün",
    Light.YELLOW: "gelb",
    Light.RED: "rot",
}
LIGHT_WORDS: Mapping[Light, str] = {
    Light.NONE: "nicht bewertet",
    Light.GREEN: "im Plan",
    Light.YELLOW: "verzögert",
    Light.RED: "gefährdet",
}
"""What a colour means, so that nobody has to see it."""
GROUP_NAMES: Mapping[Group, str] = {
    Group.CITIZENS: "Bürgerinnen und Bürger",
    Group.EXPERTS: "Expertinnen und Experten",
    Group.POLITICS: "Politik",
    Group.ADMINISTRATION: "Verwaltung",
}
COST_NAMES: Mapping[CostKind, str] = {
    CostKind.COST: "Ausgabe",
    CostKind.FUNDING: "Förderung",
    CostKind.OWN: "Eigenmittel",
}
ASPECT_NAMES: Mapping[Aspect, str] = {
    Aspect.OBJECTIVE: "objektiv (gezählt)",
    Aspect.SUBJECTIVE: "subjektiv (erfragt)",
}
DIRECTION_NAMES: Mapping[Direction, str] = {
    Direction.NONE: "ohne Richtung",
    Direction.UP: "mehr ist besser",
    Direction.DOWN: "weniger ist besser",
}
SOURCE_NAMES: Mapping[ReportSource, str] = {
    ReportSource.OFFICE: "Geschäftsstelle",
    ReportSource.FORM: "Formular",
    ReportSource.MEETING: "Sitzung",
}


def light_text(light: Light) -> str:
    """A light with its words: „gelb – verzögert“."""
    if light is Light.NONE:
        return LIGHT_NAMES[light]
    return f"{LIGHT_NAMES[light]} – {LIGHT_WORDS[light]}"
