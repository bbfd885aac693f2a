"""Every kind of record of a prevention day, parents before children."""

from sqlmodel import SQLModel

from praeventionsrat.prevention_day.evaluation.records import (
    FeedbackAnswer,
    FeedbackQuestion,
    FeedbackSheet,
    Lesson,
)
from praeventionsrat.prevention_day.helpers.records import Duty, Helper, Shift
from praeventionsrat.prevention_day.money.records import BudgetItem, PressItem, Sponsor
from praeventionsrat.prevention_day.programme.records import (
    Contributor,
    PowerCircuit,
    ProgrammeItem,
    Venue,
    WalkingTime,
)
from praeventionsrat.prevention_day.records import (
    EventDay,
    EventMeasure,
    EventPicture,
    EventResolution,
    PreventionDay,
    VisitorCount,
)
from praeventionsrat.prevention_day.registrations.records import Registration
from praeventionsrat.prevention_day.running.records import Incident, PrintedSheet
from praeventionsrat.prevention_day.stands.records import (
    ExhibitorFeedback,
    PlanObject,
    SitePlan,
    Stand,
)
from praeventionsrat.prevention_day.tasks.records import (
    EventAttachment,
    EventTask,
    Permit,
    SafetyAnswer,
    TaskPattern,
)

EVENT_TABLES: tuple[type[SQLModel], ...] = (
    PreventionDay,
    EventDay,
    Venue,
    PowerCircuit,
    WalkingTime,
    ProgrammeItem,
    Contributor,
    Registration,
    VisitorCount,
    EventResolution,
    EventMeasure,
    EventPicture,
    Stand,
    SitePlan,
    PlanObject,
    ExhibitorFeedback,
    TaskPattern,
    EventTask,
    Permit,
    SafetyAnswer,
    Helper,
    Shift,
    Duty,
    BudgetItem,
    Sponsor,
    PressItem,
    EventAttachment,
    Incident,
    PrintedSheet,
    FeedbackQuestion,
    FeedbackSheet,
    FeedbackAnswer,
    Lesson,
)
