"""The sample office: a story in `resources/sample/office.json`, told to the desk request by request."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.domain.agenda import ItemKind, Outcome
from desktop_app.domain.agenda_templates import Recurrence
from desktop_app.domain.attendance import Capacity, Excuse, Reply
from desktop_app.domain.committees import CommitteeKind, Frequency, Role, SigningPolicy
from desktop_app.domain.follow_ups import FollowUpKind
from desktop_app.domain.legal_acts import ActKind
from desktop_app.domain.meetings import Stage
from desktop_app.domain.quorum import QuorumRule
from desktop_app.domain.votes import Ballot, VoteMethod
from desktop_app.paths import resources
from desktop_app.services.desk import Desk
from desktop_app.services.follow_up_course import EVIDENCE
from desktop_app.services.requests import Clock
from desktop_app.services.sample_rooms import TOLD_AT, SampleIds
from desktop_app.services.sample_rooms import day as date
from desktop_app.services.sample_story import STAGES, Story, StoryClock, moment, story, time_of
from desktop_app.services.sample_telling import tell_rooms
from desktop_app.store.clock import HybridClock
from desktop_app.store.office_file import OfficeFile


def build(path: Path, *, home: Path | None = None, exchanging: bool = False) -> Desk:
    """Makes the sample office at `path`, which must not exist, and opens a desk on it at the story's moment.

    `exchanging`: it has exchanged files with another office, whose last one waits for review.
    """
    told = story()
    clock = StoryClock(moment(told["begun"]))
    office = told["office"]
    file = OfficeFile.create(
        path, office_name=office["name"], person=office["person"], clock=HybridClock(clock.milliseconds), home=home
    )
    teller = _Teller(Desk(file, Clock(clock.now)), clock)
    teller.tell(told)
    clock.set(moment(told["today"]))
    desk = Desk(file, Clock(clock.now))
    if exchanging:
        from desktop_app.services import sample_exchange  # noqa: PLC0415 - most who build the sample do without

        sample_exchange.tell(desk, teller.ids, clock)
    return desk


def go_live(desk: Desk, clock: StoryClock) -> str:
    """Takes today's meeting of the sample into its session, an item under discussion. Gives the meeting's id."""
    live = story()["live"]
    meeting = next(m for m in desk.meetings.all() if m.stage is Stage.INVITED)
    by_post = {row.post: row.id for row in desk.people.all()}
    ids = {person["key"]: by_post[person["post"]] for person in story()["people"]}
    clock.set(moment(f"{story()['today'].split()[0]} {live['opened']}"))
    desk.meetings.open(meeting.id, time_of(live["opened"]))
    for person, times in live["arrivals"].items():
        desk.attendance.set_times(meeting.id, ids[person], [time_of(t) for t in times])
    items = desk.agenda.items(meeting.id)
    for item, taken_up in enumerate(live["taken_up"]):
        clock.set(moment(f"{story()['today'].split()[0]} {taken_up}"))
        desk.course.take_up(items[item].id)
    for said in live["said"]:
        desk.recording.state(
            meeting.id, items[said["item"]].id, said["text"], speaker_id=ids[said["who"]], at=time_of(said["at"])
        )
    desk.recording.keep_draft(meeting.id, items[1].id, live["typed"])
    clock.set(moment(live["at"]))
    return meeting.id


@dataclass
class _Teller:
    """Tells the story; `people`, `units`, `committees` and `acts` map the story's keys to ids."""

    desk: Desk
    clock: StoryClock
    people: dict[str, str] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    committees: dict[str, str] = field(default_factory=dict)
    acts: dict[str, str] = field(default_factory=dict)
    steps: list[tuple[datetime.datetime, str, Story]] = field(default_factory=list)
    """What is still to be told of the follow-up: moments, resolutions and their steps."""
    ids: SampleIds = field(init=False)
    recurring: dict[str, list[tuple[str, Recurrence]]] = field(default_factory=dict)
    """By committee, the templates that come by themselves once the story is told."""

    def __post_init__(self) -> None:
        self.ids = SampleIds(self.people, self.units, self.committees, self.acts)

    def tell(self, told: Story) -> None:
        office = told["office"]
        keys = ("name", "secretariat", "secretary_title", "archive_place")
        self.desk.offices.describe(**{key: office[key] for key in keys})
        self.desk.offices.set_logo(resources() / "sample" / office["logo"])
        for holiday in told["holidays"]:
            self.desk.offices.add_holiday(date(holiday["day"]), holiday["title"])
        for unit in told["units"]:
            outside = unit.get("outside", False)
            self.units[unit["key"]] = self.desk.people.add_unit(unit["name"], unit["head"], outside=outside)
        for person in told["people"]:
            self.people[person["key"]] = self.desk.people.add(
                post=person["post"], unit_id=self.units[person["unit"]], outside=person.get("outside", False)
            )
        for act in told["acts"]:
            self.acts[act["key"]] = self.desk.legal_acts.register(
                act["title"],
                kind=ActKind(act["kind"]),
                number=act.get("number", ""),
                issued_on=date(act["date"]) if "date" in act else None,
                issuer=act["issuer"],
            )
        for committee in told["committees"]:
            self._committee(committee)
        for rate in told["rates"]:
            self.desk.allowances.set_rate(
                date(rate["starts"]),
                rate["hourly"],
                least_minutes=rate["least"],
                most_minutes=rate["most"],
                most_monthly_minutes=rate["monthly"],
                note=rate["note"],
            )
        self._meetings(told)
        self._follow_until(moment(told["today"]))

    def _committee(self, c: Story) -> None:
        committees = self.desk.committees
        committee_id = committees.found(
            c["name"],
            short_name=c["short"],
            kind=CommitteeKind(c["kind"]),
            letter_code=c["code"],
            frequency=Frequency(c["frequency"]),
            formed_on=date(c["formed"]),
            default_place=c["place"],
            default_minutes=c["minutes"],
            signing=SigningPolicy(c["signing"]),
            **{key: c[key] for key in ("mission", "goals", "duties", "structure") if key in c},
        )
        self.committees[c["key"]] = committee_id
        for member in c["members"]:
            committees.appoint(
                committee_id,
                self.people[member["person"]],
                starts=date(c["since"]),
                role=Role(member.get("role", "member")),
                votes=member.get("votes", True),
                letter_no=c["letter"]["no"],
                letter_date=date(c["letter"]["date"]),
            )
        committees.set_rules(committee_id, quorum=QuorumRule.from_data(c["quorum"]))
        for place in c.get("basis", ()):
            self.desk.legal_acts.cite(
                "committee",
                committee_id,
                self.acts[place["act"]],
                article=place.get("article", ""),
                clause=place.get("clause", ""),
            )
        self._templates(c)

    def _meetings(self, told: Story) -> None:
        meetings = told["meetings"]
        late = next(n for n, m in enumerate(meetings) if moment(m["written"]) >= moment(TOLD_AT))
        for place, meeting in enumerate(meetings):
            if place == late:
                self._follow_until(moment(TOLD_AT))
                self.clock.set(moment(TOLD_AT))
                tell_rooms(self.desk, self.ids)
            self._meeting(meeting)
            # From its last meeting of the story on, what recurs in a committee comes by itself.
            if all(later.get("committee") != meeting.get("committee") for later in told["meetings"][place + 1 :]):
                self._let_recur(meeting.get("committee", ""))

    def _templates(self, c: Story) -> None:
        templates = self.desk.agenda_templates
        for told in c.get("templates", ()):
            template_id = templates.create(self.committees[c["key"]], told["name"])
            for item in told["items"]:
                templates.add_item(
                    template_id,
                    item["title"],
                    kind=ItemKind(item["kind"]),
                    presenter_id=self.people[item["presenter"]],
                    minutes=item["minutes"],
                )
            if told["recurrence"] != Recurrence.ON_DEMAND:
                self.recurring.setdefault(c["key"], []).append((template_id, Recurrence(told["recurrence"])))

    def _let_recur(self, committee: str) -> None:
        for template_id, recurrence in self.recurring.get(committee, ()):
            self.desk.agenda_templates.recur(template_id, recurrence)

    def _follow_until(self, until: datetime.datetime) -> None:
        """Takes every step of the follow-up whose moment has come."""
        due = [step for step in self.steps if step[0] <= until]
        self.steps = [step for step in self.steps if step[0] > until]
        for at, resolution_id, step in sorted(due, key=lambda step: (step[0], step[1])):
            self.clock.set(at)
            self._follow(resolution_id, step)

    def _follow(self, resolution_id: str, step: Story) -> None:
        if step["kind"] == "reminder":
            self.desk.reminders.issue(resolution_id)
            return
        kind = FollowUpKind(step["kind"])
        unit = self.desk.follow_ups.course(resolution_id).unit_id
        reported = kind in {FollowUpKind.PROGRESS, FollowUpKind.REPORTED_DONE}
        follow_up = self.desk.follow_ups.record(
            resolution_id,
            kind,
            progress=step.get("progress"),
            text=step.get("text", ""),
            obstacles=step.get("obstacles", ""),
            unit_id=unit if reported else None,
        )
        if "evidence" in step:
            paper = resources() / "sample" / "paper.pdf"
            self.desk.attachments.attach(EVIDENCE, follow_up, paper, title=step["evidence"])

    def _meeting(self, m: Story) -> None:
        self._follow_until(moment(m["written"]))
        self.clock.set(moment(m["written"]))
        day = date(m["date"])
        fields: dict[str, Any] = {key: m[key] for key in ("title", "host", "place") if key in m}
        fields |= {f"{key}_id": self.people[m[key]] for key in ("chair", "secretary") if key in m}
        meeting_id = self.desk.meetings.convene(
            self.committees.get(m.get("committee", "")),
            day,
            starts=time_of(m["starts"]),
            ends=time_of(m["ends"]),
            **fields,
        )
        for guest in m.get("guests", ()):
            self.people[guest["key"]] = self.desk.attendance.add_guest(
                meeting_id, guest["post"], capacity=Capacity(guest["capacity"])
            )
        for key in ("chair", "secretary"):
            if key in m:
                self.desk.attendance.summon(meeting_id, self.people[m[key]], Capacity(key))
        items = [self._item(meeting_id, item) for item in m["items"]]
        key = f"{m.get('committee', '')} {m['date']}"
        self.ids.meetings[key] = meeting_id
        self.ids.items |= {f"{key} {place}": item_id for place, item_id in enumerate(items, 1)}
        stage = STAGES.index(m["until"])
        if stage >= STAGES.index("invited"):
            # One letter to all for what has been; a letter each for what is to come.
            self.desk.invitations.issue(meeting_id, together=stage > STAGES.index("invited"))
            self._replies(meeting_id, m)
        if stage >= STAGES.index("drafted"):
            self._session(meeting_id, m, items)
        if stage >= STAGES.index("frozen"):
            self._papers(meeting_id, m)

    def _item(self, meeting_id: str, i: Story) -> str:
        agenda = self.desk.agenda
        carried = next((left for left in agenda.left_over(meeting_id) if left.title == i["title"]), None)
        fields = {
            "kind": ItemKind(i["kind"]),
            "presenter_id": self.people.get(i["presenter"]),
            "minutes": i["minutes"],
            "detail": i.get("detail", ""),
            "proposal": i.get("proposal", ""),
        }
        if carried is not None:
            item_id = agenda.carry_over(carried.id, meeting_id)
            agenda.edit(item_id, **fields)
        else:
            item_id = agenda.add(meeting_id, i["title"], **fields)
        for paper in i.get("papers", ()):
            source = resources() / "sample" / "paper.pdf"
            self.desk.attachments.attach("agenda_item", item_id, source, title=paper)
        for paper in i.get("awaited", ()):
            self.desk.attachments.expect("agenda_item", item_id, paper["title"], paper["from"])
        for person, reason in i.get("recused", {}).items():
            self.desk.attendance.recuse(item_id, self.people[person], reason)
        return item_id

    def _replies(self, meeting_id: str, m: Story) -> None:
        for person in m.get("confirmed", ()):
            self.desk.attendance.reply(meeting_id, self.people[person], Reply.COMING)
        for person in m.get("refused", ()):
            self.desk.attendance.reply(meeting_id, self.people[person], Reply.NOT_COMING)

    def _session(self, meeting_id: str, m: Story, items: list[str]) -> None:
        self.clock.set(moment(f"{m['date']} {m['opened']}"))
        attendance = self.desk.attendance
        for person, why in m.get("absent", {}).items():
            attendance.excuse(meeting_id, self.people[person], Excuse(why["excuse"]), why["note"])
        for person, by in m.get("represented", {}).items():
            attendance.represent(
                meeting_id,
                self.people[person],
                by["name"],
                post=by["post"],
                letter_no=by["no"],
                letter_date=date(by["date"]),
            )
        opened = time_of(m["opened"])
        self.desk.meetings.open(meeting_id, opened)
        for person, hour in m.get("late", {}).items():
            attendance.arrive(meeting_id, self.people[person], time_of(hour))
        attendance.all_present(meeting_id, opened)
        for guest in m.get("guests", ()):
            attendance.arrive(meeting_id, self.people[guest["key"]], opened)
        for item_id, item in zip(items, m["items"], strict=True):
            self._discuss(meeting_id, item_id, m["date"], item)
        self.clock.set(moment(f"{m['date']} {m['closed']}"))
        self.desk.meetings.close(meeting_id, time_of(m["closed"]))

    def _discuss(self, meeting_id: str, item_id: str, day: str, i: Story) -> None:
        recording, deciding = self.desk.recording, self.desk.deciding
        at: datetime.time | None = None
        for said in i.get("said", ()):
            at = time_of(said["at"])
            self.clock.set(moment(f"{day} {said['at']}"))
            recording.state(meeting_id, item_id, said["text"], speaker_id=self.people[said["who"]], at=at)
        for r in i.get("resolved", ()):
            resolution_id = deciding.resolve(
                meeting_id,
                item_id,
                r["text"],
                responsible_unit_id=self.units[r["unit"]],
                cooperating_unit_ids=[self.units[unit] for unit in r.get("with", ())],
                due=date(r["due"]),
                deliverable=r.get("deliverable", ""),
                at=at,
            )
            if r["vote"] == "unanimous":
                deciding.vote(resolution_id, Ballot(VoteMethod.UNANIMOUS))
            else:
                counts = r["vote"]
                ballot = Ballot(
                    VoteMethod.OPEN,
                    in_favour=counts["for"],
                    against=counts["against"],
                    abstained=counts["abstained"],
                )
                deciding.vote(resolution_id, ballot)
        if "conclusion" in i:
            recording.conclude(item_id, i["conclusion"])
        if "outcome" in i:
            self.desk.agenda.settle(item_id, Outcome(i["outcome"]))

    def _papers(self, meeting_id: str, m: Story) -> None:
        minutes = self.desk.minutes
        minutes.write(meeting_id, copies=m.get("copies", ""), next_meeting=m.get("next", ""))
        minutes.freeze(meeting_id)
        final = m["until"] == "final"
        names = {person_id: key for key, person_id in self.people.items()}
        signers = minutes.get(meeting_id).signers
        self.clock.set(moment(f"{m['date']} 23:00"))
        for signer in signers:
            if final or names[signer.person_id] in m["signed"]:
                minutes.sign(signer.signature_id, on=date(m["date"]))
        if final:
            minutes.finalise(meeting_id, keep_backup=False)
            if self.desk.deciding.resolutions(meeting_id):
                self._notify(meeting_id, m)
        for resolution, told in zip(
            self.desk.deciding.resolutions(meeting_id),
            [r for i in m["items"] for r in i.get("resolved", ())],
            strict=True,
        ):
            self.ids.resolutions[f"{m.get('committee', '')} {m['date']} {resolution.number}"] = resolution.id
            self.steps += [
                (moment(step["on"] if " " in step["on"] else f"{step['on']} 12:00"), resolution.id, step)
                for step in told.get("steps", ())
            ]

    def _notify(self, meeting_id: str, m: Story) -> None:
        """Every notice is handed over on the day of its date."""
        for letter_id in self.desk.notices.issue(meeting_id):
            self.desk.letters.delivered(letter_id, date(m["date"]), by="مسئول دفتر")
