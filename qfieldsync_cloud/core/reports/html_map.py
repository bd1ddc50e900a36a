"""The map of the HTML report: the picture, its legend, its scale and its gaps in words.

The picture is in the page itself, as a data URI. Everything that is to be read is text
of the page, so that it can be translated, enlarged and read aloud.
"""

from __future__ import annotations

from base64 import b64encode

from qfieldsync_cloud.core.reports.html_page import safe
from qfieldsync_cloud.core.reports.marks import Mark, mark_word
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.phrases import number_text
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.sync.report import Purpose
from qfieldsync_cloud.core.translation import translate

_LARGEST_BAR = 0.25
"""Of the width of the picture."""
_STEPS = (5, 2, 1)


def map_html(
    picture: MapPicture, *, is_dry_run: bool, purpose: Purpose = Purpose.APPLY
) -> str:
    """The part of the page that shows the picture."""
    words = alt_text(picture, is_dry_run=is_dry_run, purpose=purpose)
    data = b64encode(picture.png).decode("ascii")
    legend = "".join(
        f"<li>{_symbol(mark)}{count} "
        f"{safe(mark_word(mark, is_dry_run=is_dry_run, purpose=purpose))}</li>\n"
        for mark, count in picture.counts
    )
    notes = "".join(f"<p>{safe(note)}</p>\n" for note in _notes(picture))
    return (
        f'<figure class="map">\n<div class="sheet"><img width="{picture.width}" '
        f'height="{picture.height}" alt="{safe(words)}" '
        f'src="data:image/png;base64,{data}">{_scale_bar(picture)}</div>\n'
        f"<figcaption>\n<ul>\n{legend}</ul>\n{notes}</figcaption>\n</figure>\n"
    )


def alt_text(
    picture: MapPicture, *, is_dry_run: bool, purpose: Purpose = Purpose.APPLY
) -> str:
    """The picture in words, for those who do not see it."""
    told = ", ".join(
        f"{count} {mark_word(mark, is_dry_run=is_dry_run, purpose=purpose)}"
        for mark, count in picture.counts
    )
    total = changes_text(sum(count for _mark, count in picture.counts))
    return translate("Reports", "Map of {changes}: {counts}").format(
        changes=total, counts=told
    )


def scale_bar(picture: MapPicture) -> tuple[float, str] | None:
    """A round length that fits, as a part of the picture's width and in words."""
    if picture.width_m is None:
        return None
    longest = picture.width_m * _LARGEST_BAR
    power = 10.0 ** _exponent(longest)
    metres = next((step * power for step in _STEPS if step * power <= longest), power)
    if metres >= 1000:
        text = f"{number_text(metres / 1000).removesuffix('.0')} km"
    elif metres >= 1:
        text = f"{number_text(metres).removesuffix('.0')} m"
    else:
        text = f"{number_text(round(metres * 100, 4)).removesuffix('.0')} cm"
    return metres / picture.width_m, text


def _exponent(number: float) -> int:
    """Of the power of ten that is not above it; 1e3 is 3."""
    return int(f"{number:e}".rpartition("e")[2])


def _scale_bar(picture: MapPicture) -> str:
    bar = scale_bar(picture)
    if bar is None:
        return ""
    part, text = bar
    return f'<span class="scale" style="width:{part:.3%}">{safe(text)}</span>'


# sentences read easier without a line for each of their brackets
# fmt: off
def _notes(picture: MapPicture) -> list[str]:
    notes = [_extent(picture)]
    if picture.has_labels:
        notes.append(translate("Reports", "What still needs care is named as in the "
                                          "tables below, where there is room."))
    if picture.is_thinned:
        notes.append(translate("Reports", "Changes at the same place share a symbol."))
    for count, text in (
        (picture.far, translate("Reports", "Outside the picture, far from all others: "
                                           "{changes}.")),
        (picture.placeless, translate("Reports", "Not on the map, without a geometry "
                                                 "or a known place: {changes}.")),
        (picture.failed, translate("Reports", "Not on the map, because the coordinates "
                                              "cannot be converted into the CRS of the "
                                              "project: {changes}.")),
    ):
        if count:
            notes.append(text.format(changes=changes_text(count)))
    return notes
# fmt: on


def _extent(picture: MapPicture) -> str:
    left, bottom, right, top = (_coordinate(value, picture) for value in picture.box)
    crs = picture.crs or translate("Reports", "no CRS")
    text = translate(
        "Reports", "Shown: x {left} to {right}, y {bottom} to {top} ({crs})"
    )
    return text.format(left=left, right=right, bottom=bottom, top=top, crs=crs)


def _coordinate(value: float, picture: MapPicture) -> str:
    """As many digits as tell two pixels apart, hardly more."""
    pixel = (picture.box[2] - picture.box[0]) / picture.width
    decimals = min(max(-_exponent(pixel), 0), 9) if pixel > 0 else 0
    return f"{round(value, decimals) + 0.0:.{decimals}f}"


def _symbol(mark: Mark) -> str:
    """The mark as the map has it, beside words that say the same."""
    shape = {
        "circle": '<circle cx="10" cy="10" r="6.5"/>',
        "triangle": '<path d="M10 1.5L19 18H1z"/>',
        "square": '<path d="M4 4h12v12H4z"/>',
        "diamond": '<path d="M10 2l8 8-8 8-8-8z"/>',
        "cross2": '<path d="M4 4l12 12M16 4L4 16"/>',
    }[mark.shape]
    return (
        f'<svg viewBox="0 0 20 20" aria-hidden="true" fill="{mark.fill}" '
        f'stroke="{mark.line}" stroke-width="{mark.line_pixels}">{shape}</svg>'
    )
