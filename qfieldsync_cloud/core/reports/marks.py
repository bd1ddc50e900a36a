"""How the outcome of a change is shown on a map: by its shape and by its colour.

The colours are those of Okabe and Ito, or near them, and can be told apart with every
common kind of colour blindness; the shapes say the same without any colour.
"""

from __future__ import annotations

from dataclasses import dataclass

from qfieldsync_cloud.core.reports.states import status_word
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate


@dataclass(frozen=True)
class Mark:
    """A symbol of the map."""

    name: str
    shape: str
    """As QGIS calls it: circle, triangle, cross2, square, diamond."""
    fill: str
    line: str
    """Of the symbol's edge; of a cross all there is."""
    size_pixels: int
    line_pixels: int
    needs_care: bool = False
    """Something is left to do: named on the map, and drawn above the others."""

    @property
    def tone(self) -> str:
        """The one colour that stands for the mark: of lines and areas."""
        return self.line if self.shape == "cross2" or self.fill == WHITE else self.fill


WHITE = "#ffffff"
APPLIED = Mark("applied", "circle", "#009e73", WHITE, 11, 1)
ALREADY_APPLIED = Mark("already_applied", "circle", WHITE, "#00664f", 10, 2)
OTHER = Mark("other", "diamond", "#7d8794", WHITE, 12, 1)
ERROR = Mark("error", "square", "#57329e", WHITE, 13, 1, needs_care=True)
NOT_APPLIED = Mark("not_applied", "cross2", "#9d1541", "#9d1541", 13, 4, True)
CONFLICT = Mark("conflict", "triangle", "#e69f00", "#3d2a00", 18, 1, needs_care=True)

MARKS = (APPLIED, ALREADY_APPLIED, OTHER, ERROR, NOT_APPLIED, CONFLICT)
"""In the order in which they are drawn: what matters most lies on top."""
LISTED = (CONFLICT, NOT_APPLIED, ERROR, APPLIED, ALREADY_APPLIED, OTHER)
"""In the order of a legend."""

_MARKS = {
    DeltaStatus.CONFLICT: CONFLICT,
    DeltaStatus.NOT_APPLIED: NOT_APPLIED,
    DeltaStatus.ERROR: ERROR,
}


def mark_of(delta: DeltaReport) -> Mark:
    """The symbol of a change."""
    if delta.status is DeltaStatus.APPLIED:
        return ALREADY_APPLIED if delta.is_already_applied else APPLIED
    return _MARKS.get(delta.status, OTHER)


def mark_word(
    mark: Mark, *, is_dry_run: bool = False, purpose: Purpose = Purpose.APPLY
) -> str:
    """What a symbol means, after a number: "3 in conflict"."""
    if mark is ALREADY_APPLIED and purpose is not Purpose.APPLY:
        return translate("Reports", "without anything to write")
    if mark is ALREADY_APPLIED:
        return translate("Reports", "already applied before")
    if mark is OTHER:
        return translate("Reports", "waiting, set aside or not permitted")
    status = {CONFLICT: DeltaStatus.CONFLICT, NOT_APPLIED: DeltaStatus.NOT_APPLIED}.get(
        mark, DeltaStatus.ERROR if mark is ERROR else DeltaStatus.APPLIED
    )
    return status_word(status, is_dry_run=is_dry_run, purpose=purpose)
