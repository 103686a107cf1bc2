"""Records of files that came from other offices, by name."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from desktop_app.documents.exchange_result import print_exchange_result
from desktop_app.documents.exchange_result_view import DecisionLine, ExchangeResult, ResultLine
from desktop_app.documents.official_parts import Letterhead
from desktop_app.documents.stationery import Stationery
from tests.documents import papers

MOMENT = datetime.datetime(2025, 12, 7, 13, 5, tzinfo=datetime.UTC)
HEAD = Letterhead(organisation="شهرداری سپیدار", unit="دبیرخانه کمیته‌ها", date=MOMENT.date())
LONG = "گردش دوره‌ای مأموران نظارت میدانی با حضور نمایندگان واحدهای تابعه، حراست و بازرسی هر شش ماه یک بار"


def full() -> ExchangeResult:
    lines = [ResultLine(group="updated", kind="resolution", title=LONG, place=f"1404/2/{n}") for n in range(1, 41)]
    lines += [
        ResultLine(group=group, kind=kind, title="", place="سلامت اداری/3")
        for group in ("new", "removed", "conflict", "after_final", "proposal", "unknown")
        for kind in ("meeting", "something_newer")
    ]
    return ExchangeResult(
        letterhead=HEAD,
        sender="سازمان حمل‌ونقل و ترافیک",
        number=23,
        made=MOMENT,
        applied=MOMENT,
        person="دبیر کمیته",
        counts={"updated": 61, "new": 2, "removed": 2, "conflict": 2, "after_final": 2, "proposal": 2, "unknown": 2},
        lines=tuple(lines),
        decisions=tuple(
            DecisionLine(kind="resolution", title=LONG, place="1404/2/5", decision=one, taken=LONG)
            for one in ("ours", "theirs", "written")
        ),
        left_open=2,
        pending=1,
        quarantined=1,
        attachments=4,
        missing_numbers=(21, 22),
        not_in_step=("شهرداری منطقه یک",),
    )


def empty() -> ExchangeResult:
    return ExchangeResult(
        letterhead=HEAD, sender="شهرداری منطقه دو", number=1, made=None, applied=MOMENT, person="", counts={}
    )


EXCHANGE_PAPERS: dict[str, Callable[[], bytes]] = {
    "record of a file from another office": lambda: print_exchange_result(full(), Stationery(papers.emblem())),
    "record of a file with nothing new": lambda: print_exchange_result(empty()),
}
