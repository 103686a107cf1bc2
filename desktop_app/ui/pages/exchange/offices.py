"""The table of offices: their keys, what last went to them and came from them, and what is missing."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.persian.bidi import isolate
from desktop_app.sentences import sentence
from desktop_app.services.exchange.partner_views import PartnerKind, PartnerState, PartnerView
from desktop_app.services.exchange.standing import OfficeStanding
from desktop_app.ui import exchange_words as words
from desktop_app.ui.pages.exchange.steps import Step
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Rule
from desktop_app.ui.wording import joined, line, number

CONFIRM, RIGHTS, RENAME, REVOKE, REMOVE, SEND = "confirm", "rights", "rename", "revoke", "remove", "send"
NOTHING: Final = OfficeStanding()
_STATES: Final[Mapping[PartnerState, tuple[str, str, str]]] = {
    PartnerState.CONFIRMED: (sentence("Exchange", "confirmed"), "ph.circle-wavy-check-fill", "zangar"),
    PartnerState.UNCONFIRMED: (sentence("Exchange", "not confirmed"), "ph.circle-wavy-warning", "zar"),
    PartnerState.REVOKED: (sentence("Exchange", "revoked"), "ph.shield-warning", "shangarf"),
}


def columns() -> tuple[Column, ...]:
    """Titles in the language of the screen."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Exchange", text)

    return (
        Column(0, say(_OFFICE)),
        Column(244, say(_FINGERPRINT), hides_below=860),
        Column(98, say(_STATE)),
        Column(122, say(_SENT)),
        Column(122, say(_RECEIVED)),
        Column(48),
    )


def spoken_groups(fingerprint: str) -> str:
    """The six groups as they are read out, in their own order."""
    return isolate(" ".join(fingerprint.replace("-", " ").split()))


def office_rows(
    offices: Sequence[PartnerView],
    standings: Mapping[str, OfficeStanding],
    waiting: Collection[str],
    today: datetime.date,
) -> list[Row]:
    """`waiting` are the offices of which a file waits for review."""
    return [_row(one, standings.get(one.id, NOTHING), one.id in waiting, today) for one in offices]


def _row(office: PartnerView, standing: OfficeStanding, waits: bool, today: datetime.date) -> Row:  # noqa: FBT001
    state, icon, ink = _STATES[office.state]
    head = office.kind is PartnerKind.HEADQUARTERS
    named = Cell(
        office.name,
        icon="ph.bank" if head else "ph.buildings",
        icon_side=18,
        weight=500,
        tags=_tags(office, waits),
    )
    unconfirmed = office.state is PartnerState.UNCONFIRMED
    confirms = CONFIRM if unconfirmed else ""
    confirmed = office.state is PartnerState.CONFIRMED
    cells = (
        named,
        Cell(spoken_groups(office.fingerprint), role="micro", ink="ink-2"),
        Cell(words.said(_CONFIRM if unconfirmed else state), icon=icon, icon_ink=ink, ink=ink, action=confirms),
        _sent(standing, today),
        _received(standing, today),
        Cell(words.said(_RIGHTS), action=RIGHTS) if confirmed else Cell(),
    )
    return Row(office.id, cells, value=office, muted=office.state is PartnerState.REVOKED, tip=_tip(office, standing))


def _tags(office: PartnerView, waits: bool) -> tuple[Mark, ...]:  # noqa: FBT001
    review = (Mark(words.said(_FOR_REVIEW), "zar"),) if waits else ()
    bare = office.state is PartnerState.CONFIRMED and not office.has_rights
    return (*review, Mark(words.said(_NO_RIGHTS))) if bare else review


def _sent(standing: OfficeStanding, today: datetime.date) -> Cell:
    told = _file(standing.sent_number, standing.sent_at, today, words.said(_NEVER_SENT), ())
    if standing.waiting:
        return replace(told, second=words.said(_UNSENT).format(n=number(standing.waiting)), second_ink="lajvard")
    return replace(told, second=words.said(_UNCONFIRMED) if standing.unconfirmed else "")


def _received(standing: OfficeStanding, today: datetime.date) -> Cell:
    missing = standing.missing
    told = joined([number(one) for one in missing[:2]]) + ("…" if len(missing) > len(missing[:2]) else "")
    tags = (Mark(words.said(_NOT_COME).format(n=told), "zar", "ph.warning"),) if missing else ()
    return _file(standing.received_number, standing.received_at, today, words.said(_NEVER_CAME), tags)


def _file(
    value: int | None, at: datetime.datetime | None, today: datetime.date, nothing: str, tags: tuple[Mark, ...]
) -> Cell:
    if value is None:
        return Cell(nothing, role="meta", ink="ink-3", tags=tags, tags_below=bool(tags))
    told = words.bundle(value)
    return Cell(joined([told, words.day(at, today)]) if at is not None else told, tags=tags, tags_below=bool(tags))


def _tip(office: PartnerView, standing: OfficeStanding) -> str:
    lines = [office.name, spoken_groups(office.fingerprint)]
    if standing.waiting:
        lines.append(words.said(_AHEAD).format(n=number(standing.waiting)))
    if standing.unconfirmed:
        lines.append(words.said(_SENT_ALREADY).format(n=number(standing.unconfirmed)))
    if standing.missing:
        lines.append(words.said(_NOT_COME).format(n=joined([number(one) for one in standing.missing])))
    if standing.in_step is False:
        lines.append(words.said(_NOT_IN_STEP))
    return "\n".join(lines)


class OfficesCard(Card):
    """`chosen` gives the id of an office or None, `acted` an id and what is to be done."""

    chosen = Signal(object)
    acted = Signal(str, str)
    add_wanted = Signal()
    headquarters_wanted = Signal()

    def __init__(self, theme: Theme, begin: QWidget) -> None:
        """`begin` stands in place of the table while no office is known."""
        super().__init__(theme, padding=1, spacing=0)
        self.header = CardHeader(theme, self.tr("Offices"))
        self.add = Button(theme, self.tr("New office"), kind="link", icon="ph.plus")
        self.headquarters = IconButton(theme, "ph.bank", self.tr("Headquarters and its trust list"))
        self.header.add_action(self.add)
        self.header.add_action(self.headquarters)
        self.list = RowList(theme, columns(), row_height=43, header=True, gap=10, name=self.tr("Offices"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(begin)
        self.body.addWidget(self.header)
        self.body.addWidget(Rule(theme))
        self.body.addWidget(self.stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.chosen.connect(self.chosen)
        self.list.acted.connect(lambda key, act: self.acted.emit(str(key), act))
        self.list.opened.connect(lambda key: self.acted.emit(str(key), RIGHTS))
        self.list.removal_wanted.connect(lambda key: self.acted.emit(str(key), REMOVE))
        self.list.menu_wanted.connect(self._show_menu)
        self.add.clicked.connect(self.add_wanted)
        self.headquarters.clicked.connect(self.headquarters_wanted)

    def show_offices(
        self,
        offices: Sequence[PartnerView],
        standings: Mapping[str, OfficeStanding],
        waiting: Collection[str],
        today: datetime.date,
    ) -> None:
        self.header.say(self.tr("Offices"), number(len(offices)) if offices else "")
        self.list.show_rows(office_rows(offices, standings, waiting, today))
        self.stack.setCurrentIndex(0 if offices else 1)
        self.add.setVisible(bool(offices))
        self.headquarters.setVisible(bool(offices))

    @Slot(object, QPoint)
    def _show_menu(self, key: object, place: QPoint) -> None:
        row = self.list.current_row()
        office = row.value if row is not None else None
        if not isinstance(office, PartnerView):
            return
        menu = QMenu(self)
        acts = [
            (SEND, "ph.package", self.tr("Make a file for it")),
            (CONFIRM, "ph.circle-wavy-check", self.tr("Compare the key")),
            (RIGHTS, "ph.key", self.tr("Rights")),
            (RENAME, "ph.pencil-simple", self.tr("Rename")),
            (REVOKE, "ph.shield-warning", self.tr("Revoke the key")),
            (REMOVE, "ph.trash", self.tr("Remove")),
        ]
        for act, icon, text in acts:
            if act == CONFIRM and office.state is not PartnerState.UNCONFIRMED:
                continue
            if act in {SEND, REVOKE} and office.state is PartnerState.REVOKED:
                continue
            menu.addAction(self.theme.icon(icon), line(text), lambda act=act: self.acted.emit(str(key), act))
        menu.exec(place)
        menu.deleteLater()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(600), self.theme.px(254))


class BeginCard(QWidget):
    """What is to be done first, while no office is known: make the key, give the card, take theirs."""

    make_key_wanted = Signal()
    give_wanted = Signal()
    take_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.key = Step(
            theme,
            1,
            self.tr("This office's key"),
            self.tr("It is made once; a passphrase and a recovery sheet on paper protect it."),
            Button(theme, self.tr("Make the key"), kind="primary"),
        )
        self.give = Step(
            theme,
            2,
            self.tr("Give the card"),
            self.tr("The card is a small file with the office's name and its open key: any stick will do."),
            Button(theme, self.tr("Save the card")),
        )
        self.take = Step(
            theme,
            3,
            self.tr("Take theirs"),
            self.tr("Add the other office's card, and compare its six groups of digits by telephone."),
            Button(theme, self.tr("New office")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        for step in (self.key, self.give, self.take):
            column.addWidget(step)
        column.addStretch(1)
        self.key.button.clicked.connect(self.make_key_wanted)
        self.give.button.clicked.connect(self.give_wanted)
        self.take.button.clicked.connect(self.take_wanted)

    def show_state(self, *, has_key: bool) -> None:
        self.key.show_done(done=has_key)
        if has_key:
            self.give.button.allow()
            self.take.button.set_kind("primary")
        else:
            self.give.button.refuse(self.tr("The key is made first."))


_OFFICE: Final = sentence("Exchange", "Office")
_FINGERPRINT: Final = sentence("Exchange", "Fingerprint")
_STATE: Final = sentence("Exchange", "State of the key")
_SENT: Final = sentence("Exchange", "Last sent")
_RECEIVED: Final = sentence("Exchange", "Last received")
_CONFIRM: Final = sentence("Exchange", "Confirm the key")
_FOR_REVIEW: Final = sentence("Exchange", "to review")
_NOT_COME: Final = sentence("Exchange", "{n} has not come")
_NEVER_SENT: Final = sentence("Exchange", "nothing sent yet")
_NEVER_CAME: Final = sentence("Exchange", "nothing received yet")
_UNSENT: Final = sentence("Exchange", "{n} changes to send")
_RIGHTS: Final = sentence("Exchange", "Rights")
_NO_RIGHTS: Final = sentence("Exchange", "no rights")
_UNCONFIRMED: Final = sentence("Exchange", "not acknowledged yet")
_AHEAD: Final = sentence("Exchange", "{n} changes here have not been sent to it")
_SENT_ALREADY: Final = sentence("Exchange", "{n} changes were sent; it has not said yet that they came")
_NOT_IN_STEP: Final = sentence("Exchange", "Its state differs from the one here.")
