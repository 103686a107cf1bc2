"""What the sample tells of evaluations: an earlier year that was taken over from a list, and what was concluded."""

from __future__ import annotations

import datetime
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.attendance import Attendance, Capacity, attendance_id
from desktop_app.domain.evaluations import FindingKind
from desktop_app.domain.follow_ups import FollowUp, FollowUpKind
from desktop_app.domain.meetings import Meeting, MeetingKind, Stage
from desktop_app.domain.records import new_id
from desktop_app.domain.resolutions import Resolution, ResolutionStatus
from desktop_app.domain.vulnerabilities import Area, Vulnerability, VulnerabilityStatus
from desktop_app.services.committees import MemberView
from desktop_app.services.desk import Desk
from desktop_app.services.evaluation_views import PROPOSED
from desktop_app.services.requests import living
from desktop_app.services.sample_rooms import SampleIds, content, day

Story = dict[str, Any]


def tell(desk: Desk, ids: SampleIds) -> None:
    """The year before of one working group, approved; the running year of the integrity committee, a draft."""
    told = content("evaluations")
    meetings = _history(desk, ids, told["history"])
    _points(desk, ids, told["points"])
    for evaluation in told["evaluations"]:
        _evaluation(desk, ids, evaluation, meetings)


def _history(desk: Desk, ids: SampleIds, history: Story) -> dict[str, str]:
    """Meetings of a year that the office kept in a list before; their ids by day."""
    committee = desk.committees.get(ids.committees[history["committee"]])
    members = [member for member in committee.members if member.in_office]
    made = {}
    with desk.file.transaction("import.resolutions", ("committee", committee.id)) as act:
        for number, told in enumerate(history["meetings"], 1):
            meeting = Meeting(
                id=new_id(),
                committee_id=committee.id,
                date=day(told["date"]),
                year=history["year"],
                number=number,
                title=told.get("title", ""),
                kind=MeetingKind.EXTRAORDINARY if told.get("extraordinary") else MeetingKind.ORDINARY,
                stage=Stage.DRAFTED,
                brought_in=True,
                opened_at=datetime.time(9),
                closed_at=datetime.time(10, 30),
            )
            act.session.add(meeting)
            act.session.flush()
            made[told["date"]] = meeting.id
            _attended(act.session, meeting, members, told["came"])
            for place, resolution in enumerate(told["resolutions"], 1):
                _resolution(act.session, ids, meeting, place, resolution)
    return made


def _attended(session: Session, meeting: Meeting, members: list[MemberView], came: int) -> None:
    """So many of the members, others at each meeting."""
    turn = (meeting.number or 0) % max(1, len(members))
    for place, member in enumerate([*members[turn:], *members[:turn]]):
        session.add(
            Attendance(
                id=attendance_id(meeting.id, member.person_id),
                meeting_id=meeting.id,
                person_id=member.person_id,
                capacity=Capacity(member.role.value),
                timeline=["09:00"] if place < came else [],
                position=f"a{place}",
            )
        )


def _resolution(session: Session, ids: SampleIds, meeting: Meeting, number: int, told: Story) -> None:
    void = "void" in told
    row = Resolution(
        id=new_id(),
        meeting_id=meeting.id,
        number=number,
        text=told["text"],
        responsible_unit_id=ids.units[told["unit"]],
        due=day(told["due"]),
        status=ResolutionStatus.VOID if void else ResolutionStatus.CLOSED,
        notified_on=meeting.date + datetime.timedelta(days=5),
        progress=0 if void else 100,
        closed_on=None if void else day(told["done"]),
        standing_reason=told.get("void", ""),
        position=f"a{number}",
    )
    session.add(row)
    session.flush()
    if not void:
        session.add(
            FollowUp(
                id=new_id(),
                resolution_id=row.id,
                kind=FollowUpKind.VERIFIED,
                date=day(told["done"]),
                text=told["evidence"],
                unit_id=None,
                standing_before=ResolutionStatus.REPORTED_DONE,
                position="a0",
            )
        )


def _points(desk: Desk, ids: SampleIds, points: list[Story]) -> None:
    """Vulnerable points of the earlier year, as they were written down then."""
    with desk.file.transaction("import.resolutions", ("committee", ids.committees[points[0]["committee"]])) as act:
        areas = {area.code: area.id for area in living(act.session, Area)}
        for place, told in enumerate(points):
            status = VulnerabilityStatus(told["status"])
            corrected = status is VulnerabilityStatus.CORRECTED
            found_on = day(told["found"])
            act.session.add(
                Vulnerability(
                    id=new_id(),
                    committee_id=ids.committees[told["committee"]],
                    area_id=areas.get(told["area"]),
                    title=told["title"],
                    found_on=found_on,
                    severity=3 + place % 3,
                    likelihood=2 + place % 3,
                    status=status,
                    closed_on=found_on + datetime.timedelta(days=20) if corrected else None,
                    position=f"a{place:02}",
                )
            )


def _evaluation(desk: Desk, ids: SampleIds, told: Story, meetings: dict[str, str]) -> None:
    committee, year = ids.committees[told["committee"]], told["year"]
    findings = desk.findings
    kept = {finding.key for finding in desk.evaluations.of(committee, year).findings}
    wanted = [f"{PROPOSED}{source}" for source in told.get("keep", ())]
    findings.keep(committee, year, [key for key in wanted if key in kept])
    for kind in (FindingKind.STRENGTH, FindingKind.WEAKNESS):
        for words in told["strengths" if kind is FindingKind.STRENGTH else "weaknesses"]:
            findings.add(committee, year, kind, words)
    for proposal in told["proposals"]:
        fields = {key: proposal[key] for key in ("time", "indicator") if key in proposal}
        unit = ids.units[proposal["unit"]]
        key = findings.add(committee, year, FindingKind.PROPOSAL, proposal["text"], unit_id=unit, **fields)
        if proposal.get("programme"):
            findings.make_programme(committee, year, key)
    desk.indicators.take_usual(committee, year)
    for row in desk.evaluations.of(committee, year).indicators:
        if row.title in told["actual"]:
            desk.indicators.edit(row.id, actual=told["actual"][row.title], source="")
    desk.evaluations.write(committee, year, causes=told["causes"], lessons=told["lessons"])
    if "approved" in told:
        desk.evaluations.approve(committee, year, day(told["approved"]), meetings.get(told["approved"]))
