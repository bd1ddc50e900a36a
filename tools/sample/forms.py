"""Forms of the sample's layers, for the desktop and for QField alike."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsRelation,
    QgsVectorLayer,
)

from tools.sample.layers import AGE_FIELD, LAYERS
from tools.sample.records import HEDGES, INSPECTIONS, PLOTS, TREES
from tools.sample.styles import CONDITIONS, USES

RELATION_ID = "inspections_of_tree"
Widget = tuple[str, dict[str, Any]]

TEXT: Widget = ("TextEdit", {"IsMultiline": False, "UseHtml": False})
NOTE: Widget = ("TextEdit", {"IsMultiline": True, "UseHtml": False})
CHECK_BOX: Widget = ("CheckBox", {"CheckedState": "", "UncheckedState": ""})
HIDDEN: Widget = ("Hidden", {})
# QField names new photos by this expression; {extension} is its own placeholder.
PHOTO_NAME = (
    "'DCIM/tree_' || \"tag_no\" || '_' || format_date(now(), 'yyyyMMddHHmmss')"
    " || '.{extension}'"
)


def _number(low: float, high: float, step: float, suffix: str = "") -> Widget:
    decimals = 0 if step >= 1 else 1
    return (
        "Range",
        {
            "AllowNull": True,
            "Min": low,
            "Max": high,
            "Step": step,
            "Precision": decimals,
            "Style": "SpinBox",
            "Suffix": suffix,
        },
    )


def _choice(labels: dict[str, Any]) -> Widget:
    return ("ValueMap", {"map": [{label: value} for label, value in labels.items()]})


def _moment(display: str) -> Widget:
    return (
        "DateTime",
        {
            "allow_null": True,
            "calendar_popup": True,
            "display_format": display,
            "field_format": display,
            "field_iso_format": False,
        },
    )


DATE = _moment("yyyy-MM-dd")
PHOTO: Widget = (
    "ExternalResource",
    {
        "DocumentViewer": 1,
        "DocumentViewerHeight": 240,
        "DocumentViewerWidth": 0,
        "FileWidget": True,
        "FileWidgetButton": True,
        "FullUrl": False,
        "RelativeStorage": 1,
        "StorageMode": 0,
        "UseLink": False,
    },
)
PLOT: Widget = (
    "ValueRelation",
    {
        "AllowMulti": False,
        "AllowNull": True,
        "Key": "code",
        "Layer": LAYERS[PLOTS].layer_id,
        "LayerName": LAYERS[PLOTS].name,
        "LayerProviderName": "ogr",
        "LayerSource": "./tree_inventory.gpkg|layername=plots",
        "OrderByValue": True,
        "UseCompleter": False,
        "Value": "name",
    },
)
TREE: Widget = (
    "RelationReference",
    {
        "AllowAddFeatures": False,
        "AllowNULL": False,
        "MapIdentification": False,
        "OrderByValue": True,
        "ReadOnly": False,
        "Relation": RELATION_ID,
        "ShowForm": False,
        "ShowOpenFormButton": True,
    },
)
URGENCY = _choice({"None": 0, "Within a year": 1, "This season": 2, "At once": 3})

WIDGETS: dict[str, dict[str, Widget]] = {
    TREES: {
        "fid": HIDDEN,
        "uuid": TEXT,
        "tag_no": _number(1, 99999, 1),
        "species": ("UniqueValues", {"Editable": True}),
        "height": _number(0, 60, 0.1, " m"),
        "girth": _number(0, 1200, 1, " cm"),
        "condition": _choice(
            {label: value for value, (label, *_) in CONDITIONS.items()}
        ),
        "planted": DATE,
        "surveyed": _moment("yyyy-MM-dd HH:mm"),
        "protected": CHECK_BOX,
        "note": NOTE,
        "photo": PHOTO,
        "plot": PLOT,
        AGE_FIELD: TEXT,
    },
    PLOTS: {
        "fid": HIDDEN,
        "code": TEXT,
        "name": TEXT,
        "use": _choice({label: value for value, (label, _) in USES.items()}),
        "area_m2": _number(0, 1000000, 0.1, " m²"),
    },
    HEDGES: {
        "fid": _number(1, 999999999, 1),
        "name": TEXT,
        "species": ("UniqueValues", {"Editable": True}),
        "height": _number(0, 10, 0.1, " m"),
        "length_m": _number(0, 10000, 0.1, " m"),
        "trimmed": DATE,
    },
    INSPECTIONS: {
        "fid": HIDDEN,
        "tree_uuid": TREE,
        "inspected": DATE,
        "inspector": TEXT,
        "finding": NOTE,
        "urgency": URGENCY,
    },
}

# Key fields (fid, uuid, tree_uuid, code) keep their own names: an alias there hides
# which column a message about keys means.
ALIASES = {
    TREES: {
        "tag_no": "Tag number",
        "species": "Species",
        "height": "Height",
        "girth": "Girth",
        "condition": "Condition",
        "planted": "Planted",
        "surveyed": "Surveyed",
        "protected": "Protected",
        "note": "Note",
        "photo": "Photo",
        "plot": "Plot",
        AGE_FIELD: "Age in years",
    },
    PLOTS: {"name": "Name", "use": "Use", "area_m2": "Area"},
    HEDGES: {
        "name": "Name",
        "species": "Species",
        "height": "Height",
        "length_m": "Length",
        "trimmed": "Last trimmed",
    },
    INSPECTIONS: {
        "inspected": "Inspected",
        "inspector": "Inspector",
        "finding": "Finding",
        "urgency": "Action needed",
    },
}

DEFAULTS = {
    TREES: {
        "uuid": "uuid('WithoutBraces')",
        "condition": "'good'",
        "protected": "false",
        "surveyed": "now()",
    },
    PLOTS: {"area_m2": "round($area, 1)"},
    HEDGES: {"fid": 'maximum("fid") + 1', "length_m": "round($length, 1)"},
    INSPECTIONS: {"inspected": "to_date(now())", "urgency": "0"},
}
DISPLAY = {
    TREES: '"species" || \' \' || "tag_no"',
    PLOTS: '"code" || \' \' || "name"',
    HEDGES: '"name"',
    INSPECTIONS: '"inspected" || \': \' || "finding"',
}
TABS = {
    TREES: {
        "Tree": ["tag_no", "species", "condition", "height", "girth", "plot"],
        "History": ["planted", AGE_FIELD, "surveyed", "protected", "note"],
        "Photo": ["photo", "uuid"],
    },
    HEDGES: {
        "Hedge": ["name", "species", "height", "length_m", "trimmed", "fid"],
    },
}
READ_ONLY = {TREES: ["uuid"], HEDGES: ["fid"]}


def set_up_form(layer: QgsVectorLayer, key: str, relation: QgsRelation) -> None:
    """Give the layer its widgets, aliases, defaults, constraints and tabs."""
    for field, (widget, config) in WIDGETS[key].items():
        layer.setEditorWidgetSetup(
            _index(layer, field), QgsEditorWidgetSetup(widget, config)
        )
    for field, alias in ALIASES[key].items():
        layer.setFieldAlias(_index(layer, field), alias)
    for field, expression in DEFAULTS[key].items():
        layer.setDefaultValueDefinition(
            _index(layer, field), QgsDefaultValue(expression)
        )
    layer.setDisplayExpression(DISPLAY[key])
    if key == TREES:
        for constraint in (
            QgsFieldConstraints.Constraint.ConstraintNotNull,
            QgsFieldConstraints.Constraint.ConstraintUnique,
        ):
            layer.setFieldConstraint(_index(layer, "uuid"), constraint)
        layer.setCustomProperty(
            "QFieldSync/attachment_naming", f'{{"photo": {_json_text(PHOTO_NAME)}}}'
        )
    config = layer.editFormConfig()
    for field in READ_ONLY.get(key, []):
        config.setReadOnly(_index(layer, field), True)
    if key in TABS:
        _add_tabs(config, layer, key, relation)
    layer.setEditFormConfig(config)


def _add_tabs(
    config: QgsEditFormConfig, layer: QgsVectorLayer, key: str, relation: QgsRelation
) -> None:
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()
    for title, fields in TABS[key].items():
        tab = QgsAttributeEditorContainer(title, root)
        tab.setIsGroupBox(False)
        for field in fields:
            tab.addChildElement(
                QgsAttributeEditorField(field, _index(layer, field), tab)
            )
        config.addTab(tab)
    if key == TREES:
        tab = QgsAttributeEditorContainer("Inspections", root)
        tab.setIsGroupBox(False)
        editor = QgsAttributeEditorRelation(relation, tab)
        editor.setRelationWidgetTypeId("relation_editor")
        editor.setShowLabel(False)
        tab.addChildElement(editor)
        config.addTab(tab)


def _index(layer: QgsVectorLayer, field: str) -> int:
    # Not lookupField: that one would take an alias for a field.
    index = layer.fields().indexFromName(field)
    if index < 0:
        raise KeyError(f"{layer.name()} has no field {field}")
    return int(index)


def _json_text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
