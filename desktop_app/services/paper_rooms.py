"""The rooms of papers on one open office file: loaded together, when the first of them is needed."""

from __future__ import annotations

from desktop_app.services.absences import Absences
from desktop_app.services.allowances import Allowances
from desktop_app.services.attendance_sheets import AttendanceSheets
from desktop_app.services.authorities import Authorities
from desktop_app.services.bundles import Bundles
from desktop_app.services.calendars import Calendars
from desktop_app.services.correspondence import Correspondence
from desktop_app.services.declaration_lists import DeclarationLists
from desktop_app.services.excerpts import Excerpts
from desktop_app.services.invitations import Invitations
from desktop_app.services.letter_books import LetterBooks
from desktop_app.services.letter_copies import LetterCopies
from desktop_app.services.letter_templates import LetterTemplates
from desktop_app.services.letters import Letters
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.minutes_papers import MinutesPapers
from desktop_app.services.news import News
from desktop_app.services.notices import Notices
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.paper_offers import PaperSource
from desktop_app.services.programme_plans import ProgrammePlans
from desktop_app.services.proof import Proof
from desktop_app.services.registers import Registers
from desktop_app.services.reminders import Reminders
from desktop_app.services.reports import Reports
from desktop_app.services.requests import Clock
from desktop_app.services.resolution_papers import ResolutionPapers
from desktop_app.services.rosters import Rosters
from desktop_app.services.scans import Scans
from desktop_app.services.signing import Signing
from desktop_app.services.violation_papers import ViolationPapers
from desktop_app.services.vulnerability_papers import VulnerabilityPapers
from desktop_app.store.office_file import OfficeFile


class PaperRooms:
    """Letters, lists, reports, signatures and proof. `sources` are in the order in which lists show their papers."""

    def __init__(self, file: OfficeFile, clock: Clock, minutes: MinutesDesk, keys: OfficeKeys) -> None:
        self.signing = Signing(file, clock, keys)
        self.authorities = Authorities(file, clock)
        self.scans = Scans(file, clock, keys)
        self.proof = Proof(file, clock, keys)
        self.letter_templates = LetterTemplates(file, clock)
        self.letters = Letters(file, clock, keys)
        self.correspondence = Correspondence(file, clock, keys)
        self.letter_books = LetterBooks(file, clock)
        self.letter_copies = LetterCopies(file, clock, keys)
        self.invitations = Invitations(file, clock, keys)
        self.calendars = Calendars(file, clock)
        self.attendance_sheets = AttendanceSheets(file, clock)
        self.minutes_papers = MinutesPapers(file, clock, minutes)
        self.excerpts = Excerpts(file, clock, minutes, keys)
        self.notices = Notices(file, clock, keys)
        self.reminders = Reminders(file, clock, keys)
        self.absences = Absences(file, clock, keys)
        self.news = News(file, clock, minutes)
        self.reports = Reports(file, clock)
        self.registers = Registers(file, clock)
        self.resolution_papers = ResolutionPapers(file, clock)
        self.rosters = Rosters(file, clock)
        self.programme_plans = ProgrammePlans(file, clock)
        self.declaration_lists = DeclarationLists(file, clock)
        self.allowances = Allowances(file, clock)
        self.bundles = Bundles(file, clock, minutes, self.attendance_sheets)
        self.vulnerability_papers = VulnerabilityPapers(file, clock)
        self.violation_papers = ViolationPapers(file, clock)
        self.sources: tuple[PaperSource, ...] = (
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
            self.resolution_papers,
            self.letter_books,
            self.letter_copies,
            self.rosters,
            self.programme_plans,
            self.declaration_lists,
            self.allowances,
            self.vulnerability_papers,
            self.violation_papers,
            self.bundles,
        )
