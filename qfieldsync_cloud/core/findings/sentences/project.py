"""Sentences about the project as a whole, its area and its base map."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.PROJECT_UNREADABLE: lambda: (
        translate(
            "Validation",
            "The project cannot be read: {reason}",
        ),
        translate(
            "Validation",
            "QField cannot open it either, and no package can be made of it.",
        ),
        translate(
            "Validation",
            "Mend the file as described, or take an older copy of it.",
        ),
    ),
    CheckCode.PROJECT_UNSAVED: lambda: (
        translate(
            "Validation",
            "The project has changes that are not saved.",
        ),
        translate(
            "Validation",
            "A package is made of the saved file, so the crew would work without these "
            "changes.",
        ),
        translate(
            "Validation",
            "Save the project.",
        ),
    ),
    CheckCode.QGIS_VERSION_NEWER: lambda: (
        translate(
            "Validation",
            "The project was saved with QGIS {version}; here runs {here}.",
        ),
        translate(
            "Validation",
            "What the newer version stored may be lost when it is read here, and "
            "QField may be older than both.",
        ),
        translate(
            "Validation",
            "Check it with the version that saved it, and keep QField up to date on "
            "the devices.",
        ),
    ),
    CheckCode.QGIS_VERSION_OLD: lambda: (
        translate(
            "Validation",
            "The project was saved with QGIS {version}.",
        ),
        translate(
            "Validation",
            "QField reads projects of QGIS 3; forms and styles of older ones change "
            "without a word.",
        ),
        translate(
            "Validation",
            "Open it in QGIS 3, look at forms and styles, and save it.",
        ),
    ),
    CheckCode.SEVERAL_PROJECTS: lambda: (
        translate(
            "Validation",
            "There are other projects in the same folder: {files}.",
        ),
        translate(
            "Validation",
            "A server takes one project per folder, and a crew that finds two opens "
            "the wrong one.",
        ),
        translate(
            "Validation",
            "Move the other projects into folders of their own.",
        ),
    ),
    CheckCode.ABSOLUTE_PATHS: lambda: (
        translate(
            "Validation",
            "The project stores absolute paths.",
        ),
        translate(
            "Validation",
            "On the device the data are in another folder, so QField finds none of the "
            "layers.",
        ),
        translate(
            "Validation",
            "Choose relative paths in the properties of the project, under General, "
            "and save it.",
        ),
    ),
    CheckCode.HOME_PATH_SET: lambda: (
        translate(
            "Validation",
            "The project has a home folder of its own.",
        ),
        translate(
            "Validation",
            "That folder is not on the device: relative paths, photos for instance, "
            "lead nowhere.",
        ),
        translate(
            "Validation",
            "Clear the project home in the properties of the project, under General.",
        ),
    ),
    CheckCode.HAS_MACROS: lambda: (
        translate(
            "Validation",
            "The project has Python macros.",
        ),
        translate(
            "Validation",
            "QField does not run them; what they do in QGIS does not happen in the "
            "field.",
        ),
        translate(
            "Validation",
            "Nothing, unless the crew depends on what the macros do.",
        ),
    ),
    CheckCode.EMBEDDED_LAYERS: lambda: (
        translate(
            "Validation",
            "Layers are embedded from another project, {project}.",
        ),
        translate(
            "Validation",
            "The other project does not travel with this one, so these layers are "
            "missing in the field.",
        ),
        translate(
            "Validation",
            "Add the layers to this project itself.",
        ),
    ),
    CheckCode.NOTHING_TO_EDIT: lambda: (
        translate(
            "Validation",
            "The crew can edit no layer of this project.",
        ),
        translate(
            "Validation",
            "They can look at it, but bring nothing back.",
        ),
        translate(
            "Validation",
            "If they are to edit, check which layers are read-only or left out.",
        ),
    ),
    CheckCode.PROJECT_CRS_MISSING: lambda: (
        translate(
            "Validation",
            "The project has no coordinate reference system.",
        ),
        translate(
            "Validation",
            "QField cannot place the layers beside each other, nor the position of the "
            "device on the map.",
        ),
        translate(
            "Validation",
            "Set it in the properties of the project, under CRS.",
        ),
    ),
    CheckCode.AREA_INVALID: lambda: (
        translate(
            "Validation",
            "The area of interest is empty or has no valid coordinate "
            "reference system.",
        ),
        translate(
            "Validation",
            "A package limited to it would hold no features, or cannot be made.",
        ),
        translate(
            "Validation",
            "Draw the area again in the settings for QField, or clear it.",
        ),
    ),
    CheckCode.AREA_OUTSIDE_DATA: lambda: (
        translate(
            "Validation",
            "No layer that the crew may edit has features in the area of interest.",
        ),
        translate(
            "Validation",
            "A package limited to it would reach the crew empty.",
        ),
        translate(
            "Validation",
            "Draw the area where the data are, or clear it.",
        ),
    ),
    CheckCode.BASE_MAP_INCOMPLETE: lambda: (
        translate(
            "Validation",
            "A base map is to be made, but of what is not there: {name}",
        ),
        translate(
            "Validation",
            "Packages cannot be made, or reach the crew without a base map.",
        ),
        translate(
            "Validation",
            "Choose the layer or the map theme again, or switch the base map off.",
        ),
    ),
    CheckCode.BASE_MAP_ZOOM: lambda: (
        translate(
            "Validation",
            "The base map is to reach from zoom level {least} to {most}.",
        ),
        translate(
            "Validation",
            "The first level is greater than the last one, so no tile is made.",
        ),
        translate(
            "Validation",
            "Swap the two zoom levels.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
