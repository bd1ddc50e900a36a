"""Sentences about forms."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.VALUE_RELATION_LAYER_MISSING: lambda: (
        translate(
            "Validation",
            "The list of values of {field} in the layer {layer} comes from a layer "
            "that is not in the project: {other}",
        ),
        translate(
            "Validation",
            "The list is empty in the field, so the crew cannot fill in the field.",
        ),
        translate(
            "Validation",
            "Choose the layer again in the attributes form, or put it back.",
        ),
    ),
    CheckCode.VALUE_RELATION_LAYER_EXCLUDED: lambda: (
        translate(
            "Validation",
            "The list of values of {field} in the layer {layer} comes from the layer "
            "{other}, which is left out of packages.",
        ),
        translate(
            "Validation",
            "The list is empty in the field, so the crew cannot fill in the field.",
        ),
        translate(
            "Validation",
            "Take the layer {other} along.",
        ),
    ),
    CheckCode.VALUE_RELATION_FIELD_MISSING: lambda: (
        translate(
            "Validation",
            "The list of values of {field} in the layer {layer} uses the field "
            "{wanted} of {other}, which is not there.",
        ),
        translate(
            "Validation",
            "The list is empty in the field, so the crew cannot fill in the field.",
        ),
        translate(
            "Validation",
            "Choose the fields again in the attributes form.",
        ),
    ),
    CheckCode.FORM_RELATION_MISSING: lambda: (
        translate(
            "Validation",
            "The form of the layer {layer} shows the relation {relation}, which is not "
            "in the project.",
        ),
        translate(
            "Validation",
            "The crew sees an empty place in the form, and cannot add what belongs "
            "there.",
        ),
        translate(
            "Validation",
            "Define the relation again, or remove it from the form.",
        ),
    ),
    CheckCode.FORM_FIELD_MISSING: lambda: (
        translate(
            "Validation",
            "The form of the layer {layer} shows the field {field}, which the layer "
            "does not have.",
        ),
        translate(
            "Validation",
            "The crew sees an empty place in the form.",
        ),
        translate(
            "Validation",
            "Remove it from the form, or put the field back.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
