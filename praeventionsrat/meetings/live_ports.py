"""What the Sitzungsmodus asks of the store beside what every meeting needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from praeventionsrat.meetings.elections import (
        CandidateVotes,
        Election,
        ElectionBallot,
        VoterChoice,
    )
    from praeventionsrat.meetings.publicity import Announcement, JointDiscussion
    from praeventionsrat.meetings.snippets import Snippet
    from praeventionsrat.ports import Repository


class Work(Protocol):
    """One transaction, as the Sitzungsmodus sees it."""

    @property
    def snippets(self) -> Repository[Snippet]:
        """Text blocks of this office."""
        ...

    @property
    def voter_choices(self) -> Repository[VoterChoice]:
        """Who voted how."""
        ...

    @property
    def elections(self) -> Repository[Election]:
        """Elections."""
        ...

    @property
    def election_ballots(self) -> Repository[ElectionBallot]:
        """Their ballots."""
        ...

    @property
    def candidate_votes(self) -> Repository[CandidateVotes]:
        """Votes for each candidate."""
        ...

    @property
    def joint_discussions(self) -> Repository[JointDiscussion]:
        """Items discussed together."""
        ...

    @property
    def announcements(self) -> Repository[Announcement]:
        """Resolutions told in public."""
        ...
