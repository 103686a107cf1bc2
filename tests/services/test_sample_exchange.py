"""The sample office that exchanges: a file with conflicts waits for review, and another was lost on the way."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.exchange.views import ArrivalState, ReviewGroup
from desktop_app.services.sample import build


def test_that_the_sample_office_has_a_file_to_review(tmp_path: Path) -> None:
    desk = build(tmp_path / "office.dabir", home=tmp_path, exchanging=True)
    latest, first = desk.receiving.arrivals()
    assert (first.state, latest.state) == (ArrivalState.APPLIED, ArrivalState.REVIEWING)
    assert latest.missing == (2,)
    review = desk.receiving.review(latest.id)
    assert len(review.to_choose) == 2
    assert {group.kind for group in review.groups} == {ReviewGroup.UPDATED, ReviewGroup.NEW}
    (extension,) = [one for group in review.groups for one in group.items if one.entity == "extension"]
    assert extension.title == "تمدید مهلت مصوبه ۱۴۰۴/۲/۵ تا ۱۴۰۴/۰۹/۳۰"
    assert review.missing_numbers == (), "the third file brings what the second had"
    assert len(desk.partners.offices()) == 4
    assert desk.file.verify() == []
    desk.file.close()
