"""Looking through layers for the features that deltas recorded.

One pass over each table, whatever the number of deltas: what is looked for is put into
dictionaries first, and each feature is looked up in them. `core.sync.key_search` weighs
what was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest

from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.layers.sources import SourceKind, open_table
from qfieldsync_cloud.core.layers.variants import reader_of
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.geometry import ReadGeometry
from qfieldsync_cloud.core.sync.key_search import (
    Evidence,
    KeyProposal,
    KeyQuestion,
    NoProposal,
    agree,
    comparable_uuid,
    fingerprint,
    propose,
    recorded_key,
    recorded_values,
    uuid_values,
)

_MAX_SIGNATURES = 20
"""Sets of recorded fields that are looked for; devices record one set per layer."""
_PROGRESS_STEP = 5000
"""Features between two looks at the caller's wish to stop."""

_Cell = tuple[int, int]


def propose_keys(
    setups: Mapping[str, LayerSetup],
    questions: Sequence[KeyQuestion],
    watcher: Watcher,
) -> tuple[KeyProposal, ...]:
    """Look for the features of `questions`; any thread.

    Args:
        setups: by the layer id that the deltas name.
        questions: in the order of the input.
        watcher: is asked whether to stop.

    Raises:
        SourceFailure: a data source cannot be read.
        Cancelled: the caller wanted to stop.
    """
    by_layer: dict[str, list[int]] = defaultdict(list)
    for index, question in enumerate(questions):
        by_layer[question.delta.source_layer_id].append(index)
    proposals: dict[int, KeyProposal] = {}
    for named, indexes in by_layer.items():
        asked = [questions[index] for index in indexes]
        found = _search_layer(setups[named], asked, watcher)
        proposals.update(zip(indexes, found))
    return agree([proposals[index] for index in range(len(questions))], questions)


def _search_layer(
    setup: LayerSetup, questions: Sequence[KeyQuestion], watcher: Watcher
) -> list[KeyProposal]:
    layer = setup.layer
    if setup.table.kind is SourceKind.MEMORY or layer.problem is not None:
        return [_not_searched(setup, question) for question in questions]
    search = _Search(setup)
    for question in questions:
        search.add(question)
    with silent_gdal():
        qgs = open_table(setup.table)
        if not qgs.isValid():
            reason = layer_error(qgs) or "it is not there"
            text = f"{setup.table.display}: {reason}"
            raise SourceFailure(DiagnosisCode.SOURCE_LOST.value, text)
        search.run(TableReader(setup, qgs), watcher)
    evidence = search.evidence()
    return [
        propose(question, layer, found) for question, found in zip(questions, evidence)
    ]


def _not_searched(setup: LayerSetup, question: KeyQuestion) -> KeyProposal:
    reason = None if question.is_found else NoProposal.LAYER_NOT_SEARCHED
    layer = setup.layer
    return KeyProposal(
        question.delta, layer.id, layer.name, question.is_found, reason=reason
    )


@dataclass
class _Wanted:
    """What is looked for on behalf of one delta: lists of keys that fill up.

    Deltas that look for the same share a list, so that the cost of a feature does not
    grow with the deltas that it fits.
    """

    uuids: dict[str, list[str]] = field(default_factory=dict)
    """By field name."""
    values: list[str] = field(default_factory=list)
    place: list[str] = field(default_factory=list)
    told_key: str | None = None
    key_field: str | None = None


class _Search:
    """What is looked for in one table, ready to be looked up."""

    def __init__(self, setup: LayerSetup) -> None:
        self._setup = setup
        self._wanted: list[_Wanted] = []
        self._uuids: dict[str, dict[str, list[str]]] = {}
        """Field to value to keys."""
        self._values: dict[tuple[str, ...], dict[tuple[object, ...], list[str]]] = {}
        """Names of the recorded fields to their values to keys."""
        self._places: dict[str, tuple[LayerGeometry, list[str]]] = {}
        """Recorded text to geometry and keys."""
        self._useless: set[str] = set()
        """Fields without any value, or with one that two features have."""
        self._known_keys: set[str] = set()

    def add(self, question: KeyQuestion) -> None:
        """Look for the feature of one more delta."""
        delta, layer, wanted = question.delta, self._setup.layer, _Wanted()
        self._wanted.append(wanted)
        for name, value in uuid_values(delta, layer).items():
            by_value = self._uuids.setdefault(name, {})
            wanted.uuids[name] = by_value.setdefault(value, [])
        values = recorded_values(delta, layer)
        if values is not None:
            names = tuple(sorted(values))
            if names in self._values or len(self._values) < _MAX_SIGNATURES:
                by_values = self._values.setdefault(names, {})
                found = tuple(values[name] for name in names)
                wanted.values = by_values.setdefault(found, [])
        self._add_place(question, wanted)
        if layer.key is not None and question.told_key:
            wanted.told_key = layer.key.canonical(question.told_key)
        wanted.key_field = recorded_key(delta, layer)

    def _add_place(self, question: KeyQuestion, wanted: _Wanted) -> None:
        column, old = self._setup.geometry, question.delta.old
        if column is None or old is None or not isinstance(old.geometry, str):
            return
        crs = question.delta.local_layer_crs
        text = f"{crs}\n{old.geometry}"
        if text not in self._places:
            read = column.read(old.geometry, crs)
            geometry = read.value if isinstance(read, ReadGeometry) else None
            if not isinstance(geometry, LayerGeometry):
                return
            self._places[text] = (geometry, [])
        wanted.place = self._places[text][1]

    def run(self, reader: TableReader, watcher: Watcher) -> None:
        """Look through the table once."""
        watcher.check()
        keys = {wanted.told_key for wanted in self._wanted}
        keys |= {wanted.key_field for wanted in self._wanted}
        found = reader.read(key for key in keys if key is not None)
        self._known_keys = {key for key, state in found.items() if state is not None}
        grid = _Grid(self._places.values())
        columns = self._columns(reader)
        seen: dict[str, set[str]] = {name: set() for name in self._uuids}
        for number, feature in enumerate(reader.qgs.getFeatures(self._request(reader))):
            if number % _PROGRESS_STEP == 0:
                watcher.check()
            key = reader.key_of(feature)
            if key is None:
                continue
            values = {name: read(feature) for name, read in columns.items()}
            self._look_up_uuids(key, values, seen)
            self._look_up_values(key, values)
            grid.look_up(self._setup, key, feature)
        self._useless |= {name for name, values in seen.items() if not values}

    def _columns(
        self, reader: TableReader
    ) -> Mapping[str, Callable[[QgsFeature], PlainValue]]:
        """How to read the fields that are looked at, as plain values."""
        fields, known = reader.qgs.fields(), self._setup.layer.fields_by_name
        names = set(self._uuids).union(*self._values)
        return {
            name: _column(fields.indexOf(name), reader_of(known[name]))
            for name in names
        }

    def _request(self, reader: TableReader) -> QgsFeatureRequest:
        names = {self._setup.layer.key_name, *self._uuids}.union(*self._values)
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes(
            [reader.qgs.fields().indexOf(name) for name in sorted(names)]
        )
        if not self._places:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return request

    def _look_up_uuids(
        self, key: str, values: Mapping[str, PlainValue], seen: Mapping[str, set[str]]
    ) -> None:
        for name, wanted in self._uuids.items():
            value = values[name]
            if not isinstance(value, str) or name in self._useless:
                continue
            text = comparable_uuid(value)
            if text in seen[name]:
                self._useless.add(name)
            seen[name].add(text)
            if text in wanted:
                wanted[text].append(key)

    def _look_up_values(self, key: str, values: Mapping[str, PlainValue]) -> None:
        known = self._setup.layer.fields_by_name
        for names, wanted in self._values.items():
            found = tuple(fingerprint(known[name], values[name]) for name in names)
            if found in wanted:
                wanted[found].append(key)

    def evidence(self) -> Iterator[Evidence]:
        """What was found, in the order in which it was asked for."""
        both: dict[tuple[int, int], Mapping[str, None]] = {}
        sets: dict[int, frozenset[str]] = {}
        for wanted in self._wanted:
            place, values = wanted.place, wanted.values
            pair = (id(place), id(values))
            if pair not in both:
                few, many = sorted((place, values), key=len)
                if self._setup.geometry is None:
                    few = many = values
                if id(many) not in sets:
                    sets[id(many)] = frozenset(many)
                lookup = sets[id(many)]
                both[pair] = dict.fromkeys(key for key in few if key in lookup)
            yield Evidence(
                {
                    name: keys
                    for name, keys in wanted.uuids.items()
                    if name not in self._useless
                },
                self._if_known(wanted.key_field),
                self._if_known(wanted.told_key),
                place,
                values,
                both[pair],
            )

    def _if_known(self, key: str | None) -> str:
        return key if key is not None and key in self._known_keys else ""


def _column(
    index: int, read: Callable[[Any], PlainValue]
) -> Callable[[QgsFeature], PlainValue]:
    return lambda feature: read(feature.attribute(index))


class _Grid:
    """Geometries by the corner of their box, so that few are compared."""

    def __init__(self, wanted: Iterable[tuple[LayerGeometry, list[str]]]) -> None:
        self._items = list(wanted)
        boxes = [geometry.qgs.boundingBox() for geometry, _ in self._items]
        sizes = (abs(x) for box in boxes for x in (box.xMinimum(), box.yMinimum()))
        # four times what two equal coordinates may differ by
        self._size = 4e-9 * max(sizes, default=0.0) or 1e-9
        self._cells: dict[_Cell, list[int]] = defaultdict(list)
        for index, box in enumerate(boxes):
            for cell in self._near(box.xMinimum(), box.yMinimum()):
                self._cells[cell].append(index)

    def look_up(self, setup: LayerSetup, key: str, feature: QgsFeature) -> None:
        """Note `key` where the geometry of its feature is looked for."""
        if not self._items or setup.geometry is None or not feature.hasGeometry():
            return
        box = feature.geometry().boundingBox()
        near = self._cells.get(self._cell(box.xMinimum(), box.yMinimum()))
        here = setup.geometry.of_feature(feature.geometry()) if near else None
        if near is None or here is None:
            return
        for index in near:
            geometry, keys = self._items[index]
            if geometry.equals(here, 0.0):
                keys.append(key)

    def _cell(self, x: float, y: float) -> _Cell:
        return int(x // self._size), int(y // self._size)

    def _near(self, x: float, y: float) -> set[_Cell]:
        half = self._size / 2
        return {
            self._cell(x + dx, y + dy) for dx in (-half, half) for dy in (-half, half)
        }
