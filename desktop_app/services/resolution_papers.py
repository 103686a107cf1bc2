"""The list of resolutions as a paper and as a workbook: exactly those that a question or a choice names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.documents.follow_up_report_view import FollowUpReport
from desktop_app.documents.report_parts import FollowedResolution
from desktop_app.domain.committees import Committee
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.meetings import Classification, Meeting
from desktop_app.domain.resolutions import Resolution
from desktop_app.persian.digits import to_persian
from desktop_app.progress import Progress, Silent
from desktop_app.sentences import Refused, sentence
from desktop_app.services.committee_years import highest
from desktop_app.services.paper_facts import letterhead_of
from desktop_app.services.paper_offers import Offer, PaperSource
from desktop_app.services.requests import Clock, Requests
from desktop_app.services.resolution_figures import figures_of, needing_decision, next_step, units_of
from desktop_app.services.resolution_list import ResolutionList
from desktop_app.services.resolution_question import Grouping, Question, Sorting
from desktop_app.services.resolutions import ResolutionRow
from desktop_app.services.saved_views import line_of, question_of
from desktop_app.services.search import Search
from desktop_app.services.stationery import stationery_of
from desktop_app.store.office_file import OfficeFile

KIND: Final = "resolution_list"
MOST_ON_PAPER: Final = 3000
_AT_ONCE: Final = 500
_STEPS: Final = {
    FollowUpKind.PROGRESS: "گزارش پیشرفت",
    FollowUpKind.REPORTED_DONE: "اعلام انجام",
    FollowUpKind.VERIFIED: "تأیید و مختومه شد",
    FollowUpKind.RETURNED: "بازگشت به واحد",
    FollowUpKind.HELD: "توقف",
    FollowUpKind.RESUMED: "ازسرگیری",
    FollowUpKind.REOPENED: "بازگشایی",
}


def offer_of(question: Question, told: str, ids: Sequence[str] = ()) -> Offer:
    """The list of a question, or of `ids` in their order; `told` are its filters in words."""
    asked = {"line": line_of(question), "grouping": question.grouping, "sorting": question.sorting, "ids": list(ids)}
    return Offer(KIND, json.dumps(asked, ensure_ascii=False), "فهرست مصوبات", told, ("pdf", "xlsx"))


class ResolutionPapers(Requests, PaperSource):
    """Made of the rows of the list, in its order."""

    kinds = (KIND,)

    def __init__(self, file: OfficeFile, clock: Clock) -> None:
        super().__init__(file, clock)
        self._list = ResolutionList(file, clock, Search(file, clock))

    def made(self, offer: Offer, form: str, progress: Progress) -> bytes:
        report = self.report(offer, progress, most=MOST_ON_PAPER if form == "pdf" else None)
        from desktop_app.documents import follow_up_report as paper  # noqa: PLC0415 - start-up

        if form == "xlsx":
            from desktop_app.documents import spreadsheet  # noqa: PLC0415 - start-up

            return spreadsheet.workbook(paper.listings(report))
        return paper.print_follow_up_report(report, stationery_of(self._file))

    def report(self, offer: Offer, progress: Progress | None = None, *, most: int | None = None) -> FollowUpReport:
        """Refused where there are more rows than `most`."""
        asked = json.loads(offer.subject)
        question = question_of(asked["line"])
        rows = self._rows(question, asked, progress or Silent(), most)
        with self._file.reading() as session:
            followed = tuple(_followed(session, rows))
            return FollowUpReport(
                letterhead=letterhead_of(session, date=self._clock.today(), classification=_class_of(session, rows)),
                committee=_body(session, question, rows),
                reported_on=self._clock.today(),
                filter=offer.part,
                figures=figures_of(followed),
                units=units_of(followed),
                resolutions=followed,
                decisions=needing_decision(followed),
            )

    def _rows(
        self, question: Question, asked: Mapping[str, object], progress: Progress, most: int | None
    ) -> list[ResolutionRow]:
        ids = asked["ids"]
        assert isinstance(ids, list)
        if ids:
            _few_enough(len(ids), most)
            return self._list.rows(ids)
        whole = Question(
            question.line,
            question.standing,
            question.committee_id,
            question.unit_id,
            Grouping(str(asked["grouping"])),
            Sorting(str(asked["sorting"])),
        )
        groups = self._list.groups(whole)
        total = sum(group.count for group in groups)
        _few_enough(total, most)
        rows: list[ResolutionRow] = []
        for start in range(0, total, _AT_ONCE):
            progress.step(start, total)
            rows += self._list.page(whole, start, _AT_ONCE, groups)
        return rows


def _few_enough(count: int, most: int | None) -> None:
    if most is not None and count > most:
        raise Refused(
            sentence("Rules", "{count} resolutions are too many for paper."),
            sentence("Rules", "Narrow the list to {most} at most, or save it as Excel."),
            count=count,
            most=most,
        )


def _body(session: Session, question: Question, rows: Sequence[ResolutionRow]) -> str:
    """Whose resolutions they are: the committee's, where they are all of one."""
    row = session.get(Committee, question.committee_id) if question.committee_id else None
    if row is not None:
        return row.name
    bodies = {one.committee for one in rows}
    return f"کمیته {bodies.pop()}" if len(bodies) == 1 else "کمیته‌ها"


def _class_of(session: Session, rows: Sequence[ResolutionRow]) -> Classification:
    classes: set[Classification] = set()
    for some in _some([row.meeting_id for row in rows]):
        classes.update(session.scalars(select(Meeting.classification).where(Meeting.id.in_(some)).distinct()))
    return highest(classes)


def _some(ids: Iterable[str]) -> Iterable[list[str]]:
    every = list(dict.fromkeys(ids))
    return (every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE))


def _followed(session: Session, rows: Sequence[ResolutionRow]) -> Iterable[FollowedResolution]:
    last: dict[str, tuple[FollowUpKind, object, str]] = {}
    more: dict[str, tuple[object, object]] = {}
    for some in _some(row.id for row in rows):
        steps = select(FollowUp.resolution_id, FollowUp.kind, FollowUp.date, FollowUp.obstacles)
        mine = steps.where(FollowUp.resolution_id.in_(some), FollowUp.removed.is_(False)).order_by(FollowUp.date)
        last |= {one: (kind, day, obstacles) for one, kind, day, obstacles in session.execute(mine)}
        days = select(Resolution.id, Resolution.extended_to, Resolution.closed_on).where(Resolution.id.in_(some))
        more |= {one: (extended, closed) for one, extended, closed in session.execute(days)}
    for row in rows:
        kind, day, obstacles = last.get(row.id, (None, None, ""))
        extended, closed = more.get(row.id, (None, None))
        yield FollowedResolution(
            number=to_persian(row.label),
            text=row.text,
            meeting=row.committee,
            meeting_date=row.meeting_date,
            responsible=row.unit,
            deadline=row.due,
            extended_to=extended,  # type: ignore[arg-type]
            progress=row.progress,
            status=row.status.value,
            days_late=row.days_late,
            last_action=_STEPS.get(kind, "") if kind is not None else "",
            last_action_on=day,  # type: ignore[arg-type]
            obstacles=obstacles,
            next_step=next_step(row.status, row.days_late),
            closed_on=closed,  # type: ignore[arg-type]
        )
