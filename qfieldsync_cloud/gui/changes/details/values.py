"""Values, geometries and marks of one change as texts.

A value list of the layer's form is looked up, so that people read what they chose.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod, GeometryText
from qfieldsync_cloud.core.inspection.inspection import (
    FieldInspection,
    GeometryInspection,
    Inspection,
    Presence,
    Standing,
)
from qfieldsync_cloud.core.reports.geometries import change_text, geometry_text
from qfieldsync_cloud.core.reports.phrases import number_text, one_line, printable
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.words import method_text

NULL_TEXT = "NULL"
_MAX_TOOLTIP = 2000
"""Characters of a value; longer ones are told to be longer."""
Inspected = Union[FieldInspection, GeometryInspection]


@dataclass(frozen=True)
class Mark:
    """What is to be noticed about a field: an icon, and a word that says the same."""

    icon: str
    text: str


def mark_of(item: Inspected, status: ServerStatus) -> Mark | None:
    """What is to be noticed about a field or the geometry; None: nothing."""
    if item.is_in_conflict:
        return Mark("status/conflict", translate("Gui", "In conflict"))
    if item.current is ABSENT:
        return None
    if item.standing is Standing.OTHER:
        return Mark("status/hint", translate("Gui", "Changed here"))
    if not item.is_changed:
        return None
    is_applied = status is ServerStatus.APPLIED
    if item.standing is Standing.AS_OLD and is_applied:
        return Mark("status/hint", translate("Gui", "As before again"))
    return None


def value_text(item: FieldInspection, value: Any) -> str:
    """A value on one line; "" for what was not recorded."""
    return one_line(full_value_text(item, value))


def full_value_text(item: FieldInspection, value: Any) -> str:
    """A value with its line breaks; "" for what was not recorded."""
    if value is ABSENT:
        return ""
    if value is None:
        return NULL_TEXT
    if item.widget_type == "ValueMap":
        described = _described(item.widget_config, value)
        if described is not None:
            return described
    if isinstance(value, bool):
        return translate("Gui", "true") if value else translate("Gui", "false")
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return printable(", ".join(value))
    return printable(json.dumps(value, ensure_ascii=False, default=str))


def tooltip_text(item: FieldInspection, value: Any) -> str:
    """A value as a tooltip says it: in full, and with what the form hides."""
    if value is ABSENT:
        return translate("Gui", "Not recorded")
    text = full_value_text(item, value)
    raw = str(value)
    is_described = item.widget_type == "ValueMap" and value is not None
    if is_described and text != raw:
        text = f"{text} ({raw})"
    if isinstance(value, str) and not value:
        return translate("Gui", "Empty text")
    return text if len(text) <= _MAX_TOOLTIP else f"{text[:_MAX_TOOLTIP]}…"


def feature_text(inspection: Inspection) -> str:
    """How people call the feature."""
    delta = inspection.delta
    name, key = one_line(inspection.feature_name), inspection.key
    if name and name != key:
        if not key or re.search(rf"(?<!\w){re.escape(key)}(?!\w)", name):
            return name
        return translate("Gui", "{name} ({key})").format(name=name, key=key)
    if inspection.key:
        return translate("Gui", "feature {key}").format(key=inspection.key)
    if delta is not None and delta.method is DeltaMethod.CREATE:
        return translate("Gui", "a new feature")
    if delta is not None and delta.source_pk:
        return translate("Gui", "feature {key}").format(key=delta.source_pk)
    return translate("Gui", "a feature")


def title_text(inspection: Inspection) -> str:
    """What happened, in a headline."""
    if inspection.method is None:
        return translate("Gui", "A change that cannot be read")
    text = translate("Gui", "{method}: {feature}")
    return text.format(
        method=method_text(inspection.method), feature=feature_text(inspection)
    )


def presence_text(inspection: Inspection) -> str:
    """Where the feature is now, when that needs to be said; else ""."""
    is_applied = inspection.record.status is ServerStatus.APPLIED
    if inspection.presence is Presence.ABSENT:
        if is_applied and inspection.method is DeltaMethod.DELETE:
            return ""
        return translate("Gui", "This feature is not in the layer.")
    if inspection.presence is Presence.NOT_MADE:
        return translate("Gui", "This feature is not in the layer yet.")
    return ""


# fmt: off
def unsaved_text(inspection: Inspection) -> str:
    """A sentence where QGIS shows what the data do not have yet; else ""."""
    if not inspection.is_unsaved:
        return ""
    if inspection.presence is Presence.ABSENT:
        return translate("Gui", "You deleted it in QGIS, and have not saved the layer "
                                "yet.")
    return translate("Gui", "You edited it in QGIS, and have not saved the layer yet: "
                            "your values are shown as what is here now.")
# fmt: on


def geometry_change_text(geometry: GeometryInspection, method: DeltaMethod) -> str:
    """What the change does to the geometry."""
    if method is DeltaMethod.CREATE:
        return _capital(_side_text(geometry.new))
    if method is DeltaMethod.DELETE:
        return _capital(_side_text(geometry.old))
    if not geometry.is_changed:
        return translate("Gui", "Not changed")
    if geometry.change is not None:
        return _capital(change_text(geometry.change))
    if geometry.old is ABSENT:
        return _capital(_side_text(geometry.new))
    text = translate("Gui", "{old} → {new}")
    return _capital(
        text.format(old=_side_text(geometry.old), new=_side_text(geometry.new))
    )


def geometry_here_text(geometry: GeometryInspection) -> str:
    """Where the layer's geometry is, beside both sides; "" when that is unknown."""
    if geometry.current is ABSENT:
        return ""
    if geometry.standing is Standing.AS_NEW:
        return translate("Gui", "Here now: as from the field")
    if geometry.standing is Standing.AS_OLD:
        return translate("Gui", "Here now: as before")
    if geometry.standing is Standing.OTHER and geometry.change_here is not None:
        text = translate("Gui", "Here now: {change}, seen from before")
        return text.format(change=change_text(geometry.change_here))
    text = translate("Gui", "Here now: {geometry}")
    return text.format(geometry=_side_text(geometry.current))


def _side_text(side: GeometryText) -> str:
    if isinstance(side, str):
        return geometry_text(side)
    if side is None:
        return translate("Gui", "no geometry")
    return translate("Gui", "not recorded")


def _described(config: Mapping[str, Any], value: Any) -> str | None:
    """What a value list calls a value."""
    listed = config.get("map")
    parts = listed if isinstance(listed, list) else [listed]
    for part in parts:
        for described, stored in part.items() if isinstance(part, Mapping) else ():
            if str(stored) == str(value):
                return str(described)
    return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
