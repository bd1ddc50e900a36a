"""A deltafile and its deltas, as values.

Source of the format: version 1.0 as QField writes it and QFieldCloud reads it, see
`resources/schema/deltafile_1.json`. What the values *mean* for a layer is not known
here: attributes are JSON values, geometries are WKT text.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any, Union

from qfieldsync_cloud.core.deltas.json_text import json_encoder
from qfieldsync_cloud.core.deltas.packed_wkt import LONG, packed, unpacked

JsonValue = Any
"""What `json.loads` gives: None, bool, int, float, str, list or dict."""


_UUID = re.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def canonical_id(text: str) -> str:
    """One text per uuid, in small letters as devices write it; other ids stay."""
    return text.lower() if _UUID.fullmatch(text) else text


class DeltaMethod(str, Enum):
    """What a delta does to its feature; the values are the wire format's."""

    CREATE = "create"
    PATCH = "patch"
    DELETE = "delete"


class Absent(Enum):
    """Marks what a delta says nothing about; None would mean NULL."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent.ABSENT
_canonical_json = json_encoder(is_sorted=True, is_compact=True)
GeometryText = Union[str, None, Absent]
"""WKT in the local layer's CRS; None: NULL; ABSENT: the delta leaves it alone."""


class _KeptGeometry:
    """The geometry of a side; a long text is kept packed, see `packed_wkt`."""

    def __get__(self, side: Any, _owner: type | None = None) -> GeometryText:
        if side is None:
            return ABSENT  # the default of the field
        kept = side._geometry
        return unpacked(kept) if kept.__class__ is bytes else kept

    def __set__(self, side: Any, geometry: GeometryText) -> None:
        kept: Any = geometry
        if kept.__class__ is str and len(kept) > LONG:
            kept = packed(kept) or kept
        object.__setattr__(side, "_geometry", kept)


@dataclass(frozen=True)
class DeltaFeature:
    """One side of a delta: the feature before (`old`) or after (`new`) the edit."""

    attributes: Mapping[str, JsonValue] = field(default_factory=dict)
    """Field name to JSON value. Fields that did not change may be missing."""
    geometry: _KeptGeometry = _KeptGeometry()
    files_sha256: Mapping[str, str | None] = field(default_factory=dict)
    """Attachment path to hex SHA-256; None when the device could not read the file."""
    is_snapshot: bool | None = None
    """Whether `attributes` hold every field; None when the device did not say."""
    is_exact: bool = field(default=False, compare=False)
    """Out of a ledger: every value is to the last bit what the layer held, also of the
    kinds that no deltafile can hold."""


@dataclass(frozen=True)
class Delta:
    """One edit of one feature, made offline in QField."""

    uuid: str
    """In small letters: servers tell it so, whatever a file has."""
    client_id: str
    """The device's local copy of the package; "" in the looser dialect."""
    method: DeltaMethod
    local_layer_id: str
    source_layer_id: str
    """Layer id in the project; QField leaves it empty when it equals the local id,
    and then the reader puts the local id here."""
    local_pk: str
    """Key in the package; never a key of the source layer."""
    source_pk: str
    """Key in the source layer as the device knows it; "" when it does not."""
    old: DeltaFeature | None
    """None when the delta records nothing before the edit."""
    new: DeltaFeature | None
    export_id: str = ""
    local_layer_crs: str = ""
    """Authority id or WKT of the CRS of the geometries; "" when not recorded."""
    local_layer_name: str = ""
    deltafile_id: str = field(default="", compare=False)
    """Of the deltafile that it came in, when it was read from a list of deltas."""
    confirmed_key: str = field(default="", compare=False)
    """Key in the source layer that the caller confirmed instead of `source_pk`; never
    read from a file, and no part of the content."""

    @cached_property
    def content_hash(self) -> str:
        """Tells whether two deltas of one uuid are the same edit, 32 hex digits.

        The dialect does not matter: it is computed from the values, not the text.
        """
        parts = (
            self.client_id,
            self.method.value,
            self.local_layer_id,
            self.source_layer_id,
            self.local_pk,
            self.source_pk,
            self.local_layer_crs,
            _side_parts(self.old),
            _side_parts(self.new),
        )
        text = _canonical_json(parts)
        return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


@dataclass(frozen=True)
class Deltafile:
    """A file of deltas in the order in which the device made them."""

    id: str
    project_id: str
    deltas: tuple[Delta, ...]
    files: tuple[str, ...] = ()
    """Always empty in files that QField writes."""


def _side_parts(side: DeltaFeature | None) -> object:
    if side is None:
        return None
    kept: Any = vars(side)["_geometry"]
    said: Any = None
    if kept.__class__ is bytes:
        # half as many bytes, and they are at hand
        said = {"packed": hashlib.sha256(kept).hexdigest()}
    elif kept is not ABSENT:
        said = {"wkt": kept}
    return (side.attributes, said, side.files_sha256)
