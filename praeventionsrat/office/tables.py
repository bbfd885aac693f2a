"""Every kind of record there is, parents before children; importing this registers all tables."""

from sqlmodel import SQLModel

from praeventionsrat.blobs import Blob
from praeventionsrat.contacts.channels import Channel, ContactAddress
from praeventionsrat.contacts.consents import Consent
from praeventionsrat.contacts.distinct_pairs import DistinctPair
from praeventionsrat.contacts.import_layouts import ImportLayout
from praeventionsrat.contacts.keywords import ContactKeyword, Keyword
from praeventionsrat.contacts.lists import MailingList, MailingListEntry, MailingListRule
from praeventionsrat.contacts.mailings import Mailing, MailingRecipient
from praeventionsrat.contacts.notes import ContactNote
from praeventionsrat.contacts.records import Organization, Person, Post
from praeventionsrat.council.composition import WishedGroup
from praeventionsrat.council.open_seats import OpenSeat
from praeventionsrat.council.records import Committee, Deputy, Membership, RuleSet
from praeventionsrat.council.rhythm import Rhythm
from praeventionsrat.figures.records import (
    Area,
    CrimeFigure,
    CrimeSource,
    Population,
    Series,
    SeriesValue,
)
from praeventionsrat.funding.records import (
    ApplicationCost,
    Criterion,
    FundingApplication,
    FundingProgramme,
    Payment,
    Score,
    ScoreRecusal,
)
from praeventionsrat.measures.indicators import Indicator, Reading
from praeventionsrat.measures.offers import Offer, OfferKeyword, OverlapVerdict
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
    PledgeMeasure,
)
from praeventionsrat.measures.records import (
    FieldOfAction,
    LightChange,
    Measure,
    SavedView,
    StateChange,
)
from praeventionsrat.measures.reports import (
    MeasureReport,
    MonitoringReport,
    ReportRequest,
    ReportRequestEntry,
)
from praeventionsrat.meetings.approval import (
    Correction,
    LeakWaiver,
    MinutesStep,
    MinutesVersion,
    Objection,
    PublicationPolicy,
)
from praeventionsrat.meetings.circulars import Circular, CircularAnswer
from praeventionsrat.meetings.elections import (
    CandidateVotes,
    Election,
    ElectionBallot,
    VoterChoice,
)
from praeventionsrat.meetings.invitees import Invitee
from praeventionsrat.meetings.papers import Consultation, Paper, PaperAttachment
from praeventionsrat.meetings.polls import DatePoll, PollAnswer, PollDate, PollMember
from praeventionsrat.meetings.publicity import Announcement, JointDiscussion
from praeventionsrat.meetings.records import (
    AgendaItem,
    Assignment,
    Attachment,
    Attendance,
    Break,
    Meeting,
    Minutes,
    Presence,
    Recusal,
    Resolution,
    Vote,
)
from praeventionsrat.meetings.repeats import RepeatedItem, Repetition
from praeventionsrat.meetings.skeleton import SkeletonItem
from praeventionsrat.meetings.snippets import Snippet
from praeventionsrat.meetings.topics import CarriedItem, Topic
from praeventionsrat.meetings.tracking import AttachmentText, ProgressNote, Revocation, Tracking
from praeventionsrat.numbering import Counter, NumberSeries
from praeventionsrat.office.processing import PrivacyContacts, ProcessingActivity
from praeventionsrat.office.records import GeneratedFile, Office, OwnTemplate
from praeventionsrat.office.retention import ArchiveOffer, DataRequest, Erasure, RetentionRule
from praeventionsrat.plans.records import (
    Chapter,
    Plan,
    Pledge,
    PledgePair,
    PledgeResolution,
    PledgeTopic,
)
from praeventionsrat.prevention_day.tables import EVENT_TABLES
from praeventionsrat.terms import LegislativeTerm, NumberOrigin

TABLES: tuple[type[SQLModel], ...] = (
    Office,
    NumberSeries,
    Counter,
    NumberOrigin,
    LegislativeTerm,
    Organization,
    Person,
    Post,
    Keyword,
    ContactKeyword,
    Channel,
    ContactAddress,
    ContactNote,
    Consent,
    DistinctPair,
    ImportLayout,
    RuleSet,
    Committee,
    Membership,
    Deputy,
    OpenSeat,
    MailingList,
    MailingListEntry,
    MailingListRule,
    Mailing,
    MailingRecipient,
    Meeting,
    Break,
    AgendaItem,
    JointDiscussion,
    Attendance,
    Presence,
    Recusal,
    Vote,
    VoterChoice,
    Resolution,
    Announcement,
    Election,
    ElectionBallot,
    CandidateVotes,
    Revocation,
    Minutes,
    Assignment,
    Tracking,
    ProgressNote,
    Attachment,
    AttachmentText,
    Invitee,
    Repetition,
    RepeatedItem,
    DatePoll,
    PollDate,
    PollMember,
    PollAnswer,
    Circular,
    CircularAnswer,
    Snippet,
    MinutesStep,
    MinutesVersion,
    Objection,
    Correction,
    PublicationPolicy,
    LeakWaiver,
    Paper,
    Consultation,
    PaperAttachment,
    Rhythm,
    WishedGroup,
    SkeletonItem,
    CarriedItem,
    Topic,
    Plan,
    Chapter,
    Pledge,
    PledgePair,
    PledgeResolution,
    PledgeTopic,
    Area,
    Population,
    Series,
    SeriesValue,
    CrimeSource,
    CrimeFigure,
    FieldOfAction,
    Measure,
    StateChange,
    LightChange,
    SavedView,
    MeasurePartner,
    MeasureKeyword,
    Milestone,
    MilestoneLink,
    CostItem,
    Participation,
    MeasureResolution,
    MeasureAssignment,
    PledgeMeasure,
    MeasureAttachment,
    BeccariaStep,
    Indicator,
    Reading,
    ReportRequest,
    ReportRequestEntry,
    MeasureReport,
    MonitoringReport,
    Offer,
    OfferKeyword,
    OverlapVerdict,
    FundingProgramme,
    Criterion,
    FundingApplication,
    ApplicationCost,
    Score,
    ScoreRecusal,
    Payment,
    *EVENT_TABLES,
    GeneratedFile,
    OwnTemplate,
    RetentionRule,
    ArchiveOffer,
    Erasure,
    DataRequest,
    ProcessingActivity,
    PrivacyContacts,
)
"""What a dump holds, one file each; bytes (``Blob``) lie beside them as files."""

__all__ = ["TABLES", "Blob"]
