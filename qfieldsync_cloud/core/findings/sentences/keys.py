"""Sentences about the keys by which edits find their features."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.KEY_MISSING: lambda: (
        translate(
            "Validation",
            "The layer {layer} has no primary key.",
        ),
        translate(
            "Validation",
            "An edit from the field cannot be brought to its feature: all edits of "
            "existing features are refused.",
        ),
        translate(
            "Validation",
            "Add a primary key, best by saving the layer as a GeoPackage; else make it "
            "read-only.",
        ),
    ),
    CheckCode.KEY_COMPOSITE: lambda: (
        translate(
            "Validation",
            "The primary key of the layer {layer} consists of several fields "
            "({fields}).",
        ),
        translate(
            "Validation",
            "QField sends one field as the key, so edits from the field are refused.",
        ),
        translate(
            "Validation",
            "Give the table a key of one field, or make the layer read-only.",
        ),
    ),
    CheckCode.GEOJSON_WITHOUT_IDS: lambda: (
        translate(
            "Validation",
            "The features of the layer {layer} have no ids.",
        ),
        translate(
            "Validation",
            "GeoJSON then numbers them by their place in the file, which changes with "
            "every edit: an edit would reach another feature, so all are refused.",
        ),
        translate(
            "Validation",
            "Save the layer as a GeoPackage, or make it read-only.",
        ),
    ),
    CheckCode.KEY_FLOAT: lambda: (
        translate(
            "Validation",
            "The key {field} of the layer {layer} is a floating-point number.",
        ),
        translate(
            "Validation",
            "Such numbers change a little when they are written as text, and the "
            "feature is not found again.",
        ),
        translate(
            "Validation",
            "Make the key an integer or a text.",
        ),
    ),
    CheckCode.KEY_FID_FALLBACK: lambda: (
        translate(
            "Validation",
            "The layer {layer} has no primary key; its field {field} is used instead.",
        ),
        translate(
            "Validation",
            "Nothing keeps a device from giving a number twice, or none; edits of such "
            "features are refused.",
        ),
        translate(
            "Validation",
            "Save the layer as a GeoPackage, where the key is safe.",
        ),
    ),
    CheckCode.KEY_NOT_UNIQUE: lambda: (
        translate(
            "Validation",
            "The key {field} of the layer {layer} does not tell its features apart: "
            "{repeated} times a value comes again, {empty} are empty.",
        ),
        translate(
            "Validation",
            "Edits of these features are refused, because nobody knows which one is "
            "meant.",
        ),
        translate(
            "Validation",
            "Give each feature a value of its own, or make the layer read-only.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
