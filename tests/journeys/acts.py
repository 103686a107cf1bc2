"""What a secretary does in every meeting, by keys."""

from __future__ import annotations

from tests.journeys.keyboard import answer, choose, fill, go_to, press, push, write


def open_the_session() -> None:
    press("Ctrl+PgDown")
    push("شروع جلسه")


def arrive(*places: int) -> None:
    """Those in these places of the list come in."""
    go_to("حضور")
    for place in places:
        press("Home", *["Down"] * place, "F9")


def resolve(text: str, unit: str, due: str, against: str = "") -> None:
    press("F6")
    write(text)
    choose("واحد مسئول", unit)
    fill("سررسید", due)
    fill("خروجی", "گزارش کتبی")
    if against:
        go_to("مخالف")
        write(against)
        go_to("موافق", back=True)
        press("Down")
    press("Ctrl+Return")


def end_the_session() -> None:
    answer(lambda: press("Return"), to=lambda: push("پایان جلسه"))


def freeze() -> None:
    answer(lambda: press("Return"), to=lambda: push("تثبیت متن"))


def make_final() -> None:
    answer(lambda: press("Return"), to=lambda: push("نهایی‌سازی"))
