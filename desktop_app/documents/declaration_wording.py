"""What a letter says to members whose declaration of interest has not come in."""

from __future__ import annotations

from desktop_app.persian.digits import to_persian


def subject(year: int) -> str:
    return f"یادآوری اظهارنامه تعارض منافع سال {to_persian(year)}"


def text(committee: str, year: int) -> str:
    """A paragraph a line; greeting and signature are added by the letter."""
    return (
        f"اظهارنامه تعارض منافع جناب‌عالی/سرکار عالی برای سال {to_persian(year)} در {committee} تا امروز به دبیرخانه"
        " نرسیده است.\n"
        "خواهشمند است اظهارنامه تکمیل و به دبیرخانه ارسال شود؛ اگر منفعتی برای اعلام نیست، همین نیز نوشته شود."
    )
