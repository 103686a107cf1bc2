"""Places on paper that a program fills in later: the fields of digital signatures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.typesetting.blocks import Measure, Solid
from desktop_app.typesetting.ink import Ink, SignaturePlace, within
from desktop_app.typesetting.structure import Element


class _SetField(Solid):
    def __init__(self, field: SignatureField, width: float) -> None:
        self._field = field
        self._width = width
        self._element = Element("Form")
        self.height = field.height

    def ink(self, x: float, top: float) -> Iterable[Ink]:
        place = SignaturePlace(x, top, self._width, self.height, self._field.name, self._field.told)
        return within(self._element, (place,))


@dataclass(frozen=True, slots=True)
class SignatureField:
    """An empty place, `height` points high and as wide as its column, for the digital signature called `name`.

    No other field of the paper may bear this name, and it has no full stop. `told` says to those who do not see the
    place whose signature goes there.
    """

    name: str
    height: float
    told: str

    def set(self, measure: Measure) -> _SetField:
        return _SetField(self, measure.width)
