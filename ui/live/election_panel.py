"""An election: who stands, how many votes, what follows from it; ballot after ballot."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from praeventionsrat.errors import Invalid, UserError
from praeventionsrat.meetings.elections import (
    ElectionBallotFields,
    ElectionFields,
    Tally,
    ballot_line,
)
from praeventionsrat.meetings.ports import Work
from praeventionsrat.meetings.sitting import read_figures, read_tallies
from praeventionsrat.meetings.usecases.elections import (
    ElectionRow,
    draw_lot,
    hold_election,
    read_elections,
    record_ballot,
)
from ui.context import AppContext
from ui.live.panel import LivePanel
from ui.live.wall_clock import WallClock
from ui.parts.cards import button, clear, column, label, primary
from ui.parts.forms import field


class ElectionPanel(LivePanel):
    """Candidates with their votes in one line: „Kaya 5, Brand 3“."""

    def __init__(
        self, context: AppContext, clock: WallClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._clock = context, clock
        self._item = UUID(int=0)
        self._drafts: dict[UUID, tuple[str, ...]] = {}
        self.election: ElectionRow | None = None
        self.office, self.names, self.rest = QLineEdit(), QLineEdit(), QLineEdit()
        self.secret = QCheckBox(self.tr("geheim, mit Stimmzetteln"))
        self.remark = QLineEdit()
        self.result, self.complaint = label("", wrap=True), label("", "complaint", wrap=True)
        self.held, self._lots = label("", "dim", wrap=True), column()
        self.keep = primary("", self.record)
        self._office_box, self._form, self._remark_box = QWidget(), QWidget(), QWidget()
        self._build()

    def begin(self, item_id: UUID) -> None:
        """Hold an election under an item, or go on with the one that is open."""
        if item_id != self._item:
            lines = (self.office, self.names, self.rest, self.remark)
            if self._is_typed():
                self._drafts[self._item] = tuple(line.text() for line in lines)
            self._clear()
            for line, text in zip(lines, self._drafts.pop(item_id, ()), strict=False):
                line.setText(text)
        self._item = item_id
        self.reload()
        (self.names if self.election else self.office).setFocus()

    def reload(self) -> None:
        """Show which ballot comes next."""
        found = self._context.operations.ask(read_elections, self._item)
        waiting = [election for election in found if not election.elected]
        before = self.election.id if self.election else None
        self.election = waiting[-1] if waiting else None
        number = len(self.election.ballots) + 1 if self.election else 1
        self.heading.setText(self.tr("Wahl, {number}. Wahlgang").format(number=number))
        self._office_box.setVisible(self.election is None)
        ballots = self.election.ballots if self.election else ()
        self.held.setText("\n".join([self.election.title] if self.election else []))
        said = [self.held.text(), *(ballot.line for ballot in ballots)]
        self.held.setText("\n".join(words for words in said if words))
        self.held.setVisible(bool(self.election))
        self._show_lots()
        between = ballots[-1].outcome.next_between if ballots else ()
        if between and (not self.names.text() or before is None):
            self.names.setText(", ".join(f"{name} " for name in between).rstrip())
            self.names.setCursorPosition(len(between[0]) + 1)
        words = self.tr("{number}. Wahlgang festhalten").format(number=number)
        self.keep.setText(words)
        self.keep.setAccessibleName(words)
        self.check()

    def has_draft(self) -> bool:
        """Override."""
        return bool(self._drafts) or self._is_typed()

    def draft_item(self) -> UUID | None:
        """The item a ballot is typed for that is no record yet."""
        return self._item if self._is_typed() else next(iter(self._drafts), None)

    def _is_typed(self) -> bool:
        names = self.names.text().strip() if not self.election else ""
        return bool(self.office.text().strip() or names)

    def check(self) -> None:
        """Say what the votes amount to."""
        self.complaint.hide()
        try:
            tallies, fields = self._read()
        except UserError:
            self.result.setText("")
            return
        number = len(self.election.ballots) + 1 if self.election else 1
        self.result.setText(ballot_line(tallies, fields, number) if tallies else "")

    def record(self) -> None:
        """Keep the ballot; who is elected ends the election."""
        try:
            tallies, fields = self._read()
            self._context.operations.attempt(
                self.tr("Wahlgang festhalten"), self._usecase(), fields, tallies
            )
        except Invalid as err:
            self._complain(" ".join(err.fields.values()))
            if "remark" in err.fields:
                self._remark_box.show()
                self.remark.setFocus()
            return
        except UserError as err:
            self._complain(str(err))
            return
        self._after()

    def _after(self) -> None:
        self._clear()
        self.reload()
        if self.election is None:
            self.done.emit()
        else:
            self.names.setFocus()

    def _usecase(self) -> partial[UUID]:
        if self.election:
            return partial(_next_ballot, election_id=self.election.id)
        fields = ElectionFields.checked(
            office=self.office.text(), is_secret=self.secret.isChecked()
        )
        return partial(_first_ballot, item_id=self._item, election=fields)

    def _read(self) -> tuple[Sequence[Tally], ElectionBallotFields]:
        figures = read_figures(self.rest.text())
        fields = ElectionBallotFields.checked(
            no=figures.get("no", 0),
            abstentions=figures.get("abstentions", 0),
            invalid=figures.get("invalid", 0),
            recused=figures.get("recused", 0),
            not_voting=figures.get("not_voting", 0),
            taken_at=self._clock.minute(),
            remark=self.remark.text(),
        )
        return read_tallies(self.names.text()), fields

    def _show_lots(self) -> None:
        clear(self._lots)
        last = self.election.ballots[-1] if self.election and self.election.ballots else None
        for name in last.outcome.lot_between if last else ():
            words = self.tr("Los: {name}").format(name=name)
            assert last is not None
            self._lots.addWidget(button(words, partial(self._draw, last.id, name)))
        self._form.setVisible(not (last and last.outcome.lot_between))

    def _draw(self, ballot_id: UUID, name: str) -> None:
        said = self.tr("Los entscheidet")
        self._context.operations.perform(said, draw_lot, ballot_id, name)
        self._clear()
        self.done.emit()

    def _complain(self, said: str) -> None:
        self.complaint.setText(said)
        self.complaint.show()

    def _clear(self) -> None:
        self.election = None
        for line in (self.office, self.names, self.rest, self.remark):
            line.clear()
        self.secret.setChecked(True)
        self._remark_box.hide()

    def _build(self) -> None:
        self.names.setPlaceholderText("Kaya 5, Brand 3")
        self.rest.setPlaceholderText(self.tr("1e Enthaltung, 1u ungültig, 1n Nein"))
        self._office_box.setLayout(column(field(self.tr("Wahl zu"), self.office), self.secret))
        self._remark_box.setLayout(field(self.tr("Bemerkung zur Abweichung"), self.remark))
        self._form.setLayout(
            column(
                field(self.tr("Stimmen"), self.names),
                field(self.tr("Außerdem"), self.rest),
                self.result,
                self.complaint,
                self._remark_box,
                self.keep,
            )
        )
        for part in (self._office_box, self.held):
            self.content.addWidget(part)
        self.content.addLayout(self._lots)
        self.content.addWidget(self._form)
        for line in (self.office, self.names, self.rest, self.remark):
            line.returnPressed.connect(self.record)
            line.textChanged.connect(lambda _text: self.check())
        self._clear()


def _first_ballot(
    work: Work,
    fields: ElectionBallotFields,
    tallies: Sequence[Tally],
    *,
    item_id: UUID,
    election: ElectionFields,
) -> UUID:
    return record_ballot(work, hold_election(work, item_id, election), fields, tallies)


def _next_ballot(
    work: Work, fields: ElectionBallotFields, tallies: Sequence[Tally], *, election_id: UUID
) -> UUID:
    return record_ballot(work, election_id, fields, tallies)
