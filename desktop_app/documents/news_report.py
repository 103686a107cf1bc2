"""The draft of a news report on paper and as a Word document, for public relations to work on."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents import canonical, wording
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


@dataclass(frozen=True, slots=True)
class _Spacing:
    """How open a report is set; the closer one is for a report that would run over by a few lines."""

    body: Style = BODY
    lead: Style = _LEAD
    apart: float = 8.0


_OPEN = _Spacing()
_CLOSE = _Spacing(BODY.but(size=11.0, leading=19.0), _LEAD.but(size=11.4, leading=20.5), 5.0)


def composed(report: NewsReport, spacing: _Spacing = _OPEN) -> list[Block]:
    """The body: everything but what stands on every page."""
    body, apart = spacing.body, spacing.apart
    blocks: list[Block] = [
        Spaced(_head(report), 10.0),
        Spaced(Paragraph((Span(say(report.lead), "semibold"),), spacing.lead), apart + 4.0),
    ]
    if report.agenda:
        blocks.append(Spaced(plain(report.agenda, body), apart))
    blocks += [Spaced(plain(" ".join(said.sentences), body), apart) for said in report.said]
    blocks += [Spaced(plain(finding, body), apart) for finding in report.findings]
    if report.decisions:
        lead = Paragraph((Span(say(report.decisions_lead), "semibold"),), body.but(align="start"))
        blocks.append(Spaced(lead, apart + 2.0, with_next=True))
        listed = body.but(align="start")
        blocks += [Spaced(numbered(place, text, listed), 3.0) for place, text in enumerate(report.decisions, start=1)]
    return [*blocks, *(Spaced(plain(sentence, body), apart) for sentence in report.closing)]


def _sheet(report: NewsReport, stationery: Stationery) -> OfficialSheet:
    return OfficialSheet(report.letterhead, _NAME, report.headline, is_draft=True, stationery=stationery)


def laid_out(report: NewsReport, stationery: Stationery = PLAIN) -> tuple[Page, ...]:
    """The pages before they are written: one if the closer spacing makes it so."""
    sheet = _sheet(report, stationery)
    pages = made_up(composed(report), stationery.form, sheet, stationery.family)
    if len(pages) > 1:
        closer = made_up(composed(report, _CLOSE), stationery.form, sheet, stationery.family)
        pages = closer if len(closer) < len(pages) else pages
    return pages


def print_news_report(report: NewsReport, stationery: Stationery = PLAIN) -> bytes:
    """The PDF. Raises `Refused` where a character cannot be printed or the logo is no picture."""
    data = canonical.attached("news", report)
    about = pdf.About(report.headline, _NAME, report.letterhead.organisation, attached=(data,), day=report.date)
    return pdf.written(laid_out(report, stationery), stationery.form, about)


def news_docx(report: NewsReport, stationery: Stationery = PLAIN) -> bytes:
    """The DOCX, to be edited before it is published."""
    author = wording.listed_by_comma(report.letterhead.organisation, report.letterhead.unit)
    about = About(title=report.headline, subject=_NAME, author=author, date=report.date)
    return written(composed(report), _sheet(report, stationery), stationery, about)
