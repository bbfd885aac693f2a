import pytest

from praeventionsrat.meetings.approval import MinutesState
from praeventionsrat.meetings.records import MeetingState
from ui.meetings.words import state_words

HELD, S = MeetingState.HELD, MinutesState


@pytest.mark.parametrize(
    ("state", "minutes", "issued", "said"),
    [
        (MeetingState.INVITED, None, False, "eingeladen"),
        (HELD, None, False, "durchgeführt"),
        (HELD, None, True, "ausgefertigt"),  # written with version 1: a day, no signature noted
        (HELD, S.DRAFT, False, "durchgeführt"),
        (HELD, S.CIRCULATED, False, "zur Abstimmung"),
        (HELD, S.SIGNED, True, "unterzeichnet"),
        (HELD, S.SENT, True, "versandt"),
        (HELD, S.APPROVED, True, "genehmigt"),
    ],
)
def test_list_and_head_call_minutes_as_the_tab_stand_does(state, minutes, issued, said):
    assert state_words(state, minutes, issued=issued) == said
