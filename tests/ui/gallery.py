"""Every widget in both themes as pictures: `python -m tests.ui.gallery FOLDER`."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.ui.theme import Theme
from desktop_app.ui.translations import Speech
from desktop_app.ui.widgets.bars import ProgressBar, QuorumBar, Span, TimeBar
from desktop_app.ui.widgets.buttons import Button, IconButton
from desktop_app.ui.widgets.choice import Choice, Option
from desktop_app.ui.widgets.coverage import CoverageGrid, CoverageRow, Legend, SeasonCell
from desktop_app.ui.widgets.dates import DateField, TimeField
from desktop_app.ui.widgets.dialogs import ConfirmDialog, ErrorDialog
from desktop_app.ui.widgets.empty_state import EmptyState
from desktop_app.ui.widgets.file_cell import FileCell
from desktop_app.ui.widgets.footer_bar import FooterBar
from desktop_app.ui.widgets.inputs import Field, LineEdit, TextArea
from desktop_app.ui.widgets.labels import Label, Tag, Tile
from desktop_app.ui.widgets.leaf import CalendarLeaf
from desktop_app.ui.widgets.popup import SHADOW
from desktop_app.ui.widgets.rail import Place, Rail
from desktop_app.ui.widgets.row_list import RowList
from desktop_app.ui.widgets.rows import Cell, Column, Mark, Row, group
from desktop_app.ui.widgets.search_palette import Found, FoundGroup, SearchPalette
from desktop_app.ui.widgets.stage_bar import Stage, StageBar
from desktop_app.ui.widgets.surfaces import Card, CardHeader, Ground, PageHeader, Rule, Splitter
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.toggles import CheckRow, Chip, Segmented, Stepper
from desktop_app.ui.widgets.top_bar import TopBar
from desktop_app.ui.wording import Told

TODAY = datetime.date(2025, 12, 8)
DUE = datetime.date(2025, 12, 17)


def row_of(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def caption(theme: Theme, text: str) -> Label:
    return Label(theme, text, role="meta", ink="ink-2")


def first_column(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(caption(theme, "تاریخ، تقویم جلالی"))
    field = DateField(theme, DUE, today=lambda: TODAY)
    column.addWidget(field)
    column.addSpacing(384)
    column.addWidget(caption(theme, "پیام گذرا"))
    for words, tone, act, keys in (
        ("مصوبه ثبت شد", "zangar", "واگرد", "Ctrl+Z"),
        ("آخرین نسخه پشتیبان: ۳ روز پیش", "zar", "ساخت نسخه", ""),
    ):
        holder = QWidget()
        holder.setFixedHeight(52)
        toast = Toast(theme, holder)
        toast.tell(words, tone=tone, act=act, keys=keys, do=lambda: None)
        toast.setGeometry(0, 4, 324, 44)
        column.addWidget(holder)
    column.addWidget(caption(theme, "جست‌وجوی سراسری"))
    column.addStretch()
    return column


def second_column(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(caption(theme, "دکمه‌ها"))
    grid = QGridLayout()
    for row, enabled in enumerate((True, False)):
        buttons = (
            Button(theme, "ثبت", kind="primary"),
            Button(theme, "چاپ", icon="ph.printer"),
            Button(theme, "پیش‌نمایش", kind="ghost"),
            Button(theme, "حذف", kind="danger"),
        )
        for place, button in enumerate(buttons):
            button.setEnabled(enabled)
            grid.addWidget(button, row, place)
    column.addLayout(grid)
    column.addLayout(
        row_of(
            Button(theme, "بند تازه", icon="ph.plus", keys="Ctrl+N"),
            Button(theme, "ثبت مصوبه", kind="primary", keys="Ctrl+Return"),
            Button(theme, "همه مصوبات", kind="link", icon_after="ph.caret-left"),
            IconButton(theme, "ph.trash", "حذف"),
            IconButton(theme, "ph.pause", "تنفس", framed=True),
        )
    )
    column.addWidget(caption(theme, "فیلتر، نوع، وضعیت"))
    chip = Chip(theme, "باز", count=18)
    chip.setChecked(True)
    kinds = Segmented(theme, [(1, "گزارش"), (2, "تصمیم"), (3, "اطلاع")], value=2)
    column.addLayout(
        row_of(chip, Chip(theme, "دیرکرد", count=4, tone="shangarf"), Chip(theme, "کمیته: همه", opens=True), kinds)
    )
    column.addLayout(
        row_of(
            Tag(theme, "تصمیم", "lajvard"),
            Tag(theme, "گزارش", "firouzeh"),
            Tag(theme, "اطلاع"),
            Tag(theme, "مانده از جلسه دوم", "zar", icon="ph.arrow-bend-up-left"),
            Tag(theme, "۲۳ روز دیرکرد", "shangarf"),
            Tag(theme, "امضا معتبر", "zangar", icon="ph.check-circle"),
        )
    )
    column.addWidget(caption(theme, "ورودی‌ها"))
    fields = QGridLayout()
    fields.setHorizontalSpacing(16)
    wrong = Field(theme, "سررسید", LineEdit(theme, "۱۴۰۴/۱۳/۰۵"))
    wrong.complain("ماه بین ۱ تا ۱۲ است.")
    locked = LineEdit(theme, "خودکار، پس از تصویب")
    locked.setEnabled(False)
    units = Choice(theme, [Option(1, "معاونت خدمات شهری"), Option(2, "معاونت مالی")], value=1)
    fields.addWidget(Field(theme, "عنوان جلسه", LineEdit(theme, placeholder="برای نمونه: جلسه فصلی")), 0, 0)
    fields.addWidget(Field(theme, "شماره نامه", LineEdit(theme, "۱۴۰۴/س/۲۱۸")), 0, 1)
    fields.addWidget(wrong, 1, 0)
    fields.addWidget(Field(theme, "واحد مسئول", units), 1, 1)
    fields.addWidget(Field(theme, "شماره مصوبه", locked), 2, 0)
    fields.addWidget(CheckRow(theme, "ارسال یادآوری، ۳ روز مانده", checked=True), 2, 1)
    fields.addWidget(Field(theme, "ساعت", TimeField(theme, datetime.time(14, 0))), 3, 0)
    fields.addWidget(Field(theme, "زمان", Stepper(theme, 25, unit="{n} دقیقه", step=5)), 3, 1)
    column.addLayout(fields)
    proposal = "تعیین مسئول و زمان مجاز برای هر گام صدور پروانه، حذف مراجعه حضوری در گام‌های ۳ و ۵، و انتشار وضعیت."
    column.addWidget(TextArea(theme, proposal, rows=2))
    column.addWidget(caption(theme, "گام‌های جلسه"))
    stages = StageBar(
        theme,
        [Stage("انجام‌شده", "done"), Stage("گام کنونی"), Stage("گام بعد"), Stage("ناقص", "lacking")],
        1,
    )
    column.addWidget(stages)
    column.addWidget(caption(theme, "پیشرفت، زمان، حد نصاب"))
    quorum = QuorumBar(theme)
    quorum.show_count(7, 9, 6, "حد نصاب ۶")
    column.addWidget(ProgressBar(theme, 0.6))
    column.addWidget(quorum)
    column.addStretch()
    return column


def third_column(theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(caption(theme, "حالت‌های ردیف جدول"))
    card = Card(theme, padding=1, spacing=0)
    rows = RowList(theme, [Column(), Column(width=130)], row_height=37, grows=True)
    done = Cell("انجام‌شده", icon="ph.check-circle-fill", icon_ink="zangar")
    rows.show_rows(
        [
            group("دیرکرد", "۴", ink="shangarf"),
            Row(
                1,
                (
                    Cell("بازنگری فرم اعلام تعارض منافع", tile=("س", "lajvard")),
                    Cell("در حال انجام", icon="ph.circle-half-fill", icon_ink="lajvard"),
                ),
            ),
            Row(
                2,
                (
                    Cell("انتشار آیین‌نامه هدایا", tile=("ش", "firouzeh")),
                    Cell("ابلاغ‌شده", icon="ph.check-circle", icon_ink="firouzeh"),
                ),
            ),
            Row(
                3,
                (
                    Cell("فهرست گلوگاه‌های صدور پروانه", tile=("س", "lajvard")),
                    Cell("۲۳ روز دیرکرد", ink="shangarf", weight=500),
                ),
            ),
            Row(4, (Cell("نیازسنجی آموزشی حوزه صدور مجوز", tile=("آ", "zar")), done), muted=True),
        ]
    )
    rows.choose(3)
    card.body.addWidget(rows)
    column.addWidget(card)
    column.addWidget(caption(theme, "حالت خالی"))
    empty = Card(theme)
    state = EmptyState(theme, "مصوبه‌ای با این فیلتر نیست", "دو فیلتر روشن است: «دیرکرد»، «منطقه دو»")
    state.add_action(Button(theme, "حذف فیلترها", size="small"))
    empty.body.addWidget(state)
    column.addWidget(empty)
    column.addWidget(FileCell(theme, "گزارش گلوگاه‌های صدور پروانه", "PDF · ۱٫۲ مگابایت · ۹ آذر", file_name="a.pdf"))
    column.addWidget(FileCell(theme, "نظر مدیریت حقوقی", "نرسیده؛ درخواست: ۸ آذر", missing=True, act="یادآوری"))
    column.addStretch()
    return column


def components(theme: Theme) -> QPixmap:
    sheet = Ground(theme, "canvas")
    row = QHBoxLayout(sheet)
    row.setContentsMargins(32, 20, 32, 20)
    row.setSpacing(28)
    for made, width in ((first_column, 324), (second_column, 488), (third_column, 508)):
        holder = QWidget()
        holder.setFixedWidth(width)
        column = made(theme)
        column.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(column)
        row.addWidget(holder)
    sheet.resize(1440, 900)
    sheet.show()
    QTest.qWait(20)
    picture = sheet.grab()
    painter = QPainter(picture)
    field = sheet.findChild(DateField)
    assert field is not None
    popup = field.open_calendar()
    popup.grid._marked = {datetime.date(2025, 11, 26), TODAY}
    paste(
        painter, popup, field.mapTo(sheet, QPoint(field.width() - popup.width() + SHADOW, field.height() - SHADOW + 6))
    )
    popup.close()
    palette = SearchPalette(theme, placeholder="جست‌وجو")
    palette.edit.setText("پروانه")
    palette.setFixedWidth(324 + 2 * SHADOW)
    found = (
        FoundGroup(
            "مصوبات",
            (
                Found(1, "فهرست گلوگاه‌های صدور پروانه", tile=("س", "lajvard")),
                Found(2, "مسئول هر گام صدور پروانه", tile=("س", "lajvard")),
            ),
        ),
        FoundGroup("پیوست‌ها", (Found(3, "گزارش گلوگاه‌های صدور پروانه", icon="ph.file-pdf", icon_ink="shangarf"),)),
    )
    palette.show_results(found, "پروانه")
    palette.show()
    paste(painter, palette, QPoint(1440 - 32 - 324 - SHADOW, 600))
    palette.close()
    for dialog, at in ((error_dialog(theme), QPoint(32, 470)), (confirm_dialog(theme), QPoint(32, 700))):
        dialog.show()
        paste(painter, dialog, at)
        dialog.close()
    menu = QMenu()
    for text, icon in (("یادآوری", "ph.bell-ringing"), ("نامه ابلاغ", "ph.file-text")):
        menu.addAction(theme.icon(icon), text)
    menu.addSeparator()
    menu.addAction(theme.icon("ph.trash", "shangarf"), "لغو مصوبه")
    menu.show()
    paste(painter, menu, QPoint(600, 740))
    menu.close()
    painter.end()
    sheet.close()
    return picture


def error_dialog(theme: Theme) -> QWidget:
    told = Told(
        "بسته ۳۰ باز نشد", "امضای بسته با کلید تأییدشده «شهرداری منطقه یک» هم‌خوان نیست. هیچ داده‌ای تغییر نکرده است."
    )
    return ErrorDialog(theme, told, details="SIG-103", code="SIG-103", act="بررسی کلید")


def confirm_dialog(theme: Theme) -> QWidget:
    body = "۲ بند بررسی نشده است و به جلسه بعد می‌رود. متن و رأی‌ها ذخیره شده است."
    return ConfirmDialog(theme, "جلسه پایان یابد؟", body, act="پایان جلسه", keep="ادامه جلسه", destructive=True)


def paste(painter: QPainter, widget: QWidget, at: QPoint) -> None:
    QTest.qWait(10)
    painter.drawPixmap(at, widget.grab())


def shell(theme: Theme, page: QWidget, active: str) -> QPixmap:
    window = QWidget()
    outer = QHBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    places = [
        Place("home", "خانه", "ph.house", "ph.house-fill"),
        Place("meetings", "جلسه‌ها", "ph.calendar-blank", "ph.calendar-blank-fill"),
        Place("resolutions", "مصوبات", "ph.check-square-offset", "ph.check-square-offset-fill"),
        Place("committees", "کمیته‌ها", "ph.users-three", "ph.users-three-fill"),
        Place("exchange", "تبادل", "ph.arrows-left-right", "ph.arrows-left-right-fill"),
        Place("reports", "گزارش‌ها", "ph.chart-bar", "ph.chart-bar-fill"),
        Place("help", "راهنما", "ph.question", at_bottom=True),
        Place("settings", "تنظیمات", "ph.gear-six", "ph.gear-six-fill", at_bottom=True),
    ]
    rail = Rail(theme, places)
    rail.show_active(active)
    rail.set_badge("resolutions", 4)
    rail.set_badge("exchange", 2, "zar")
    top = TopBar(theme, "جست‌وجو در جلسه‌ها، مصوبات، افراد و پیوست‌ها")
    top.show_office("شهرداری سپیدار", "دبیرخانه کمیته‌ها")
    top.show_backup("نسخه پشتیبان: امروز ۰۷:۴۵")
    top.show_person("دبیر کمیته", "م‌ک")
    inner = QVBoxLayout()
    inner.setSpacing(0)
    inner.addWidget(top)
    inner.addWidget(page, 1)
    outer.addWidget(rail)
    outer.addLayout(inner, 1)
    window.resize(1440, 900)
    window.show()
    QTest.qWait(40)
    picture = window.grab()
    window.close()
    return picture


def next_meeting(theme: Theme) -> Card:
    card = Card(theme, padding=0, spacing=0)
    body = QHBoxLayout()
    body.setContentsMargins(16, 16, 16, 16)
    body.setSpacing(16)
    leaf = CalendarLeaf(theme)
    leaf.show_day("امروز", "۱۷", "آذر")
    body.addWidget(leaf)
    words = QVBoxLayout()
    words.setSpacing(6)
    words.addLayout(
        row_of(
            Label(theme, "جلسه بعدی", role="meta-strong", ink="lajvard"),
            Label(theme, "۲ ساعت و ۱۰ دقیقه دیگر", role="meta", ink="ink-3"),
        )
    )
    words.addLayout(
        row_of(Label(theme, "کمیته سلامت اداری", role="title"), Tag(theme, "جلسه سوم ۱۴۰۴"), Tag(theme, "عادی"))
    )
    words.addLayout(
        row_of(Label(theme, "۱۴:۰۰ تا ۱۵:۳۰", ink="ink-2"), Label(theme, "سالن جلسات معاونت برنامه‌ریزی", ink="ink-2"))
    )
    body.addLayout(words, 1)
    actions = QVBoxLayout()
    actions.addWidget(Button(theme, "شروع جلسه", kind="primary", icon="ph.play-fill", size="large"))
    actions.addWidget(Button(theme, "میز کار جلسه", size="small"))
    body.addLayout(actions)
    card.body.addLayout(body)
    return card


def attention(theme: Theme) -> Card:
    card = Card(theme, padding=1, spacing=0)
    card.body.addWidget(CardHeader(theme, "نیازمند توجه", "۹ مورد"))
    card.body.addWidget(Rule(theme))
    columns = [Column(width=20), Column(width=66), Column(), Column(width=188), Column(width=104), Column(width=96)]
    rows = RowList(theme, columns, grows=True, group_height=34)

    def overdue(key: int, code: str, text: str, unit: str, late: str) -> Row:
        cells = (
            Cell(tile=("س", "lajvard")),
            Cell(code, role="meta", ink="ink-3"),
            Cell(text),
            Cell(unit, ink="ink-2"),
            Cell(late, ink="shangarf", weight=500),
            Cell("یادآوری", action="remind"),
        )
        return Row(key, cells)

    rows.show_rows(
        [
            group("مصوبات دیرکرد", "۴ مورد", icon="ph.clock-counter-clockwise", icon_ink="shangarf"),
            overdue(
                1, "۱۴۰۴/۲/۳", "فهرست گلوگاه‌های صدور پروانه و مسئول هر گام", "معاونت شهرسازی و معماری", "۲۳ روز دیرکرد"
            ),
            overdue(2, "۱۴۰۴/۲/۵", "گردش دوره‌ای مأموران نظارت میدانی", "معاونت خدمات شهری", "۱۲ روز دیرکرد"),
            group("صورتجلسه‌های در انتظار امضا", "۲ مورد", icon="mdi6.signature-freehand", icon_ink="zar"),
            Row(
                5,
                (
                    Cell(tile=("ش", "firouzeh")),
                    Cell("جلسه دوم", role="meta", ink="ink-3"),
                    Cell("کارگروه شفافیت، ۵ آذر", dots=(5, 7)),
                    Cell("مانده: مدیر حراست، مدیر حقوقی", ink="ink-2"),
                    Cell("۵ از ۷ امضا", weight=500),
                    Cell("پیگیری امضا", action="sign"),
                ),
            ),
        ]
    )
    card.body.addWidget(rows)
    return card


def coverage(theme: Theme) -> Card:
    card = Card(theme, padding=0, spacing=0)
    card.body.addWidget(CardHeader(theme, "پوشش فصلی ۱۴۰۴"))
    card.body.addWidget(Rule(theme))
    inside = QVBoxLayout()
    inside.setContentsMargins(16, 12, 16, 6)
    grid = CoverageGrid(theme, ["بهار", "تابستان", "پاییز", "زمستان"], current=2)
    future = SeasonCell("future", "—", "نوبت بعد")
    grid.show_rows(
        [
            CoverageRow(
                1,
                "سلامت اداری",
                ("س", "lajvard"),
                (
                    SeasonCell("held", "۱۹", "خرداد"),
                    SeasonCell("held", "۲۲", "شهریور"),
                    SeasonCell("today", "", "امروز"),
                    future,
                ),
            ),
            CoverageRow(
                2,
                "شفافیت",
                ("ش", "firouzeh"),
                (
                    SeasonCell("held", "۳۰", "اردیبهشت"),
                    SeasonCell("missed", "", "برگزار نشد"),
                    SeasonCell("held", "۵", "آذر"),
                    SeasonCell("planned", "۲۱", "دی"),
                ),
            ),
            CoverageRow(
                3,
                "حقوق شهروندی",
                ("ح", "arghavan"),
                (
                    SeasonCell("held", "۵", "خرداد"),
                    SeasonCell("held", "۱۰", "شهریور"),
                    SeasonCell("unplanned", "۱۳", "روز مانده"),
                    future,
                ),
            ),
        ]
    )
    inside.addWidget(grid)
    card.body.addLayout(inside)
    card.body.addWidget(Rule(theme))
    legend = QHBoxLayout()
    legend.setContentsMargins(16, 0, 16, 0)
    legend.addWidget(
        Legend(
            theme,
            [("zangar", "برگزار شد"), ("lajvard", "زمان‌بندی شد"), ("zar", "بدون زمان"), ("shangarf", "برگزار نشد")],
        )
    )
    card.body.addLayout(legend)
    return card


def home(theme: Theme) -> QWidget:
    page = Ground(theme, "canvas")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    header = PageHeader(
        theme, "دوشنبه ۱۷ آذر ۱۴۰۴", "۱۳ روز تا پایان پاییز؛ جلسه فصلی یک کمیته هنوز زمان‌بندی نشده است."
    )
    header.add_action(Button(theme, "ثبت مصوبه", icon="ph.note-pencil"))
    header.add_action(Button(theme, "جلسه تازه", icon="ph.calendar-plus"))
    column.addWidget(header)
    body = QHBoxLayout()
    body.setContentsMargins(24, 0, 24, 20)
    body.setSpacing(20)
    main = QVBoxLayout()
    main.setSpacing(16)
    main.addWidget(next_meeting(theme))
    main.addWidget(attention(theme))
    main.addStretch()
    aside = QVBoxLayout()
    grid = coverage(theme)
    grid.setFixedWidth(404)
    aside.addWidget(grid)
    aside.addStretch()
    body.addLayout(main, 1)
    body.addLayout(aside)
    column.addLayout(body, 1)
    return page


def agenda_rows() -> list[Row]:
    kinds = {"گزارش": "firouzeh", "تصمیم": "lajvard", "اطلاع": "neutral"}

    def item(number: str, text: str, second: str, kind: str, who: str, files: str, minutes: str, *tags: Mark) -> Row:
        cells = (
            Cell(number, ink="ink-2"),
            Cell(text, second, weight=500, tags=tags, tags_below=True),
            Cell(tags=(Mark(kind, kinds[kind]),)),
            Cell(who, ink="ink-2"),
            Cell(files, icon="ph.paperclip" if files != "—" else "", ink="ink-2"),
            Cell(minutes, weight=600, boxed=True),
        )
        return Row(number, cells, movable=True)

    late = (Mark("مانده از جلسه دوم", "zar", "ph.arrow-bend-up-left"), Mark("۱ پیوست نرسیده", "shangarf", "ph.warning"))
    return [
        item("۱", "گزارش پیگیری مصوبات جلسه دوم", "۸ مصوبه؛ ۵ انجام‌شده، ۳ در جریان", "گزارش", "دبیر کمیته", "۱", "۱۰"),
        item("۲", "آسیب‌پذیری‌های فرایند صدور پروانه ساختمانی", "", "تصمیم", "معاونت شهرسازی و معماری", "۳", "۲۵", *late),
        item(
            "۳",
            "برنامه آموزشی «تعارض منافع» برای حوزه مالی و منابع انسانی",
            "تصویب سرفصل، گروه هدف و بودجه",
            "تصمیم",
            "مدیریت آموزش و منابع انسانی",
            "۲",
            "۱۵",
        ),
        item("۴", "گردش دوره‌ای مأموران نظارت میدانی", "", "تصمیم", "معاونت خدمات شهری", "۱", "۲۰", late[0]),
        item(
            "۶", "زمان‌بندی ارزیابی پایان سال کمیته", "تحویل داده‌های واحدها تا ۱۰ اسفند", "اطلاع", "دبیر کمیته", "—", "۵"
        ),
    ]


def agenda(theme: Theme) -> QWidget:
    page = Ground(theme, "canvas")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    head = Ground(theme, "surface")
    header = QVBoxLayout(head)
    header.setContentsMargins(0, 0, 0, 0)
    titles = PageHeader(theme, "جلسه سوم کمیته سلامت اداری", "دوشنبه ۱۷ آذر ۱۴۰۴ · ۱۴:۰۰ تا ۱۵:۳۰", height=60)
    titles.lead.addWidget(IconButton(theme, "ph.caret-right", "بازگشت"))
    titles.lead.addWidget(Tile(theme, "س", side=36))
    titles.add_action(Button(theme, "پیش‌نمایش", kind="ghost", icon="ph.eye"))
    titles.add_action(Button(theme, "چاپ دستور جلسه", icon="ph.printer"))
    titles.add_action(Button(theme, "ادامه: دعوت و حضور", kind="primary", icon_after="ph.caret-left"))
    header.addWidget(titles)
    column.addWidget(head)
    names = ("دستور جلسه", "دعوت و حضور", "جلسه", "صورتجلسه", "امضا", "ابلاغ و پیگیری")
    column.addWidget(
        StageBar(theme, [Stage(name, "done" if place < 1 else "next") for place, name in enumerate(names)], 0)
    )
    split = Splitter()
    left = Ground(theme, "canvas")
    inside = QVBoxLayout(left)
    inside.setContentsMargins(24, 16, 24, 16)
    inside.setSpacing(12)
    card = Card(theme, spacing=8)
    card.body.addLayout(row_of(Label(theme, "زمان جلسه", role="h3"), Label(theme, "۸۵ از ۹۰ دقیقه", ink="ink-2")))
    bar = TimeBar(theme)
    spans = [
        Span(1, 10, "firouzeh"),
        Span(2, 25, "lajvard"),
        Span(3, 15, "lajvard"),
        Span(4, 20, "lajvard"),
        Span(5, 10, "firouzeh"),
        Span(6, 5),
    ]
    bar.show_spans(spans, 90, current=2)
    card.body.addWidget(bar)
    over = TimeBar(theme)
    over.show_spans(spans, 75, over_text="۱۰ دقیقه بیشتر از زمان جلسه")
    card.body.addWidget(over)
    inside.addWidget(card)
    table = Card(theme, padding=1, spacing=0)
    columns = [
        Column(width=24),
        Column(title="موضوع"),
        Column(84, "نوع"),
        Column(190, "ارائه‌دهنده"),
        Column(56, "پیوست"),
        Column(60, "دقیقه", "center"),
    ]
    rows = RowList(theme, columns, row_height=58, header=True, handles=True, grows=True)
    rows.show_rows(agenda_rows())
    rows.choose("۲")
    rows._ringed = True
    table.body.addWidget(rows)
    inside.addWidget(table)
    tray = Card(theme, padding=12, dashed=True)
    tray.body.addLayout(
        row_of(Label(theme, "مانده از جلسه‌های پیش", role="h3"), Label(theme, "۲ موضوع بیرون از دستور", ink="ink-3"))
    )
    inside.addWidget(tray)
    inside.addStretch()
    split.addWidget(left)
    split.addWidget(agenda_side(theme))
    split.setSizes([956, 400])
    column.addWidget(split, 1)
    footer = FooterBar(theme, [(("Alt ↑", "Alt ↓"), "جابه‌جایی بند"), (("Ctrl N",), "بند تازه"), (("F2",), "ویرایش")])
    footer.show_state("ذخیره شد، ۲ ثانیه پیش")
    column.addWidget(footer)
    return page


def agenda_side(theme: Theme) -> QWidget:
    side = Ground(theme, "surface")
    column = QVBoxLayout(side)
    column.setContentsMargins(20, 12, 20, 12)
    column.setSpacing(12)
    column.addWidget(Field(theme, "موضوع", LineEdit(theme, "آسیب‌پذیری‌های فرایند صدور پروانه ساختمانی")))
    kinds = Segmented(theme, [(1, "گزارش"), (2, "تصمیم"), (3, "اطلاع")], value=2)
    column.addLayout(row_of(Field(theme, "نوع", kinds), Field(theme, "زمان", Stepper(theme, 25, unit="{n} دقیقه"))))
    column.addWidget(Field(theme, "ارائه‌دهنده", Choice(theme, [Option(1, "معاونت شهرسازی و معماری")], value=1)))
    column.addWidget(
        Field(
            theme,
            "پیشنهاد دبیرخانه",
            TextArea(
                theme,
                "تعیین مسئول و زمان مجاز برای هر گام صدور پروانه، حذف مراجعه حضوری در گام‌های ۳ و ۵، و انتشار وضعیت.",
                rows=2,
            ),
        )
    )
    column.addWidget(FileCell(theme, "گزارش گلوگاه‌های صدور پروانه", "PDF · ۱٫۲ مگابایت · ۹ آذر", file_name="a.pdf"))
    column.addStretch()
    return side


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    Speech(app).speak("fa")
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app)
    for dark in (False, True):
        theme.wear(dark=dark)
        suffix = "-dark" if dark else ""
        components(theme).save(str(folder / f"components{suffix}.png"))
        shell(theme, home(theme), "home").save(str(folder / f"home{suffix}.png"))
        shell(theme, agenda(theme), "meetings").save(str(folder / f"agenda{suffix}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
