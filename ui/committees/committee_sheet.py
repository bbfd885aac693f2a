"""What Excel and paper tell of the committees, or of the members of one."""

from praeventionsrat.council.ports import CommitteeRow
from praeventionsrat.documents.list_sheet import ListSheet
from ui.committees.detail import MEMBERS, CommitteeDetail
from ui.committees.member_lines import MemberLine
from ui.committees.member_list import voice
from ui.committees.words import ROLES
from ui.parts.list_export import SheetColumn, sheet_of
from ui.parts.row_table import RowTable

SEATS = (
    SheetColumn[MemberLine]("Mitglied", lambda line: line.name),
    SheetColumn[MemberLine]("Rolle", lambda line: ROLES[line.role]),
    SheetColumn[MemberLine]("Entsandt von", lambda line: line.sender),
    SheetColumn[MemberLine]("Stimmrecht", voice),
    SheetColumn[MemberLine]("Zeitraum", lambda line: line.span),
    SheetColumn[MemberLine]("Vertretung", lambda line: line.deputies),
)
COMMITTEES = (
    SheetColumn[CommitteeRow]("Gremium", lambda row: row.name),
    SheetColumn[CommitteeRow]("Kurzname", lambda row: row.short_name),
    SheetColumn[CommitteeRow]("Stimmberechtigte", lambda row: row.members),
    SheetColumn[CommitteeRow]("Sitzungen", lambda row: row.meetings),
    SheetColumn[CommitteeRow]("Letzte Sitzung", lambda row: row.last_meeting),
    SheetColumn[CommitteeRow]("Nächste Sitzung", lambda row: row.next_meeting),
)


def committee_sheet(shown: RowTable[CommitteeRow], detail: CommitteeDetail) -> ListSheet:
    """On the tab Mitglieder its members, also what a narrow window hides; else the committees."""
    if detail.committee_id is None or detail.tabs.currentIndex() != MEMBERS:
        return sheet_of("Gremien", shown.rows_model.rows(), COMMITTEES)
    seats = detail.members
    title = f"Mitglieder {detail.title.text()}"
    return sheet_of(title, seats.list.rows_model.rows(), SEATS, seats.chips.words())
