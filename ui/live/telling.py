"""Bekanntgabe: which non-public resolution is told in public, and in which words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from praeventionsrat import richtext
from praeventionsrat.meetings.usecases.publicity import AnnounceableRow, announceable
from ui.context import AppContext
from ui.live import offers
from ui.live.acts import LiveActs
from ui.live.pick_panel import Offer, Source
from ui.live.side import LiveSide


class Telling(QObject):
    """Asks first for the resolution, then for what may be said of it."""

    def __init__(self, context: AppContext, acts: LiveActs, side: LiveSide) -> None:
        super().__init__(side)
        self._context, self._acts, self._side = context, acts, side

    def ask(self) -> None:
        """Which resolution; says so where there is none."""
        view = self._acts.view
        if view is None:
            return
        rows = self._context.operations.ask(announceable, view.meeting_id)
        if not rows:
            said = self.tr("Im nichtöffentlichen Teil gibt es noch keinen Beschluss.")
            self._context.notify.info(said)
            return

        def source(text: str) -> Sequence[Offer]:
            return offers.announcements(rows, self._ask_wording, self._hush, text)

        title = self.tr("Welcher Beschluss wird bekannt gegeben?")
        self._pick(title, self.tr("Nummer"), source)

    def _ask_wording(self, row: AnnounceableRow) -> None:
        def source(text: str) -> Sequence[Offer]:
            words = self.tr("Mit diesem Wortlaut bekannt geben")
            if not text:
                words = self.tr("Nur die Nummer bekannt geben")
            return (Offer(words, partial(self._acts.tell, row.resolution_id, text), "resolution"),)

        title = self.tr("Was darf zu {number} öffentlich gesagt werden?").format(number=row.number)
        known = richtext.words(row.wording or row.text).replace("\n", " ")
        self._pick(title, self.tr("Wortlaut für die Öffentlichkeit"), source, known)

    def _hush(self, row: AnnounceableRow) -> None:
        self._acts.hush(row.resolution_id)

    def _pick(self, title: str, hint: str, source: Source, text: str = "") -> None:
        self._side.open(self._side.pick)
        self._side.pick.ask(title, hint, source, text)
