"""The draft of a news report on paper and as a Word document, for public relations to work on."""

from __future__ import annotations

from desktop_app.documents import wording
from desktop_app.documents.house_style import BODY, GREY, NOTE, numbered, plain, say
from desktop_app.documents.letterhead import OfficialSheet
from desktop_app.documents.news_view import NewsReport
from desktop_app.documents.stationery import PLAIN, Stationery
from desktop_app.documents.word import About, written
from desktop_app.typesetting import pdf
from desktop_app.typesetting.blocks import Block, Spaced, Stack
from desktop_app.typesetting.lines import Span
from desktop_app.typesetting.pages import Page, made_up
from desktop_app.typesetting.paragraphs import Paragraph, Style

_NAME = "گزارش خبری"
_KICKER = Style(size=11.4, leading=20.0, align="center", colour=GREY)
_HEADLINE = Style(size=17.0, leading=30.0, align="center")
_FACTS = Style(size=10.0, leading=17.0, align="center", colour=GREY)
_LEAD = Style(size=12.0, leading=23.0, align="justify")
_CAUTION = "برگرفته از صورتجلسه؛ انتشار پس از تأیید روابط عمومی"


def _head(report: NewsReport) -> Block:
    facts = wording.listed_by_comma(wording.when(report.date, report.start, None), report.place)
    lines: list[Block] = []
    if report.kicker:
        lines.append(Paragraph((Span(say(report.kicker), "medium"),), _KICKER))
    lines.append(Paragraph((Span(say(report.headline), "bold"),), _HEADLINE, role="H1"))
    if facts:
        lines.append(Spaced(Paragraph((Span(say(facts)),), _FACTS), 3.0))
    lines.append(plain(_CAUTION, NOTE.but(align="center")))
    return Stack(tuple(lines))


def composed(report: NewsReport) -> list[Block]:
    """The body: everything but what stands on every page."""
    blocks: list[Block] = [
        Spaced(_head(report), 10.0),
        Spaced(Paragraph((Span(say(report.lead), "semibold"),), _LEAD), 12.0),
    ]
    if report.agenda:
        blocks.append(Spaced(plain(report.agenda), 8.0))
    blocks += [Spaced(plain(" ".join(said.sentences)), 8.0) for said in report.said]
    blocks += [Spaced(plain(finding), 8.0) for finding in report.findings]
    if report.decisions:
        lead = Paragraph((Span(say(report.decisions_lead), "semibold"),), BODY.but(align="start"))
        blocks.append(Spaced(lead, 10.0, with_next=True))
        blocks += [Spaced(numbered(place, text), 3.0) for place, text in enumerate(report.decisions, start=1)]
    return [*blocks, *(Spaced(plain(sentence), 8.0) for sentence in report.closing)]


def _sheet(report: NewsReport, stationery: Stationery) -> OfficialSheet:
    return OfficialSheet(report.letterhead, _NAME, report.headline, is_draft=True, stationery=stationery)


def laid_out(report: NewsReport, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    return made_up(composed(report), stationery.form, _sheet(report, stationery), stationery.family)


def print_news_report(report: NewsReport, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    about = pdf.About(report.headline, _NAME, report.letterhead.organisation, day=report.date)
    return pdf.written(laid_out(report, stationery), stationery.form, about)


def news_docx(report: NewsReport, stationery: Stationery = PLAIN) -> bytes:
    """The DOCX, to be edited before it is published."""
    author = wording.listed_by_comma(report.letterhead.organisation, report.letterhead.unit)
    about = About(title=report.headline, subject=_NAME, author=author, date=report.date)
    return written(composed(report), _sheet(report, stationery), stationery, about)
