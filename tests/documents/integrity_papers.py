"""Lists of the integrity page made for tests: a year's programmes, its declarations and recusals."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.documents.declaration_list import print_declaration_list
from desktop_app.documents.declaration_list_view import DeclarationList, DeclaredRow, RecusedRow
from desktop_app.documents.programme_plan import print_programme_plan
from desktop_app.documents.programme_plan_view import HeldSession, PlannedProgramme, ProgrammePlan
from tests.documents.list_papers import CHAIR, COMMITTEE, EMBLEM, SECRETARY, UNITS
from tests.documents.papers import DAY, letterhead

_LONG = "برگزاری دوره‌های آموزشی و آگاهی‌بخشی درباره قوانین سلامت اداری و شیوه‌های مقابله با فساد برای همه واحدها"


def programme_plan(count: int, **changes: object) -> ProgrammePlan:
    kinds, statuses = ("training", "awareness", "other"), ("planned", "running", "done", "dropped")
    rows = tuple(
        PlannedProgramme(
            title=f"{_LONG} {n + 1}" if n % 3 == 0 else f"کارگاه {n + 1}",
            kind=kinds[n % 3],
            priority=("high", "medium", "low")[n % 3],
            status=statuses[n % 4],
            unit=UNITS[n % len(UNITS)],
            starts=DAY if n % 2 else None,
            ends=DAY,
            goal=_LONG if n % 2 else "",
            audience="کارکنان حوزه مالی",
            sessions_planned=4 if n % 2 else None,
            indicator="کارکنان آموزش‌دیده" if n % 3 else "",
            unit_of_measure="نفر",
            target=120 if n % 2 else None,
            reached=84.5 if n % 4 else None,
            budget=480_000_000 if n % 5 == 0 else None,
            effect=_LONG if n % 4 == 2 else "",
            resolution="۱۴۰۴/۲/۱" if n % 2 else "",
            sessions=tuple(
                HeldSession(date=DAY, subject=f"نوبت {m + 1}", teacher="مدیر حقوقی", participants=30 * m, hours=2.5)
                for m in range(n % 3)
            ),
        )
        for n in range(count)
    )
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "programmes": rows,
        "secretary": SECRETARY,
        "chair": CHAIR,
    }
    return ProgrammePlan(**{**values, **changes})  # type: ignore[arg-type]


def declaration_list(count: int, **changes: object) -> DeclarationList:
    members = tuple(
        DeclaredRow(
            name=f"مدیر واحد {n + 1}",
            post=f"مدیر واحد {n + 1}",
            unit=UNITS[n % len(UNITS)],
            role="chair" if n == 0 else "member",
            declared_on=DAY if n % 4 else None,
            has_interest=n % 5 == 1,
            text=_LONG if n % 5 == 1 else "",
        )
        for n in range(count)
    )
    recusals = tuple(
        RecusedRow(
            meeting="جلسه ۳",
            date=DAY,
            item=_LONG,
            name=f"مدیر واحد {n + 1}",
            reason="عضویت در هیئت‌مدیره" if n % 2 else "",
        )
        for n in range(count // 2)
    )
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "committee": COMMITTEE,
        "year": 1404,
        "members": members,
        "recusals": recusals,
        "secretary": SECRETARY,
    }
    return DeclarationList(**{**values, **changes})  # type: ignore[arg-type]


INTEGRITY_PAPERS: dict[str, Callable[[], bytes]] = {
    "programmes of a year": lambda: print_programme_plan(programme_plan(9), EMBLEM),
    "programmes of a year without any": lambda: print_programme_plan(programme_plan(0)),
    "declarations of a year": lambda: print_declaration_list(declaration_list(14), EMBLEM),
    "declarations of a year without any": lambda: print_declaration_list(declaration_list(0)),
}
