"""All SQL about measures and what belongs to them."""

from sqlmodel import Session

from db.repositories.base import Repository
from db.repositories.measure_rows import MeasureRepository
from db.repositories.measures_waiting import WaitingRepository
from db.repositories.pledge_measures import PledgeMeasureRepository
from praeventionsrat.measures.parts import (
    BeccariaStep,
    CostItem,
    MeasureAssignment,
    MeasureAttachment,
    MeasureKeyword,
    MeasurePartner,
    MeasureResolution,
    Milestone,
    MilestoneLink,
    Participation,
)
from praeventionsrat.measures.records import (
    FieldOfAction,
    LightChange,
    SavedView,
    StateChange,
)


class FieldOfActionRepository(Repository[FieldOfAction]):
    """The fields measures are sorted by."""

    record = FieldOfAction
    missing = "Dieses Handlungsfeld wurde inzwischen gelöscht."


class StateChangeRepository(Repository[StateChange]):
    """When a measure went on, and why."""

    record = StateChange


class LightChangeRepository(Repository[LightChange]):
    """When a traffic light changed, and why."""

    record = LightChange


class SavedViewRepository(Repository[SavedView]):
    """Views somebody keeps."""

    record = SavedView
    missing = "Diese Ansicht wurde inzwischen gelöscht."


class MeasurePartnerRepository(Repository[MeasurePartner]):
    """Who takes part."""

    record = MeasurePartner


class MeasureKeywordRepository(Repository[MeasureKeyword]):
    """Topics and target groups."""

    record = MeasureKeyword


class MilestoneRepository(Repository[Milestone]):
    """The milestones."""

    record = Milestone
    missing = "Dieser Meilenstein wurde inzwischen gelöscht."


class MilestoneLinkRepository(Repository[MilestoneLink]):
    """Which comes only after which."""

    record = MilestoneLink


class CostItemRepository(Repository[CostItem]):
    """What measures cost, and who pays."""

    record = CostItem
    missing = "Dieser Posten wurde inzwischen gelöscht."


class ParticipationRepository(Repository[Participation]):
    """Which group took part, and how."""

    record = Participation


class MeasureResolutionRepository(Repository[MeasureResolution]):
    """Resolutions measures rest on."""

    record = MeasureResolution


class MeasureAssignmentRepository(Repository[MeasureAssignment]):
    """Assignments that carry them out."""

    record = MeasureAssignment


class MeasureAttachmentRepository(Repository[MeasureAttachment]):
    """Their documents."""

    record = MeasureAttachment
    missing = "Diese Unterlage wurde inzwischen gelöscht."


class BeccariaStepRepository(Repository[BeccariaStep]):
    """The steps of their Beccaria sheets."""

    record = BeccariaStep


class Doing:
    """The part of a transaction that keeps measures."""

    def __init__(self, session: Session) -> None:
        """Hang the repositories on the session."""
        self.fields_of_action = FieldOfActionRepository(session)
        self.measures_waiting = WaitingRepository(session)
        self.measures = MeasureRepository(session)
        self.state_changes = StateChangeRepository(session)
        self.light_changes = LightChangeRepository(session)
        self.saved_views = SavedViewRepository(session)
        self.measure_partners = MeasurePartnerRepository(session)
        self.measure_keywords = MeasureKeywordRepository(session)
        self.milestones = MilestoneRepository(session)
        self.milestone_links = MilestoneLinkRepository(session)
        self.cost_items = CostItemRepository(session)
        self.participations = ParticipationRepository(session)
        self.measure_resolutions = MeasureResolutionRepository(session)
        self.measure_assignments = MeasureAssignmentRepository(session)
        self.pledge_measures = PledgeMeasureRepository(session)
        self.measure_attachments = MeasureAttachmentRepository(session)
        self.beccaria_steps = BeccariaStepRepository(session)
