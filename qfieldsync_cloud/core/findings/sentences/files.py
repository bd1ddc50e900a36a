"""Sentences about files, their names and sizes."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.FILE_OUTSIDE: lambda: (
        translate(
            "Validation",
            "The file of the layer {layer} is outside the folder of the "
            "project: {file}",
        ),
        translate(
            "Validation",
            "It does not travel when the folder of the project is copied or uploaded.",
        ),
        translate(
            "Validation",
            "Move it into the folder of the project.",
        ),
    ),
    CheckCode.FILE_NAME_UNSAFE: lambda: (
        translate(
            "Validation",
            "The name {file} breaks on Android or Windows ({reason}).",
        ),
        translate(
            "Validation",
            "The file cannot be stored there, so it is missing in the field.",
        ),
        translate(
            "Validation",
            "Rename it: letters, digits, “-” and “_” are safe.",
        ),
    ),
    CheckCode.FILE_NAME_NOT_ASCII: lambda: (
        translate(
            "Validation",
            "The name {file} has letters beyond A to Z.",
        ),
        translate(
            "Validation",
            "Some archives and devices spell such names differently; then the file is "
            "not found.",
        ),
        translate(
            "Validation",
            "Nothing as long as it works; else rename it.",
        ),
    ),
    CheckCode.FILE_NAMES_COLLIDE: lambda: (
        translate(
            "Validation",
            "The layer {layer} has a file with the same name as that of {layers}: "
            "{file}",
        ),
        translate(
            "Validation",
            "Where a package puts all files into one folder, as QFieldSync does, or "
            "where case does not count, one overwrites the other.",
        ),
        translate(
            "Validation",
            "Give the files different names.",
        ),
    ),
    CheckCode.MANY_FEATURES: lambda: (
        translate(
            "Validation",
            "The layer {layer} has {count} features.",
        ),
        translate(
            "Validation",
            "Phones take long to show, to search and to download so many.",
        ),
        translate(
            "Validation",
            "Use an area of interest, or split the layer.",
        ),
    ),
    CheckCode.LARGE_FILE: lambda: (
        translate(
            "Validation",
            "The file {file} has {megabytes} MB.",
        ),
        translate(
            "Validation",
            "It is a long download over a mobile network, and fills a phone.",
        ),
        translate(
            "Validation",
            "Cut it to the area of the crew, or compress it.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
