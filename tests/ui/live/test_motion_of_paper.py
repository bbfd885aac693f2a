"""What the paper at an item proposes stands in the vote before anybody types."""

from tests.ui.live.test_page import K


def test_the_proposal_of_the_paper_is_the_motion(table, twelfth):
    table.press(K.Key_F9)
    table.press(K.Key_F6)
    table.enter("e")
    (vote,) = table.where("votes", agenda_item_id=twelfth.items["6.2"])
    assert vote.motion.startswith("Die Geschäftsstelle bereitet mit der Polizeistation")
