"""Vorlage, Beratung and Anlage einer Vorlage: what is laid before the committees."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from praeventionsrat import richtext
from praeventionsrat.meetings.results import TEXT, TITLE
from praeventionsrat.records import Fields, Line, MainRecord, Prose, Record, text_enum

NUMBER = 100


class PaperKind(StrEnum):
    """What a paper is for (DOMAIN 2.4)."""

    RESOLUTION = "resolution"
    ACKNOWLEDGEMENT = "acknowledgement"
    NOTICE = "notice"
    INFORMATION = "information"
    MOTION = "motion"
    AMENDMENT = "amendment"
    QUESTION = "question"
    ANSWER = "answer"
    REPORT = "report"
    TABLED = "tabled"


KIND_NAMES = {
    PaperKind.RESOLUTION: "Beschlussvorlage",
    PaperKind.ACKNOWLEDGEMENT: "Kenntnisnahmevorlage",
    PaperKind.NOTICE: "Mitteilungsvorlage",
    PaperKind.INFORMATION: "Informationsvorlage",
    PaperKind.MOTION: "Antrag",
    PaperKind.AMENDMENT: "Änderungsantrag",
    PaperKind.QUESTION: "Anfrage",
    PaperKind.ANSWER: "Antwort",
    PaperKind.REPORT: "Bericht",
    PaperKind.TABLED: "Tischvorlage",
}
KIND_CODES = {
    PaperKind.RESOLUTION: "BV",
    PaperKind.ACKNOWLEDGEMENT: "KV",
    PaperKind.NOTICE: "MV",
    PaperKind.INFORMATION: "IV",
    PaperKind.MOTION: "AT",
    PaperKind.AMENDMENT: "ÄA",
    PaperKind.QUESTION: "AF",
    PaperKind.ANSWER: "AW",
    PaperKind.REPORT: "BE",
    PaperKind.TABLED: "TV",
}
"""What {Art} stands for in a number."""


class PaperFields(Fields):
    """What is typed about a paper."""

    subject: Line = Field(min_length=1, max_length=TITLE)
    kind: PaperKind = Field(default=PaperKind.RESOLUTION, sa_type=text_enum(PaperKind))
    dated_on: date | None = None
    is_public: bool = True
    originator: Line = Field(default="", max_length=TITLE)
    """Antragsteller, as the paper prints it."""
    lead: Line = Field(default="", max_length=TITLE)
    """Federführung."""
    proposal: Prose = Field(default="", max_length=TEXT)
    """Beschlussvorschlag, rich text."""
    facts: Prose = Field(default="", max_length=TEXT)
    """Sachverhalt, rich text."""
    alternatives: Prose = Field(default="", max_length=TEXT)
    """Rich text."""
    costs: Prose = Field(default="", max_length=TEXT)
    """Kosten und Finanzierung, rich text."""


class Paper(PaperFields, MainRecord, table=True):
    """Vorlage: what a committee shall decide, take note of or answer (OParl ``Paper``)."""

    number: Line = Field(max_length=NUMBER, unique=True)
    stem: str = Field(default="", max_length=NUMBER)
    """The number with „{Zusatz}“ where additions stand; later versions are numbered by it."""
    supersedes_id: UUID | None = Field(
        default=None, foreign_key="paper.id", index=True, ondelete="SET NULL"
    )
    """The paper this one replaces or adds to."""
    replaces: bool = False
    """Whether it takes the place of that one (a new version) or adds to it."""

    def search_words(self) -> tuple[str, ...]:
        """Override: number, subject, texts, who."""
        texts = (self.proposal, self.facts, self.alternatives, self.costs)
        heading = f"{self.number} {self.subject}"
        return (heading, self.originator, self.lead, *map(richtext.words, texts))


class ConsultationRole(StrEnum):
    """What a committee is asked for (OParl ``role``)."""

    PRELIMINARY = "preliminary"
    DECISION = "decision"
    ACKNOWLEDGEMENT = "acknowledgement"
    HEARING = "hearing"


ROLE_NAMES = {
    ConsultationRole.PRELIMINARY: "Vorberatung",
    ConsultationRole.DECISION: "Entscheidung",
    ConsultationRole.ACKNOWLEDGEMENT: "Kenntnisnahme",
    ConsultationRole.HEARING: "Anhörung",
}


class ConsultationFields(Fields):
    """What is typed about one step of the Beratungsfolge."""

    committee_id: UUID = Field(foreign_key="committee.id", index=True, ondelete="CASCADE")
    meeting_id: UUID | None = Field(
        default=None, foreign_key="meeting.id", index=True, ondelete="SET NULL"
    )
    planned_on: date | None = None
    """Where the meeting is not on record."""
    role: ConsultationRole = Field(
        default=ConsultationRole.DECISION, sa_type=text_enum(ConsultationRole)
    )
    is_public: bool = True
    result: Line = Field(default="", max_length=TITLE)
    """Where no vote of the program tells it."""


class Consultation(ConsultationFields, Record, table=True):
    """Beratung of a paper by a committee; with an item it is on that agenda (OParl)."""

    paper_id: UUID = Field(foreign_key="paper.id", index=True, ondelete="CASCADE")
    agenda_item_id: UUID | None = Field(
        default=None, foreign_key="agenda_item.id", index=True, ondelete="SET NULL"
    )
    position: int = 0


class PaperAttachmentFields(Fields):
    """What is typed about an attachment of a paper."""

    title: Line = Field(min_length=1, max_length=TITLE)
    is_public: bool = True


class PaperAttachment(PaperAttachmentFields, Record, table=True):
    """Anlage of a paper; the file itself lies once per content in ``blob``."""

    __tablename__ = "paper_attachment"

    paper_id: UUID = Field(foreign_key="paper.id", index=True, ondelete="CASCADE")
    position: int = 0
    file_name: Line = Field(default="", max_length=255)
    sha256: str | None = Field(default=None, foreign_key="blob.sha256", index=True, max_length=64)
