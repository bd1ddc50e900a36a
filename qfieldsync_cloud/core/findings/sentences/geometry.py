"""Sentences about geometries and coordinate reference systems."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.CRS_MISSING: lambda: (
        translate(
            "Validation",
            "The layer {layer} has no coordinate reference system.",
        ),
        translate(
            "Validation",
            "QField draws it in the wrong place, and new features get wrong "
            "coordinates.",
        ),
        translate(
            "Validation",
            "Set it in the properties of the layer, under Source.",
        ),
    ),
    CheckCode.CRS_CUSTOM: lambda: (
        translate(
            "Validation",
            "The coordinate reference system of the layer {layer} is one of this "
            "machine only.",
        ),
        translate(
            "Validation",
            "Devices do not know it, or take it for another; positions may be wrong.",
        ),
        translate(
            "Validation",
            "Use one with an official code (EPSG).",
        ),
    ),
    CheckCode.CURVES: lambda: (
        translate(
            "Validation",
            "The layer {layer} holds curves.",
        ),
        translate(
            "Validation",
            "QField edits straight lines only: an edited curve comes back as a line of "
            "many corners.",
        ),
        translate(
            "Validation",
            "Make lines of the curves, or make the layer read-only.",
        ),
    ),
    CheckCode.DIMENSIONS_MIXED: lambda: (
        translate(
            "Validation",
            "The layer {layer} says {declared}, but holds {found}.",
        ),
        translate(
            "Validation",
            "Heights and measures are lost or made up when such features are packaged "
            "or edited.",
        ),
        translate(
            "Validation",
            "Bring all features to one kind, with Drop M/Z values or Set Z value.",
        ),
    ),
    CheckCode.GEOMETRY_TYPE_DIFFERS: lambda: (
        translate(
            "Validation",
            "The layer {layer} says {declared}, but holds {found}.",
        ),
        translate(
            "Validation",
            "These features may be left out of packages, and edits of "
            "them are refused.",
        ),
        translate(
            "Validation",
            "Make the geometries what the layer says, or save it with another type.",
        ),
    ),
    CheckCode.GEOMETRY_NOT_FINITE: lambda: (
        translate(
            "Validation",
            "The layer {layer} holds coordinates that are no numbers; features "
            "concerned: {count}.",
        ),
        translate(
            "Validation",
            "Such geometries are lost on the way to the device or back; devices store "
            "them where no height was measured.",
        ),
        translate(
            "Validation",
            "Set the missing heights, with Set Z value for instance.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
