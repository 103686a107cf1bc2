"""One token table gives every colour; contrast holds; light, dark and text size change at run time."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui import icons
from desktop_app.ui.theme import DARK, LIGHT, SCALES, Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label


def luminance(name: str) -> float:
    colour = QColor(name)
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    *((ink, ground) for ink in ("ink", "ink-2", "ink-3") for ground in ("canvas", "surface", "sunken", "lajvard-tint")),
    *(
        (tone, ground)
        for tone in ("lajvard", "shangarf", "zangar", "zar", "firouzeh", "arghavan")
        for ground in ("surface", f"{tone}-tint")
    ),
    ("on-fill", "lajvard-fill"),
    ("on-fill", "shangarf-fill"),
    ("on-zar-fill", "zar-fill"),
    ("toast-ink", "toast"),
    ("toast-link", "toast"),
]


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_that_every_text_can_be_read_on_its_ground(table: dict[str, str]) -> None:
    too_faint = {pair: contrast(table[pair[0]], table[pair[1]]) for pair in PAIRS}
    assert {pair: value for pair, value in too_faint.items() if value < 4.5} == {}


def test_that_both_themes_have_the_same_tokens_and_the_style_sheet_leaves_none_open(theme: Theme) -> None:
    assert LIGHT.keys() == DARK.keys()
    for dark in (False, True):
        theme.wear(dark=dark)
        sheet = theme.style_sheet()
        assert re.search(r"@[\w-]+@", sheet) is None
        assert (DARK if dark else LIGHT)["surface"].lower() in sheet.lower()


def test_that_a_change_of_theme_reaches_palette_widgets_and_icons(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    label = Label(theme, "متن", ink="shangarf")
    qtbot.addWidget(label)
    icon = theme.icon("ph.house", "ink")
    with qtbot.waitSignal(theme.changed):
        theme.toggle()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK["canvas"])
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK["shangarf"])
    drawn = icon.pixmap(QSize(32, 32)).toImage()
    inks = {
        drawn.pixelColor(x, y).name() for x in range(32) for y in range(32) if drawn.pixelColor(x, y).alpha() == 255
    }
    assert inks == {QColor(DARK["ink"]).name()}


@pytest.mark.parametrize("scale", SCALES)
def test_that_text_size_multiplies_letters_and_controls(qtbot: QtBot, theme: Theme, scale: float) -> None:
    button = Button(theme, "ثبت")
    qtbot.addWidget(button)
    theme.wear(scale=scale)
    assert theme.font("body").pixelSize() == round(13 * scale)
    assert button.sizeHint().height() == round(32 * scale)
    assert f"min-height: {round(30 * scale)}px" in theme.style_sheet()


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_that_every_weight_is_vazirmatn_itself(theme: Theme, weight: int) -> None:
    info = QFontInfo(theme.font("body", weight))
    assert info.family() == "Vazirmatn"
    assert info.weight() == weight


NAMES = """
ph.house ph.house-fill ph.calendar-blank ph.calendar-blank-fill ph.check-square-offset ph.users-three
ph.arrows-left-right ph.chart-bar ph.question ph.gear-six ph.magnifying-glass ph.moon ph.sun ph.hard-drives
ph.caret-left ph.caret-right ph.caret-down ph.caret-up ph.play-fill ph.pause ph.stop ph.plus ph.minus ph.x-bold
ph.calendar-plus ph.note-pencil ph.dots-six-vertical ph.dots-three ph.paperclip ph.file ph.file-text ph.file-pdf
mdi6.file-word-outline mdi6.file-excel-outline ph.arrow-bend-up-left ph.copy ph.clock ph.clock-counter-clockwise
ph.hourglass-medium ph.map-pin ph.user ph.user-plus ph.sign-in mdi6.gavel ph.hand-palm mdi6.signature-freehand
ph.pen-nib ph.circle-wavy-check ph.shield-warning ph.paper-plane-tilt ph.bell-ringing ph.check ph.check-bold
ph.check-circle ph.check-circle-fill ph.circle-dashed ph.circle-half-fill ph.warning ph.warning-circle-fill ph.info
ph.printer ph.eye ph.book-open ph.buildings ph.bank ph.lock-simple ph.lightbulb ph.pencil-simple ph.trash ph.tray
ph.arrow-elbow-down-left ph.users-three-fill ph.gear-six-fill
"""


def test_that_every_icon_of_the_specification_is_in_the_fonts(theme: Theme) -> None:
    for name in NAMES.split():
        family, character = icons.glyph(name)
        assert family
        assert character


def test_that_an_icon_is_drawn_with_the_pixels_of_the_screen(theme: Theme) -> None:
    image = QImage(72, 72, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    theme.draw_icon(painter, QRectF(QPoint(0, 0), QSize(36, 36)), "ph.house-fill", "ink")
    painter.end()
    solid = sum(image.pixelColor(x, y).alpha() == 255 for x in range(72) for y in range(72))
    blurred = sum(0 < image.pixelColor(x, y).alpha() < 255 for x in range(72) for y in range(72))
    assert solid > 8 * blurred


def test_that_carets_turn_with_a_left_to_right_window(qapp: QApplication, theme: Theme) -> None:
    def drawn() -> QImage:
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        theme.draw_icon(painter, QRectF(0, 0, 32, 32), "ph.caret-left", "ink")
        painter.end()
        return image

    rtl = drawn()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ltr = drawn()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert rtl != ltr
    assert drawn() == rtl
