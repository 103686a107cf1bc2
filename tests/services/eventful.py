"""A session in which everything happens that formal minutes tell, recorded live."""

from __future__ import annotations

import datetime
import functools
import tempfile
from fractions import Fraction
from pathlib import Path

from desktop_app.documents.minutes_view import MinutesPaper
from desktop_app.domain.attendance import Capacity
from desktop_app.domain.committees import MinutesKind, Role
from desktop_app.domain.minutes import StatementKind
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.resolutions import ResolutionKind
from desktop_app.domain.votes import Ballot, Choice, MajorityRule, TieRule, VoteMethod
from desktop_app.services.desk import Desk
from tests.offices import DAY, Hands, at, empty_desk

POSTS = (
    "شهردار",
    "دبیر کمیته",
    "معاون مالی",
    "مدیر حراست",
    "مدیر حقوقی",
    "مدیر آموزش",
    "مدیر فناوری اطلاعات",
)


class Eventful:
    """Seven members, a quorum of five. `now` sets the clock before each act."""

    def __init__(self, folder: Path) -> None:
        self.hands = Hands()
        self.desk: Desk = empty_desk(folder, self.hands)
        self.desk.offices.describe(name="شهرداری سپیدار", secretariat="دبیرخانه کمیته‌ها")
        committees = self.desk.committees
        self.committee = committees.found("کمیته سلامت اداری", short_name="سلامت اداری", letter_code="س")
        self.people: dict[str, str] = {}
        for post in POSTS:
            self.people[post] = self.desk.people.add(post=post)
            role = {"شهردار": Role.CHAIR, "دبیر کمیته": Role.SECRETARY}.get(post, Role.MEMBER)
            committees.appoint(self.committee, self.people[post], starts=datetime.date(2025, 3, 21), role=role)
        committees.set_rules(
            self.committee,
            quorum=QuorumRule(share=Fraction(2, 3), may_override=True),
            majority=MajorityRule(tie=TieRule.CHAIR_DECIDES),
        )
        self.unit = self.desk.people.add_unit("معاونت مالی")
        self.meeting = self.desk.meetings.convene(self.committee, DAY, starts=at("14:00"), ends=at("16:30"))
        titles = ("گزارش پیگیری", "آسیب‌پذیری‌های صدور پروانه", "انتخاب ناظر", "زمان‌بندی ارزیابی")
        self.items = [self.desk.agenda.add(self.meeting, title, minutes=30) for title in titles]
        self.desk.meetings.invite(self.meeting)
        self.guest = self.desk.attendance.add_guest(self.meeting, "کارشناس سازمان بازرسی", capacity=Capacity.INVITEE)

    def now(self, time: str) -> None:
        self.hands.set(time)

    def come(self, *posts: str) -> None:
        for post in posts:
            self.desk.attendance.arrive(self.meeting, self.people.get(post, self.guest))

    def go(self, *posts: str) -> None:
        for post in posts:
            self.desk.attendance.leave(self.meeting, self.people[post])

    def say(self, item: int, text: str, post: str = "", kind: StatementKind = StatementKind.SAID) -> str:
        speaker = self.people.get(post)
        return self.desk.recording.state(self.meeting, self.items[item], text, speaker_id=speaker, kind=kind)

    def resolve(self, item: int, text: str, ballot: Ballot | None, *, despite_quorum: bool = False) -> str:
        return self.desk.deciding.resolve(
            self.meeting,
            self.items[item],
            text,
            kind=ResolutionKind.BINDING,
            responsible_unit_id=self.unit,
            due=datetime.date(2026, 2, 4),
            ballot=ballot,
            despite_quorum=despite_quorum,
        )

    def hold(self) -> None:
        """The whole session."""
        desk, course = self.desk, self.desk.course
        self.now("14:00")
        desk.meetings.open(self.meeting)
        self.come(*POSTS[:4])
        self.now("14:05")
        self.come("مدیر حقوقی")
        course.take_up(self.items[0])
        self.say(0, "از هشت مصوبه جلسه پیش پنج مصوبه انجام شده است.", "دبیر کمیته")
        self.now("14:19")
        self.come("مدیر آموزش", "مهمان")
        self.say(0, "گزارش دوره‌های آموزشی آماده است.", "مدیر آموزش")
        desk.recording.state(self.meeting, self.items[0], "یادداشت برای خودم", private=True)
        self.resolve(0, "گزارش پیگیری هر ماه به دبیرخانه داده شود.", Ballot(VoteMethod.UNANIMOUS))
        self.resolve(0, "مهلت سه مصوبه باقی‌مانده تا پایان بهمن تمدید شد.", Ballot(VoteMethod.UNANIMOUS))
        self.now("14:40")
        course.take_up(self.items[1])
        desk.attendance.recuse(self.items[1], self.people["مدیر حراست"], "")
        self.say(1, "مراجعه حضوری در گام پنجم حذف شود.", "معاون مالی", StatementKind.MOTION)
        self.say(1, "جدول زمان گام‌های صدور پروانه", "مدیر حقوقی", StatementKind.DOCUMENT)
        self.now("14:50")
        self.resolve(1, "مراجعه حضوری در گام پنجم حذف شود.", Ballot(VoteMethod.OPEN, in_favour=4, against=1))
        self.now("15:00")
        course.break_off(self.meeting)
        self.now("15:15")
        course.resume(self.meeting)
        course.take_up(self.items[2])
        self.now("15:20")
        self.say(2, "سه نامزد معرفی شده‌اند.", "شهردار")
        self.resolve(2, "ناظر طرح برگزیده شد.", Ballot(VoteMethod.SECRET, in_favour=4, against=1, abstained=1))
        names = {
            self.people[post]: choice for post, choice in zip(POSTS[:6], (Choice.FOR, Choice.AGAINST) * 3, strict=True)
        }
        tied = Ballot(VoteMethod.BY_NAME, by_name=names, chair_for=True)
        self.resolve(2, "دوره نظارت شش ماه باشد.", tied)
        self.resolve(2, "حق‌الزحمه ناظر دو برابر شود.", Ballot(VoteMethod.OPEN, in_favour=1, against=5))
        self.now("15:32")
        self.go("مدیر آموزش")
        self.now("15:40")
        course.take_up(self.items[3])
        self.go("مدیر حقوقی", "مدیر حراست")
        self.resolve(3, "داده‌های ارزیابی تا پایان سال گردآوری شود.", Ballot(VoteMethod.UNANIMOUS), despite_quorum=True)
        self.now("15:55")
        self.come("مدیر حقوقی", "مدیر آموزش")
        self.say(3, "زمان‌بندی پیشنهادی خوانده شد.", "دبیر کمیته")
        self.now("16:10")
        desk.meetings.close(self.meeting)

    def kind(self, kind: MinutesKind) -> None:
        self.desk.minutes.write(self.meeting, kind=kind)


@functools.cache
def eventful_paper() -> MinutesPaper:
    """The minutes of the whole session, as the program lays them out."""
    with tempfile.TemporaryDirectory() as folder:
        made = Eventful(Path(folder))
        made.hold()
        paper = made.desk.minutes.paper(made.meeting)
        made.desk.file.close()
    return paper
