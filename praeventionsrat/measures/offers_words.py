"""What approach, reach and evidence of prevention are called on screen and on paper."""

from collections.abc import Mapping

from praeventionsrat.measures.records import Approach, Evidence, Reach

APPROACH_NAMES: Mapping[Approach, str] = {
    Approach.NONE: "keine Angabe",
    Approach.SITUATIONAL: "situativ (an Orten und Gelegenheiten)",
    Approach.SOCIAL: "sozial (bei Menschen)",
    Approach.BOTH: "beides",
}
REACH_NAMES: Mapping[Reach, str] = {
    Reach.NONE: "keine Angabe",
    Reach.UNIVERSAL: "universell (für alle)",
    Reach.SELECTIVE: "selektiv (für Gefährdete)",
    Reach.INDICATED: "indiziert (für Betroffene)",
}
EVIDENCE_NAMES: Mapping[Evidence, str] = {
    Evidence.NONE: "nicht bewertet",
    Evidence.THRESHOLD: "auf der Schwelle",
    Evidence.LIKELY: "Wirkung wahrscheinlich",
    Evidence.PROVEN: "Wirkung nachgewiesen",
}
"""Levels as in the „Grüne Liste Prävention“."""
