"""The quorum and the majority of a committee in words, with a sentence that shows what they come to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.committees import Role, Standing
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import MajorityOf, MajorityRule, TieRule
from desktop_app.sentences import Refused
from desktop_app.services.committees import CommitteeView
from desktop_app.ui.committee_words import choices, word
from desktop_app.ui.frame import Frame
from desktop_app.ui.pages.committee.part import Part
from desktop_app.ui.pages.committee.share import ShareEditor
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.inputs import Field
from desktop_app.ui.widgets.labels import IconMark, Label
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.toggles import CheckRow, Segmented, Stepper
from desktop_app.ui.wording import joined, number, told

_ROLES: Final = (Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY)


def voting_members(view: CommitteeView) -> int:
    """How many seats count for the quorum today."""
    return sum(
        1
        for member in view.members
        if member.in_office
        and member.standing is Standing.PRINCIPAL
        and member.role is not Role.OBSERVER
        and member.votes
    )


class _Outcome(Card):
    """What a rule comes to, or why it is not kept."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, padding=10, tone="neutral")
        self._icon = IconMark(frame.theme, "ph.info", "ink-2", side=16)
        self._words = Label(frame.theme, "", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.body.addLayout(row)

    def say(self, sentence: str, *, refused: bool) -> None:
        self._words.say(sentence)
        self._words.set_ink("shangarf" if refused else "ink")
        self._icon.say("ph.warning-circle" if refused else "ph.info", "shangarf" if refused else "ink-2")
        self.set_tone("shangarf" if refused else "neutral")

    def text(self) -> str:
        return self._words.accessibleName()


class RulesPart(Part):
    """What both editors share: the rule is stored with each change, a refused one is told and not kept."""

    def __init__(self, frame: Frame, *, may_be_none: bool) -> None:
        super().__init__(frame)
        self.members = 0
        self._refused = False
        self.share = ShareEditor(self.theme, may_be_none=may_be_none)
        self.outcome = _Outcome(frame)
        self.share.edited.connect(self.keep)

    def side_by_side(self, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()
        self.column.addLayout(row)

    @Slot()
    def keep(self) -> None:
        """Stores what is set; a rule that nobody can meet stays on the screen with the reason under it."""
        try:
            self.store()
        except Refused as error:
            self._refused = True
            said = told(error)
            self.outcome.say(f"{said.title} {said.body}".strip(), refused=True)
        else:
            self._refused = False
            self.outcome.say(self.sentence(), refused=False)

    def show_committee(self, view: CommitteeView) -> None:
        if view.id != self.committee_id:
            self._refused = False
        self.committee_id, self.members = view.id, voting_members(view)
        if self._refused:
            self.keep()
        else:
            self.show_rule(view)
            self.outcome.say(self.sentence(), refused=False)

    def store(self) -> None:
        raise NotImplementedError

    def show_rule(self, view: CommitteeView) -> None:
        raise NotImplementedError

    def sentence(self) -> str:
        raise NotImplementedError


class QuorumPart(RulesPart):
    """How many of the members have to be present, and who among them."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, may_be_none=True)
        self.least = Stepper(self.theme, most=199, unit=self.tr("{n} persons"), name=self.tr("In any case"))
        self.roles = {role: CheckRow(self.theme, word(role)) for role in _ROLES}
        self.column.addWidget(Label(self.theme, self.tr("Quorum"), role="h2"))
        self.column.addWidget(Field(self.theme, self.tr("Of the members present"), self.share))
        self.column.addWidget(Field(self.theme, self.tr("In any case at least"), self.least))
        self.column.addWidget(Label(self.theme, self.tr("Present among them"), role="meta", ink="ink-3"))
        self.side_by_side(*self.roles.values())
        self.override = CheckRow(self.theme, self.tr("Resolutions may be recorded below the quorum"))
        explained = self.tr("Each time it has to be said deliberately, and the minutes note it beside the resolution.")
        self.column.addWidget(self.override)
        self.column.addWidget(Label(self.theme, explained, role="meta", ink="ink-3", wrap=True))
        self.column.addWidget(self.outcome)
        self.least.changed.connect(self.keep)
        for box in self.roles.values():
            box.toggled.connect(self.keep)
        self.override.toggled.connect(self.keep)

    def rule(self) -> QuorumRule:
        return QuorumRule(
            share=self.share.share(),
            more_than=self.share.more_than,
            at_least=self.least.value,
            roles=frozenset(role for role, box in self.roles.items() if box.isChecked()),
            may_override=self.override.isChecked(),
        )

    def store(self) -> None:
        self.desk.committees.set_rules(self.committee_id, quorum=self.rule())

    def show_rule(self, view: CommitteeView) -> None:
        if not _differs(self.rule, view.quorum):
            return
        self.share.show_share(view.quorum.share, more_than=view.quorum.more_than)
        self.least.set_value(view.quorum.at_least)
        for role, box in self.roles.items():
            _show_check(box, checked=role in view.quorum.roles)
        _show_check(self.override, checked=view.quorum.may_override)

    def sentence(self) -> str:
        rule = self.rule()
        needed = rule.needed(self.members)
        among = joined([word(role) for role in _ROLES if role in rule.roles])
        if not self.members:
            return self.tr("Once the committee has members, their number is reckoned here.")
        if not needed and not among:
            return self.tr("No quorum is needed.")
        said = self.tr("Of {members} members, {needed} have to be present").format(
            members=number(self.members), needed=number(needed)
        )
        if among:
            said += self.tr(", among them: {roles}").format(roles=among)
        if rule.may_override:
            return self.tr("{rule}. Below that, resolutions are recorded with a note.").format(rule=said)
        return self.tr("{rule}. Below that, no resolution is recorded.").format(rule=said)


class MajorityPart(RulesPart):
    """What carries a proposal."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, may_be_none=False)
        self._quorum = QuorumRule()
        bases = [Option(base, word(base)) for base in MajorityOf]
        self.base = Choice(self.theme, bases, value=MajorityOf.PRESENT, name=self.tr("Reckoned from"))
        self.least = Stepper(self.theme, most=199, unit=self.tr("{n} votes"), name=self.tr("In any case"))
        self.tie = Segmented(self.theme, choices(TieRule), name=self.tr("On a tie"))
        self.column.addWidget(Label(self.theme, self.tr("Majority"), role="h2"))
        self.column.addWidget(Field(self.theme, self.tr("Votes in favour"), self.share))
        self.column.addWidget(Field(self.theme, self.tr("Reckoned from"), self.base))
        self.column.addWidget(Field(self.theme, self.tr("In any case at least"), self.least))
        self.column.addWidget(Field(self.theme, self.tr("On a tie"), self.tie))
        self.column.addWidget(self.outcome)
        self.base.chosen.connect(self._keep_base)
        self.least.changed.connect(self.keep)
        self.tie.chosen.connect(self.keep)

    @Slot(object)
    def _keep_base(self, base: object) -> None:
        """An emptied line goes back to the usual base."""
        if base is None:
            self.base.choose(MajorityOf.PRESENT)
        self.keep()

    def rule(self) -> MajorityRule:
        share, base, tie = self.share.share(), self.base.value, self.tie.value
        assert share is not None
        assert isinstance(base, MajorityOf)
        assert isinstance(tie, TieRule)
        return MajorityRule(share, self.share.more_than, base, self.least.value, tie)

    def store(self) -> None:
        self.desk.committees.set_rules(self.committee_id, majority=self.rule())

    def show_rule(self, view: CommitteeView) -> None:
        self._quorum = view.quorum
        if not _differs(self.rule, view.majority):
            return
        self.share.show_share(view.majority.share, more_than=view.majority.more_than)
        self.base.choose(view.majority.base)
        self.least.set_value(view.majority.at_least)
        self.tie.choose(view.majority.tie)

    def sentence(self) -> str:
        """An example: with as many present as the quorum needs, or everybody."""
        rule = self.rule()
        if not self.members:
            return self.tr("Once the committee has members, an example is given here.")
        present = min(self._quorum.needed(self.members) or self.members, self.members)
        needed = rule.needed(present, self.members, present)
        template = {
            MajorityOf.PRESENT: self.tr("With {present} present, {needed} votes in favour carry a proposal."),
            MajorityOf.ALL_MEMBERS: self.tr("Of {members} members, {needed} votes in favour carry a proposal."),
            MajorityOf.CAST: self.tr("Of {present} votes cast, {needed} in favour carry a proposal."),
        }[rule.base]
        said = template.format(present=number(present), members=number(self.members), needed=number(needed))
        return f"{said} {self._tie_sentence(rule)}"

    def _tie_sentence(self, rule: MajorityRule) -> str:
        if rule.lets_chair_decide:
            return self.tr("On a tie the vote of whoever presides decides.")
        if rule.tie is TieRule.CHAIR_DECIDES:
            return self.tr("Where more than half is asked for, a tie is lost; the chair's vote cannot decide it.")
        return self.tr("A tie is lost.")


def _show_check(box: CheckRow, *, checked: bool) -> None:
    """Without a signal: nothing is stored by showing."""
    box.blockSignals(True)
    box.setChecked(checked)
    box.blockSignals(False)


def _differs(read: object, stored: object) -> bool:
    """Whether the editor shows another rule than the stored one; 2 of 4 and 1 of 2 are the same rule."""
    assert callable(read)
    try:
        return bool(read() != stored)
    except Refused:
        return True
