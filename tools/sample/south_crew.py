"""What the south crew did with QField on 13 May 2026."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tools.sample import office
from tools.sample.crews import (
    FELLED_THEN_EDITED,
    FELLED_TWICE,
    MEASURED_TWICE,
    NEW_HEDGE,
    OTHER_FIELDS,
    SAME_VERDICT,
    already_applied,
    applied,
    conflict,
    device_time,
    fix,
    lengthened,
    not_applied,
    utc,
)
from tools.sample.park import PLAN, plot_rings
from tools.sample.qfield import Device, Row
from tools.sample.records import HEDGES, INSPECTIONS, PLOTS, TREES, State, stable_uuid
from tools.sample.shapes import (
    line_length,
    line_wkt,
    place,
    placed,
    point_wkt,
    polygon_area,
    polygon_wkt,
)


def south_crew(packaged: State, photos: Mapping[str, bytes]) -> Device:
    """The crew that walked the southern half on 13 May 2026."""
    device = Device("south_crew", packaged, photos)
    _south_trees(device)
    _south_hedges(device)
    _south_other_layers(device)
    return device


def _south_trees(device: Device) -> None:
    def tree(fid: int) -> Row:
        return device.row(TREES, fid)

    device.patch(
        TREES,
        tree(MEASURED_TWICE),
        conflict(
            "edit_edit",
            "height: recorded 22.9, here 23.4 by the north crew, from the field 22.1",
        ),
        height=22.1,
        note="Measured with the laser",
    )
    device.patch(
        TREES,
        tree(SAME_VERDICT),
        already_applied("condition: the north crew's edit set the same value"),
        condition="poor",
    )
    device.delete(
        TREES,
        tree(FELLED_TWICE),
        already_applied("the north crew's delete did it"),
    )
    device.patch(
        TREES,
        tree(FELLED_THEN_EDITED),
        conflict("edit_delete", "the north crew deleted the tree"),
        note="Staked again",
    )
    device.patch(
        TREES,
        tree(office.FELLED),
        conflict("edit_delete", "the office deleted the tree meanwhile"),
        condition="fair",
    )
    device.patch(
        TREES,
        tree(OTHER_FIELDS),
        applied("girth 135 → 138; the north crew changed other fields"),
        girth=138,
    )
    device.patch(
        TREES,
        tree(276),
        applied("measured again"),
        height=26.9,
        girth=219,
        surveyed=utc(13, 8, 14),
    )
    oak = device.create(
        TREES,
        applied("same key in the package as the north crew's lime: gets its own here"),
        point_wkt(fix(place(232, 24))),
        uuid=stable_uuid("tree", "south", 1),
        tag_no=1701,
        species="Oak",
        height=3.6,
        girth=18,
        condition="good",
        planted=date(2026, 4, 9),
        surveyed=device_time("2026-05-13T10:05:51.742"),
        protected=False,
        note="Memorial tree",
        photo=None,
        plot="P-20",
    )
    device.create(
        INSPECTIONS,
        applied("of the new oak"),
        None,
        tree_uuid=oak.attributes["uuid"],
        inspected=date(2026, 5, 13),
        inspector="J. Novak",
        finding="Well rooted",
        urgency=0,
    )


def _south_hedges(device: Device) -> None:
    line = placed([(194, 6), (215, 6), (236, 6)])
    hedge = device.create(
        HEDGES,
        conflict(
            "create_create",
            f"both crews' packages counted on to {NEW_HEDGE}; here it is the north "
            "crew's hedge",
        ),
        line_wkt(line),
        source_pk=NEW_HEDGE,
        name="South meadow, south side",
        species="Hawthorn",
        height=0.6,
        length_m=line_length(line),
        trimmed=None,
    )
    # Not merged into the create because that was pushed before.
    longer = lengthened(line, 11.5)
    device.patch(
        HEDGES,
        hedge,
        not_applied(
            "create_not_applied",
            "its create is in conflict; by its key alone it would change the north "
            "crew's hedge",
        ),
        line_wkt(longer),
        length_m=line_length(longer),
    )
    device.patch(
        HEDGES,
        device.row(HEDGES, 58),
        applied("trimmed"),
        height=1.5,
        trimmed=date(2026, 5, 13),
    )


def _south_other_layers(device: Device) -> None:
    oak = device.row(TREES, 297)
    device.create(
        INSPECTIONS,
        not_applied("value refused", 'urgency "high": the field holds whole numbers'),
        None,
        tree_uuid=oak.attributes["uuid"],
        inspected=date(2026, 5, 13),
        inspector="J. Novak",
        finding="Crack in the main fork",
        urgency="high",
    )
    device.delete(INSPECTIONS, device.row(INSPECTIONS, 82), applied("entered twice"))
    device.patch(PLOTS, device.row(PLOTS, 25), applied("renamed"), name="Dog run")
    bee_meadow = PLAN[0]._replace(box=(468, 4, 506, 84), hole=(487, 48, 6, 9))
    rings = [placed(ring) for ring in plot_rings(bee_meadow)]
    device.create(
        PLOTS,
        applied("a new plot with a hole"),
        polygon_wkt(rings),
        code="P-27",
        name="Bee meadow",
        use="meadow",
        area_m2=polygon_area(rings),
    )
    device.delete(PLOTS, device.row(PLOTS, 27), applied("torn down"))
