"""What Musterau answered to the invitation to the next meeting."""

from uuid import UUID

from praeventionsrat.meetings.invitees import Reply
from praeventionsrat.meetings.usecases import inviting
from praeventionsrat.office.demo.people import Town
from praeventionsrat.office.ports import Work

ACCEPTED = ("Eichenlaub", "Dornbusch", "Holtkötter", "Tüncher", "Abendroth", "Rabenhorst")
DECLINED = ("Vielhaber",)
REPRESENTED = "Lohgerber"


def answer(work: Work, meeting_id: UUID, town: Town) -> None:
    """Five voting members come, one does not, one sends her deputy, the others are silent."""
    guest = inviting.invite_person(work, meeting_id, town.persons["Brettschneider"])
    inviting.edit_invitee(work, guest, note="zu TOP 3")
    listed = {i.person_id: i.id for i in work.invitees.where(meeting_id=meeting_id)}
    for family in ACCEPTED:
        inviting.set_reply(work, listed[town.persons[family]], Reply.ACCEPTED)
    for family in DECLINED:
        inviting.set_reply(work, listed[town.persons[family]], Reply.DECLINED)
    deputy = inviting.ask_deputy(work, listed[town.persons[REPRESENTED]])
    inviting.set_reply(work, deputy, Reply.ACCEPTED)
