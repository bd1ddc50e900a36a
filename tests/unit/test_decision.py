"""The decision table: every row of it has cases, and every case tells its whole story.

A case is a layer, what it holds, and one delta. It asserts status and code, the fields
in conflict, the warnings, and what the layer holds afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, DeltaMethod
from qfieldsync_cloud.core.sync import decision
from qfieldsync_cloud.core.sync.action import CreateFeature, DeleteFeature, PatchFeature
from qfieldsync_cloud.core.sync.conflict import FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin, Layer
from qfieldsync_cloud.core.sync.resolution import Comparison, SyncOptions
from qfieldsync_cloud.core.sync.state import GEOMETRY, FeatureState, KnownDelta
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.factories import (
    Source,
    code_of,
    create,
    delete,
    delta_of,
    feature,
    layer_of,
    patch,
    planner_of,
    run,
    shape,
    side,
    source_of,
    stored,
    table_rows,
    text_field,
    trees,
    warnings_of,
)

BY_OBJECT = SyncOptions(comparison=Comparison.BY_OBJECT)
HALF = SyncOptions(tolerance=0.5)

NUMBERED = trees()
WITH_UUID = trees(key="id", key_kind=FieldKind.TEXT, is_numbered=False)
RICH = trees(
    text_field("note"),
    text_field("owner", origin=FieldOrigin.JOINED),
    text_field("label", origin=FieldOrigin.VIRTUAL),
    text_field("code", is_generated=True),
    Field("photo", FieldKind.BINARY),
)
TABLE = layer_of(text_field("name"), has_geometry=False)
HERE = feature(species="Oak", height=15.0)
AT = {GEOMETRY: "Point (1 2)"}
NOT_RECORDED = "old_not_recorded"


@dataclass(frozen=True)
class Case:
    """One delta on a layer, and all that comes of it."""

    rows: tuple[int, ...]
    """Of the table."""
    name: str
    delta: Delta
    status: DeltaStatus = DeltaStatus.APPLIED
    code: str = ""
    after: Mapping[str, Any] | None = None
    """The feature 1 (or A) afterwards, NULL left out; None: there is none."""
    conflicts: tuple[FieldConflict, ...] = ()
    warnings: tuple[tuple[str, str], ...] = ()
    current: FeatureState | None = HERE
    layer: Layer = NUMBERED
    options: SyncOptions = field(default_factory=SyncOptions)
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Of the data source."""

    @property
    def key(self) -> str:
        return "A" if self.layer is WITH_UUID else "1"

    def source(self) -> Source:
        rows = {} if self.current is None else {self.key: self.current}
        return source_of(self.layer, rows, **self.settings)

    def __str__(self) -> str:
        return f"row {'+'.join(map(str, self.rows))}: {self.name}"


def conflict_of(name, old=ABSENT, new=ABSENT, current=ABSENT, change=None):
    return FieldConflict(name, old, new, current, change, is_geometry=name == GEOMETRY)


def metres(distance):
    return GeometryChange(distance, 0.0, 0.0, "m")


def already(**properties):
    return {"code": "already_applied", **properties}


def held(code, *conflicts, **properties):
    status = DeltaStatus.CONFLICT
    return {"status": status, "code": code, "conflicts": conflicts, **properties}


def refused(code, **properties):
    return {"status": DeltaStatus.NOT_APPLIED, "code": code, **properties}


PATCH_HEIGHT = patch({"height": 15.0}, {"height": 15.8})
OAK = {"species": "Oak", "height": 15.0, **AT}
CURRENT = {"after": OAK}

CASES = [
    # 1: known
    Case(
        (1,),
        "a delta that the ledger knows",
        PATCH_HEIGHT,
        **already(**CURRENT),
        settings={"known": {"patch-1": KnownDelta(PATCH_HEIGHT.content_hash, "1")}},
    ),
    Case(
        (1,),
        "a known create, its feature gone",
        create({"fid": 1}),
        **already(after=None),
        current=None,
        settings={
            "known": {"create-1": KnownDelta(create({"fid": 1}).content_hash, "1")}
        },
    ),
    Case(
        (1,),
        "a known delete, a feature there again",
        delete({"height": 9.0}),
        **already(**CURRENT),
        settings={
            "known": {"delete-1": KnownDelta(delete({"height": 9.0}).content_hash, "1")}
        },
    ),
    Case(
        (1,),
        "a known delta of a feature that is being edited",
        PATCH_HEIGHT,
        **already(**CURRENT),
        settings={
            "known": {"patch-1": KnownDelta(PATCH_HEIGHT.content_hash, "1")},
            "unsaved": frozenset("1"),
        },
    ),
    # 2: unfit
    Case(
        (2,),
        "the uuid with other content",
        PATCH_HEIGHT,
        **refused("uuid_reused", **CURRENT),
        settings={"known": {"patch-1": KnownDelta("another", "1")}},
    ),
    Case(
        (2,),
        "a value that does not fit, of a feature that is being edited",
        patch({"height": 15.0}, {"height": "high"}),
        **refused("value_type", **CURRENT),
        settings={"unsaved": frozenset("1")},
    ),
    Case(
        (2,),
        "a create with a field that the layer lacks",
        create({"girth": 3}),
        **refused("field_unknown"),
        current=None,
    ),
    Case(
        (2,),
        "a delete without a key",
        delete(pk=""),
        **refused("key_missing", **CURRENT),
    ),
    Case(
        (2,),
        "another feature of the table is being edited",
        PATCH_HEIGHT,
        **refused("layer_in_edit_mode", **CURRENT),
        settings={"unsaved": frozenset("2")},
    ),
    # 3: in an edit buffer
    Case(
        (3,),
        "a patch that would be possible",
        PATCH_HEIGHT,
        **held("unsaved_edit", conflict_of("height", 15.0, 15.8, 15.0), **CURRENT),
        settings={"unsaved": frozenset("1")},
    ),
    Case(
        (3,),
        "a patch that is there already",
        patch({"height": 14.0}, {"height": 15.0}),
        **held("unsaved_edit", conflict_of("height", 14.0, 15.0, 15.0), **CURRENT),
        settings={"unsaved": frozenset("1")},
    ),
    Case(
        (3,),
        "a delete",
        delete({"fid": 1, "height": 15.0}, "Point (1 2)"),
        **held(
            "unsaved_edit",
            conflict_of("height", 15.0, ABSENT, 15.0),
            conflict_of(GEOMETRY, "Point (1 2)", ABSENT, "Point (1 2)", metres(0.0)),
            **CURRENT,
        ),
        settings={"unsaved": frozenset("1")},
    ),
    Case(
        (3,),
        "a create under a key that is being made here",
        create({"id": "A", "height": 3}, ABSENT),
        **held("unsaved_edit", conflict_of("height", ABSENT, 3)),
        current=None,
        layer=WITH_UUID,
        settings={"unsaved": frozenset("A")},
    ),
    # 4: create
    Case(
        (4,),
        "a numbered key that is free",
        create({"fid": 1, "species": "Elm", "height": 3}),
        after={"species": "Elm", "height": 3.0, **AT},
        current=None,
    ),
    Case(
        (4,),
        "no key at all",
        create({"species": "Elm"}),
        after={"species": "Elm", **AT},
        current=None,
    ),
    Case(
        (4,),
        "a numbered key that is taken",
        create({"fid": 1, "species": "Elm"}, "Point (9 9)"),
        **CURRENT,
        warnings=(("key_taken", "fid"),),
    ),
    Case(
        (4,),
        "a client-made key that is absent",
        create({"id": "A", "species": "Elm"}, None),
        after={"species": "Elm"},
        current=None,
        layer=WITH_UUID,
    ),
    Case(
        (4,),
        "nothing recorded",
        create({}, ABSENT),
        after={},
        current=None,
    ),
    # 5: create, the same is there
    Case(
        (5,),
        "the same values and geometry",
        create({"id": "A", "species": "Oak", "height": 15}),
        **already(**CURRENT),
        layer=WITH_UUID,
    ),
    Case(
        (5,),
        "the same as far as it is recorded",
        create({"id": "A", "species": "Oak"}, ABSENT),
        **already(**CURRENT),
        layer=WITH_UUID,
    ),
    Case(
        (5,),
        "the same within the tolerance",
        create({"id": "A", "height": 15.0 + 1e-9}, "Point (1.25 2)"),
        **already(**CURRENT),
        layer=WITH_UUID,
        options=HALF,
    ),
    Case(
        (5,),
        "NULL where nothing is",
        create({"id": "A", "height": None}, None),
        **already(after={"species": "Oak"}),
        current=feature(None, species="Oak"),
        layer=WITH_UUID,
    ),
    # 6: create, something else is there
    Case(
        (6,),
        "one value differs",
        create({"id": "A", "species": "Elm", "height": 15}),
        **held(
            "create_create", conflict_of("species", ABSENT, "Elm", "Oak"), **CURRENT
        ),
        layer=WITH_UUID,
    ),
    Case(
        (6,),
        "the geometry differs",
        create({"id": "A", "species": "Oak"}, "Point (1 5)"),
        **held(
            "create_create",
            conflict_of(GEOMETRY, ABSENT, "Point (1 5)", "Point (1 2)", metres(3.0)),
            **CURRENT,
        ),
        layer=WITH_UUID,
    ),
    Case(
        (6,),
        "NULL would be written",
        create({"id": "A", "species": None}, None),
        **held(
            "create_create",
            conflict_of("species", ABSENT, None, "Oak"),
            conflict_of(GEOMETRY, ABSENT, None, "Point (1 2)"),
            **CURRENT,
        ),
        layer=WITH_UUID,
    ),
    Case(
        (6,),
        "a value where NULL is",
        create({"id": "A", "species": "Elm"}),
        **held(
            "create_create",
            conflict_of("species", ABSENT, "Elm", None),
            conflict_of(GEOMETRY, ABSENT, "Point (1 2)", None),
            after={},
        ),
        current=feature(None),
        layer=WITH_UUID,
    ),
    # 7: patch, new is there already
    Case(
        (7,),
        "another device was faster",
        patch({"height": 14.0}, {"height": 15.0}),
        **already(**CURRENT),
    ),
    Case(
        (7,),
        "the same, by object, other fields differ",
        patch({"height": 14.0, "species": "Elm"}, {"height": 15.0}),
        **already(**CURRENT),
        options=BY_OBJECT,
    ),
    Case(
        (7,),
        "the same geometry",
        patch(old_wkt="Point (0 0)", new_wkt="POINT(1.0 2.0)"),
        **already(**CURRENT),
    ),
    Case(
        (7,),
        "the same geometry within the tolerance",
        patch(old_wkt="Point (0 0)", new_wkt="Point (1.5 2)"),
        **already(**CURRENT),
        options=HALF,
    ),
    Case(
        (7,),
        "both became NULL",
        patch({"height": 3.0}, {"height": None}, old_wkt="Point (1 2)", new_wkt=None),
        **already(after={"species": "Oak"}),
        current=feature(None, species="Oak"),
    ),
    Case(
        (7,),
        "the very geometry, and the device saw it nearly there",
        patch(old_wkt="Point (1.0000000001 2)", new_wkt="Point (1 2)"),
        **already(**CURRENT),
    ),
    Case(
        (7,),
        "the very number, and the device saw nearly the same",
        patch({"height": 15.000000001}, {"height": 15.0}),
        **already(**CURRENT),
    ),
    Case(
        (7,),
        "old and new are the same, one as text",
        patch({"height": "9"}, {"height": 9.0}),
        **already(**CURRENT),
    ),
    Case((7,), "nothing changes", patch({"height": 9.0}, {}), **already(**CURRENT)),
    Case(
        (7,),
        "old and new are the same",
        patch({"height": 9.0}, {"height": 9}, old_wkt=None, new_wkt=None),
        **already(**CURRENT),
    ),
    Case(
        (7,),
        "old was not recorded",
        patch({}, {"height": 15.0}),
        **already(**CURRENT),
    ),
    # 8: patch
    Case(
        (8,),
        "one field",
        PATCH_HEIGHT,
        after={**OAK, "height": 15.8},
    ),
    Case(
        (8,),
        "old as text and with another precision",
        patch({"height": "15.00000000001"}, {"height": 15.8}),
        after={**OAK, "height": 15.8},
    ),
    Case(
        (8,),
        "NULL to a value and a value to NULL",
        patch({"species": "Oak", "height": None}, {"species": None, "height": 1}),
        after={"height": 1.0, **AT},
        current=feature(species="Oak"),
    ),
    Case(
        (8,),
        "a field that is not changed differs",
        patch({"height": 15.0, "species": "Elm"}, {"height": 15.8}),
        after={**OAK, "height": 15.8},
    ),
    Case(
        (8,),
        "a field that is sent and not changed differs",
        patch({"height": 15.0, "species": "Elm"}, {"height": 15.8, "species": "Elm"}),
        after={**OAK, "height": 15.8},
    ),
    Case(
        (8,),
        "one field is there already, the other is as recorded",
        patch({"height": 14.0, "species": "Oak"}, {"height": 15, "species": "Elm"}),
        after={**OAK, "species": "Elm"},
    ),
    Case(
        (8,),
        "the geometry is there already, a field is as recorded",
        patch(
            {"species": "Oak"},
            {"species": "Elm"},
            old_wkt="Point (0 0)",
            new_wkt="Point (1 2)",
        ),
        after={**OAK, "species": "Elm"},
    ),
    Case(
        (8,),
        "a field is there already, the geometry is as recorded",
        patch(
            {"height": 14.0},
            {"height": 15.0},
            old_wkt="Point (1 2)",
            new_wkt="Point (3 4)",
        ),
        after={**OAK, GEOMETRY: "Point (3 4)"},
    ),
    Case(
        (8,),
        "the geometry moves",
        patch(old_wkt="POINT(1 2)", new_wkt="Point (3 4)"),
        after={**OAK, GEOMETRY: "Point (3 4)"},
    ),
    Case(
        (8,),
        "the geometry is as recorded within the tolerance",
        patch(old_wkt="Point (1.4 2)", new_wkt="Point (3 4)"),
        after={**OAK, GEOMETRY: "Point (3 4)"},
        options=HALF,
    ),
    Case(
        (8,),
        "the geometry is as recorded within 1e-9 of its size",
        patch(old_wkt="Point (1.0000000001 2)", new_wkt="Point (3 4)"),
        after={**OAK, GEOMETRY: "Point (3 4)"},
    ),
    Case(
        (8,),
        "the geometry becomes NULL",
        patch(old_wkt="Point (1 2)", new_wkt=None),
        after={"species": "Oak", "height": 15.0},
    ),
    Case(
        (8,),
        "the geometry was NULL",
        patch(old_wkt=None, new_wkt="Point (1 2)"),
        after=OAK,
        current=feature(None, species="Oak", height=15.0),
    ),
    Case(
        (8,),
        "old was not recorded",
        patch({}, {"height": 1.0, "species": "Oak"}, new_wkt="Point (3 4)"),
        after={**OAK, "height": 1.0, GEOMETRY: "Point (3 4)"},
        warnings=((NOT_RECORDED, "height"), (NOT_RECORDED, GEOMETRY)),
    ),
    Case(
        (8,),
        "by object, all as recorded",
        patch(
            {"fid": 1, "height": 15, "species": "Oak"},
            {"height": 15.8},
            old_wkt="Point (1 2)",
        ),
        after={**OAK, "height": 15.8},
        options=BY_OBJECT,
    ),
    Case(
        (8,),
        "by object, old records less than all",
        patch({"height": 15}, {"height": 15.8}),
        after={**OAK, "height": 15.8},
        options=BY_OBJECT,
    ),
    Case(
        (8,),
        "by object, a changed field is there already",
        patch({"height": 14.0, "species": "Oak"}, {"height": 15, "species": "Elm"}),
        after={**OAK, "species": "Elm"},
        options=BY_OBJECT,
    ),
    Case(
        (8,),
        "by object, the geometry is there already",
        patch(
            {"species": "Oak"},
            {"species": "Elm"},
            old_wkt="Point (0 0)",
            new_wkt="Point (1 2)",
        ),
        after={**OAK, "species": "Elm"},
        options=BY_OBJECT,
    ),
    Case(
        (8,),
        "by object, what is never compared differs",
        patch(
            {
                "fid": 7,
                "height": 15.0,
                "owner": "x",
                "label": "y",
                "code": "z",
                "photo": "p",
            },
            {"height": 15.8, "owner": "X", "label": "Y", "photo": "p"},
        ),
        after={"height": 15.8, "species": "Oak", "code": "c", "photo": b"a", **AT},
        current=feature(species="Oak", height=15.0, code="c", photo=b"a"),
        layer=RICH,
        options=BY_OBJECT,
    ),
    Case(
        (8,),
        "a table without geometry",
        patch({"name": "a"}, {"name": "b"}, old_wkt="Point (1 2)"),
        after={"name": "b"},
        current=feature(None, name="a"),
        layer=TABLE,
        options=BY_OBJECT,
    ),
    # 9: patch, conflict
    Case(
        (9,),
        "one field",
        patch({"height": 14.0}, {"height": 15.8}),
        **held("edit_edit", conflict_of("height", 14.0, 15.8, 15.0), **CURRENT),
    ),
    Case(
        (9,),
        "one field of two keeps both back",
        patch({"height": 15.0, "species": "Elm"}, {"height": 15.8, "species": "Lime"}),
        **held("edit_edit", conflict_of("species", "Elm", "Lime", "Oak"), **CURRENT),
    ),
    Case(
        (9,),
        "one field keeps the geometry back",
        patch(
            {"height": 14.0},
            {"height": 15.8},
            old_wkt="Point (1 2)",
            new_wkt="Point (3 4)",
        ),
        **held("edit_edit", conflict_of("height", 14.0, 15.8, 15.0), **CURRENT),
    ),
    Case(
        (9,),
        "the geometry keeps a field back",
        patch(
            {"height": 15.0},
            {"height": 15.8},
            old_wkt="Point (1 6)",
            new_wkt="Point (1 5)",
        ),
        **held(
            "edit_edit",
            conflict_of(
                GEOMETRY, "Point (1 6)", "Point (1 5)", "Point (1 2)", metres(3.0)
            ),
            **CURRENT,
        ),
    ),
    Case(
        (9,),
        "two fields and the geometry",
        patch(
            {"height": 14, "species": None},
            {"species": "Elm", "height": 16},
            old_wkt=None,
            new_wkt="Point (1 5)",
        ),
        **held(
            "edit_edit",
            conflict_of("species", None, "Elm", "Oak"),
            conflict_of("height", 14, 16, 15.0),
            conflict_of(GEOMETRY, None, "Point (1 5)", "Point (1 2)", metres(3.0)),
            **CURRENT,
        ),
    ),
    Case(
        (9,),
        "the geometry is beyond the tolerance",
        patch(old_wkt="Point (1.6 2)", new_wkt="Point (1 5)"),
        **held(
            "edit_edit",
            conflict_of(
                GEOMETRY,
                "Point (1.6000000000000001 2)",
                "Point (1 5)",
                "Point (1 2)",
                metres(3.0),
            ),
            **CURRENT,
        ),
        options=HALF,
    ),
    Case(
        (9,),
        "the geometry is beyond 1e-9 of its size",
        patch(old_wkt="Point (1.00000001 2)", new_wkt="Point (1 5)"),
        **held(
            "edit_edit",
            conflict_of(
                GEOMETRY,
                "Point (1.0000000099999999 2)",
                "Point (1 5)",
                "Point (1 2)",
                metres(3.0),
            ),
            **CURRENT,
        ),
    ),
    Case(
        (9,),
        "the geometry is gone here",
        patch(old_wkt="Point (1 6)", new_wkt="Point (1 5)"),
        **held(
            "edit_edit",
            conflict_of(GEOMETRY, "Point (1 6)", "Point (1 5)", None),
            after={"height": 15.0},
        ),
        current=feature(None, height=15.0),
    ),
    Case(
        (9,),
        "the geometry would become NULL",
        patch(old_wkt="Point (1 6)", new_wkt=None),
        **held(
            "edit_edit",
            conflict_of(GEOMETRY, "Point (1 6)", None, "Point (1 2)", metres(4.0)),
            **CURRENT,
        ),
    ),
    Case(
        (9,),
        "the old geometry cannot be read",
        patch(old_wkt="Blob (1)", new_wkt="Point (1 5)"),
        **held(
            "edit_edit",
            conflict_of(
                GEOMETRY, "Blob (1)", "Point (1 5)", "Point (1 2)", metres(3.0)
            ),
            **CURRENT,
        ),
    ),
    Case(
        (9,),
        "the old value cannot be read",
        patch({"height": "high"}, {"height": 15.8}),
        **held("edit_edit", conflict_of("height", "high", 15.8, 15.0), **CURRENT),
    ),
    Case(
        (9,),
        "by object, a field that is not changed",
        patch({"height": 15.0, "species": "Elm"}, {"height": 15.8}),
        **held("edit_edit", conflict_of("species", "Elm", ABSENT, "Oak"), **CURRENT),
        options=BY_OBJECT,
    ),
    Case(
        (9,),
        "by object, the geometry that is not changed",
        patch({"height": 15.0}, {"height": 15.8}, old_wkt="Point (1 6)"),
        **held(
            "edit_edit",
            conflict_of(GEOMETRY, "Point (1 6)", ABSENT, "Point (1 2)", metres(4.0)),
            **CURRENT,
        ),
        options=BY_OBJECT,
    ),
    Case(
        (9,),
        "by object, a changed field and another one",
        patch({"height": 14.0, "species": "Elm"}, {"height": 15.8}),
        **held(
            "edit_edit",
            conflict_of("height", 14.0, 15.8, 15.0),
            conflict_of("species", "Elm", ABSENT, "Oak"),
            **CURRENT,
        ),
        options=BY_OBJECT,
    ),
    # 10: patch, no feature
    Case(
        (10,),
        "a feature that the ledger knew",
        patch(
            {"height": 15.0},
            {"height": 15.8},
            old_wkt="Point (1 2)",
            new_wkt="Point (1 5)",
        ),
        **held(
            "edit_delete",
            conflict_of("height", 15.0, 15.8),
            conflict_of(GEOMETRY, "Point (1 2)", "Point (1 5)"),
        ),
        current=None,
        settings={"known": {"earlier": KnownDelta("", "1")}},
    ),
    Case(
        (10,),
        "a feature that nobody ever knew",
        patch({}, {"height": 15.8}),
        **held("edit_delete", conflict_of("height", ABSENT, 15.8)),
        warnings=(("never_seen", ""),),
        current=None,
    ),
    # 11: delete, no feature
    Case(
        (11,),
        "a feature that the ledger knew",
        delete({"height": 15.0}, "Point (1 2)"),
        **already(),
        current=None,
        settings={"known": {"earlier": KnownDelta("", "1")}},
    ),
    Case(
        (11,),
        "a feature that nobody ever knew",
        delete({"height": 15.0}),
        **already(),
        warnings=(("never_seen", ""),),
        current=None,
    ),
    # 12: delete
    Case(
        (12,),
        "all as recorded",
        delete({"fid": 1, "species": "Oak", "height": 15}, "POINT(1 2)"),
    ),
    Case(
        (12,),
        "NULL as recorded",
        delete({"species": None, "height": None}, None),
        current=feature(None),
    ),
    Case(
        (12,),
        "within the tolerance",
        delete({"species": "Oak", "height": 15.0}, "Point (1.5 2)"),
        options=HALF,
    ),
    Case(
        (12,),
        "nothing recorded",
        delete(),
        warnings=(
            (NOT_RECORDED, "species"),
            (NOT_RECORDED, "height"),
            (NOT_RECORDED, GEOMETRY),
        ),
    ),
    Case(
        (12,),
        "a table without geometry, nothing recorded",
        delete({}, "Point (9 9)"),
        warnings=((NOT_RECORDED, "name"),),
        current=feature(None, name="a"),
        layer=TABLE,
    ),
    Case(
        (12,),
        "what is never compared differs",
        delete(
            {
                "fid": 7,
                "species": "Oak",
                "height": 15,
                "note": None,
                "owner": "x",
                "label": "y",
                "code": "z",
                "photo": "p",
            },
            "Point (1 2)",
        ),
        current=feature(species="Oak", height=15.0, code="c", photo=b"a"),
        layer=RICH,
    ),
    # 13: delete, conflict
    Case(
        (13,),
        "one field",
        delete({"species": "Oak", "height": 14.0}, "Point (1 2)"),
        **held("delete_edit", conflict_of("height", 14.0, ABSENT, 15.0), **CURRENT),
    ),
    Case(
        (13,),
        "the geometry",
        delete({"species": "Oak", "height": 15.0}, "Point (1 6)"),
        **held(
            "delete_edit",
            conflict_of(GEOMETRY, "Point (1 6)", ABSENT, "Point (1 2)", metres(4.0)),
            **CURRENT,
        ),
    ),
    Case(
        (13,),
        "the old geometry cannot be read",
        delete({}, "Blob (1)"),
        **held(
            "delete_edit",
            conflict_of(GEOMETRY, "Blob (1)", ABSENT, "Point (1 2)"),
            **CURRENT,
        ),
    ),
    Case(
        (13,),
        "NULL became a value and a value NULL",
        delete({"species": None, "height": 3.0}, None),
        **held(
            "delete_edit",
            conflict_of("species", None, ABSENT, "Oak"),
            conflict_of("height", 3.0, ABSENT, None),
            after={"species": "Oak"},
        ),
        current=feature(None, species="Oak"),
    ),
]
ROWS = {int(row[""]): row for row in table_rows(decision.__doc__ or "")}
BY_ROW: dict[int, list[Case]] = defaultdict(list)
for each in CASES:
    for number in each.rows:
        BY_ROW[number].append(each)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_delta_when_decided_then_the_outcome_is_the_whole_of_the_case(case):
    source = case.source()

    [planned] = run(source, case.delta, options=case.options)

    assert (planned.status, code_of(planned)) == (case.status, case.code)
    assert stored(source).get(case.key) == case.after
    found = planned.conflict.fields if planned.conflict else ()
    assert found == case.conflicts
    assert tuple(warnings_of(planned)) == case.warnings


@pytest.mark.parametrize("case", CASES, ids=str)
def test_delta_when_it_is_not_applied_then_nothing_changes(case):
    source, before = case.source(), case.source()

    [planned] = run(source, case.delta, options=case.options)

    if planned.action is None:
        assert source.rows == before.rows
    if planned.status is not DeltaStatus.APPLIED:
        assert planned.action is None
        assert not planned.is_already_applied
        assert source.known == before.known


@pytest.mark.parametrize("number", ROWS)
def test_row_of_the_table_when_its_cases_are_run_then_each_has_its_outcome(number):
    row = ROWS[number]
    assert BY_ROW[number], "the row has no case"

    for case in BY_ROW[number]:
        [planned] = run(case.source(), case.delta, options=case.options)

        assert row["method"] in ("any", case.delta.method.value)
        actions = {
            "create": CreateFeature,
            "patch": PatchFeature,
            "delete": DeleteFeature,
        }
        if row["outcome"] in actions:
            assert type(planned.action) is actions[row["outcome"]], case.name
            assert planned.before == (
                None if number == 4 else case.source().rows["trees"][case.key]
            )
        elif row["outcome"].startswith("conflict "):
            assert f"conflict `{planned.conflict.kind.value}`" == row["outcome"]
            assert planned.diagnosis.code == DiagnosisCode(planned.conflict.kind.value)
            assert planned.diagnosis.values == {"key": case.key}
        elif row["outcome"].startswith("already applied"):
            assert planned.is_already_applied
            assert planned.is_known == row["outcome"].endswith("known")
            assert planned.key == case.key
        else:
            assert row["outcome"] == "not applied: unfit"
            assert planned.status is DeltaStatus.NOT_APPLIED


def test_table_when_counted_then_every_row_has_cases_of_each_method_it_names():
    assert list(ROWS) == list(range(1, 14))
    assert BY_ROW.keys() == ROWS.keys()
    methods = {"create", "patch", "delete"}
    for number, row in ROWS.items():
        tried = {case.delta.method.value for case in BY_ROW[number]}
        assert tried == (methods if row["method"] == "any" else {row["method"]})


@pytest.mark.parametrize(
    ("delta", "action"),
    [
        (
            patch({"height": 14.0, "species": "Oak"}, {"height": 15, "species": "Elm"}),
            PatchFeature("1", {"species": "Elm"}, ABSENT),
        ),
        (
            patch(
                {"species": "Oak"},
                {"species": "Elm"},
                old_wkt="Point (0 0)",
                new_wkt="POINT(1 2.0)",
            ),
            PatchFeature("1", {"species": "Elm"}, ABSENT),
        ),
        (
            patch(
                {"height": 14.0},
                {"height": 15.0},
                old_wkt="Point (1 2)",
                new_wkt="Point (3 4)",
            ),
            PatchFeature("1", {}, shape("Point (3 4)")),
        ),
    ],
    ids=["a field", "the geometry", "all fields"],
)
def test_patch_when_some_of_it_is_there_already_then_only_the_rest_is_written(
    delta, action
):
    [planned] = run(source_of(NUMBERED, {"1": HERE}), delta)

    assert planned.action == action


def test_warning_never_seen_when_given_then_it_names_the_key():
    [planned] = run(source_of(NUMBERED), delete(pk="17"))

    [warning] = planned.warnings
    assert warning.values == {"key": "17"}


def test_attribute_that_is_called_geometry_when_both_change_then_both_are_compared():
    layer = layer_of(text_field(GEOMETRY))
    source = source_of(layer, {"1": feature("Point (1 2)", geometry="round")})

    [planned] = run(
        source,
        patch(
            {GEOMETRY: "square"},
            {GEOMETRY: "flat"},
            old_wkt="Point (0 0)",
            new_wkt="Point (1 5)",
        ),
    )

    assert planned.status is DeltaStatus.CONFLICT
    assert planned.conflict.fields == (
        FieldConflict(GEOMETRY, "square", "flat", "round"),
        FieldConflict(
            GEOMETRY,
            "Point (0 0)",
            "Point (1 5)",
            "Point (1 2)",
            metres(3.0),
            is_geometry=True,
        ),
    )


@pytest.mark.parametrize(
    ("delta", "expected"),
    [
        (patch({GEOMETRY: "round"}, {GEOMETRY: "flat"}), ("flat", "Point (1 2)")),
        (
            patch(old_wkt="Point (1 2)", new_wkt="Point (1 5)"),
            ("round", "Point (1 5)"),
        ),
        (
            patch(
                {GEOMETRY: "x"},
                {GEOMETRY: "round"},
                old_wkt="Point (1 2)",
                new_wkt="Point (1 5)",
            ),
            ("round", "Point (1 5)"),
        ),
        (
            patch(
                {GEOMETRY: "round"},
                {GEOMETRY: "flat"},
                old_wkt="Point (0 0)",
                new_wkt="Point (1 2)",
            ),
            ("flat", "Point (1 2)"),
        ),
    ],
    ids=["the attribute", "the geometry", "attribute is there", "geometry is there"],
)
def test_attribute_that_is_called_geometry_when_one_changes_then_the_other_stays(
    delta, expected
):
    layer = layer_of(text_field(GEOMETRY))
    source = source_of(layer, {"1": feature("Point (1 2)", geometry="round")})

    [planned] = run(source, delta)

    row = source.rows[layer.table]["1"]
    assert planned.status is DeltaStatus.APPLIED
    assert (row.attributes[GEOMETRY], row.geometry.wkt) == expected


# What only a ledger knows


@pytest.mark.parametrize(
    ("photo", "code"), [(b"a", ""), (b"b", "delete_edit")], ids=["kept", "changed"]
)
def test_feature_when_its_create_is_taken_back_then_a_binary_that_changed_is_a_conflict(
    photo, code
):
    held = {"species": "Oak", "height": 15.0, "note": None, "photo": b"a"}
    old = side(held, "Point (1 2)", is_exact=True)
    source = source_of(RICH, {"1": feature(**{**held, "photo": photo})})

    delta = delta_of(DeltaMethod.DELETE, old=old, pk="1")

    planned = planner_of(source, delta).plan(delta)

    assert code_of(planned) == code
    assert (planned.action is None) == bool(code)
    if planned.conflict is not None:
        assert [item.field for item in planned.conflict.fields] == ["photo"]


def test_layer_when_asked_for_binaries_and_moments_then_only_its_own_columns_are():
    layer = trees(
        Field("photo", FieldKind.BINARY),
        Field("sketch", FieldKind.BINARY, FieldOrigin.JOINED),
        Field("day", FieldKind.DATE),
        Field("seen_at", FieldKind.DATETIME),
        Field("now", FieldKind.DATETIME, FieldOrigin.VIRTUAL),
        Field("made_at", FieldKind.DATETIME, is_generated=True),
    )

    assert layer.binary_names == ("photo",)
    assert layer.moment_names == ("seen_at",)
