"""What was edited in one table of a package: two copies of it compared by key.

SQLite finds the rows of a database that differ; only those are read through QGIS, and
a row whose values are all the same, however they are stored, is no edit. Files that are
no databases are read whole. Never compared: joined and virtual fields.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.layer_note import note_layer
from qfieldsync_cloud.core.opening import open_layer
from qfieldsync_cloud.core.project.collecting.data_files import damaged
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode
from qfieldsync_cloud.core.project.collecting.package_project import PackageLayer
from qfieldsync_cloud.core.project.collecting.table_changes import RowChanges, both
from qfieldsync_cloud.core.sync.geometry import Geometry
from qfieldsync_cloud.core.sync.layer import Field
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.values import are_identical

_READ_AT_ONCE = 5_000


@dataclass(frozen=True)
class Edit:
    """A feature of the package that is not what it was."""

    key: str
    """In the package; "" for one that has none."""
    before: FeatureState | None
    """None: the device made it."""
    after: FeatureState | None
    """None: the device deleted it."""
    changed: tuple[str, ...] = ()
    """Fields of which a patch changes the value, also those no deltafile carries."""
    is_moved: bool = False
    """A patch changes the geometry."""


@dataclass
class TableEdits:
    """The edits of one table, in the order of their keys."""

    layer: PackageLayer
    key_name: str = ""
    """Name of the package's own key column."""
    fields: Mapping[str, Field] = field(default_factory=dict)
    """Fields that both copies have, by name."""
    edits: list[Edit] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    is_readable: bool = True
    """False: nothing may be believed of the file that came back."""

    def tell(self, code: NoticeCode, **values: object) -> None:
        """Say something of the layer."""
        self.notices.append(Notice(code, self.layer.name, values))

    def edit_of(
        self, key: str, before: FeatureState | None, after: FeatureState | None
    ) -> Edit | None:
        """What differs by value, to the last bit of the geometry; None: nothing."""
        if before is None or after is None:
            return Edit(key, before, after) if before is not after else None
        was, now = before.attributes, after.attributes
        changed = tuple(
            name
            for name, item in self.fields.items()
            if not are_identical(item, was.get(name), now.get(name))
        )
        is_moved = _exact(before.geometry) != _exact(after.geometry)
        if changed or is_moved:
            return Edit(key, before, after, changed, is_moved)
        return None


def read_edits(
    layer: PackageLayer, before: Path, after: Path, watcher: JobWatcher
) -> TableEdits:
    """Compare a table as it was with what came back.

    Args:
        layer: a layer on the table.
        before: folder with the file as it was; a copy.
        after: folder with the file as it came back; a copy.
        watcher: told of nothing, but asked whether to stop.

    Raises:
        Cancelled: the job is to stop.
    """
    found = TableEdits(layer)
    compare = _compare_rows if layer.is_database else _compare_files
    try:
        compare(found, before, after, watcher)
    except (sqlite3.DatabaseError, _Unreadable) as error:
        found.notices.append(damaged(layer.path, str(error)))
        found.is_readable = False
    return found


class _Unreadable(Exception):
    """QGIS cannot open a copy, or does not show in it what must be there."""


def _compare_rows(
    found: TableEdits, before: Path, after: Path, watcher: JobWatcher
) -> None:
    layer = found.layer
    with both(before / layer.path, after / layer.path, watcher) as two:
        if not layer.table:
            # a data source text without a name means the first table
            layer = found.layer = replace(layer, table=two.first_table())
        columns, now = (two.columns(side, layer.table) for side in ("before", "main"))
        if not now:
            found.tell(NoticeCode.TABLE_MISSING, path=layer.path)
            found.is_readable = False
            return
        found.key_name = two.key_of(layer.table)
        _check_key(found, now)
        _compare_names(found, columns, now)
        common = [name for name in columns if name in now]
        if not found.key_name or "," in layer.source_keys:
            if two.is_changed(layer.table, common):
                found.tell(NoticeCode.LAYER_WITHOUT_KEY)
            return
        changes = two.changes(layer.table, found.key_name, common)
    if changes.deleted and len(changes.deleted) == changes.count_before:
        found.tell(NoticeCode.LAYER_EMPTIED, count=changes.count_before)
    if changes.changed or changes.created or changes.deleted:
        readers = _reader(layer, before), _reader(layer, after)
        _take_fields(found, *readers)
        found.edits.extend(_edits_of_rows(found, changes, *readers, watcher))


def _edits_of_rows(
    found: TableEdits,
    changes: RowChanges,
    before: TableReader,
    after: TableReader,
    watcher: JobWatcher,
) -> Iterator[Edit]:
    for keys in _portions(found, after, changes.changed):
        watcher.check()
        was, now = _read(before, keys), _read(after, keys)
        edits = (found.edit_of(key, was[key], now[key]) for key in keys)
        yield from filter(None, edits)
    for keys in _portions(found, after, changes.created):
        watcher.check()
        now = _read(after, keys)
        yield from (Edit(key, None, now[key]) for key in keys)
    for keys in _portions(found, before, changes.deleted):
        watcher.check()
        was = _read(before, keys)
        yield from (Edit(key, was[key], None) for key in keys)


def _portions(
    found: TableEdits, reader: TableReader, keys: Collection[object]
) -> Iterator[list[str]]:
    column = reader.setup.layer.key
    texts = [text for key in keys if column and (text := column.canonical(key))]
    if len(texts) < len(keys):
        found.tell(NoticeCode.ROWS_WITHOUT_KEY, count=len(keys) - len(texts))
    for start in range(0, len(texts), _READ_AT_ONCE):
        yield texts[start : start + _READ_AT_ONCE]


def _read(reader: TableReader, keys: Iterable[str]) -> dict[str, FeatureState]:
    states = reader.read(keys)
    if missing := [key for key, state in states.items() if state is None]:
        raise _Unreadable(f"QGIS does not show feature {missing[0]}")
    return {key: state for key, state in states.items() if state is not None}


def _compare_files(
    found: TableEdits, before: Path, after: Path, watcher: JobWatcher
) -> None:
    readers = _reader(found.layer, before), _reader(found.layer, after)
    columns, now = (
        # of GeoJSON the types are guessed from the values, and say nothing
        {item.name: "" for item in reader.setup.layer.fields}
        for reader in readers
    )
    found.key_name = readers[0].setup.layer.key_name
    _check_key(found, now)
    _compare_names(found, columns, now)
    _take_fields(found, *readers)
    if not found.key_name or "," in found.layer.source_keys:
        found.tell(NoticeCode.LAYER_WITHOUT_KEY)
        return
    was, was_unnamed = _read_file(readers[0], watcher)
    is_, is_unnamed = _read_file(readers[1], watcher)
    edits = (
        found.edit_of(key, was.get(key), is_.get(key))
        for key in sorted({*was, *is_}, key=_order)
    )
    found.edits.extend(filter(None, edits))
    if was and not is_ and not is_unnamed:
        found.tell(NoticeCode.LAYER_EMPTIED, count=len(was))
    _add_unnamed(found, was_unnamed, is_unnamed)


def _read_file(
    reader: TableReader, watcher: JobWatcher
) -> tuple[dict[str, FeatureState], list[FeatureState]]:
    """Features by key, and those whose key is empty or was there before."""
    named: dict[str, FeatureState] = {}
    unnamed: list[FeatureState] = []
    for count, (key, state) in enumerate(reader.read_each()):
        if count % 1000 == 0:
            watcher.check()
        if key is None or named.setdefault(key, state) is not state:
            unnamed.append(state)
    return named, unnamed


def _add_unnamed(
    found: TableEdits, before: list[FeatureState], after: list[FeatureState]
) -> None:
    """Add as new the features without a key that were not there before."""
    left = list(before)
    for state in after:
        same = (item for item in left if found.edit_of("", item, state) is None)
        known = next(same, None)
        if known is None:
            found.edits.append(Edit("", None, state))
        else:
            left = [item for item in left if item is not known]
    if before or after:
        found.tell(NoticeCode.ROWS_WITHOUT_KEY, count=len(after) or len(before))


def _exact(geometry: Geometry | None) -> Hashable:
    return geometry.exact if geometry is not None else None


def _order(key: str) -> tuple[int, int, str]:
    """Numbers by size, before texts."""
    digits = key[1:] if key[:1] == "-" else key
    is_number = digits.isascii() and digits.isdecimal()
    return (0, int(key), "") if is_number else (1, 0, key)


def _check_key(found: TableEdits, now: Mapping[str, str]) -> None:
    if found.key_name and found.key_name not in now:
        raise _Unreadable(f"{found.layer.name}: there is no field {found.key_name}")


def _compare_names(
    found: TableEdits, before: Mapping[str, str], after: Mapping[str, str]
) -> None:
    """Say which columns were added, are gone, or have another type."""
    for code, names in (
        (NoticeCode.FIELDS_ADDED, [name for name in after if name not in before]),
        (NoticeCode.FIELDS_MISSING, [name for name in before if name not in after]),
        (
            NoticeCode.FIELDS_RETYPED,
            [name for name in before if after.get(name, before[name]) != before[name]],
        ),
    ):
        if names:
            found.tell(code, names=", ".join(names))


def _take_fields(found: TableEdits, before: TableReader, after: TableReader) -> None:
    known = after.setup.layer.fields_by_name
    found.fields = {
        item.name: item
        for item in before.setup.layer.fields
        if item.is_source and not item.is_generated and item.name in known
    }


def _reader(layer: PackageLayer, folder: Path) -> TableReader:
    path = str(folder / layer.path)
    if layer.provider == "spatialite":
        uri = QgsDataSourceUri()
        uri.setDatabase(path)
        uri.setDataSource("", layer.table, layer.geometry_column)
        path = uri.uri(False)
    elif layer.is_database:
        path = f"{path}|layername={layer.table}"
    qgs = open_layer(path, layer.name, layer.provider)
    if not qgs.isValid():
        raise _Unreadable(layer_error(qgs) or "QGIS cannot open it")
    if layer.encoding and not layer.is_database:
        qgs.setProviderEncoding(layer.encoding)
    return TableReader(describe_layer(note_layer(qgs)), qgs)
