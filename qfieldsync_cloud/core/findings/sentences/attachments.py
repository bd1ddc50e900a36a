"""Sentences about photos and other files that features name."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.ATTACHMENT_PATH_ABSOLUTE: lambda: (
        translate(
            "Validation",
            "The field {field} of the layer {layer} stores absolute paths of files.",
        ),
        translate(
            "Validation",
            "A photo from one device is not found on any other machine.",
        ),
        translate(
            "Validation",
            "Choose paths relative to the project in the attributes form.",
        ),
    ),
    CheckCode.ATTACHMENT_NAMING_FAILS: lambda: (
        translate(
            "Validation",
            "The expression that names new files of {field} in the layer {layer} "
            "fails: {reason}",
        ),
        translate(
            "Validation",
            "QField gives photos other names, or none; they are hard to bring together "
            "with their features.",
        ),
        translate(
            "Validation",
            "Mend the expression in the settings for QField: {expression}",
        ),
    ),
    CheckCode.ATTACHMENT_FOLDER_MISSING: lambda: (
        translate(
            "Validation",
            "The folder {folder}, which the project names for attachments or data, is "
            "not there.",
        ),
        translate(
            "Validation",
            "Nothing of it is packaged.",
        ),
        translate(
            "Validation",
            "Nothing when the crew is to fill it; else make the folder, or remove it "
            "from the settings for QField.",
        ),
    ),
    CheckCode.ATTACHMENT_VALUE_ABSOLUTE: lambda: (
        translate(
            "Validation",
            "Features of the layer {layer} name files in {field} with absolute paths: "
            "{count}.",
        ),
        translate(
            "Validation",
            "These files are not found on any other machine.",
        ),
        translate(
            "Validation",
            "Replace the beginning of these values, so that they start at the folder "
            "of the project.",
        ),
    ),
    CheckCode.ATTACHMENT_ABSENT: lambda: (
        translate(
            "Validation",
            "{absent} of {named} files that features of the layer {layer} name in "
            "{field} are not there: {examples}",
        ),
        translate(
            "Validation",
            "The crew sees an empty picture, and may take the photo once more.",
        ),
        translate(
            "Validation",
            "Put the files back into the folder of the project, or clear the values.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
