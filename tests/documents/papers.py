"""Minutes for tests: the session of the design picture, and the papers at the edges."""

from __future__ import annotations

import datetime
import io
import time

from PIL import Image, ImageDraw

from desktop_app.documents.minutes_view import (
    AgendaRow,
    AttendanceRow,
    Discussion,
    EarlierResolution,
    GuestRow,
    Heading,
    Identity,
    MinutesPaper,
    NextMeeting,
    QuorumFacts,
    Recusal,
    Reservation,
    ResolutionRow,
    Statement,
    Stay,
    Vote,
)
from desktop_app.documents.official_parts import CopyTo, Letterhead, Signer
from desktop_app.persian.digits import to_persian

DAY = datetime.date(2025, 12, 8)  # Monday, 17 Azar 1404
NEXT_DAY = datetime.date(2025, 12, 9)
UNANIMOUS = Vote(method="unanimous")


def at(hours: str) -> datetime.time:
    return datetime.time(*time.strptime(hours, "%H:%M")[3:5])


def emblem(mode: str = "RGBA") -> bytes:
    """A circle with a gate in it."""
    image = Image.new(mode, (300, 300), (255, 255, 255, 0) if mode == "RGBA" else "white")
    pen = ImageDraw.Draw(image)
    pen.ellipse((6, 6, 294, 294), outline="#1D2027", width=9)
    pen.ellipse((26, 26, 274, 274), outline="#1D2027", width=3)
    pen.polygon([(80, 130), (150, 80), (220, 130)], outline="#1D2027", width=9)
    for x in (95, 150, 205):
        pen.line((x, 135, x, 200), fill="#1D2027", width=9)
    pen.line((75, 208, 225, 208), fill="#1D2027", width=9)
    buffer = io.BytesIO()
    image.save(buffer, "PNG" if mode == "RGBA" else "JPEG")
    return buffer.getvalue()


def letterhead(**changes: object) -> Letterhead:
    values: dict[str, object] = {
        "organisation": "شهرداری سپیدار",
        "unit": "دبیرخانه کمیته سلامت اداری",
        "number": "۱۴۰۴/س/۲۱۸",
        "date": DAY,
        "attachment": "دارد (۹ برگ)",
    }
    return Letterhead(**{**values, **changes})  # type: ignore[arg-type]


def _resolution(number: int, text: str, unit: str, due: datetime.date, vote: Vote = UNANIMOUS) -> ResolutionRow:
    return ResolutionRow(number=f"۱۴۰۴/۳/{'۰۱۲۳۴۵۶۷۸۹'[number]}", text=text, responsible=unit, deadline=due, vote=vote)


def third_session(**changes: object) -> MinutesPaper:
    """The third session of the integrity committee, as in the picture `minutes-a4.png`."""
    posts = (
        "شهردار",
        "معاون شهرسازی و معماری",
        "معاون مالی و اقتصادی",
        "مدیر حراست",
        "مدیر دفتر بازرسی و پاسخ‌گویی",
        "مدیر فناوری اطلاعات",
        "نماینده نظام مهندسی",
        "مدیر آموزش",
    )
    stays = {5: (Stay(arrival=at("14:19")),), 7: (Stay(departure=at("14:20")), Stay(arrival=at("14:31")))}
    rows = [
        AttendanceRow(post=post, role="member" if n else "chair", stays=stays.get(n, ()))
        for n, post in enumerate(posts)
    ]
    rows.append(AttendanceRow(post="مدیر حقوقی", status="excused", excuse="با اطلاع قبلی"))
    titles = (
        "گزارش پیگیری مصوبات جلسه دوم",
        "آسیب‌پذیری‌های صدور پروانه ساختمانی",
        "برنامه آموزشی «تعارض منافع»",
        "گردش دوره‌ای مأموران نظارت میدانی",
        "شکایت‌های مردمی و سامانه ۱۳۷",
        "زمان‌بندی ارزیابی پایان سال",
    )
    values: dict[str, object] = {
        "letterhead": letterhead(),
        "heading": Heading(body="کمیته سلامت اداری", number=3, year=1404),
        "identity": Identity(
            date=DAY,
            start=at("14:04"),
            official_at=at("14:05"),
            end=at("15:32"),
            place="سالن جلسات معاونت برنامه‌ریزی",
            chair="شهردار",
            secretary="کارشناس مسئول دبیرخانه",
            season="autumn",
        ),
        "quorum": QuorumFacts(members=9, present=7, needed=6),
        "attendance": tuple(rows),
        "agenda": tuple(AgendaRow(number=n, title=title) for n, title in enumerate(titles, start=1)),
        "discussions": _discussions(),
        "resolutions": _resolutions(),
        "next_meeting": NextMeeting(words="زمستان ۱۴۰۴، به پیشنهاد دبیرخانه"),
        "signers": tuple(Signer(post=post, capacity="" if n else "chair") for n, post in enumerate(posts)),
        "copies": (CopyTo(recipient="اعضای کمیته"), CopyTo(recipient="واحدهای مسئول اجرا", purpose="action")),
        "original_kept_at": "بایگانی دبیرخانه",
        "kind": "verbatim",
        "is_draft": False,
        "fingerprint": "9f2c-41d0-77ab-03e5",
    }
    return MinutesPaper(**{**values, **changes})  # type: ignore[arg-type]


def _discussions() -> tuple[Discussion, ...]:
    return (
        Discussion(
            number=1,
            title="",
            conclusion="دبیر کمیته گزارش داد از ۸ مصوبه جلسه دوم، ۵ مصوبه انجام شده و ۳ مصوبه در جریان است.",
        ),
        Discussion(
            number=2,
            title="آسیب‌پذیری‌های صدور پروانه ساختمانی",
            presenter="معاون شهرسازی و معماری",
            statements=(
                Statement(
                    speaker="معاون شهرسازی و معماری",
                    text="میانگین زمان صدور پروانه را ۴۷ روز اعلام کرد و گام‌های استعلام و بازدید میدانی را علت اصلی"
                    " توقف دانست.",
                ),
                Statement(
                    speaker="مدیر حراست",
                    time=at("14:37"),
                    text="حذف مراجعه حضوری در گام ۵ و نوبت‌دهی سامانه‌ای را پیشنهاد کرد.",
                ),
                Statement(
                    speaker="مدیر دفتر بازرسی",
                    text="برای پرونده‌های بالای هزار متر، مهلت ۴۵ روز خواست؛ مستند: مصوبه شماره ۱۱۸۵۲/۹۳/۲۰۶"
                    " مورخ ۱۳۹۳/۹/۵ شورای عالی اداری و نامه ۱۲-۲۸، تلفن ۰۲۱-۸۸۷۷۶۶۵۵.",
                ),
            ),
            conclusion="نماینده نظام مهندسی به دلیل تعارض منافع در رأی‌گیری این بند شرکت نکرد.",
        ),
        Discussion(
            number=3,
            title="",
            conclusion="سرفصل دوره ۱۲ ساعته تعارض منافع برای ۸۵ نفر از کارکنان حوزه مالی و منابع انسانی بررسی و با"
            " اصلاح گروه هدف پذیرفته شد.",
        ),
        Discussion(number=4, title="", conclusion="طرح گردش شش‌ماهه مأموران نظارت میدانی در سه منطقه ارائه شد."),
    )


def _resolutions() -> tuple[ResolutionRow, ...]:
    return (
        _resolution(
            1,
            "تعیین و انتشار مسئول و زمان مجاز هر گام صدور پروانه در درگاه شهروندی و حذف مراجعه حضوری در گام‌های ۳ و ۵؛"
            " مهلت پرونده‌های بالای هزار متر ۴۵ روز.",
            "معاونت شهرسازی و معماری",
            datetime.date(2026, 2, 4),
            Vote(for_=5, abstain=1, present_entitled=7),
        ),
        _resolution(
            2,
            "برگزاری دوره ۱۲ ساعته «تعارض منافع» برای ۸۵ نفر از کارکنان حوزه مالی و منابع انسانی.",
            "مدیریت آموزش و منابع انسانی",
            datetime.date(2026, 1, 20),
        ),
        _resolution(
            3,
            "اجرای گردش شش‌ماهه مأموران نظارت میدانی در سه منطقه و گزارش به دبیرخانه.",
            "معاونت خدمات شهری",
            datetime.date(2026, 1, 10),
        ),
        _resolution(
            4,
            "ارائه گزارش فصلی شکایت‌ها و زمان پاسخ‌گویی سامانه ۱۳۷.",
            "دفتر بازرسی و پاسخ‌گویی",
            datetime.date(2025, 12, 28),
        ),
        _resolution(
            5, "تحویل داده‌های ارزیابی پایان سال به دبیرخانه کمیته.", "همه واحدهای عضو", datetime.date(2026, 3, 1)
        ),
    )


def everything() -> MinutesPaper:
    """A paper in which no part of the form is empty."""
    paper = third_session()
    rows = (
        AttendanceRow(name="عضو یکم", post="مدیر کل", unit="حوزه ریاست", role="chair"),
        AttendanceRow(name="عضو دوم", post="مدیر مالی", unit="معاونت مالی", role="secretary"),
        AttendanceRow(
            name="نماینده عضو سوم",
            post="کارشناس",
            unit="حقوقی",
            role="representative",
            principal="عضو سوم (مأموریت)",
            letter_number="۱۲۳/۴۵/م",
            letter_date=DAY,
            stays=(Stay(arrival=at("14:10"), departure=at("14:40")), Stay(arrival=at("14:55"), departure=at("15:20"))),
        ),
        AttendanceRow(name="عضو چهارم", post="مدیر فنی", status="unexcused"),
        AttendanceRow(name="عضو پنجم", post="مدیر پروژه", status="excused", excuse="leave"),
    )
    ballot = Vote(
        subject="مصوبه ۱۴۰۴/۳/۱",
        method="by_name",
        result="majority",
        for_=2,
        against=1,
        present_entitled=3,
        named=(("عضو یکم", "for"), ("عضو دوم", "for"), ("نماینده عضو سوم", "against")),
    )
    return MinutesPaper(
        letterhead=letterhead(classification="confidential", urgency="urgent"),
        heading=Heading(kind="extraordinary", body="کمیته سلامت اداری", number=52, term=2, year=1404),
        identity=Identity(
            subject="رسیدگی به آسیب‌پذیری‌های فرایندها",
            date=DAY,
            start=at("14:00"),
            official_at=at("14:05"),
            end=at("15:30"),
            place="سالن «شهید بهشتی»، طبقه ۳",
            chair="عضو یکم",
            secretary="عضو دوم",
            host="شهرداری منطقه ۲",
            previous_number="۱۴۰۴/س/۱۷۷",
            previous_date=datetime.date(2025, 9, 1),
        ),
        quorum=QuorumFacts(members=5, present=3, needed=3, lost_at=at("15:20")),
        legal_basis=("مواد ۴ و ۵ مصوبه شماره ۱۱۸۵۲/۹۳/۲۰۶ مورخ ۱۳۹۳/۹/۵ شورای عالی اداری", "مواد ۹۰ و ۹۱ قانون"),
        opening="جلسه با تلاوت آیاتی از قرآن کریم و خیرمقدم رئیس آغاز شد و ساعت ۱۴:۰۵ رسمیت یافت.",
        attendance=rows,
        guests=(GuestRow(name="کارشناس مدعو", unit="سازمان بازرسی"), GuestRow(name="سخنران مهمان", role="speaker")),
        agenda=(
            AgendaRow(number=1, title="گزارش پیشین", presenter="دبیر", minutes=15, kind="report"),
            AgendaRow(number=2, title="برنامه آموزش", minutes=30, kind="decision", carried_over=True),
        ),
        earlier=(
            EarlierResolution(number="۱۴۰۴/۲/۱", text="تدوین دستورالعمل", unit="حقوقی", due=DAY, status="in_progress"),
        ),
        discussions=paper.discussions,
        resolutions=(
            ResolutionRow(
                number="۱۴۰۴/۳/۱",
                text="تدوین نظام‌نامه گزارش‌دهی",
                responsible="دفتر حقوقی",
                cooperating=("حراست", "بازرسی"),
                deadline_words="مستمر",
                deliverable="متن نظام‌نامه",
                vote=ballot,
                kind="recommendation",
            ),
        ),
        votes=(ballot,),
        off_agenda=("گزارش کوتاه سامانه شکایت‌ها شنیده شد.", "پیشنهاد بازدید مشترک مطرح گردید."),
        reservations=(
            Reservation(person="نماینده عضو سوم", text="اجرای آن را به بودجه مشروط می‌داند.", subject="مصوبه ۱"),
        ),
        recusals=(Recusal(person="مدیر فنی", subject="انتخاب پیمانکار", reason="نسبت خانوادگی"),),
        next_meeting=NextMeeting(
            date=datetime.date(2026, 3, 2), time=at("10:00"), place="دفتر دبیر", agenda=("ارزیابی",)
        ),
        closing="جلسه در ساعت ۱۵:۳۰ با ذکر صلوات پایان یافت.",
        signers=(
            Signer(name="عضو یکم", post="مدیر کل", capacity="chair", signed_on=NEXT_DAY, means="digital"),
            Signer(name="عضو دوم", post="مدیر مالی", capacity="secretary", signed_on=NEXT_DAY, reservation=True),
            Signer(name="نماینده عضو سوم", post="کارشناس", capacity="representative"),
        ),
        copies=(CopyTo(recipient="استانداری", purpose="information"), CopyTo(recipient="بایگانی", purpose="archive")),
        original_kept_at="دبیرخانه کمیته",
        kind="summary",
        version=2,
        replaces="نسخه ۱ مورخ ۱۴۰۴/۰۹/۱۷",
        is_draft=True,
    )


def hosted_session() -> MinutesPaper:
    """A host and guests, no committee, no quorum, no vote."""
    return MinutesPaper(
        letterhead=Letterhead(organisation="شهرداری سپیدار", date=DAY),
        identity=Identity(
            subject="نشست سلامت اداری", date=DAY, start=at("18:00"), place="تالار شهر", host="شهرداری سپیدار"
        ),
        guests=(GuestRow(name="بازرس کل استان", role="speaker"), GuestRow(name="سرپرست شهرداری", role="host")),
        discussions=(
            Discussion(
                title="",
                statements=(
                    Statement(speaker="بازرس کل استان", text="شفاف نبودن خدمات راه را برای دلالان باز می‌کند."),
                    Statement(speaker="سرپرست شهرداری", text="با موارد یکسان یکسان رفتار می‌شود."),
                ),
            ),
        ),
        signers=(Signer(post="سرپرست شهرداری", capacity="host"),),
    )


def _prose(length: int) -> str:
    sentence = "کمیته در این باره گزارش فصلی ۱۲ واحد را شنید و پیگیری آن را به دبیرخانه سپرد (مصوبه ۱۱۸۵۲/۹۳/۲۰۶). "
    return (sentence * (length // len(sentence) + 1))[:length].strip()


def crowded() -> MinutesPaper:
    """Sixty members, a statement of 10,000 characters, a resolution longer than a page, forty more of them."""
    posts = [f"مدیر واحد شماره {number}" for number in range(1, 61)]
    resolutions = [
        ResolutionRow(number="۱۴۰۴/۳/۱", text=_prose(6000), responsible="دبیرخانه", deadline=DAY, vote=UNANIMOUS),
        *(
            ResolutionRow(
                number=f"۱۴۰۴/۳/{to_persian(n)}", text=_prose(60 + 17 * n % 300), responsible="حراست", deadline=DAY
            )
            for n in range(2, 42)
        ),
    ]
    return third_session(
        attendance=tuple(AttendanceRow(post=post, role="member" if n else "chair") for n, post in enumerate(posts)),
        signers=tuple(Signer(post=post) for post in posts),
        discussions=(
            Discussion(number=1, title="گزارش", statements=(Statement(speaker="دبیر", text=_prose(10_000)),)),
        ),
        resolutions=tuple(resolutions),
    )
