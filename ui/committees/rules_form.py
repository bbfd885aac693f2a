"""The tab Regelwerk: a preset to begin with, then every rule with one sentence that explains it."""

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from praeventionsrat.council.ports import Work
from praeventionsrat.council.presets import PRESETS
from praeventionsrat.council.records import (
    Majority,
    MinutesKind,
    NoticeCounting,
    QuorumKind,
    RuleSet,
    RuleSetFields,
    Signers,
    Tie,
)
from praeventionsrat.council.usecases import edit_rules, legal_members, rules_of
from praeventionsrat.errors import Invalid
from praeventionsrat.meetings.rules_explained import explain_rules
from ui.committees import words
from ui.committees.panel import CommitteePanel
from ui.context import AppContext
from ui.parts.cards import label
from ui.parts.fields import ChoiceBox, NumberField
from ui.parts.forms import field, scrolling
from ui.parts.record_form import RecordForm, Source

OWN = "own"


class RulesForm(RecordForm[RuleSetFields]):
    """The rules of one committee; its sentences follow every key."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        source = Source(RuleSetFields, _find, edit_rules, "Regelwerk ändern", "rules")
        super().__init__(context, source, parent)
        self.preset = ChoiceBox([*words.PRESET_NAMES.items(), (OWN, self.tr("eigene Regeln"))])
        self.sentences: dict[str, QLabel] = {}
        self._legal = 0
        self._build()
        self.preset.activated.connect(self._on_preset)
        self.binder.edited.connect(self._explain)

    def shown(self, record: Any) -> None:  # noqa: ARG002
        """Override."""
        assert self.record_id is not None
        today = date.today()  # noqa: DTZ011 - the day on the user's wall
        self._legal = self.context.operations.ask(legal_members, self.record_id, today)
        self._explain()

    def choose_preset(self, key: str) -> None:
        """Follow these rules from now on; undo brings back the others."""
        if self.record_id is None:
            return
        self.autosave.forget()
        text = self.tr("Regelwerk „{name}“ übernommen").format(name=words.PRESET_NAMES[key])
        self.context.operations.perform(text, edit_rules, self.record_id, PRESETS[key])
        self._on_file = None
        self.refresh()
        self.context.notify.undo_offer(text)

    def _on_preset(self) -> None:
        key = self.preset.value()
        if key != OWN:
            self.choose_preset(key)
        else:
            self._explain()

    def _explain(self) -> None:
        try:
            fields = self.binder.read(self._on_file)
        except Invalid:
            return  # the complaint stands at the field; the sentences wait
        found = explain_rules(fields, self._legal)
        for name, sentence in self.sentences.items():
            sentence.setText(found[name])
            self.binder.widget(name).setAccessibleDescription(found[name])
        same = (key for key, rules in PRESETS.items() if _same(rules, fields))
        self.preset.set_value(next(same, OWN))
        fixed = fields.quorum is QuorumKind.FIXED
        self._fixed.setVisible(fixed)

    def _build(self) -> None:
        self.form.add(field(self.tr("Vorlage"), self.preset))
        self._notice_lines()
        self._deciding_lines()
        self._minutes_lines()
        self.form.end()

    def _notice_lines(self) -> None:
        form, bind = self.form, self.binder
        counting = ChoiceBox()
        form.heading(self.tr("Ladung"))
        counted = bind.bind_choice("notice_counting", counting, words.COUNTINGS, NoticeCounting)
        form.add(
            self._number("notice_days", self.tr("Ladungsfrist in Tagen"), 365),
            field(self.tr("gezählt als"), counting, counted),
        )
        form.add(
            self._number("notice_urgent_days", self.tr("Verkürzte Frist in Tagen"), 365),
            self._number("post_days", self.tr("Postlaufzeit in Tagen"), 30),
        )
        form.add(self._check("supplement_two_thirds", self.tr("Nachtrag nur mit zwei Dritteln")))

    def _deciding_lines(self) -> None:
        form = self.form
        form.heading(self.tr("Beschlussfähigkeit und Mehrheit"))
        self._fixed = QWidget()
        self._fixed.setLayout(
            self._number("quorum_fixed", self.tr("Nötige Stimmberechtigte"), 1000, explained=False)
        )
        form.add(
            self._choice("quorum", self.tr("Beschlussfähig"), words.QUORUMS, QuorumKind),
            self._fixed,
            stretch=(2, 1),
        )
        form.add(
            self._choice("majority", self.tr("Angenommen mit"), words.MAJORITIES, Majority),
            self._choice("tie", self.tr("Bei Stimmengleichheit"), words.TIES, Tie),
        )
        form.add(self._check("abstentions_count", self.tr("Enthaltungen zählen mit")))

    def _minutes_lines(self) -> None:
        form, bind, name, source = self.form, self.binder, QLineEdit(), QLineEdit()
        form.heading(self.tr("Öffentlichkeit und Niederschrift"))
        form.add(self._check("is_public", self.tr("Öffentlich")))
        form.add(
            self._choice("minutes_kind", self.tr("Art"), words.MINUTES_KINDS, MinutesKind),
            self._choice("signers", self.tr("Unterschrift"), words.SIGNERS, Signers),
        )
        form.add(
            self._number("minutes_due_days", self.tr("Fällig nach Tagen"), 365),
            self._number("objection_days", self.tr("Einwendungen in Tagen"), 365),
        )
        form.heading(self.tr("Quelle"))
        form.add(field(self.tr("Name des Regelwerks"), name, bind.bind_line("name", name)))
        line = field(self.tr("Wo die Regeln stehen"), source, bind.bind_line("source", source))
        line.insertWidget(2, self._sentence("source"))
        form.add(line)
        source.setPlaceholderText(self.tr("Geschäftsordnung vom 3. Mai 2021"))

    def _number(self, name: str, title: str, most: int, *, explained: bool = True) -> QVBoxLayout:
        edit = NumberField(most=most)
        complaint = self.binder.bind(
            name, edit, _or_nothing(edit), edit.set_value, edit.value_edited
        )
        edit.setFixedWidth(120)
        made = field(title, edit, complaint)
        made.setAlignment(edit, Qt.AlignmentFlag.AlignLeft)
        return self._explained(name, made, explained=explained)

    def _choice(self, name: str, title: str, said: Any, options: Any) -> QVBoxLayout:
        box = ChoiceBox()
        return self._explained(
            name, field(title, box, self.binder.bind_choice(name, box, said, options))
        )

    def _check(self, name: str, title: str) -> QVBoxLayout:
        box = QCheckBox(title)
        layout = QVBoxLayout()
        layout.setSpacing(0)
        layout.addWidget(box)
        layout.addWidget(self.binder.bind_check(name, box))
        return self._explained(name, layout)

    def _explained(self, name: str, made: QVBoxLayout, *, explained: bool = True) -> QVBoxLayout:
        if explained:
            made.insertWidget(2, self._sentence(name))
        return made

    def _sentence(self, name: str) -> QLabel:
        made = self.sentences[name] = label("", "dim", wrap=True)
        made.setObjectName(f"{name}-sentence")
        return made


class RulesPanel(CommitteePanel):
    """The form as a tab."""

    TABLES: ClassVar[tuple[str, ...]] = ("rule_set", "committee", "membership")

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = RulesForm(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addWidget(scrolling(self.form))

    def reload(self, committee_id: UUID) -> None:
        """Override."""
        if committee_id != self.form.record_id:
            self.form.show_record(committee_id)
        else:
            self.form.refresh()

    def flush(self) -> bool:
        """Override."""
        return self.form.flush()


def _find(work: Work, committee_id: UUID) -> RuleSet | None:
    return rules_of(work, committee_id) if work.committees.find(committee_id) else None


def _or_nothing(edit: NumberField) -> Callable[[], int]:
    return lambda: edit.value() or 0


def _same(rules: RuleSetFields, fields: RuleSetFields) -> bool:
    return {**dict(rules), "name": "", "source": ""} == {**dict(fields), "name": "", "source": ""}
