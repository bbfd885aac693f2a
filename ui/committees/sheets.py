"""The lists of committees and of their members as they go to Excel and to paper."""

from praeventionsrat.council.ports import CommitteeRow
from ui.committees.member_lines import MemberLine
from ui.committees.words import ROLES
from ui.parts.list_export import SheetColumn

COMMITTEES = (
    SheetColumn[CommitteeRow]("Gremium", lambda row: row.name),
    SheetColumn[CommitteeRow]("Kurzname", lambda row: row.short_name),
    SheetColumn[CommitteeRow]("Stimmberechtigte", lambda row: row.members),
    SheetColumn[CommitteeRow]("Sitzungen", lambda row: row.meetings),
    SheetColumn[CommitteeRow]("Letzte Sitzung", lambda row: row.last_meeting),
    SheetColumn[CommitteeRow]("Nächste Sitzung", lambda row: row.next_meeting),
)
MEMBERS = (
    SheetColumn[MemberLine]("Name", lambda line: line.name),
    SheetColumn[MemberLine]("Funktion", lambda line: ROLES[line.role]),
    SheetColumn[MemberLine]("Stimmberechtigt", lambda line: line.voting and not line.is_over),
    SheetColumn[MemberLine]("Entsandt von", lambda line: line.sender),
    SheetColumn[MemberLine]("Zeitraum", lambda line: line.span),
    SheetColumn[MemberLine]("Vertretung", lambda line: line.deputies),
)
