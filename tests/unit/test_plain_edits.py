"""The short way of planning and the tables: whoever takes the short way gets there."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, event, given, settings

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, DeltaFeature, DeltaMethod
from qfieldsync_cloud.core.sync.coercion import StoredFloat
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin, Layer
from qfieldsync_cloud.core.sync.plain_edits import PlainEdits
from qfieldsync_cloud.core.sync.plan import Planner
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.resolution import Comparison, Policy, SyncOptions
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.sync.values import to_json
from tests.unit.factories import (
    SPECIES,
    Access,
    Source,
    create,
    delete,
    delta_of,
    feature,
    layer_of,
    patch,
    shape,
    side,
    source_of,
    text_field,
    trees,
)

MANY = settings(
    max_examples=1000,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

VALUES: Mapping[FieldKind, tuple[Any, ...]] = {
    FieldKind.TEXT: ("", "oak", "Oak", "it's", "a\nb", "a\0b", "x" * 9, "\ud800"),
    FieldKind.INTEGER: (0, 1, -1, 200, 2**31, 2**62, 12.0, 12.5, True, "12"),
    FieldKind.DOUBLE: (0, -0.0, 1, 1.0, 1.0 + 1e-12, 1.5, 2**60, 1e400, True, "1.5"),
    FieldKind.BOOL: (True, False, 0, 1, "true"),
    FieldKind.DATE: (
        "2024-05-06",
        "2024-05-07",
        "2024-05-06T00:00:00",
        "2024-02-30",
        20240506,
    ),
    FieldKind.DATETIME: ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09.123Z"),
    FieldKind.MAP: ({"a": 1}, {"a": True}, [1], "text"),
}
"""JSON values by field kind, some of which do not fit."""
STORED: Mapping[FieldKind, tuple[Any, ...]] = {
    FieldKind.TEXT: ("", "oak", "Oak", "it's"),
    FieldKind.INTEGER: (0, 1, -1, 200),
    FieldKind.DOUBLE: (0.0, 1.0, 1.0 + 1e-12, 1.5, float("inf")),
    FieldKind.BOOL: (True, False),
    FieldKind.DATE: (date(2024, 5, 6), date(2024, 5, 7)),
    FieldKind.DATETIME: (None,),
    FieldKind.MAP: ({"a": 1}, (1,)),
}
"""Plain values by field kind, as a layer holds them."""
WKTS = (
    "Point (1 2)",
    "POINT(1 2)",
    "Point (1 2.0000000000001)",
    "Point (3 4)",
    "Point (nan 1)",
    "nowhere",
    None,
    ABSENT,
)
SOMETIMES = st.sampled_from((False,) * 9 + (True,))


@st.composite
def layer_fields(draw: st.DrawFn) -> list[Field]:
    many, few = list(VALUES)[:5], list(VALUES)[5:]
    kinds = draw(st.lists(st.sampled_from(many * 4 + few), min_size=1, max_size=4))
    return [
        Field(
            f"f{number}",
            kind,
            origin=draw(
                st.sampled_from((FieldOrigin.SOURCE,) * 5 + (FieldOrigin.VIRTUAL,))
            ),
            bits=32 if draw(SOMETIMES) else 64,
            decimals=2 if draw(SOMETIMES) else None,
            digits=3 if draw(SOMETIMES) else 0,
            max_length=8 if draw(SOMETIMES) else 0,
            is_not_null=draw(SOMETIMES),
            has_default=draw(SOMETIMES),
            is_generated=draw(SOMETIMES) and draw(SOMETIMES),
            is_unique=draw(SOMETIMES) and kind is not FieldKind.MAP,
            is_blank_padded=draw(SOMETIMES) and kind is FieldKind.TEXT,
        )
        for number, kind in enumerate(kinds)
    ]


@st.composite
def cases(draw: st.DrawFn) -> tuple[Source, list[Delta], SyncOptions]:
    layer = layer_of(
        *draw(layer_fields()),
        has_geometry=not draw(SOMETIMES),
        has_cascades=draw(SOMETIMES),
        is_numbered=not draw(SOMETIMES),
    )
    rows = {
        key: FeatureState(
            {
                "fid": int(key),
                **{
                    item.name: draw(st.sampled_from((*STORED[item.kind], None)))
                    for item in layer.fields[1:]
                    if item.is_source
                },
            },
            shape(draw(st.sampled_from(WKTS[:4])))
            if layer.has_geometry and not draw(SOMETIMES)
            else None,
        )
        for key in ("1", "2")
    }
    source = Source((layer,), rows={layer.table: rows})
    if draw(SOMETIMES):
        source.unsaved = frozenset(draw(st.sampled_from(((), ("1",), ("3",)))))
    deltas = [
        draw(deltas_of(layer, rows, number))
        for number in range(draw(st.integers(1, 4)))
    ]
    options = SyncOptions(
        policy=draw(st.sampled_from(Policy)),
        comparison=draw(st.sampled_from(Comparison))
        if draw(SOMETIMES)
        else Comparison.BY_ATTRIBUTE,
        tolerance=0.5 if draw(SOMETIMES) else 0.0,
    )
    return source, deltas, options


@st.composite
def deltas_of(
    draw: st.DrawFn, layer: Layer, rows: Mapping[str, FeatureState], number: int
) -> Delta:
    method = draw(st.sampled_from(DeltaMethod))
    key = draw(st.sampled_from(("1", "1", "2", "9")))
    if method is DeltaMethod.CREATE:
        new = draw(sides(layer, None, is_whole=not draw(SOMETIMES)))
        local_pk = draw(st.sampled_from(("101", "102")))
        attributes = dict(new.attributes)
        if draw(st.booleans()):
            attributes["fid_1"] = 101
        if draw(st.booleans()):
            attributes["fid"] = draw(st.sampled_from((None, None, 1, 7, "new")))
        new = DeltaFeature(attributes, new.geometry)
        return delta_of(method, new=new, uuid=f"d-{number}", local_pk=local_pk)
    old = draw(sides(layer, rows.get(key), is_whole=not draw(SOMETIMES)))
    if draw(st.booleans()):
        old = replace(old, attributes={"fid_1": 17, "fid": 1, **old.attributes})
    new = draw(sides(layer, rows.get(key) if draw(SOMETIMES) else None, is_whole=False))
    return delta_of(
        method,
        old=None if draw(SOMETIMES) and draw(SOMETIMES) else old,
        new=None if method is DeltaMethod.DELETE else new,
        pk=key,
        uuid=f"d-{number}",
        confirmed_key="2" if draw(SOMETIMES) and draw(SOMETIMES) else "",
    )


@st.composite
def sides(
    draw: st.DrawFn, layer: Layer, row: FeatureState | None, *, is_whole: bool
) -> DeltaFeature:
    """What a device records; of `row`, but for what is odd."""
    attributes: dict[str, Any] = {}
    for item in layer.fields[1:]:
        if not is_whole and not draw(st.booleans()):
            continue
        if row is not None and not draw(SOMETIMES):
            attributes[item.name] = to_json(row.attributes.get(item.name))
        else:
            odd = draw(SOMETIMES)
            pool = VALUES[item.kind] if odd else map(to_json, STORED[item.kind])
            attributes[item.name] = draw(st.sampled_from((*pool, None)))
    if draw(SOMETIMES) and draw(SOMETIMES):
        attributes["nowhere"] = draw(st.sampled_from((None, 1)))
    if row is None or draw(SOMETIMES):
        pool = WKTS if draw(SOMETIMES) else (*WKTS[:4], ABSENT)
        wkt = draw(st.sampled_from(pool if layer.has_geometry else (ABSENT,)))
    else:
        wkt = row.geometry.wkt if row.geometry is not None else None
        wkt = wkt if layer.has_geometry else ABSENT
    return DeltaFeature(attributes, wkt, is_exact=draw(SOMETIMES))


class ByTheTables(Planner):
    """Never takes the short way."""

    def _plan_plainly(self, *_args: object) -> None:
        return None


class Counting(Planner):
    """Tells how often it took the short way."""

    taken = 0

    def _plan_plainly(self, *args: Any) -> PlannedDelta | None:
        planned = super()._plan_plainly(*args)
        self.taken += planned is not None
        return planned


@given(cases())
@MANY
def test_deltas_when_planned_in_both_ways_then_the_plans_are_the_same(case):
    source, deltas, options = case
    state = source.state(deltas)
    layers = source.layers_by_id
    short = Counting(layers, copy.deepcopy(state), Access(), options)
    long = ByTheTables(layers, copy.deepcopy(state), Access(), options)

    for delta in deltas:
        one, other = short.plan(delta), long.plan(delta)

        assert told(one) == told(other)
        assert repr(one) == repr(other)  # 1 is not true, and not 1.0
    assert short.state == long.state
    assert repr(short.state) == repr(long.state)
    event(f"planned plainly: {short.taken}")


@pytest.mark.parametrize(
    ("delta", "options", "properties", "expected"),
    [
        (patch({"height": 2}, {"height": 3}), SyncOptions(), {}, 1),
        (create({"species": "elm"}), SyncOptions(), {}, 1),
        (delete({"species": "oak", "height": 2}, "Point (1 2)"), SyncOptions(), {}, 1),
        (
            patch({"height": 2}, {"height": 3}),
            SyncOptions(),
            {"is_numbered": False},
            1,
        ),
        (create({"fid": 7}), SyncOptions(), {"is_numbered": False}, 0),
        (patch({"height": 2}, {"height": 3}), SyncOptions(tolerance=1.0), {}, 0),
        (
            patch({"height": 2}, {"height": 3}),
            SyncOptions(comparison=Comparison.BY_OBJECT),
            {},
            0,
        ),
    ],
    ids=[
        "patch",
        "create",
        "delete",
        "patch of a feature with a key of its own",
        "create with a key of its own",
        "tolerance",
        "whole feature compared",
    ],
)
def test_delta_when_planned_then_the_short_way_is_taken_where_it_is_the_same(
    delta, options, properties, expected
):
    layer = trees(**properties)
    source = source_of(layer, {"1": feature(species="oak", height=2.0)})
    planner = Counting(
        source.layers_by_id, source.state([delta]), source.access, options
    )

    assert planner.plan(delta).status is DeltaStatus.APPLIED
    assert planner.taken == expected


def told(planned: PlannedDelta) -> dict[str, Any]:
    return {item.name: getattr(planned, item.name) for item in fields(planned)}


GIRTH = Field("girth", FieldKind.INTEGER)
ALIVE = Field("is_alive", FieldKind.BOOL)
PLANTED = Field("planted", FieldKind.DATE)
LAYER = trees(GIRTH, ALIVE, PLANTED)
OAK = feature(
    fid=1,
    species="oak",
    height=2.0,
    girth=30,
    is_alive=True,
    planted=date(2020, 2, 29),
)
RECORDED = {
    "fid_1": 17,
    "fid": 1,
    "species": "oak",
    "height": 2,
    "girth": 30,
    "is_alive": True,
    "planted": "2020-02-29",
}


@pytest.mark.parametrize(
    ("delta", "values", "geometry"),
    [
        (patch(RECORDED, {"height": 2.5}), {"height": 2.5}, ABSENT),
        (patch(RECORDED, {"height": None}), {"height": None}, ABSENT),
        (patch(RECORDED, {"species": "elm", "girth": 30}), {"species": "elm"}, ABSENT),
        (
            patch(RECORDED, {"planted": "2021-01-01"}),
            {"planted": date(2021, 1, 1)},
            ABSENT,
        ),
        (
            patch(RECORDED, {}, old_wkt="POINT(1 2)", new_wkt="Point (3 4)"),
            {},
            shape("Point (3 4)"),
        ),
        (
            patch(RECORDED, {"girth": 31}, old_wkt="POINT(1 2)", new_wkt="POINT(1 2)"),
            {"girth": 31},
            ABSENT,
        ),
        (delete(RECORDED, "Point (1 2)"), {}, ABSENT),
        (
            create({**RECORDED, "fid": None}, local_pk="17"),
            {
                name: value
                for name, value in OAK.attributes.items()
                if name not in ("fid", "fid_1")
            },
            shape("Point (1 2)"),
        ),
        (create({"fid": None}, None), {}, None),
        (create({"species": "elm"}, ABSENT), {"species": "elm"}, None),
        (patch(RECORDED, {"species": None}), {"species": None}, ABSENT),
        (patch(RECORDED, {"species": "x" * 20}), {"species": "x" * 20}, ABSENT),
        (patch(RECORDED, {"planted": None}), {"planted": None}, ABSENT),
        (patch(RECORDED, {"height": 2**53}), {"height": 2.0**53}, ABSENT),
        (patch(RECORDED, {"height": -(2**53)}), {"height": -(2.0**53)}, ABSENT),
    ],
    ids=[
        "number",
        "NULL",
        "one of two fields",
        "date",
        "moved",
        "not moved",
        "deleted",
        "created",
        "created with nothing",
        "created nowhere",
        "no text",
        "the longest text",
        "no date",
        "the greatest integer that is a number",
        "the least integer that is a number",
    ],
)
def test_delta_when_it_is_plain_then_no_table_is_asked(delta, values, geometry):
    edit = PlainEdits(LAYER, Access()).read(delta, OAK)

    assert edit is not None
    assert edit == (values, geometry)


@pytest.mark.parametrize(
    "delta",
    [
        patch(RECORDED, {"height": 2}),
        patch({**RECORDED, "height": 3}, {"height": 2.5}),
        patch({}, {"height": 2.5}),
        patch(RECORDED, {"height": "2.5"}),
        patch(RECORDED, {"girth": True}),
        patch(RECORDED, {"girth": 2**63}),
        patch(RECORDED, {"height": 2**53 + 1}),
        patch(RECORDED, {"planted": 20200229}),
        patch(RECORDED, {"planted": ["2020-02-29"]}),
        patch(RECORDED, {"species": "x" * 21}, is_snapshot=True),
        patch(RECORDED, {"species": "a\0b"}),
        patch(RECORDED, {"fid": 2}),
        patch(RECORDED, {"nowhere": None}),
        patch(RECORDED, {}, old_wkt="Point (1 3)", new_wkt="Point (3 4)"),
        patch(RECORDED, {}, new_wkt="Point (3 4)"),
        patch(RECORDED, {}, old_wkt="Point (1 2)", new_wkt="Point (nan 4)"),
        delete(RECORDED),
        delete({"species": "oak"}, "Point (1 2)"),
        delete({**RECORDED, "girth": 31}, "Point (1 2)"),
        delete({**RECORDED, "height": StoredFloat(2.0)}, "Point (1 2)"),
        delete(RECORDED, "Point (1 2.1)"),
        delete(RECORDED, None),
        delta_of(DeltaMethod.DELETE),
        delta_of(DeltaMethod.PATCH, old=side(RECORDED)),
        create({"fid": 3}),
        create({"fid_1": 18}, local_pk="17"),
        create({"species": "oak"}, "nowhere"),
    ],
)
def test_delta_when_there_is_anything_to_it_then_the_tables_are_asked(delta):
    layer = trees(GIRTH, ALIVE, PLANTED)
    limited = [
        text_field("species", max_length=20) if item is SPECIES else item
        for item in layer.fields[1:]
    ]

    assert PlainEdits(layer_of(*limited), Access()).read(delta, OAK) is None


@pytest.mark.parametrize(
    ("field", "before", "after"),
    [
        (Field("it", FieldKind.DOUBLE, bits=32), 2.0, 2.5),
        (Field("it", FieldKind.DOUBLE, decimals=1), 2.0, 2.5),
        (Field("it", FieldKind.DOUBLE, is_generated=True), 2.0, 2.5),
        (Field("it", FieldKind.DOUBLE, origin=FieldOrigin.JOINED), 2.0, 2.5),
        (Field("it", FieldKind.INTEGER, digits=3), 2, 3),
        (Field("it", FieldKind.INTEGER, is_not_null=True), 2, None),
        (text_field("it", is_blank_padded=True), "a", "b"),
        (text_field("it", length_encoding="utf-8"), "a", "b"),
        (text_field("it", is_uuid=True), "a", "b"),
    ],
    ids=lambda value: None,
)
def test_field_when_it_stores_in_its_own_way_then_the_tables_are_asked(
    field, before, after
):
    delta, here = patch({"it": before}, {"it": after}), feature(fid=1, it=before)
    usual = Field("it", field.kind)

    assert PlainEdits(layer_of(field), Access()).read(delta, here) is None
    assert PlainEdits(layer_of(usual), Access()).read(delta, here) == (
        {"it": after},
        ABSENT,
    )


@pytest.mark.parametrize("bits", [8, 16, 32, 64])
@pytest.mark.parametrize("beyond", [0, 1], ids=["limit", "beyond"])
@pytest.mark.parametrize("sign", [1, -1], ids=["greatest", "least"])
def test_integer_when_the_column_can_hold_it_then_no_table_is_asked(bits, beyond, sign):
    limit = 2 ** (bits - 1) - 1 if sign == 1 else -(2 ** (bits - 1))
    layer = layer_of(Field("it", FieldKind.INTEGER, bits=bits))
    delta = patch({"it": 2}, {"it": limit + sign * beyond})

    edit = PlainEdits(layer, Access()).read(delta, feature(fid=1, it=2))

    assert edit == (None if beyond else ({"it": limit}, ABSENT))


def test_field_when_it_must_have_a_value_and_has_one_then_no_table_is_asked():
    layer = layer_of(Field("it", FieldKind.INTEGER, is_not_null=True))

    edit = PlainEdits(layer, Access()).read(
        patch({"it": 2}, {"it": 3}), feature(fid=1, it=2)
    )

    assert edit == ({"it": 3}, ABSENT)


def test_geometry_when_there_was_none_and_is_none_then_the_delete_is_plain():
    here = replace(OAK, geometry=None)

    assert PlainEdits(LAYER, Access()).read(delete(RECORDED, None), here) == (
        {},
        ABSENT,
    )


@pytest.mark.parametrize(
    ("delta", "is_plain"),
    [
        (delete({"it": "a"}), True),
        (patch({"it": "a"}, {"it": "b"}), True),
        (
            patch({"it": "a"}, {"it": "b"}, old_wkt="Point (1 2)", new_wkt=WKTS[0]),
            False,
        ),
    ],
    ids=["deleted", "changed", "with a geometry"],
)
def test_table_without_geometry_when_none_is_sent_then_no_table_is_asked(
    delta, is_plain
):
    layer = layer_of(text_field("it"), has_geometry=False)

    edit = PlainEdits(layer, Access()).read(delta, feature(None, fid=1, it="a"))

    assert (edit is not None) == is_plain
