"""What measures ask of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from praeventionsrat.figures import ports as figures
from praeventionsrat.measures import offer_ports, report_ports

if TYPE_CHECKING:
    from praeventionsrat.measures.due_ports import WaitingRows
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
    from praeventionsrat.measures.pledge_ports import PledgeMeasures
    from praeventionsrat.measures.records import (
        FieldOfAction,
        LightChange,
        SavedView,
        StateChange,
    )
    from praeventionsrat.measures.row_ports import Measures
    from praeventionsrat.ports import Repository


class Work(figures.Work, report_ports.Work, offer_ports.Work, Protocol):
    """One transaction, as measures see it."""

    @property
    def fields_of_action(self) -> Repository[FieldOfAction]:
        """The fields measures are sorted by."""
        ...

    @property
    def measures_waiting(self) -> WaitingRows:
        """What should have happened with measures and plans."""
        ...

    @property
    def measures(self) -> Measures:
        """The measures."""
        ...

    @property
    def state_changes(self) -> Repository[StateChange]:
        """When a measure went on, and why."""
        ...

    @property
    def light_changes(self) -> Repository[LightChange]:
        """When a traffic light changed, and why."""
        ...

    @property
    def saved_views(self) -> Repository[SavedView]:
        """Views somebody keeps."""
        ...

    @property
    def measure_partners(self) -> Repository[MeasurePartner]:
        """Who takes part."""
        ...

    @property
    def measure_keywords(self) -> Repository[MeasureKeyword]:
        """Topics and target groups."""
        ...

    @property
    def milestones(self) -> Repository[Milestone]:
        """The milestones."""
        ...

    @property
    def milestone_links(self) -> Repository[MilestoneLink]:
        """Which comes only after which."""
        ...

    @property
    def cost_items(self) -> Repository[CostItem]:
        """What measures cost, and who pays."""
        ...

    @property
    def participations(self) -> Repository[Participation]:
        """Which group took part, and how."""
        ...

    @property
    def measure_resolutions(self) -> Repository[MeasureResolution]:
        """Resolutions measures rest on."""
        ...

    @property
    def measure_assignments(self) -> Repository[MeasureAssignment]:
        """Assignments that carry them out."""
        ...

    @property
    def pledge_measures(self) -> PledgeMeasures:
        """Pledges they carry out."""
        ...

    @property
    def measure_attachments(self) -> Repository[MeasureAttachment]:
        """Their documents."""
        ...

    @property
    def beccaria_steps(self) -> Repository[BeccariaStep]:
        """The steps of their Beccaria sheets."""
        ...
