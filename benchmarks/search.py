"""Search over 20,000 resolutions against one SQLite scan with LIKE over the same texts. No aim is set; a blink is.

Run: uv run python benchmarks/search.py
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.resolutions import Resolution
from desktop_app.services.sample import build

ROWS, ROUNDS = 20_000, 9
QUERIES = ("گلوگاه‌های صدور", "تعارض منافع", "1404/2/3", "پروانه", "ناموجود")
WORDS = [
    "بازرسی",
    "نظارت",
    "گزارش",
    "مالی",
    "پروانه",
    "صدور",
    "آموزش",
    "کارکنان",
    "شفافیت",
    "معاملات",
    "سلامت",
    "اداری",
    "تعارض",
    "منافع",
    "شکایت",
    "واحد",
    "سامانه",
]


def median_ms(request: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        request()
        taken.append((time.perf_counter() - begun) * 1e3)
    return statistics.median(taken)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="dabir-") as folder:
        desk = build(Path(folder) / "office.dabir", home=Path(folder))
        meeting = desk.meetings.all()[-1].id
        with desk.file.transaction("benchmark") as act:
            act.session.add_all(
                Resolution(
                    meeting_id=meeting,
                    number=1000 + n,
                    text=" ".join(WORDS[(n * k + k) % len(WORDS)] for k in range(1, 25)),
                )
                for n in range(ROWS)
            )
        begun = time.perf_counter()
        desk.search.follow()
        print(f"index of {ROWS} new resolutions made in {time.perf_counter() - begun:.1f} s, once")
        for query in QUERIES:
            with desk.file.reading() as session:
                scan = session.connection()
                like = f"%{query}%"
                floor = median_ms(
                    lambda scan=scan, like=like: scan.exec_driver_sql(  # type: ignore[misc]
                        "SELECT id FROM resolution WHERE text LIKE ?", (like,)
                    ).fetchall()
                )
            found = median_ms(lambda query=query: desk.search.find(query))  # type: ignore[misc]
            print(f"{query}: LIKE {floor:.2f} ms, search everything {found:.2f} ms, ratio {found / floor:.2f}")
        desk.file.close()


if __name__ == "__main__":
    main()
