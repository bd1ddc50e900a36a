"""What the north crew did with QField on 12 May 2026."""

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
    shifted,
    utc,
)
from tools.sample.layers import BENCHES
from tools.sample.park import PLAN, plot_rings
from tools.sample.qfield import Device, Row
from tools.sample.records import HEDGES, INSPECTIONS, PLOTS, TREES, State, stable_uuid
from tools.sample.shapes import (
    line_length,
    line_wkt,
    place,
    placed,
    point_wkt,
    points_of,
    polygon_area,
    polygon_wkt,
)

NEW_LIME_PHOTO = "DCIM/tree_1601_20260512094112.png"
CHESTNUT_PHOTO = "DCIM/tree_1304_20260512112640.png"


def north_crew(packaged: State, photos: Mapping[str, bytes]) -> Device:
    """The crew that walked the northern half on 12 May 2026."""
    device = Device("north_crew", packaged, photos)
    _north_trees(device)
    _north_deletes(device)
    _north_other_layers(device)
    _planted_and_given_up(device)
    return device


def _north_trees(device: Device) -> None:
    def tree(fid: int) -> Row:
        return device.row(TREES, fid)

    device.patch(
        TREES,
        tree(MEASURED_TWICE),
        applied("height 22.9 → 23.4; the south crew measured it too"),
        height=23.4,
    )
    device.patch(
        TREES,
        tree(OTHER_FIELDS),
        applied("note and survey date; the south crew changes the girth"),
        note="Dead wood removed",
        surveyed=utc(12, 7, 52),
    )
    device.patch(
        TREES,
        tree(15),
        applied("moved by 2.3 m, nothing else"),
        shifted(device, 15, 1.873642, -1.334157),
    )
    device.patch(
        TREES,
        tree(office.REGRADED),
        conflict(
            "edit_edit",
            "condition: recorded fair, here good, from the field poor; girth is free "
            "of conflict but waits with it",
        ),
        condition="poor",
        girth=121,
    )
    device.patch(
        TREES,
        tree(office.MOVED),
        conflict("edit_edit", "geometry: moved in the office and in the field"),
        shifted(device, office.MOVED, 2.204518, -0.918342),
    )
    device.patch(
        TREES,
        tree(office.NOTED),
        applied("height 19.1 → 19.6; the office changed only the note"),
        height=19.6,
    )
    device.patch(
        TREES,
        tree(office.PROTECTED),
        already_applied("protected: the office set the same value meanwhile"),
        protected=True,
    )
    device.patch(
        TREES,
        tree(53),
        not_applied("value refused", "girth 3,000,000,000 does not fit the field"),
        girth=3_000_000_000,
    )
    device.patch(
        TREES,
        tree(104),
        applied("a new photo in place of the old one"),
        photo=CHESTNUT_PHOTO,
    )
    device.patch(
        TREES,
        tree(SAME_VERDICT),
        applied("condition good → poor; the south crew finds the same"),
        condition="poor",
    )
    lime = device.create(
        TREES,
        applied("the south crew's new oak has the same key in its package: no matter"),
        point_wkt(fix(place(168, 262))),
        uuid=stable_uuid("tree", "north", 1),
        tag_no=1601,
        species="Lime",
        height=4.1,
        girth=21,
        condition="good",
        planted=date(2026, 4, 2),
        surveyed=device_time("2026-05-12T09:41:27.318"),
        protected=False,
        note=None,
        photo=NEW_LIME_PHOTO,
        plot="P-02",
    )
    device.create(
        INSPECTIONS,
        applied("of the new lime: points to it by the tree's uuid"),
        None,
        tree_uuid=lime.attributes["uuid"],
        inspected=date(2026, 5, 12),
        inspector="A. Brandt",
        finding="Stake too tight, loosened",
        urgency=0,
    )


def _north_deletes(device: Device) -> None:
    device.delete(
        TREES,
        device.row(TREES, 105),
        applied("died in the drought"),
    )
    device.delete(
        TREES,
        device.row(TREES, office.REMEASURED),
        conflict("delete_edit", "the office changed height and note meanwhile"),
    )
    device.delete(
        TREES,
        device.row(TREES, FELLED_TWICE),
        applied("the south crew deletes it too"),
    )
    device.delete(
        TREES,
        device.row(TREES, FELLED_THEN_EDITED),
        applied("the south crew edits it"),
    )


def _north_other_layers(device: Device) -> None:
    rose_garden = next(plot for plot in PLAN if plot.name == "Rose garden")
    reshaped = rose_garden._replace(box=(95, 175, 163, 245), hole=(129, 210, 10, 9))
    rings = [placed(ring) for ring in plot_rings(reshaped)]
    device.patch(
        PLOTS,
        device.row(PLOTS, 8),
        applied("reshaped: wider to the east, with a larger basin"),
        polygon_wkt(rings),
        area_m2=polygon_area(rings),
    )
    line = placed([(124, 316), (141, 316), (158, 316), (172, 316)])
    device.create(
        HEDGES,
        applied("key made by the device; the south crew's new hedge has the same"),
        line_wkt(line),
        source_pk=NEW_HEDGE,
        name="North lawn, north side",
        species="Beech",
        height=0.8,
        length_m=line_length(line),
        trimmed=None,
    )
    longer = lengthened(points_of(device.row(HEDGES, 10).geometry or ""), 6.4)
    device.patch(
        HEDGES,
        device.row(HEDGES, 10),
        applied("replanted: longer by 6.4 m"),
        line_wkt(longer),
        length_m=line_length(longer),
        trimmed=date(2026, 5, 12),
    )
    device.delete(HEDGES, device.row(HEDGES, 13), applied("grubbed out"))
    device.patch(
        INSPECTIONS,
        device.row(INSPECTIONS, 9),
        applied("seen again, less urgent"),
        finding="Leaning towards the path, roots firm",
        urgency=2,
    )
    device.create(
        BENCHES,
        not_applied("layer unknown", "the office took the layer out of the project"),
        point_wkt(fix(place(214, 250))),
        material="oak",
        seats=4,
        placed=date(2026, 5, 12),
    )


def _planted_and_given_up(device: Device) -> None:
    """A create, a patch and a delete of one feature.

    QField would merge these three into nothing. They stand apart when each was pushed
    before the next was made; the sample keeps them in one file to show that later
    deltas find a feature which has no `sourcePk` by its `clientId` and `localPk`.
    """
    maple = device.create(
        TREES,
        applied("gets its key here"),
        point_wkt(fix(place(188, 300))),
        uuid=stable_uuid("tree", "north", 2),
        tag_no=1602,
        species="Maple",
        height=2.8,
        girth=14,
        condition="good",
        planted=date(2026, 4, 2),
        surveyed=None,
        protected=False,
        note=None,
        photo=None,
        plot="P-02",
    )
    device.patch(
        TREES,
        maple,
        applied("finds the tree by the key that its create got"),
        condition="poor",
        note="Broken by a ball",
    )
    device.delete(TREES, maple, applied("finds the tree the same way"))
