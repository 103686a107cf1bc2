"""The last question about resolutions, as the preferences keep it."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop_app.sentences import Refused
from desktop_app.services.preferences import Preferences
from desktop_app.services.resolution_question import Grouping, Question, Sorting
from desktop_app.services.saved_views import line_of, question_of


def kept(question: Question) -> str:
    """The question as one text."""
    return json.dumps([line_of(question), question.grouping.value, question.sorting.value], ensure_ascii=False)


def recalled(preferences: Preferences) -> Question:
    """The question that was asked last; the usual one where there is none, or none that can be read."""
    try:
        line, grouping, sorting = json.loads(preferences.resolutions or "null")
        return replace(question_of(line), grouping=Grouping(grouping), sorting=Sorting(sorting))
    except (ValueError, TypeError, Refused):
        return Question()
