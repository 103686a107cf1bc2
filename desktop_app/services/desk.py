"""The secretary's desk: every request on one open office file, in one place."""

from __future__ import annotations

from desktop_app.services.absences import Absences
from desktop_app.services.activity import Activity
from desktop_app.services.agenda import Agenda
from desktop_app.services.allowances import Allowances
from desktop_app.services.attachments import Attachments
from desktop_app.services.attendance import AttendanceList
from desktop_app.services.attendance_sheets import AttendanceSheets
from desktop_app.services.authorities import Authorities
from desktop_app.services.backups import Backups
from desktop_app.services.bundles import Bundles
from desktop_app.services.calendars import Calendars
from desktop_app.services.committees import Committees
from desktop_app.services.excerpts import Excerpts
from desktop_app.services.home import Home
from desktop_app.services.invitations import Invitations
from desktop_app.services.legal_acts import LegalActs
from desktop_app.services.letter_templates import LetterTemplates
from desktop_app.services.letters import Letters
from desktop_app.services.meetings import Meetings
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.minutes_papers import MinutesPapers
from desktop_app.services.news import News
from desktop_app.services.notices import Notices
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.offices import Offices
from desktop_app.services.paper_offers import PaperSource
from desktop_app.services.people import People
from desktop_app.services.proof import Proof
from desktop_app.services.recording import Recording
from desktop_app.services.registers import Registers
from desktop_app.services.reminders import Reminders
from desktop_app.services.reports import Reports
from desktop_app.services.requests import Clock
from desktop_app.services.resolutions import Resolutions
from desktop_app.services.rosters import Rosters
from desktop_app.services.scans import Scans
from desktop_app.services.search import Search
from desktop_app.services.signing import Signing
from desktop_app.store.office_file import OfficeFile


class Desk:
    """What a window or a command line is handed: requests by noun."""

    def __init__(self, file: OfficeFile, clock: Clock | None = None) -> None:
        clock = clock or Clock()
        self.file = file
        self.clock = clock
        self.offices = Offices(file, clock)
        self.people = People(file, clock)
        self.committees = Committees(file, clock)
        self.legal_acts = LegalActs(file, clock)
        self.meetings = Meetings(file, clock)
        self.agenda = Agenda(file, clock)
        self.attendance = AttendanceList(file, clock)
        self.recording = Recording(file, clock)
        self.office_keys = OfficeKeys(file, clock)
        self.minutes = MinutesDesk(file, clock, self.office_keys)
        self.signing = Signing(file, clock, self.office_keys)
        self.authorities = Authorities(file, clock)
        self.scans = Scans(file, clock, self.office_keys)
        self.proof = Proof(file, clock, self.office_keys)
        self.letter_templates = LetterTemplates(file, clock)
        self.resolutions = Resolutions(file, clock)
        self.attachments = Attachments(file, clock)
        self.home = Home(file, clock)
        self.search = Search(file, clock)
        self.activity = Activity(file, clock)
        self.backups = Backups(file, clock)
        self.letters = Letters(file, clock, self.office_keys)
        self.invitations = Invitations(file, clock, self.office_keys)
        self.calendars = Calendars(file, clock)
        self.attendance_sheets = AttendanceSheets(file, clock)
        self.minutes_papers = MinutesPapers(file, clock, self.minutes)
        self.excerpts = Excerpts(file, clock, self.minutes, self.office_keys)
        self.notices = Notices(file, clock, self.office_keys)
        self.reminders = Reminders(file, clock, self.office_keys)
        self.absences = Absences(file, clock, self.office_keys)
        self.news = News(file, clock, self.minutes)
        self.reports = Reports(file, clock)
        self.registers = Registers(file, clock)
        self.rosters = Rosters(file, clock)
        self.allowances = Allowances(file, clock)
        self.bundles = Bundles(file, clock, self.minutes, self.attendance_sheets)

    @property
    def paper_sources(self) -> tuple[PaperSource, ...]:
        """The rooms of papers, in the order in which lists show them."""
        return (
            self.invitations,
            self.calendars,
            self.attendance_sheets,
            self.minutes_papers,
            self.excerpts,
            self.notices,
            self.reminders,
            self.absences,
            self.news,
            self.reports,
            self.registers,
            self.rosters,
            self.allowances,
            self.bundles,
        )
