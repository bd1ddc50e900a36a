"""Sentences about fields."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.FIELD_NAMES_CLASH: lambda: (
        translate(
            "Validation",
            "The layer {layer} has fields whose names differ in case only: {fields}",
        ),
        translate(
            "Validation",
            "A GeoPackage takes them for one field, so the package loses the values of "
            "one of them.",
        ),
        translate(
            "Validation",
            "Rename one of them.",
        ),
    ),
    CheckCode.FIELD_NOT_WRITTEN: lambda: (
        translate(
            "Validation",
            "The field {field} of the layer {layer} is of a type that does not come "
            "back from the field ({type}).",
        ),
        translate(
            "Validation",
            "QField sends it as text or not at all, so edits of it are "
            "refused or lost.",
        ),
        translate(
            "Validation",
            "Hide the field in the form, or make it read-only.",
        ),
    ),
    CheckCode.FIELD_UNIQUE: lambda: (
        translate(
            "Validation",
            "The values of {field} in the layer {layer} must be unique.",
        ),
        translate(
            "Validation",
            "Two devices that do not know of each other use the same value, and the "
            "second feature is refused.",
        ),
        translate(
            "Validation",
            "Give the field the default value uuid(), or give each device a range of "
            "its own.",
        ),
    ),
    CheckCode.DATETIME_NAIVE: lambda: (
        translate(
            "Validation",
            "Times in {field} of the layer {layer} do not say in which zone they are.",
        ),
        translate(
            "Validation",
            "Devices in another zone, or after a change to summer time, shift them by "
            "hours.",
        ),
        translate(
            "Validation",
            "Store times with a zone, or agree on one for all devices.",
        ),
    ),
    CheckCode.DEFAULT_FAILS: lambda: (
        translate(
            "Validation",
            "The default value of {field} in the layer {layer} fails: {reason}",
        ),
        translate(
            "Validation",
            "The field stays empty in the field, though it should not.",
        ),
        translate(
            "Validation",
            "Mend the expression in the attributes form of the layer: {expression}",
        ),
    ),
    CheckCode.CONSTRAINT_FAILS: lambda: (
        translate(
            "Validation",
            "The constraint on {field} of the layer {layer} fails: {reason}",
        ),
        translate(
            "Validation",
            "No feature can meet it; a hard constraint keeps the crew from saving at "
            "all.",
        ),
        translate(
            "Validation",
            "Mend the expression in the attributes form of the layer: {expression}",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
