"""How conflicts are decided: by a policy for all, or by the analyst field by field."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any, Union

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.state import LocalFeature


class Policy(IntEnum):
    """What happens to every conflict that the analyst did not resolve."""

    KEEP_CURRENT = 0
    """Mine: nothing is written, the delta stays in conflict."""
    OVERWRITE = 1
    """Theirs: the delta is applied over what the layer holds."""


class Comparison(IntEnum):
    """Which fields an edit is compared by."""

    BY_ATTRIBUTE = 0
    """Only those that the patch changes."""
    BY_OBJECT = 1
    """All that the delta recorded before the edit."""


class Side(str, Enum):
    """Whose value a resolution takes."""

    MINE = "mine"
    """What the layer holds."""
    THEIRS = "theirs"
    """What the delta brings."""


@dataclass(frozen=True)
class EnteredValue:
    """A value that the analyst typed instead, as a deltafile would write it."""

    value: Any
    """JSON value; WKT in the layer's CRS for the geometry."""


Choice = Union[Side, EnteredValue]


@dataclass(frozen=True)
class Resolution:
    """The analyst's decision on one delta in conflict."""

    whole: Side | None = None
    """For the whole delta: MINE ignores it, THEIRS overwrites."""
    fields: Mapping[str, Choice] = field(default_factory=dict)
    """By field name ("geometry" for the geometry); read when `whole` is None."""
    seen: Mapping[str, Any] = field(default_factory=dict)
    """Current values (as in the report) that the analyst looked at. When the layer
    holds something else by now, the conflict stands."""
    kind: ConflictKind | None = None
    """Of the conflict that the analyst looked at, with all its fields in `seen`: one of
    another kind stands. None: nobody says."""

    def is_about(self, kind: ConflictKind, names: Iterable[str]) -> bool:
        """Whether the analyst looked at a conflict of this kind.

        Args:
            kind: of the conflict.
            names: of the fields in conflict of which the layer holds anything.
        """
        if self.kind is None:
            return True
        # each field is decided by itself, or all are by what was looked at
        is_seen = self.whole is None or self.seen.keys() >= set(names)
        return self.kind is kind and is_seen


@dataclass(frozen=True)
class SyncOptions:
    """What the caller of a run decides."""

    policy: Policy = Policy.KEEP_CURRENT
    comparison: Comparison = Comparison.BY_ATTRIBUTE
    tolerance: float = 0.0
    """For geometries, in units of each layer's own CRS."""
    resolutions: Mapping[str, Resolution] = field(default_factory=dict)
    """By delta uuid."""
    left_creates: Mapping[LocalFeature, str] = field(default_factory=dict)
    """Features whose create is known but no part of the run, because a server did it
    or it was not chosen: `sourcePk` of their edits may be another feature's here. With
    the key that the server gave, "" where none is known."""

    @property
    def is_comparison_plain(self) -> bool:
        """Only what a patch changes is compared, and no distance is let through."""
        return self.comparison is Comparison.BY_ATTRIBUTE and self.tolerance == 0

    def __post_init__(self) -> None:
        if not 0 <= self.tolerance < math.inf:
            raise OptionError("tolerance", f"{self.tolerance} is no distance")
