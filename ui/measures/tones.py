"""How states and lights of measures are tinted, beside their words."""

from collections.abc import Mapping

from praeventionsrat.measures.records import Light, MeasureState
from ui.shell.theme import Tone

STATE_TONES: Mapping[MeasureState, Tone] = {
    MeasureState.IDEA: Tone.NEUTRAL,
    MeasureState.REVIEWED: Tone.NEUTRAL,
    MeasureState.DECIDED: Tone.SOFT,
    MeasureState.UNDER_WAY: Tone.SOFT,
    MeasureState.DONE: Tone.OK,
    MeasureState.PERMANENT: Tone.OK,
    MeasureState.POSTPONED: Tone.NEUTRAL,
    MeasureState.REJECTED: Tone.NEUTRAL,
}
LIGHT_TONES: Mapping[Light, Tone] = {
    Light.NONE: Tone.NEUTRAL,
    Light.GREEN: Tone.OK,
    Light.YELLOW: Tone.WARN,
    Light.RED: Tone.BAD,
}
