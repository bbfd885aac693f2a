"""Rule sets to begin with; an office changes its own copy."""

from praeventionsrat.council.records import (
    Majority,
    MinutesKind,
    NoticeCounting,
    QuorumKind,
    RuleSetFields,
    Signers,
    Tie,
)

HGO = RuleSetFields(
    name="Kommission nach HGO",
    source="§§ 53, 54, 58, 61 HGO",
    notice_days=3,
    notice_counting=NoticeCounting.CLEAR_DAYS,
    notice_urgent_days=1,
    quorum=QuorumKind.MORE_THAN_HALF,
    majority=Majority.SIMPLE,
    tie=Tie.REJECTED,
    is_public=True,
    signers=Signers.CHAIR_AND_KEEPER,
    minutes_kind=MinutesKind.SUMMARY,
    minutes_due_days=14,
    objection_days=14,
    supplement_two_thirds=True,
)
"""Kommission of a Hessian Magistrat: quorum § 53 (1), majority § 54 (1), notice § 58 (1), minutes
§ 61 (2) HGO. The periods for sending and objecting are the office's own; no law fixes them."""

FREE = RuleSetFields(
    name="Freies Gremium (§ 93 VwVfG)",
    source="§§ 90 bis 93 VwVfG",
    notice_days=7,
    notice_counting=NoticeCounting.CALENDAR_DAYS,
    notice_urgent_days=1,
    quorum=QuorumKind.MORE_THAN_HALF,
    majority=Majority.SIMPLE,
    tie=Tie.CHAIR_DECIDES,
    is_public=False,
    signers=Signers.CHAIR_AND_KEEPER,
    minutes_kind=MinutesKind.RESULTS,
    minutes_due_days=14,
    objection_days=14,
    supplement_two_thirds=False,
)
"""A working body of its own making: minutes as § 93 VwVfG asks; the chair breaks a tie (§ 91)."""

CONSENSUS = RuleSetFields(
    name="Konsens ohne Abstimmung",
    source="Vereinbarung der Mitglieder",
    notice_days=7,
    notice_counting=NoticeCounting.CALENDAR_DAYS,
    notice_urgent_days=1,
    quorum=QuorumKind.NONE,
    majority=Majority.CONSENSUS,
    tie=Tie.REJECTED,
    is_public=False,
    signers=Signers.KEEPER,
    minutes_kind=MinutesKind.RESULTS,
    minutes_due_days=14,
    objection_days=14,
    supplement_two_thirds=False,
)
"""A round that decides when nobody objects."""

PRESETS = {"hgo": HGO, "free": FREE, "consensus": CONSENSUS}
