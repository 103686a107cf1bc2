"""The program's own wording of every formal sentence of minutes, in the Persian of offices."""

from __future__ import annotations

from typing import Final

from desktop_app.domain.phrases import PhraseKey

_COUNT = "شمار اعضای حاضر به {شمار حاضران} نفر از {شمار اعضا} عضو رسید"
_WHO = "{نام}[ به نمایندگی از {عضو اصلی}]"
_OF_ENTITLED = "[ از {دارندگان رأی} نفر دارای حق رأی]"
_NAMES = "[؛ موافق: {نام موافقان}][؛ مخالف: {نام مخالفان}][؛ ممتنع: {نام ممتنعان}]"
_TAIL = "[؛ حاضر بدون رأی: {حاضران بدون رأی}][؛ حاضران هنگام رأی‌گیری: {شمار حاضران} نفر از {شمار اعضا} عضو]."
_BY_METHOD = "[ در رأی‌گیری {روش رأی‌گیری}]"

OWN: Final[dict[PhraseKey, str]] = {
    PhraseKey.OPENING: (
        "جلسه[ با حضور {شمار حاضران} نفر از {شمار اعضا} عضو][ به ریاست {رئیس جلسه}] در ساعت {ساعت} آغاز شد."
    ),
    PhraseKey.OFFICIAL: (
        "جلسه با حضور {شمار حاضران} نفر از {شمار اعضا} عضو و با احراز حد نصاب {حد نصاب} نفر[ ({قاعده حد نصاب})]، "
        "در ساعت {ساعت} رسمیت یافت."
    ),
    PhraseKey.ARRIVAL: f"{_WHO} در ساعت {{ساعت}} به جلسه پیوست[ و {_COUNT}].",
    PhraseKey.DEPARTURE: f"{_WHO} در ساعت {{ساعت}} جلسه را ترک کرد[ و {_COUNT}].",
    PhraseKey.RETURN: f"{_WHO} در ساعت {{ساعت}} به جلسه بازگشت[ و {_COUNT}].",
    PhraseKey.QUORUM_LOST: (
        f"در ساعت {{ساعت}}[ با خروج {{نام}}]، {_COUNT} و جلسه از رسمیت افتاد"
        "[ (حد نصاب: {حد نصاب} نفر، {قاعده حد نصاب})]."
    ),
    PhraseKey.QUORUM_REGAINED: f"در ساعت {{ساعت}}[ با ورود {{نام}}]، {_COUNT} و جلسه دوباره رسمیت یافت.",
    PhraseKey.RECESS: "در ساعت {ساعت} تنفس اعلام شد.",
    PhraseKey.RESUMED: "جلسه پس از[ {مدت تنفس}] تنفس، در ساعت {ساعت} از سر گرفته شد.",
    PhraseKey.RECUSAL: "{نام} به دلیل {دلیل}، در رأی‌گیری[ {بند}] شرکت نکرد و بدون حق رأی در جلسه حاضر بود.",
    PhraseKey.UNANIMOUS: f"{{مصوبه}} به اتفاق آرا[ ({{دارندگان رأی}} نفر دارای حق رأی)] به تصویب رسید{_TAIL}",
    PhraseKey.MAJORITY: f"{{مصوبه}} با اکثریت آرا ({{شمار آرا}}{_OF_ENTITLED}) به تصویب رسید{_TAIL}",
    PhraseKey.NAMED_VOTE: (f"{{مصوبه}} در رأی‌گیری نام‌به‌نام با {{شمار آرا}}{_OF_ENTITLED} به تصویب رسید{_NAMES}{_TAIL}"),
    PhraseKey.SECRET_VOTE: f"{{مصوبه}} در رأی‌گیری مخفی با {{شمار آرا}}{_OF_ENTITLED} به تصویب رسید{_TAIL}",
    PhraseKey.CHAIRS_VOTE: (
        f"{{مصوبه}}{_BY_METHOD} با برابری آرا ({{شمار آرا}}) و با رأی تعیین‌کننده رئیس جلسه[ ({{رئیس جلسه}})] "
        f"به تصویب رسید{_NAMES}{_TAIL}"
    ),
    PhraseKey.REJECTED: (
        f"{{مصوبه}}{_BY_METHOD} با {{شمار آرا}}{_OF_ENTITLED}، اکثریت لازم را به دست نیاورد و تصویب نشد{_NAMES}{_TAIL}"
    ),
    PhraseKey.BELOW_QUORUM: (
        "[{مصوبه} ]با وجود نرسیدن به حد نصاب[ {حد نصاب} نفر] و با حضور {شمار حاضران} نفر از {شمار اعضا} عضو، "
        "به استناد مقررات {نام کمیته} ثبت شد."
    ),
    PhraseKey.DISSENT: "{نام} با {مصوبه} مخالفت کرد[ و نظر خود را چنین اعلام کرد: {نظر}].",
    PhraseKey.MOTION: "پیشنهاد[ {نام}]: {متن}",
    PhraseKey.DOCUMENT: "سند ارائه‌شده[ از سوی {نام}]: {متن}",
    PhraseKey.POSTPONED: "تصمیم‌گیری درباره این موضوع به جلسه آینده موکول شد.",
    PhraseKey.NOT_REACHED: "این بند در جلسه بررسی نشد و برای طرح در جلسه آینده باقی ماند.",
    PhraseKey.CLOSING: "جلسه در ساعت {ساعت} پایان یافت.",
}
