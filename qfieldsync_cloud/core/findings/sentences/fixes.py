"""Sentences about what one click does."""

from __future__ import annotations

from qfieldsync_cloud.core.findings.codes import FixCode
from qfieldsync_cloud.core.translation import translate


# fmt: off
def fix_text(fix: FixCode) -> str:
    """What the fix does, in a sentence."""
    return {
        FixCode.SAVE_RELATIVE_PATHS: translate(
            "Validation", "Lets the project save relative paths."),
        FixCode.CLEAR_HOME_PATH: translate(
            "Validation", "Removes the project home, so that paths start from the "
            "folder of the project."),
        FixCode.CLEAR_AREA: translate(
            "Validation", "Removes the area of interest."),
        FixCode.NO_BASE_MAP: translate(
            "Validation", "Switches the base map off."),
        FixCode.MAKE_READ_ONLY: translate(
            "Validation", "Makes the layer read-only: the crew sees it, and cannot "
            "edit it."),
        FixCode.LEAVE_OUT: translate(
            "Validation", "Leaves the layer out of packages."),
        FixCode.TAKE_OFFLINE: translate(
            "Validation", "Has packages hold the layer with its data, so that it can "
            "be used offline."),
        FixCode.CLEAR_FILTER: translate(
            "Validation", "Clears the filter of the layer."),
        FixCode.REPOINT_VALUE_RELATION: translate(
            "Validation", "Takes the list of values from the only layer with the name "
            "that it remembers."),
        FixCode.REMOVE_RELATION: translate(
            "Validation", "Removes the relation."),
        FixCode.REMOVE_JOIN: translate(
            "Validation", "Removes the join."),
        FixCode.UUID_DEFAULT: translate(
            "Validation", "Gives the field the default value uuid(), so that new "
            "features get a key of their own."),
        FixCode.RELATIVE_ATTACHMENTS: translate(
            "Validation", "Has the form store paths relative to the project."),
        FixCode.FORGET_ORIGIN: translate(
            "Validation", "Makes QGIS forget from where the layer was taken offline; "
            "it can be synchronized with that source no more."),
    }[fix]
# fmt: on
