"""Every noun of the program, imported once so that each is mapped before a file is opened."""

from desktop_app.domain.agenda import AgendaItem
from desktop_app.domain.agenda_templates import AgendaTemplate, TemplateItem
from desktop_app.domain.allowances import AllowanceRate
from desktop_app.domain.attachments import Attachment
from desktop_app.domain.attendance import Attendance, Recusal
from desktop_app.domain.certificates import TrustedCertificate
from desktop_app.domain.clauses import Clause
from desktop_app.domain.committees import Committee, Membership
from desktop_app.domain.declarations import Declaration
from desktop_app.domain.evaluations import Evaluation, Finding, Indicator
from desktop_app.domain.follow_ups import Extension, FollowUp
from desktop_app.domain.legal_acts import Citation, LegalAct
from desktop_app.domain.letters import Letter, LetterTemplate
from desktop_app.domain.meetings import Meeting
from desktop_app.domain.minutes import FinalMinutes, Minutes, Signature, Statement
from desktop_app.domain.offices import Holiday, Office
from desktop_app.domain.people import Person, Unit
from desktop_app.domain.phrases import OfficePhrase
from desktop_app.domain.programmes import Programme, ProgrammeSession
from desktop_app.domain.resolutions import Resolution
from desktop_app.domain.saved_views import SavedView
from desktop_app.domain.violations import Violation, ViolationStep
from desktop_app.domain.vulnerabilities import Area, Vulnerability

NOUNS = (
    Office,
    Holiday,
    Unit,
    Person,
    Committee,
    Membership,
    LegalAct,
    Citation,
    Meeting,
    AgendaItem,
    Attendance,
    Recusal,
    Statement,
    Resolution,
    Minutes,
    Signature,
    FinalMinutes,
    Attachment,
    Letter,
    LetterTemplate,
    AllowanceRate,
    TrustedCertificate,
    AgendaTemplate,
    TemplateItem,
    OfficePhrase,
    Clause,
    FollowUp,
    Extension,
    SavedView,
    Programme,
    ProgrammeSession,
    Area,
    Vulnerability,
    Violation,
    ViolationStep,
    Declaration,
    Evaluation,
    Indicator,
    Finding,
)
