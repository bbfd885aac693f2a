"""All SQL about what the Sitzungsmodus keeps."""

from sqlmodel import Session

from db.repositories.base import Repository
from praeventionsrat.meetings.elections import (
    CandidateVotes,
    Election,
    ElectionBallot,
    VoterChoice,
)
from praeventionsrat.meetings.publicity import Announcement, JointDiscussion
from praeventionsrat.meetings.snippets import Snippet


class SnippetRepository(Repository[Snippet]):
    """Text blocks of this office."""

    record = Snippet


class VoterChoiceRepository(Repository[VoterChoice]):
    """Who voted how."""

    record = VoterChoice


class ElectionRepository(Repository[Election]):
    """Elections."""

    record = Election


class ElectionBallotRepository(Repository[ElectionBallot]):
    """Their ballots."""

    record = ElectionBallot


class CandidateVotesRepository(Repository[CandidateVotes]):
    """Votes for each candidate."""

    record = CandidateVotes


class JointDiscussionRepository(Repository[JointDiscussion]):
    """Items discussed together."""

    record = JointDiscussion


class AnnouncementRepository(Repository[Announcement]):
    """Resolutions told in public."""

    record = Announcement


class Sitting:
    """The part of a transaction that keeps what a meeting says, chooses and tells."""

    def __init__(self, session: Session) -> None:
        """Hang these repositories on the session."""
        self.snippets = SnippetRepository(session)
        self.voter_choices = VoterChoiceRepository(session)
        self.elections = ElectionRepository(session)
        self.election_ballots = ElectionBallotRepository(session)
        self.candidate_votes = CandidateVotesRepository(session)
        self.joint_discussions = JointDiscussionRepository(session)
        self.announcements = AnnouncementRepository(session)
