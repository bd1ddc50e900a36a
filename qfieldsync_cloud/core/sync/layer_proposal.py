"""The layer that deltas seem to mean when the project has none with their id."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class LayerSign(str, Enum):
    """What speaks for a layer."""

    SAME_NAME = "same_name"
    SAME_NAME_IN_ID = "same_name_in_id"
    """The id of the other layer begins with its name, or both with the same one."""
    SIMILAR_NAME = "similar_name"
    SAME_FIELDS = "same_fields"
    """It has every field that the deltas speak of."""
    MOST_FIELDS = "most_fields"
    SAME_GEOMETRY_TYPE = "same_geometry_type"
    SAME_CRS = "same_crs"


@dataclass(frozen=True)
class LayerProposal:
    """A layer of the project that looks like the one that is missing."""

    id: str
    name: str
    likeness: float
    """From 0 to 1: half for the name, half for the fields."""
    signs: tuple[LayerSign, ...]

    @property
    def values(self) -> dict[str, object]:
        """What a diagnosis says of it."""
        return {
            "proposal": f"{self.name} ({self.id})",
            "likeness": round(self.likeness, 2),
            "signs": [sign.value for sign in self.signs],
        }
