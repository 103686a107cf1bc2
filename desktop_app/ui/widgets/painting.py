"""The strokes that widgets and row delegates share: boxes, keys, tags, tiles, bars and elided text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMarginsF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QStyle

from desktop_app.ui.theme import Theme

TONES: Final = ("neutral", "lajvard", "firouzeh", "zar", "shangarf", "zangar", "arghavan")
ELLIPSIS: Final = "…"
_ISOLATES: Final = "\u2066\u2067\u2068"
_END: Final = "\u2069"
_V: Final = Qt.AlignmentFlag.AlignVCenter
_ABSOLUTE: Final = Qt.AlignmentFlag.AlignAbsolute


def ground(tone: str) -> str:
    """The token behind text of `tone`."""
    return "sunken" if tone == "neutral" else f"{tone}-tint"


def ink(tone: str) -> str:
    """The token of text in `tone`."""
    return "ink-2" if tone == "neutral" else tone


def edge(tone: str) -> str:
    """The token of a border round `tone`."""
    return "line" if tone == "neutral" else f"{tone}-line"


def placed(rect: QRectF, within: QRectF, *, rtl: bool) -> QRectF:
    """`rect`, given left to right, where it lies in a window that reads the way it does."""
    if not rtl:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def placed_in_pixels(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(direction, within, rect)


def box(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
    radius: float = 6.0,
    dashed: bool = False,
) -> None:
    """A rounded box whose border lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = width / 2 if border is not None else 0.0
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([3.0 / width, 2.5 / width])
        painter.setPen(pen)
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    inner = rect.marginsRemoved(QMarginsF(half, half, half, half))
    painter.drawRoundedRect(inner, max(0.0, radius - half), max(0.0, radius - half))
    painter.restore()


def fill_rounded(
    painter: QPainter, rect: QRectF, colour: QColor, *, top: bool, bottom: bool, radius: float = 7
) -> None:
    """Fill `rect`, its upper or lower corners rounded like those of the card it lies in."""
    if not top and not bottom:
        painter.fillRect(rect, colour)
        return
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    box(painter, rect.adjusted(0, 0 if top else -radius, 0, 0 if bottom else radius), fill=colour, radius=radius)
    painter.restore()


def advance(font: QFont, text: str) -> float:
    """The width of `text`, rounded up so that it never elides by a hair."""
    return QFontMetricsF(font).horizontalAdvance(text) + 1.0


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    rtl: bool = True,
    align: str = "start",
) -> bool:
    """One line of `text` in `rect`, elided at its end. Says whether all of it fitted."""
    if rect.width() <= 0 or not text:
        return not text
    flags = {
        "start": Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft,
        "end": Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight,
        "center": Qt.AlignmentFlag.AlignHCenter,
    }[align]
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    if shown != text:
        shown = closed(shown)
    painter.setFont(font)
    painter.setPen(colour)
    # The text itself says how it reads: `wording.line` has marked what reads with the window.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, int(flags | _V | _ABSOLUTE | Qt.TextFlag.TextSingleLine), shown)
    return shown == text


def closed(elided: str) -> str:
    """`elided` with its ellipsis outside the isolate that it was cut in: at the end of the line, not of the word."""
    words = elided.rstrip(ELLIPSIS + _END + _ISOLATES)  # Qt keeps the marks of what it cut, after the ellipsis
    still_open = sum(words.count(mark) for mark in _ISOLATES) - words.count(_END)
    return words + _END * max(0, still_open) + ELLIPSIS


def write_lines(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, *, rtl: bool = True, align: str = "start"
) -> None:
    """`text` broken into the lines that `rect` is wide enough for, from its top.

    A label's own painting indents every line but the last by the space it was broken at, where text reads from the
    right; a document's does not.
    """
    flags = {
        "start": Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft,
        "end": Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight,
        "center": Qt.AlignmentFlag.AlignHCenter,
    }[align]
    option = QTextOption(flags | _ABSOLUTE)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setDefaultTextOption(option)
    document.setPlainText(text)
    document.setTextWidth(rect.width())
    inked = QTextCharFormat()
    inked.setForeground(colour)
    every = QTextCursor(document)
    every.select(QTextCursor.SelectionType.Document)
    every.mergeCharFormat(inked)
    painter.save()
    painter.translate(rect.topLeft())
    # Not through the document's layout: its wrapper may take the place of one of an object that Qt has deleted.
    document.drawContents(painter)
    painter.restore()


def key_width(theme: Theme, text: str) -> float:
    return max(theme.px(20), advance(theme.font("micro"), text) + theme.px(12))


def key(painter: QPainter, theme: Theme, rect: QRectF, text: str, *, on_fill: bool = False) -> None:
    """A keyboard key with its name."""
    edge_colour = QColor(255, 255, 255, 120) if on_fill else theme.colour("line-strong")
    box(painter, rect, fill=None if on_fill else theme.colour("surface"), border=edge_colour, radius=4)
    colour = theme.colour("on-fill" if on_fill else "ink-2")
    write(painter, rect, f"\u2066{text}\u2069", theme.font("micro"), colour, rtl=False, align="center")


def tag_width(theme: Theme, text: str, icon: str = "") -> float:
    icon_room = theme.px(14) + theme.px(4) if icon else 0
    return advance(theme.font("micro"), text) + icon_room + theme.px(14)


def tag(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    tone: str,
    *,
    icon: str = "",
    rtl: bool = True,
    on_selection: bool = False,
) -> None:
    """A small word about state or kind."""
    behind = "surface" if on_selection and tone in {"lajvard", "neutral"} else ground(tone)
    box(painter, rect, fill=theme.colour(behind), radius=4)
    inner = rect.adjusted(theme.px(7), 0, -theme.px(7), 0)
    if icon:
        side = theme.px(14)
        square = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        theme.draw_icon(painter, placed(square, inner, rtl=rtl), icon, ink(tone))
        inner = placed(inner.adjusted(side + theme.px(4), 0, 0, 0), inner, rtl=rtl)
    write(painter, inner, text, theme.font("micro"), theme.colour(ink(tone)), rtl=rtl)


def tile(painter: QPainter, theme: Theme, rect: QRectF, letter: str, tone: str, *, on_selection: bool = False) -> None:
    """The first letter of a committee on its colour."""
    large = rect.height() > theme.px(28)
    behind = "surface" if on_selection else ground(tone)
    box(painter, rect, fill=theme.colour(behind), radius=8 if large else 4)
    font = theme.font("tile-large" if large else "tile")
    write(painter, rect, letter, font, theme.colour(ink(tone)), align="center")


def avatar(painter: QPainter, theme: Theme, rect: QRectF, letters: str) -> None:
    """Initials of a role in a circle."""
    box(painter, rect, fill=theme.colour("lajvard-tint"), radius=rect.height() / 2)
    write(painter, rect, letters, theme.font("tile"), theme.colour("lajvard"), align="center")


def bar(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    share: float,
    fill: str,
    *,
    rtl: bool = True,
    track: str = "line",
) -> None:
    """A progress bar of `share` between 0 and 1, growing from the start edge."""
    radius = rect.height() / 2
    box(painter, rect, fill=theme.colour(track), radius=radius)
    share = min(1.0, max(0.0, share))
    if share > 0:
        done = QRectF(rect.left(), rect.top(), max(rect.height(), rect.width() * share), rect.height())
        box(painter, placed(done, rect, rtl=rtl), fill=theme.colour(fill), radius=radius)


def dots(painter: QPainter, theme: Theme, rect: QRectF, done: int, total: int, *, rtl: bool = True) -> None:
    """One short bar for each signer: those who have signed first."""
    width, gap, height = theme.px(14), theme.px(3), theme.px(6)
    for place in range(total):
        mark = QRectF(rect.left() + place * (width + gap), rect.center().y() - height / 2, width, height)
        colour = theme.colour("zangar-fill" if place < done else "line-strong")
        box(painter, placed(mark, rect, rtl=rtl), fill=colour, radius=height / 2)


def dots_width(theme: Theme, total: int) -> float:
    return total * theme.px(14) + max(0, total - 1) * theme.px(3)


def check_box(painter: QPainter, theme: Theme, rect: QRectF, *, checked: bool, enabled: bool = True) -> None:
    """A square that is ticked or not."""
    if checked:
        box(painter, rect, fill=theme.colour("lajvard-fill" if enabled else "ink-4"), radius=4)
        theme.draw_icon(painter, rect.adjusted(2, 2, -2, -2), "ph.check-bold", "on-fill")
    else:
        box(painter, rect, fill=theme.colour("surface"), border=theme.colour("line-strong"), width=1.5, radius=4)
