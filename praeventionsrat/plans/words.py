"""How kinds, states and verdicts of plans are called on screen and on paper."""

from praeventionsrat.plans.records import (
    PairRelation,
    PlanKind,
    PlanPhase,
    PledgeKind,
    Priority,
    Verdict,
)

KINDS = {
    PlanKind.MASTER_PLAN: "Masterplan",
    PlanKind.COALITION: "Koalitionsvertrag",
    PlanKind.ELECTION: "Wahlprogramm",
    PlanKind.ACTION_PLAN: "Lokaler Aktionsplan",
    PlanKind.KOMPASS: "KOMPASS",
    PlanKind.DEMAND_PLAN: "Bedarfs- und Entwicklungsplan",
    PlanKind.OTHER: "Plan",
}
PHASES = {
    PlanPhase.IMPLEMENT: "Umsetzen",
    PlanPhase.EVALUATE: "Evaluieren",
    PlanPhase.UPDATE: "Fortschreiben",
    PlanPhase.ENDED: "Beendet",
}
PLEDGE_KINDS = {
    PledgeKind.PLEDGE: "Vorhaben",
    PledgeKind.RECOMMENDATION: "Handlungsempfehlung",
}
PRIORITIES = {
    Priority.NONE: "ohne",
    Priority.HIGH: "hoch",
    Priority.MEDIUM: "mittel",
    Priority.LOW: "niedrig",
}
VERDICTS = {
    Verdict.OPEN: "offen",
    Verdict.UNDER_WAY: "in Arbeit",
    Verdict.KEPT: "erfüllt",
    Verdict.PARTLY: "teilweise erfüllt",
    Verdict.BROKEN: "nicht erfüllt",
}
RELATIONS = {
    PairRelation.SAME: "gleiches Thema",
    PairRelation.FIRST_STRICTER: "links strenger",
    PairRelation.SECOND_STRICTER: "rechts strenger",
    PairRelation.RELATED: "verwandt",
    PairRelation.CONTRARY: "gegensätzlich",
    PairRelation.NONE: "kein Zusammenhang",
}
