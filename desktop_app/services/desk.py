"""The secretary's desk: every request on one open office file, in one place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.services.activity import Activity
from desktop_app.services.agenda import Agenda
from desktop_app.services.agenda_templates import AgendaTemplates
from desktop_app.services.attachments import Attachments
from desktop_app.services.attendance import AttendanceList
from desktop_app.services.backups import Backups
from desktop_app.services.committees import Committees
from desktop_app.services.course import Course
from desktop_app.services.deciding import Deciding
from desktop_app.services.home import Home
from desktop_app.services.legal_acts import LegalActs
from desktop_app.services.meetings import Meetings
from desktop_app.services.minutes import MinutesDesk
from desktop_app.services.office_keys import OfficeKeys
from desktop_app.services.offices import Offices
from desktop_app.services.people import People
from desktop_app.services.phrases import Phrases
from desktop_app.services.recording import Recording
from desktop_app.services.requests import Clock
from desktop_app.services.resolutions import Resolutions
from desktop_app.services.search import Search
from desktop_app.services.undo import Undo
from desktop_app.store.office_file import OfficeFile

if TYPE_CHECKING:
    from desktop_app.services.absences import Absences
    from desktop_app.services.allowances import Allowances
    from desktop_app.services.attendance_sheets import AttendanceSheets
    from desktop_app.services.authorities import Authorities
    from desktop_app.services.bundles import Bundles
    from desktop_app.services.calendars import Calendars
    from desktop_app.services.clauses import Clauses
    from desktop_app.services.contact import Contact
    from desktop_app.services.correspondence import Correspondence
    from desktop_app.services.declaration_lists import DeclarationLists
    from desktop_app.services.declarations import Declarations
    from desktop_app.services.evaluation_findings import Findings
    from desktop_app.services.evaluation_indicators import Indicators
    from desktop_app.services.evaluations import Evaluations
    from desktop_app.services.excerpts import Excerpts
    from desktop_app.services.exchange.conflicts import Conflicts
    from desktop_app.services.exchange.follow_up_files import FollowUpFiles
    from desktop_app.services.exchange.headquarters import Headquarters
    from desktop_app.services.exchange.own_key import OwnKey
    from desktop_app.services.exchange.partners import Partners
    from desktop_app.services.exchange.receiving import Receiving
    from desktop_app.services.exchange.request_papers import RequestPapers
    from desktop_app.services.exchange.scanned_requests import ScannedRequests
    from desktop_app.services.exchange.sending import Sending
    from desktop_app.services.exchange.standing import Standings
    from desktop_app.services.extensions import Extensions
    from desktop_app.services.file_access import FileAccess
    from desktop_app.services.follow_ups import FollowUps
    from desktop_app.services.imports import Imports
    from desktop_app.services.incoming_letters import IncomingLetters
    from desktop_app.services.invitations import Invitations
    from desktop_app.services.letter_books import LetterBooks
    from desktop_app.services.letter_copies import LetterCopies
    from desktop_app.services.letter_details import LetterDetailsRoom
    from desktop_app.services.letter_register import LetterRegister
    from desktop_app.services.letter_templates import LetterTemplates
    from desktop_app.services.letters import Letters
    from desktop_app.services.minutes_papers import MinutesPapers
    from desktop_app.services.news import News
    from desktop_app.services.notices import Notices
    from desktop_app.services.paper_offers import PaperSource
    from desktop_app.services.paper_rooms import PaperRooms
    from desktop_app.services.programme_plans import ProgrammePlans
    from desktop_app.services.programmes import Programmes
    from desktop_app.services.proof import Proof
    from desktop_app.services.read_back import ReadBack
    from desktop_app.services.registers import Registers
    from desktop_app.services.reminders import Reminders
    from desktop_app.services.reports import Reports
    from desktop_app.services.resolution_list import ResolutionList
    from desktop_app.services.resolution_sheets import ResolutionSheets
    from desktop_app.services.rosters import Rosters
    from desktop_app.services.saved_views import SavedViews
    from desktop_app.services.scans import Scans
    from desktop_app.services.signing import Signing
    from desktop_app.services.violation_papers import ViolationPapers
    from desktop_app.services.violations import Violations
    from desktop_app.services.vulnerabilities import Vulnerabilities
    from desktop_app.services.vulnerability_papers import VulnerabilityPapers
    from desktop_app.services.work_tray import WorkTray
    from desktop_app.services.year_plan import YearPlan


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
        self.agenda_templates = AgendaTemplates(file, clock)
        self.attendance = AttendanceList(file, clock)
        self.recording = Recording(file, clock)
        self.deciding = Deciding(file, clock)
        self.course = Course(file, clock)
        self.phrases = Phrases(file, clock)
        self.office_keys = OfficeKeys(file, clock)
        self.minutes = MinutesDesk(file, clock, self.office_keys)
        self.resolutions = Resolutions(file, clock)
        self.attachments = Attachments(file, clock)
        self.home = Home(file, clock)
        self.search = Search(file, clock)
        self.activity = Activity(file, clock)
        self.undo = Undo(file, clock)
        self.backups = Backups(file, clock)

    @cached_property
    def read_back(self) -> ReadBack:
        from desktop_app.services.read_back import ReadBack  # noqa: PLC0415 - start-up

        return ReadBack(
            self.file,
            self.clock,
            minutes=self.minutes,
            agenda=self.agenda,
            recording=self.recording,
            deciding=self.deciding,
        )

    @cached_property
    def access(self) -> FileAccess:
        from desktop_app.services.file_access import FileAccess  # noqa: PLC0415 - start-up

        return FileAccess(self.file, self.clock)

    @cached_property
    def follow_ups(self) -> FollowUps:
        from desktop_app.services.follow_ups import FollowUps  # noqa: PLC0415 - start-up

        return FollowUps(self.file, self.clock)

    @cached_property
    def follow_up_files(self) -> FollowUpFiles:
        from desktop_app.services.exchange.follow_up_files import FollowUpFiles  # noqa: PLC0415 - start-up

        return FollowUpFiles(self.file, self.clock, self.office_keys)

    @cached_property
    def work_tray(self) -> WorkTray:
        from desktop_app.services.work_tray import WorkTray  # noqa: PLC0415 - start-up

        return WorkTray(self.file, self.clock)

    @cached_property
    def extensions(self) -> Extensions:
        from desktop_app.services.extensions import Extensions  # noqa: PLC0415 - start-up

        return Extensions(self.file, self.clock)

    @cached_property
    def year_plan(self) -> YearPlan:
        from desktop_app.services.year_plan import YearPlan  # noqa: PLC0415 - start-up

        return YearPlan(self.file, self.clock)

    @cached_property
    def clauses(self) -> Clauses:
        from desktop_app.services.clauses import Clauses  # noqa: PLC0415 - start-up

        return Clauses(self.file, self.clock)

    @cached_property
    def letter_register(self) -> LetterRegister:
        from desktop_app.services.letter_register import LetterRegister  # noqa: PLC0415 - start-up

        return LetterRegister(self.file, self.clock, self.search)

    @cached_property
    def letter_details(self) -> LetterDetailsRoom:
        from desktop_app.services.letter_details import LetterDetailsRoom  # noqa: PLC0415 - start-up

        return LetterDetailsRoom(self.file, self.clock)

    @cached_property
    def incoming_letters(self) -> IncomingLetters:
        from desktop_app.services.incoming_letters import IncomingLetters  # noqa: PLC0415 - start-up

        return IncomingLetters(self.file, self.clock)

    @cached_property
    def contact(self) -> Contact:
        from desktop_app.services.contact import Contact  # noqa: PLC0415 - start-up

        return Contact(self.file, self.clock)

    @cached_property
    def resolution_sheets(self) -> ResolutionSheets:
        from desktop_app.services.resolution_sheets import ResolutionSheets  # noqa: PLC0415 - start-up

        return ResolutionSheets(self.file, self.clock, self.search)

    @cached_property
    def programmes(self) -> Programmes:
        from desktop_app.services.programmes import Programmes  # noqa: PLC0415 - start-up

        return Programmes(self.file, self.clock)

    @cached_property
    def declarations(self) -> Declarations:
        from desktop_app.services.declarations import Declarations  # noqa: PLC0415 - start-up

        return Declarations(self.file, self.clock)

    @cached_property
    def vulnerabilities(self) -> Vulnerabilities:
        from desktop_app.services.vulnerabilities import Vulnerabilities  # noqa: PLC0415 - start-up

        return Vulnerabilities(self.file, self.clock, self.search)

    @cached_property
    def violations(self) -> Violations:
        from desktop_app.services.violations import Violations  # noqa: PLC0415 - start-up

        return Violations(self.file, self.clock)

    @cached_property
    def evaluations(self) -> Evaluations:
        from desktop_app.services.evaluations import Evaluations  # noqa: PLC0415 - start-up

        return Evaluations(self.file, self.clock)

    @cached_property
    def findings(self) -> Findings:
        from desktop_app.services.evaluation_findings import Findings  # noqa: PLC0415 - start-up

        return Findings(self.file, self.clock)

    @cached_property
    def indicators(self) -> Indicators:
        from desktop_app.services.evaluation_indicators import Indicators  # noqa: PLC0415 - start-up

        return Indicators(self.file, self.clock)

    @cached_property
    def resolution_list(self) -> ResolutionList:
        from desktop_app.services.resolution_list import ResolutionList  # noqa: PLC0415 - start-up

        return ResolutionList(self.file, self.clock, self.search)

    @cached_property
    def saved_views(self) -> SavedViews:
        from desktop_app.services.saved_views import SavedViews  # noqa: PLC0415 - start-up

        return SavedViews(self.file, self.clock)

    @cached_property
    def imports(self) -> Imports:
        from desktop_app.services.imports import Imports  # noqa: PLC0415 - start-up

        return Imports(self.file, self.clock)

    @cached_property
    def request_papers(self) -> RequestPapers:
        from desktop_app.services.exchange.request_papers import RequestPapers  # noqa: PLC0415 - start-up

        return RequestPapers(self.file, self.clock)

    @cached_property
    def scanned_requests(self) -> ScannedRequests:
        from desktop_app.services.exchange.scanned_requests import ScannedRequests  # noqa: PLC0415 - start-up

        return ScannedRequests(self.file, self.clock, self.partners)

    @cached_property
    def standings(self) -> Standings:
        from desktop_app.services.exchange.standing import Standings  # noqa: PLC0415 - start-up

        return Standings(self.file, self.clock)

    @cached_property
    def conflicts(self) -> Conflicts:
        from desktop_app.services.exchange.conflicts import Conflicts  # noqa: PLC0415 - start-up

        return Conflicts(self.file, self.clock)

    @cached_property
    def own_key(self) -> OwnKey:
        from desktop_app.services.exchange.own_key import OwnKey  # noqa: PLC0415 - start-up

        return OwnKey(self.file, self.clock, self.office_keys)

    @cached_property
    def partners(self) -> Partners:
        from desktop_app.services.exchange.partners import Partners  # noqa: PLC0415 - start-up

        return Partners(self.file, self.clock, self.own_key, self.headquarters)

    @cached_property
    def receiving(self) -> Receiving:
        from desktop_app.services.exchange.receiving import Receiving  # noqa: PLC0415 - start-up

        return Receiving(self.file, self.clock, self.partners, self.backups)

    @cached_property
    def sending(self) -> Sending:
        from desktop_app.services.exchange.sending import Sending  # noqa: PLC0415 - start-up

        return Sending(self.file, self.clock, self.partners)

    @cached_property
    def headquarters(self) -> Headquarters:
        from desktop_app.services.exchange.headquarters import Headquarters  # noqa: PLC0415 - start-up

        return Headquarters(self.file, self.clock, self.own_key)

    @cached_property
    def _papers(self) -> PaperRooms:
        # What the first window does not show is loaded after it.
        from desktop_app.services.paper_rooms import PaperRooms  # noqa: PLC0415 - start-up

        return PaperRooms(self.file, self.clock, self.minutes, self.office_keys)

    @property
    def paper_sources(self) -> tuple[PaperSource, ...]:
        """The rooms of papers, in the order in which lists show them."""
        return self._papers.sources

    @property
    def signing(self) -> Signing:
        return self._papers.signing

    @property
    def authorities(self) -> Authorities:
        return self._papers.authorities

    @property
    def scans(self) -> Scans:
        return self._papers.scans

    @property
    def proof(self) -> Proof:
        return self._papers.proof

    @property
    def letter_templates(self) -> LetterTemplates:
        return self._papers.letter_templates

    @property
    def letters(self) -> Letters:
        return self._papers.letters

    @property
    def correspondence(self) -> Correspondence:
        return self._papers.correspondence

    @property
    def letter_copies(self) -> LetterCopies:
        return self._papers.letter_copies

    @property
    def letter_books(self) -> LetterBooks:
        return self._papers.letter_books

    @property
    def invitations(self) -> Invitations:
        return self._papers.invitations

    @property
    def calendars(self) -> Calendars:
        return self._papers.calendars

    @property
    def attendance_sheets(self) -> AttendanceSheets:
        return self._papers.attendance_sheets

    @property
    def minutes_papers(self) -> MinutesPapers:
        return self._papers.minutes_papers

    @property
    def excerpts(self) -> Excerpts:
        return self._papers.excerpts

    @property
    def notices(self) -> Notices:
        return self._papers.notices

    @property
    def reminders(self) -> Reminders:
        return self._papers.reminders

    @property
    def absences(self) -> Absences:
        return self._papers.absences

    @property
    def news(self) -> News:
        return self._papers.news

    @property
    def reports(self) -> Reports:
        return self._papers.reports

    @property
    def registers(self) -> Registers:
        return self._papers.registers

    @property
    def rosters(self) -> Rosters:
        return self._papers.rosters

    @property
    def programme_plans(self) -> ProgrammePlans:
        return self._papers.programme_plans

    @property
    def declaration_lists(self) -> DeclarationLists:
        return self._papers.declaration_lists

    @property
    def allowances(self) -> Allowances:
        return self._papers.allowances

    @property
    def bundles(self) -> Bundles:
        return self._papers.bundles

    @property
    def vulnerability_papers(self) -> VulnerabilityPapers:
        return self._papers.vulnerability_papers

    @property
    def violation_papers(self) -> ViolationPapers:
        return self._papers.violation_papers
