"""The fields that a formal sentence may name in braces: what each stands for and in which sentences."""

from __future__ import annotations

from typing import Final

from desktop_app.documents.braces import WordingField
from desktop_app.domain.phrases import PhraseKey
from desktop_app.sentences import sentence


def _field(code: str, name: str, meaning: str, sample: str) -> WordingField:
    return WordingField(code, name, meaning, sample)


_TIME = _field("time", "ساعت", sentence("PhraseFields", "The minute at which it happened"), "۱۴:۰۵")
_NAME = _field("name", "نام", sentence("PhraseFields", "The person's name, or the post"), "مدیر حقوقی")
_PRESENT = _field(
    "present", "شمار حاضران", sentence("PhraseFields", "How many members with a vote are there then"), "۷"
)
_MEMBERS = _field("members", "شمار اعضا", sentence("PhraseFields", "How many members with a vote there are"), "۹")
_NEEDED = _field("needed", "حد نصاب", sentence("PhraseFields", "How many members the quorum takes"), "۶")
_RULE = _field("rule", "قاعده حد نصاب", sentence("PhraseFields", "The rule of the quorum in words"), "دو سوم اعضا")
_CHAIR = _field("chair", "رئیس جلسه", sentence("PhraseFields", "Who presides"), "شهردار")
_COMMITTEE = _field(
    "committee", "نام کمیته", sentence("PhraseFields", "The committee's full name"), "کمیته سلامت اداری"
)
_ITEM = _field(
    "item", "بند", sentence("PhraseFields", "The agenda item, by its number; outside the agenda by its title"), "بند ۲"
)
_SESSION = (
    _CHAIR,
    _field(
        "meeting",
        "نام جلسه",
        sentence("PhraseFields", "The meeting in words: which, of which committee, in which year"),
        "سومین جلسه کمیته سلامت اداری در سال ۱۴۰۴",
    ),
    _COMMITTEE,
    _field("place", "محل جلسه", sentence("PhraseFields", "Where the meeting takes place"), "سالن جلسات"),
)
_COUNT = (_PRESENT, _MEMBERS)
_MOVE = (_NAME, _TIME, *_COUNT)
_LETTER = (
    _field(
        "principal", "عضو اصلی", sentence("PhraseFields", "In whose place a representative or alternate sits"), "شهردار"
    ),
    _field(
        "letter",
        "معرفی‌نامه",
        sentence("PhraseFields", "Number and date of a representative's introduction letter"),
        "شماره ۱۲۳ مورخ ۱۴۰۴/۰۹/۱۶",
    ),
)
_RESOLUTION = _field(
    "resolution",
    "مصوبه",
    sentence("PhraseFields", "“Resolution number …”; several that were decided alike are named together"),
    "مصوبه شماره ۱۴۰۴/۳/۱",
)
_VOTE = (
    _RESOLUTION,
    _field(
        "votes",
        "شمار آرا",
        sentence("PhraseFields", "The votes for, against and abstaining"),
        "۵ رأی موافق و ۲ رأی مخالف",
    ),
    _field("entitled", "دارندگان رأی", sentence("PhraseFields", "How many of those present may vote"), "۷"),
    _field(
        "recused",
        "حاضران بدون رأی",
        sentence("PhraseFields", "Who is present without a vote for a conflict of interest"),
        "مدیر حراست",
    ),
    _field(
        "present",
        _PRESENT.name,
        sentence("PhraseFields", "How many members were there at the vote, if it changed"),
        "۸",
    ),
    _MEMBERS,
)
_NAMES = (
    _field("in_favour", "نام موافقان", sentence("PhraseFields", "Who voted for it, by name"), "شهردار و مدیر آموزش"),
    _field("against", "نام مخالفان", sentence("PhraseFields", "Who voted against it, by name"), "مدیر حراست"),
    _field("abstaining", "نام ممتنعان", sentence("PhraseFields", "Who abstained, by name"), "مدیر حقوقی"),
)
_METHOD = _field("method", "روش رأی‌گیری", sentence("PhraseFields", "Secret or by name; empty for an open vote"), "مخفی")
_SAID = (
    _NAME,
    _field("text", "متن", sentence("PhraseFields", "The words as written in the session"), "حذف مراجعه حضوری در گام ۵"),
)

FIELDS: Final[dict[PhraseKey, tuple[WordingField, ...]]] = {
    PhraseKey.OPENING: (_TIME, *_COUNT, *_SESSION),
    PhraseKey.OFFICIAL: (_TIME, *_COUNT, _NEEDED, _RULE, *_SESSION),
    PhraseKey.ARRIVAL: (*_MOVE, *_LETTER),
    PhraseKey.DEPARTURE: (*_MOVE, *_LETTER),
    PhraseKey.RETURN: (*_MOVE, *_LETTER),
    PhraseKey.QUORUM_LOST: (*_MOVE, _NEEDED, _RULE),
    PhraseKey.QUORUM_REGAINED: (*_MOVE, _NEEDED, _RULE),
    PhraseKey.RECESS: (_TIME, _CHAIR),
    PhraseKey.RESUMED: (
        _TIME,
        _field("length", "مدت تنفس", sentence("PhraseFields", "How long the break was"), "۱۵ دقیقه"),
        _CHAIR,
    ),
    PhraseKey.RECUSAL: (
        _NAME,
        _field("reason", "دلیل", sentence("PhraseFields", "The reason, as noted with the recusal"), "تعارض منافع"),
        _ITEM,
    ),
    PhraseKey.UNANIMOUS: _VOTE,
    PhraseKey.MAJORITY: _VOTE,
    PhraseKey.NAMED_VOTE: (*_VOTE, *_NAMES),
    PhraseKey.SECRET_VOTE: _VOTE,
    PhraseKey.CHAIRS_VOTE: (*_VOTE, *_NAMES, _METHOD, _CHAIR),
    PhraseKey.REJECTED: (*_VOTE, *_NAMES, _METHOD),
    PhraseKey.BELOW_QUORUM: (
        _RESOLUTION,
        *_COUNT,
        _NEEDED,
        _COMMITTEE,
        _field(
            "legal_basis",
            "مستند قانونی",
            sentence("PhraseFields", "The committee's legal basis, one act after the other"),
            "مواد ۴ و ۵ مصوبه شماره ۱۱۸۵۲/۹۳/۲۰۶",
        ),
    ),
    PhraseKey.DISSENT: (
        _NAME,
        _RESOLUTION,
        _field(
            "view", "نظر", sentence("PhraseFields", "The view in words, where one was given"), "زمان اجرا کوتاه است"
        ),
    ),
    PhraseKey.MOTION: _SAID,
    PhraseKey.DOCUMENT: _SAID,
    PhraseKey.POSTPONED: (_ITEM,),
    PhraseKey.NOT_REACHED: (_ITEM,),
    PhraseKey.CLOSING: (_TIME, *_SESSION),
}
