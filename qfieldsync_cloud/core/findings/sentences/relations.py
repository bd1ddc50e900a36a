"""Sentences about relations and joins."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.RELATION_LAYER_MISSING: lambda: (
        translate(
            "Validation",
            "The relation {relation} leads to a layer that is not in the project.",
        ),
        translate(
            "Validation",
            "Parents show no children in the field, and children cannot be added.",
        ),
        translate(
            "Validation",
            "Put the layer back. When the project is saved, QGIS drops the relation.",
        ),
    ),
    CheckCode.RELATION_LAYER_EXCLUDED: lambda: (
        translate(
            "Validation",
            "The relation {relation} needs the layer {layer}, which is left out of "
            "packages; {other} is taken along.",
        ),
        translate(
            "Validation",
            "Parents show no children in the field, or children no parent.",
        ),
        translate(
            "Validation",
            "Take the layer {layer} along.",
        ),
    ),
    CheckCode.RELATION_FIELD_MISSING: lambda: (
        translate(
            "Validation",
            "The relation {relation} uses the field {field} of the layer {layer}, "
            "which is not there.",
        ),
        translate(
            "Validation",
            "Parents show no children in the field, and children cannot be added.",
        ),
        translate(
            "Validation",
            "Define the relation again with fields that are there.",
        ),
    ),
    CheckCode.RELATION_KEY_NUMBERED: lambda: (
        translate(
            "Validation",
            "{children} refer to {layer} by {field}, which the database "
            "numbers itself.",
        ),
        translate(
            "Validation",
            "A feature made in the field gets another number when it comes back; the "
            "children made with it refer to the old one and are orphaned.",
        ),
        translate(
            "Validation",
            "Add a text field with the default value uuid() to {layer}, and let the "
            "relation use it.",
        ),
    ),
    CheckCode.RELATION_KEY_WITHOUT_DEFAULT: lambda: (
        translate(
            "Validation",
            "{children} refer to {layer} by {field}, which has no default value.",
        ),
        translate(
            "Validation",
            "A feature made in the field has no value there unless the crew types one, "
            "so its children have no parent.",
        ),
        translate(
            "Validation",
            "Give the field the default value uuid().",
        ),
    ),
    CheckCode.RELATION_KEY_NOT_UNIQUE: lambda: (
        translate(
            "Validation",
            "{children} refer to {layer} by {field}, but {repeated} times a value "
            "comes again.",
        ),
        translate(
            "Validation",
            "Children belong to several parents; in the field they show up in the "
            "wrong place.",
        ),
        translate(
            "Validation",
            "Give each feature of {layer} a value of its own.",
        ),
    ),
    CheckCode.JOIN_LAYER_MISSING: lambda: (
        translate(
            "Validation",
            "The layer {layer} is joined with a layer that is not in the project.",
        ),
        translate(
            "Validation",
            "The joined fields are empty in the field, and so is what depends on them.",
        ),
        translate(
            "Validation",
            "Put the layer back, or remove the join.",
        ),
    ),
    CheckCode.JOIN_LAYER_EXCLUDED: lambda: (
        translate(
            "Validation",
            "The layer {layer} is joined with {other}, which is left out of packages.",
        ),
        translate(
            "Validation",
            "The joined fields are empty in the field, and so is what depends on them.",
        ),
        translate(
            "Validation",
            "Take the layer {other} along, or remove the join.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
