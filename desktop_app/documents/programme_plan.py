"""The programmes of a committee's year on paper: the plan, the sessions held, and what each programme brought."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.documents import wording
from desktop_app.documents.house_style import Sections, cell, labelled, plain
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.list_parts import Column, Said, about, close, counted, day, ledger, nothing, title
from desktop_app.documents.listing import Listing
from desktop_app.documents.programme_plan_view import PlannedProgramme, ProgrammePlan
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.persian.digits import decimal, grouped, percent, to_persian
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block
from desktop_app.typesetting.copyfitting import fitted
from desktop_app.typesetting.pages import Page, turned

NAME = "برنامه‌های سال"
KINDS = {"training": "آموزشی", "awareness": "ترویجی", "other": "سایر"}
PRIORITIES = {"high": "بالا", "medium": "متوسط", "low": "پایین"}
STATUSES = {"planned": "برنامه‌ریزی‌شده", "running": "در حال اجرا", "done": "انجام‌شده", "dropped": "کنار گذاشته"}


def title_of(plan: ProgrammePlan) -> str:
    return f"برنامه‌های {plan.committee} در سال {to_persian(plan.year)}"


def _period(row: PlannedProgramme) -> str:
    first, last = day(row.starts), day(row.ends)
    if first and last:
        return f"{first} تا {last}"
    return f"از {first}" if first else f"تا {last}" if last else "—"


def _held(row: PlannedProgramme) -> str:
    if row.sessions_planned is None:
        return to_persian(len(row.sessions)) if row.sessions else "—"
    return f"{to_persian(len(row.sessions))} از {to_persian(row.sessions_planned)}"


def _measure(row: PlannedProgramme) -> Said:
    """The indicator over «۸۴ از ۱۲۰ نفر (۷۰٪)»."""
    target = decimal(row.target, 2) if row.target is not None else ""
    reached = decimal(row.reached, 2) if row.reached is not None else ""
    figures = f"{reached} از {target}" if reached and target else reached or (f"هدف {target}" if target else "")
    share = percent(round(100 * row.reached / row.target)) if row.target and row.reached is not None else ""
    under = wording.in_parentheses(f"{figures} {row.unit_of_measure}".strip() if figures else "", share)
    return cell(row.indicator, under) if row.indicator and under else row.indicator or under or "—"


def _table(plan: ProgrammePlan) -> Block:
    budgets = any(row.budget is not None for row in plan.programmes)
    columns = [
        Column("ردیف", 0.5, "center"),
        Column("برنامه و مخاطبان", 2.9),
        Column("نوع", 0.8, "center"),
        Column("اولویت", 0.7, "center"),
        Column("واحد مسئول", 1.5),
        Column("دوره اجرا", 1.1, "center"),
        Column("نوبت‌ها", 0.75, "center"),
        Column("شاخص و تحقق آن", 1.9),
        *([Column("بودجه (ریال)", 1.2, "center")] if budgets else []),
        Column("وضعیت", 1.0, "center"),
    ]
    body: list[list[Said]] = []
    for place, row in enumerate(plan.programmes, start=1):
        budget = grouped(row.budget) if row.budget is not None else "—"
        body.append(
            [
                counted(place),
                cell(row.title, row.audience) if row.audience else row.title,
                wording.word(KINDS, row.kind),
                wording.word(PRIORITIES, row.priority),
                row.unit or "—",
                _period(row),
                _held(row),
                _measure(row),
                *([budget] if budgets else []),
                wording.word(STATUSES, row.status),
            ]
        )
    return ledger(columns, body, small=True)


def _sessions(rows: Sequence[PlannedProgramme]) -> list[Block]:
    held = sorted(((s, row.title) for row in rows for s in row.sessions), key=lambda one: one[0].date)
    if not held:
        return []
    columns = (
        Column("ردیف", 0.5, "center"),
        Column("تاریخ", 0.9, "center"),
        Column("برنامه", 2.6),
        Column("موضوع", 2.4),
        Column("مدرس و محل", 2.0),
        Column("شرکت‌کننده", 0.9, "center"),
        Column("ساعت", 0.7, "center"),
    )
    body = [
        (
            counted(place),
            day(session.date),
            name,
            session.subject or "—",
            wording.listed_by_comma(session.teacher, session.place) or "—",
            to_persian(session.participants) if session.participants else "—",
            decimal(session.hours) if session.hours else "—",
        )
        for place, (session, name) in enumerate(held, start=1)
    ]
    return [ledger(columns, body, small=True)]


def _outcomes(rows: Sequence[PlannedProgramme]) -> list[Block]:
    """What each programme wanted and what it brought; those that say neither are left out."""
    blocks: list[Block] = []
    for row in rows:
        goal = f"هدف: {row.goal}" if row.goal else ""
        effect = f"اثر: {row.effect}" if row.effect else ""
        asked = f"به استناد مصوبه {row.resolution}" if row.resolution else ""
        said = " ".join(_sentence(part) for part in (goal, effect, asked) if part)
        if said:
            blocks.append(labelled(row.title, said))
    return blocks


def _sentence(text: str) -> str:
    return text if text.endswith((".", "؟", "!")) else f"{text}."


def _summary(plan: ProgrammePlan) -> str:
    done = sum(row.status == "done" for row in plan.programmes)
    held = sum(len(row.sessions) for row in plan.programmes)
    people = sum(row.participants for row in plan.programmes)
    hours = sum(row.hours for row in plan.programmes)
    told = f"{to_persian(len(plan.programmes))} برنامه"
    told += f"، {to_persian(done)} برنامه انجام‌شده" if done else ""
    if held:
        told += f"، {to_persian(held)} نوبت برگزارشده با {grouped(people)} نفر شرکت‌کننده"
    return f"{told} و {decimal(hours)} ساعت." if hours else f"{told}."


def composed(plan: ProgrammePlan) -> list[Block]:
    parts = Sections()
    parts.add_plain(*title(f"برنامه‌های {plan.committee}", f"سال {to_persian(plan.year)}"))
    body = [_table(plan)] if plan.programmes else nothing("در این سال برنامه‌ای ثبت نشده است.")
    parts.add_plain(*body, before=8.0)
    parts.add("نوبت‌های برگزارشده", _sessions(plan.programmes))
    parts.add("هدف‌ها و اثر برنامه‌ها", _outcomes(plan.programmes))
    close(parts, [plain(_summary(plan))], (("دبیر", plan.secretary), ("رئیس کمیته", plan.chair)))
    return parts.blocks


def laid_out(plan: ProgrammePlan, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written; the sheet lies on its side."""
    furniture = OfficialSheet(plan.letterhead, NAME, title_of(plan), stationery=stationery, in_middle=False)
    return fitted(composed(plan), turned(stationery.form), furniture, stationery.family)


def print_programme_plan(plan: ProgrammePlan, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    return pdf.written(
        laid_out(plan, stationery),
        turned(stationery.form),
        about("programme_plan", title_of(plan), plan.letterhead, plan),
    )


def listings(plan: ProgrammePlan) -> list[Listing]:
    columns = (
        "ردیف",
        "برنامه",
        "نوع",
        "اولویت",
        "واحد مسئول",
        "آغاز",
        "پایان",
        "مخاطبان",
        "هدف",
        "نوبت برنامه‌ریزی‌شده",
        "نوبت برگزارشده",
        "شرکت‌کننده",
        "ساعت",
        "شاخص",
        "واحد سنجش",
        "مقدار هدف",
        "تحقق",
        "بودجه (ریال)",
        "وضعیت",
        "اثر",
        "مصوبه",
    )
    rows = tuple(
        (
            place,
            row.title,
            wording.word(KINDS, row.kind),
            wording.word(PRIORITIES, row.priority),
            row.unit,
            row.starts,
            row.ends,
            row.audience,
            row.goal,
            row.sessions_planned,
            len(row.sessions),
            row.participants,
            row.hours,
            row.indicator,
            row.unit_of_measure,
            row.target,
            row.reached,
            row.budget,
            wording.word(STATUSES, row.status),
            row.effect,
            row.resolution,
        )
        for place, row in enumerate(plan.programmes, start=1)
    )
    held = tuple(
        (row.title, s.date, s.subject, s.teacher, s.place, s.participants, s.hours)
        for row in plan.programmes
        for s in row.sessions
    )
    sessions = ("برنامه", "تاریخ", "موضوع", "مدرس", "محل", "شرکت‌کننده", "ساعت")
    return [Listing(title_of(plan), columns, rows), Listing("نوبت‌های برگزارشده", sessions, held)]
