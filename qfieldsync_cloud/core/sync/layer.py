"""What the decisions know of a layer: its fields, its key, its geometry column.

Filled by `core.layers.describe` from a real layer, and by hand in unit tests.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from qfieldsync_cloud.core.sync.diagnosis import Diagnosis

_PLAIN_INTEGER = re.compile("[1-9][0-9]{0,17}")
_PLAIN_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class FieldKind(str, Enum):
    """What a field stores, as far as values are concerned."""

    BOOL = "bool"
    INTEGER = "integer"
    DOUBLE = "double"
    TEXT = "text"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"
    LIST = "list"
    MAP = "map"
    """JSON: an object, a list or a plain value."""
    BINARY = "binary"
    UNKNOWN = "unknown"
    """A type that this plugin does not know; nothing is ever written to it."""


class FieldOrigin(str, Enum):
    """Where the values of a field come from."""

    SOURCE = "source"
    """A column of the data source: the only origin that is compared and written."""
    JOINED = "joined"
    VIRTUAL = "virtual"
    """Computed by QGIS from an expression."""


@dataclass(frozen=True)
class Field:
    """One field of a layer, with what its column can hold."""

    name: str
    kind: FieldKind
    origin: FieldOrigin = FieldOrigin.SOURCE
    bits: int = 64
    """Width of an integer (8, 16, 32, 64) or a floating-point number (32, 64)."""
    digits: int = 0
    """Width of a number in a DBF column, sign and point counted; 0: no limit."""
    decimals: int | None = None
    """Digits behind the point that a decimal column stores; None: as many as fit."""
    max_length: int = 0
    """Longest text, in `length_encoding` bytes where that is set, else in
    characters; 0: no limit."""
    length_encoding: str = ""
    """Python name of the encoding of a column that counts bytes (DBF); else ""."""
    is_blank_padded: bool = False
    """DBF text: trailing blanks are lost and an empty text reads back as NULL."""
    time_step_ms: int = 1
    """Finest difference that a time or datetime column stores."""
    element_kind: FieldKind = FieldKind.UNKNOWN
    """Of a list's elements."""
    is_not_null: bool = False
    has_default: bool = False
    """The data source or the layer fills the field in when a create does not."""
    is_unique: bool = False
    is_generated: bool = False
    """The data source computes it and refuses to be told."""
    is_uuid: bool = False
    """Text that is a UUID, and spelled in one way only."""
    is_respelled: bool = False
    """Text that the data source spells in its own way."""

    @property
    def is_source(self) -> bool:
        return self.origin is FieldOrigin.SOURCE

    @property
    def is_comparable(self) -> bool:
        """What QField records of it says something about its value."""
        is_known = self.kind not in (FieldKind.BINARY, FieldKind.UNKNOWN)
        return self.is_source and is_known


@dataclass(frozen=True)
class KeyColumn:
    """The one column by which a feature is found."""

    name: str
    kind: FieldKind
    is_numbered: bool
    """The data source numbers it (GeoPackage `fid`, serial, identity)."""
    bits: int = 64
    is_uuid: bool = False
    is_caseless: bool = False
    """Text in which the data source takes capitals and small letters for the same."""

    def canonical(self, value: object) -> str | None:
        """The key as text, one text per key; None when `value` cannot be a key.

        "01" and 1 are the same key of an integer column, and of no other. A key of a
        text column is taken to the letter, where the data source tells them apart.
        """
        if value is None or isinstance(value, bool):
            return None
        if self.kind in (FieldKind.INTEGER, FieldKind.DOUBLE):
            return _canonical_integer(value)
        text = str(value)
        if self.is_uuid:
            return canonical_uuid(text)
        return (text.lower() if self.is_caseless else text) or None


def canonical_uuid(text: str) -> str | None:
    """A UUID as a database spells it; None when `text` is none.

    Braces and capitals, as QGIS and other programs write them, are let through.
    """
    if _PLAIN_UUID.fullmatch(text):
        return text  # as databases and devices send them
    try:
        return str(uuid.UUID(text.strip()))
    except ValueError:
        return None


def _canonical_integer(value: object) -> str | None:
    if type(value) is str and _PLAIN_INTEGER.fullmatch(value):
        return value  # as devices send them
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        number = value
    else:
        text = str(value).strip()
        digits = text[1:] if text[:1] == "-" else text
        # isdecimal alone also takes other scripts' digits, which int() would read
        if not (digits.isascii() and digits.isdecimal()) or len(digits) > 19:
            return None
        number = int(text)
    # no column holds more than 64 bits, and no data source can be asked for more
    return str(number) if -(2**63) <= number < 2**63 else None


@dataclass(frozen=True)
class Layer:
    """A vector layer of the project, as the decisions see it."""

    id: str
    name: str
    fields: tuple[Field, ...]
    table: str = ""
    """The table behind the layer; layers on one table share its features."""
    key: KeyColumn | None = None
    """None when `problem` says why there is none."""
    has_geometry: bool = True
    data_source: str = ""
    """For people, without credentials."""
    problem: Diagnosis | None = None
    """Why no delta can be applied to this layer, or None."""
    has_cascades: bool = False
    """The data source deletes or changes rows of its own accord, which refer to a
    feature that is deleted."""
    hides_features: bool = False
    """The data source shows only some features to this login: what is not seen may be
    there all the same."""
    fields_by_name: dict[str, Field] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        self.fields_by_name.update((item.name, item) for item in self.fields)

    @property
    def key_name(self) -> str:
        """Name of the key column; "" when there is none."""
        return self.key.name if self.key else ""

    @cached_property
    def compared_names(self) -> tuple[str, ...]:
        """Fields that are compared with what a delta recorded, the geometry apart."""
        return tuple(
            item.name
            for item in self.fields
            if item.is_comparable
            and not item.is_generated
            and item.name != self.key_name
        )

    @cached_property
    def binary_names(self) -> tuple[str, ...]:
        """Fields of which only a ledger can record what they held."""
        return tuple(
            item.name
            for item in self.fields
            if item.kind is FieldKind.BINARY and item.is_source
        )

    @cached_property
    def moment_names(self) -> tuple[str, ...]:
        """Fields that hold dates with times, which are compared."""
        return tuple(
            name
            for name in self.compared_names
            if self.fields_by_name[name].kind is FieldKind.DATETIME
        )

    @cached_property
    def unique_names(self) -> tuple[str, ...]:
        """Fields whose value no two features share, the key apart.

        Lists and maps are left to the data source: they cannot be looked up.
        """
        return tuple(
            item.name
            for item in self.fields
            if item.is_unique
            and item.is_source
            and item.name != self.key_name
            and item.kind not in (FieldKind.LIST, FieldKind.MAP)
        )
