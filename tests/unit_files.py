"""Follow-up files of any size, made without an office."""

from __future__ import annotations

import datetime
import uuid
from pathlib import Path

from desktop_app.exchange.follow_up_file import sealed_file
from desktop_app.exchange.follow_up_tasks import FollowUpFile, KnownStep, Task
from desktop_app.proof.office_key import OfficeKey

DAY = datetime.date(2025, 12, 8)
_LONG = "برنامه عملیاتی ارتقای سلامت اداری با همکاری همه واحدها تدوین و پس از تأیید کمیته برای اجرا ابلاغ شود؛ " * 6


def many_tasks(folder: Path, count: int, *, key: OfficeKey | None = None, unit_id: str = "unit") -> Path:
    """A file with `count` long resolutions: a third late, a third due this week, a third later."""
    key = key or OfficeKey.fresh()
    tasks = tuple(
        Task(
            id=str(uuid.uuid5(uuid.NAMESPACE_OID, str(place))),
            label=f"1404/{1 + place // 9}/{1 + place % 9}",
            text=f"{place + 1}. {_LONG}",
            committee="کمیته صیانت از حقوق شهروندی و سلامت اداری",
            meeting_number=1 + place // 9,
            meeting_date=DAY - datetime.timedelta(days=90),
            deadline=DAY + datetime.timedelta(days=(-place - 1, place % 7, 7 + place)[place % 3]),
            status="in_progress",
            progress=place % 100,
            steps=(KnownStep(date=DAY, kind="progress", text=_LONG, progress=10, unit="واحد"),) * 3,
        )
        for place in range(count)
    )
    made = FollowUpFile(
        id=str(uuid.uuid4()),
        number=3,
        made=datetime.datetime(2025, 12, 8, 8, tzinfo=datetime.UTC),
        office="شهرداری سپیدار",
        secretariat="دبیرخانه کمیته‌ها",
        unit_id=unit_id,
        unit="مدیریت بسیار بلندنام آموزش، پژوهش، فناوری اطلاعات و منابع انسانی سازمان",
        recipient=key.recipient,
        secret=bytes(32),
        tasks=tasks,
    )
    path = folder / f"{count}-{uuid.uuid4().hex[:6]}.dabir-unit"
    path.write_bytes(sealed_file(made, key.public, key.sign))
    return path
