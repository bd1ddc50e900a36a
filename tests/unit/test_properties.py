"""What holds for any deltas at all, tried on many of them.

The examples are the same in every run: what fails, fails for everybody.
"""

from __future__ import annotations

import copy
import json
import math
from dataclasses import dataclass

import hypothesis.strategies as st
from hypothesis import HealthCheck, event, given, settings

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    Deltafile,
    DeltaMethod,
)
from qfieldsync_cloud.core.deltas.reader import delta_from_json, parse_deltafile
from qfieldsync_cloud.core.deltas.writer import delta_to_json, write_deltafile
from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.core.sync.coercion import Accepted, coerce
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.resolution import (
    Comparison,
    EnteredValue,
    Policy,
    Resolution,
    Side,
    SyncOptions,
)
from qfieldsync_cloud.core.sync.state import GEOMETRY, FeatureState
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.sync.values import equals_json, to_json
from tests.unit.factories import (
    Access,
    Source,
    code_of,
    delta_of,
    layer_of,
    planner_of,
    run,
    shape,
    side,
    text_field,
    warnings_of,
)

FEW = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
MANY = settings(FEW, max_examples=250)

# Deltafiles

# a low surrogate alone makes no pair, so it stays what it is
TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]), st.sampled_from('\0\udfff\\u"/')
    ),
    max_size=8,
)
FLOATS = st.floats(allow_nan=False)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), FLOATS, TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)
    ),
    max_leaves=6,
)
SIDES = st.none() | st.builds(
    DeltaFeature,
    st.dictionaries(TEXTS, JSON, max_size=4),
    st.one_of(st.just(ABSENT), st.none(), TEXTS),
    st.dictionaries(TEXTS, st.none() | TEXTS, max_size=2),
    st.none() | st.booleans(),
)
# what a ledger can store and find again
NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8
)
IDS = NAMES.filter(bool)
ANY_DELTA = st.builds(
    Delta,
    uuid=IDS,
    client_id=NAMES,
    method=st.sampled_from(DeltaMethod),
    local_layer_id=IDS,
    source_layer_id=IDS,
    local_pk=NAMES,
    source_pk=NAMES,
    old=SIDES,
    new=SIDES,
    export_id=NAMES,
    local_layer_crs=NAMES,
    local_layer_name=NAMES,
)
DELTAFILES = st.builds(
    Deltafile,
    IDS,
    NAMES,
    st.lists(ANY_DELTA, max_size=4, unique_by=lambda delta: delta.uuid).map(tuple),
    st.lists(TEXTS, max_size=3, unique=True).map(tuple),
)


@given(DELTAFILES)
@MANY
def test_deltafile_when_written_and_read_then_it_is_the_same(deltafile):
    read = parse_deltafile(write_deltafile(deltafile))

    assert read == deltafile
    # equal alone would let 1 become True
    hashes = [delta.content_hash for delta in read.deltas]
    assert hashes == [delta.content_hash for delta in deltafile.deltas]
    assert write_deltafile(read) == write_deltafile(deltafile)


@given(ANY_DELTA)
@FEW
def test_delta_when_written_and_read_then_it_is_the_same(delta):
    assert delta_from_json(delta_to_json(delta)) == delta


@given(st.binary() | TEXTS.map(lambda text: text.encode(errors="surrogatepass")))
@FEW
def test_bytes_when_read_then_they_are_a_deltafile_or_refused_with_a_place(content):
    try:
        parse_deltafile(content)
    except DeltaFileError as error:
        assert error.where
        assert error.found
        assert error.expected


@given(JSON)
@FEW
def test_json_when_it_is_no_delta_then_it_is_refused_with_a_place(value):
    item = {"uuid": "u", "localLayerId": "t", "method": "patch", "old": value}
    try:
        delta = delta_from_json(item)
    except DeltaFileError as error:
        assert error.where.startswith("$.old")
    else:
        assert isinstance(value, (dict, type(None)))
        assert delta.method is DeltaMethod.PATCH


# Values

FIELDS = st.builds(
    Field,
    st.just("f"),
    st.sampled_from(FieldKind),
    bits=st.sampled_from([8, 16, 32, 64]),
    digits=st.sampled_from([0, 3, 10]),
    decimals=st.sampled_from([None, 0, 2]),
    max_length=st.sampled_from([0, 5]),
    length_encoding=st.sampled_from(["", "utf-8", "latin-1"]),
    is_blank_padded=st.booleans(),
    time_step_ms=st.sampled_from([1, 10, 1000]),
    element_kind=st.sampled_from(FieldKind),
)
MOMENTS = st.one_of(
    st.dates().map(str),
    st.times().map(str),
    st.datetimes().map(lambda moment: moment.isoformat()),
    st.datetimes().map(lambda moment: moment.isoformat("T", "milliseconds") + "Z"),
    st.datetimes().map(lambda moment: moment.isoformat(" ", "minutes") + "-0330"),
)
VALUES = st.one_of(
    JSON,
    MOMENTS,
    st.integers(-200, 200),
    st.floats(-2000, 2000).map(lambda number: round(number, 3)),
    st.integers().map(str),
    st.floats().map(str),
    JSON.map(
        lambda value: json.dumps(value, allow_nan=False) if is_json(value) else ""
    ),
)


def is_json(value):
    return "Infinity" not in json.dumps(value)


@given(FIELDS, VALUES)
@settings(MANY, max_examples=600)
def test_value_when_stored_then_it_is_the_one_that_was_recorded(field, value):
    """Else the next delta of the same device would conflict with this one."""
    taken = coerce(field, value)
    event(f"{field.kind.value}: {type(taken).__name__}")

    if isinstance(taken, Accepted):
        assert equals_json(field, taken.value, value)
        assert equals_json(field, taken.value, to_json(taken.value))


@given(FIELDS, VALUES)
@FEW
def test_value_when_stored_then_it_can_be_stored_again(field, value):
    taken = coerce(field, value)

    if isinstance(taken, Accepted):
        again = coerce(field, to_json(taken.value))
        assert isinstance(again, Accepted)
        assert again.value == taken.value
        assert not isinstance(taken.value, float) or math.isfinite(taken.value)


# Plans

TREES = layer_of(
    text_field("species"),
    Field("height", FieldKind.DOUBLE),
    text_field("tag", is_unique=True),
    text_field("note", is_not_null=True),
    text_field("status", is_not_null=True, has_default=True),
)
PLOTS = layer_of(
    text_field("species"),
    Field("height", FieldKind.DOUBLE),
    text_field("tag", is_unique=True),
    key="id",
    key_kind=FieldKind.TEXT,
    is_numbered=False,
    id="plots",
)
SPECIES = st.sampled_from([None, "Oak", "Elm"])
HEIGHTS = st.sampled_from([None, 1.0, 2, "2", "tall"])
TAGS = st.sampled_from([None, "a", "b", "c"])
WKT = st.sampled_from([None, "Point (0 0)", "Point (1 1)", "POINT(1 1.2)", "Blob (1)"])
KEYS = {
    "trees": st.sampled_from(["1", "2", "3", "4", "9", ""]),
    "plots": st.sampled_from(["A", "B", "C", ""]),
}


def attributes(layer):
    known = {"species": SPECIES, "height": HEIGHTS, "tag": TAGS}
    if layer is TREES:
        known["note"] = st.sampled_from(["n", "m", None])
    return st.fixed_dictionaries({}, optional=known)


def sides(layer, *, is_create=False):
    values = attributes(layer)
    if is_create:
        key = {"fid": st.sampled_from([1, 3, 101, None, "x"])}
        if layer is PLOTS:
            key = {"id": st.sampled_from(["A", "B", "D", None])}
        values = st.builds(
            lambda one, other: {**one, **other},
            values,
            st.fixed_dictionaries({}, optional=key),
        )
        if layer is TREES:
            values = values.map(lambda found: {"note": "n", **found})
    return st.builds(side, values, st.just(ABSENT) | WKT)


@st.composite
def edits(draw):
    layer = draw(st.sampled_from([TREES, TREES, PLOTS]))
    method = draw(st.sampled_from(DeltaMethod))
    is_create = method is DeltaMethod.CREATE
    old = None if is_create else draw(sides(layer))
    new = draw(sides(layer, is_create=is_create))
    if old is not None and draw(st.booleans()):
        old = DeltaFeature(old.attributes, old.geometry, is_snapshot=True)
    return delta_of(
        method,
        old=old,
        new=None if method is DeltaMethod.DELETE else new,
        pk="" if is_create else draw(KEYS[layer.id]),
        uuid="",
        client=draw(st.sampled_from(["tablet-1", "tablet-2"])),
        local_pk=draw(st.sampled_from(["", "1", "2"])),
        layer=layer.id,
    )


@st.composite
def sequences(draw):
    """Deltas in the order of their files; some come twice, some with a used uuid."""
    found = []
    for number, edit in enumerate(draw(st.lists(edits(), min_size=1, max_size=9))):
        names = [delta.uuid for delta in found]
        uuid = draw(st.sampled_from([f"d{number}"] * 8 + names[-1:]))
        found.append(Delta(**{**vars(edit), "uuid": uuid}))
        if draw(st.integers(0, 9)) == 9:
            found.append(draw(st.sampled_from(found)))
    return found


def rows(layer, keys):
    features = st.builds(
        lambda values, wkt: (values, wkt and shape(wkt)),
        st.fixed_dictionaries(
            {
                "species": SPECIES,
                "height": st.sampled_from([None, 1.0, 2.0]),
                "note": st.sampled_from(["n", "m"]),
            }
        ),
        st.sampled_from([None, "Point (0 0)", "Point (1 1)"]),
    )
    tags = st.permutations(["a", "b", None, None])

    def build(chosen, tagged):
        built = {}
        for (key, (values, geometry)), tag in zip(chosen.items(), tagged):
            names = [item.name for item in layer.fields[1:]]
            whole = {**values, "tag": tag, "status": "new"}
            known = {name: whole[name] for name in names}
            key_value = int(key) if layer is TREES else key
            built[key] = FeatureState({layer.key_name: key_value, **known}, geometry)
        return built

    return st.builds(
        build, st.dictionaries(st.sampled_from(keys), features, max_size=4), tags
    )


SOURCES = st.builds(
    lambda trees, plots: {"trees": trees, "plots": plots},
    rows(TREES, ["1", "2", "3", "9"]),
    rows(PLOTS, ["A", "B"]),
)
CHOICES = st.sampled_from([Side.MINE, Side.THEIRS])
RESOLUTIONS = st.builds(
    Resolution,
    st.none() | st.sampled_from(Side),
    st.fixed_dictionaries(
        {},
        optional={
            "species": CHOICES | st.just(EnteredValue("Ash")),
            "height": CHOICES | st.just(EnteredValue("2")),
            "note": CHOICES | st.just(EnteredValue(None)),
            "tag": CHOICES,
            GEOMETRY: CHOICES | st.just(EnteredValue("Point (5 5)")),
        },
    ),
    st.fixed_dictionaries({}, optional={"height": st.sampled_from([None, 1.0, 2.0])}),
)
OPTIONS = st.builds(
    SyncOptions,
    st.sampled_from(Policy),
    st.sampled_from(Comparison),
    st.sampled_from([0.0, 0.3]),
    st.dictionaries(st.sampled_from(["d0", "d1", "d2"]), RESOLUTIONS, max_size=2),
)


@dataclass
class Numbering(Access):
    """Gives plots a key that no other has, like `uuid()` does."""

    def defaults(self, layer, values, geometry):
        self.default_values = {"id": f"made-{len(self.default_calls)}"}
        return super().defaults(layer, values, geometry)


def source_with(found):
    return Source((TREES, PLOTS), copy.deepcopy(found), Numbering(), {"status": "new"})


def told(planned):
    """All that is said of a delta, but what depends on who filled in a default."""
    return (
        planned.delta.uuid,
        planned.status,
        code_of(planned),
        planned.key,
        planned.conflict,
        planned.diagnosis,
        warnings_of(planned),
        planned.is_already_applied,
        planned.is_known,
    )


@given(SOURCES, sequences(), OPTIONS)
@MANY
def test_deltas_when_applied_as_one_batch_then_it_is_as_one_by_one(
    found, deltas, options
):
    batch, single = source_with(found), source_with(found)

    together = run(batch, *deltas, options=options)
    apart = [run(single, delta, options=options)[0] for delta in deltas]

    for planned in together:
        event(f"{planned.status.value} {code_of(planned)}")
    assert [told(item) for item in together] == [told(item) for item in apart]
    assert batch.rows == single.rows
    assert (batch.known, batch.keys) == (single.known, single.keys)
    assert batch.greatest == single.greatest


@given(SOURCES, sequences(), OPTIONS)
@FEW
def test_delta_when_it_is_not_applied_then_nothing_but_its_create_is_remembered(
    found, deltas, options
):
    planner = planner_of(source_with(found), *deltas, options=options)

    for delta in deltas:
        before = copy.deepcopy(planner.state)
        planned = planner.plan(delta)
        if planned.status is not DeltaStatus.APPLIED:
            assert planned.action is None
            assert planner.state.tables == before.tables
            assert planner.state.known == before.known
            assert planner.state.next_keys == before.next_keys
            if delta.method is not DeltaMethod.CREATE:
                assert planner.state.keys == before.keys


@given(SOURCES, sequences(), OPTIONS)
@FEW
def test_deltas_when_applied_again_then_what_was_applied_stays_as_it_is(
    found, deltas, options
):
    """What was held back may be possible by now, and is another matter."""
    source = source_with(found)
    planned = run(source, *deltas, options=options)
    applied = [item.delta for item in planned if item.status is DeltaStatus.APPLIED]
    before, greatest = copy.deepcopy(source.rows), dict(source.greatest)

    again = run(source, *applied, options=options)

    assert all(item.is_known and item.is_already_applied for item in again)
    assert all(item.action is None for item in again)
    assert (source.rows, source.greatest) == (before, greatest)


@given(SOURCES, sequences(), OPTIONS)
@FEW
def test_file_when_applied_again_then_nothing_of_it_is_done_twice(
    found, deltas, options
):
    source = source_with(found)
    first = run(source, *deltas, options=options)
    done = {
        (item.delta.uuid, item.delta.content_hash)
        for item in first
        if item.status is DeltaStatus.APPLIED
    }

    for item in run(source, *deltas, options=options):
        if (item.delta.uuid, item.delta.content_hash) in done:
            assert item.is_known
            assert item.action is None


@given(SOURCES, sequences(), OPTIONS, st.data())
@FEW
def test_state_when_taken_back_to_any_mark_then_it_is_as_it_was(
    found, deltas, options, data
):
    planner = planner_of(source_with(found), *deltas, options=options)
    planner.access = Access({"id": "the same again"})
    states, marks = [], []
    for delta in deltas:
        states.append(copy.deepcopy(planner.state))
        marks.append(planner.state.mark())
        planner.plan(delta)
    after = copy.deepcopy(planner.state)
    index = data.draw(st.integers(0, len(deltas) - 1))

    planner.state.go_back(marks[index])

    assert planner.state == states[index]
    for delta in deltas[index:]:
        planner.plan(delta)
    assert planner.state == after


@given(SOURCES, sequences())
@FEW
def test_conflict_when_nobody_decides_then_its_feature_stays_as_it_is(found, deltas):
    source = source_with(found)

    for delta in deltas:
        before = copy.deepcopy(source.rows)
        [planned] = run(source, delta)
        if planned.conflict is not None:
            assert planned.status is DeltaStatus.CONFLICT
            assert source.rows == before
