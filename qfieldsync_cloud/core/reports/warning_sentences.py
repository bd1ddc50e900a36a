"""What the analyst should know of a change that was decided all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qfieldsync_cloud.core.reports.phrases import Variants, fill, words_of
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, WarningCode
from qfieldsync_cloud.core.translation import translate


def warning_sentence(warning: DeltaWarning) -> str:
    """What was adjusted or could not be checked, in one sentence."""
    variants = _WARNINGS[warning.code]()
    if warning.code is WarningCode.GEOMETRY_COERCED:
        steps = warning.values.get("step")
        listed = steps if isinstance(steps, (list, tuple)) else (steps,)
        known = [_STEPS[step]() for step in map(str, listed) if step in _STEPS]
        if known:
            return " ".join(known)
    return fill(variants, words_of(warning))


# sentences read easier without a line for each of their brackets
# fmt: off
_WARNINGS: Mapping[WarningCode, Callable[[], Variants]] = {
    WarningCode.OLD_NOT_RECORDED: lambda: (
        translate("Reports", "Nobody recorded what {field} was before the edit, so a "
                             "change made here meanwhile would not have been noticed."),
        translate("Reports", "Nobody recorded what was there before the edit, so a "
                             "change made here meanwhile would not have been noticed."),
    ),
    WarningCode.CLOCK_DIFFERS: lambda: (
        translate("Reports", "The device told the time in {field} by two clocks: it "
                             "wrote {stored}, and speaks of it as {sent} now."),
        translate("Reports", "The device told a time by two clocks: with and without "
                             "its offset from UTC."),
    ),
    WarningCode.NEVER_SEEN: lambda: (
        translate("Reports", "Feature {key} is not here, and no applied change ever "
                             "spoke of it: it was deleted, or the layer was numbered "
                             "anew. Take Up Again… in the dock Changes looks for it, "
                             "and so does the algorithm Propose remapping."),
        translate("Reports", "The feature is not here, and no applied change ever "
                             "spoke of it: it was deleted, or the layer was numbered "
                             "anew. Take Up Again… in the dock Changes looks for it, "
                             "and so does the algorithm Propose remapping."),
    ),
    WarningCode.POSSIBLE_DUPLICATE: lambda: (
        translate("Reports", "Feature {key} has the same values at the same place: "
                             "perhaps it was recorded twice."),
        translate("Reports", "A feature with the same values is already at the same "
                             "place: perhaps it was recorded twice."),
    ),
    WarningCode.KEY_TAKEN: lambda: (
        translate("Reports", "The key {sent} of the device was not free, so the new "
                             "feature got {stored}."),
        translate("Reports", "The key of the device was not free, so the new feature "
                             "got another one."),
    ),
    WarningCode.KEY_ALLOTTED: lambda: (
        translate("Reports", 'The device sent "{sent}", which is no key, so the new '
                             "feature got {stored}."),
        translate("Reports", "The device sent no key, so the new feature got "
                             "{stored}."),
        translate("Reports", "The device sent no key, so the new feature got one "
                             "here."),
    ),
    WarningCode.KEY_NOT_RESTORED: lambda: (
        translate("Reports", "The key {sent} that the feature had is not free any "
                             "more, so it came back as {stored}."),
        translate("Reports", "The key that the feature had is not free any more, so "
                             "it came back with another one."),
    ),
    WarningCode.NOT_EXACT: lambda: (
        translate("Reports", "The feature came back as QGIS had read it, and QGIS does "
                             "not read all that these fields can hold: {fields}."),
        translate("Reports", "The feature came back as QGIS had read it, and QGIS does "
                             "not read all that its fields can hold."),
    ),
    WarningCode.CASCADE: lambda: (
        translate("Reports", "With the feature the data source may have deleted or "
                             "changed rows of other tables that refer to it. Taking "
                             "this change back does not bring those back."),
    ),
    WarningCode.KEY_REMAPPED: lambda: (
        translate("Reports", "The change names feature {sent}; by the key map it is "
                             "about feature {stored}."),
        translate("Reports", "The change names no feature; by the key map it is about "
                             "feature {stored}."),
        translate("Reports", "The change is about the feature that the key map "
                             "names."),
    ),
    WarningCode.FIELD_UNKNOWN: lambda: (
        translate("Reports", "The layer has no field {field}; the crew left it empty, "
                             "so nothing is lost."),
        translate("Reports", "The layer lacks a field that the crew left empty, so "
                             "nothing is lost."),
    ),
    WarningCode.VALUE_COERCED: lambda: (
        translate("Reports", "In {field} the value {sent} became {stored}, which is "
                             "what the field can hold."),
        translate("Reports", "A value was turned into what its field can hold."),
    ),
    WarningCode.TEXT_CLEANED: lambda: (
        translate("Reports", "Characters that no data source can hold were taken out "
                             "of {field}."),
        translate("Reports", "Characters that no data source can hold were taken out "
                             "of a text."),
    ),
    WarningCode.GEOMETRY_COERCED: lambda: (
        translate("Reports", "The geometry was adjusted to what the layer can hold."),
    ),
    WarningCode.GEOMETRY_TRANSFORMED: lambda: (
        translate("Reports", "The coordinates were converted from {crs} to "
                             "{expected}, the coordinate reference system of the "
                             "layer."),
        translate("Reports", "The coordinates were converted from {crs} to the "
                             "coordinate reference system of the layer."),
        translate("Reports", "The coordinates were converted to the coordinate "
                             "reference system of the layer."),
    ),
    WarningCode.CHANGED_BY_SOURCE: lambda: (
        translate("Reports", "The data source itself changed {field}: sent was {sent}, "
                             "stored is {stored}."),
        translate("Reports", "The data source itself changed {field} while storing "
                             "it."),
        translate("Reports", "The data source itself changed a value while storing "
                             "it."),
    ),
    WarningCode.RECOVERED: lambda: (
        translate("Reports", "An earlier run ended while it wrote the layer {layer}. "
                             "The layer was put back as it was before that run. What "
                             "was found, with any later edits, is kept in {kept}."),
        translate("Reports", "An earlier run ended while it wrote the layer {layer}. "
                             "The layer was put back as it was before that run."),
        translate("Reports", "An earlier run ended while it wrote the layer. The layer "
                             "was put back as it was before that run."),
    ),
    WarningCode.RESTORED: lambda: (
        translate("Reports", "The file of the layer {layer} was put back to an earlier "
                             "state by another program. Changes that were applied "
                             "after that ({count}) count as not applied: apply their "
                             "deltafiles again."),
        translate("Reports", "The file of the layer was put back to an earlier state "
                             "by another program. Changes that were applied after that "
                             "count as not applied: apply their deltafiles again."),
    ),
    WarningCode.LEDGER_ELSEWHERE: lambda: (
        translate("Reports", "What was applied to {source} could not be recorded "
                             "there, so this QGIS profile remembers it: on this "
                             "computer nothing is applied twice, but another computer "
                             "does not know of it. An administrator of the data source "
                             "mends that by running this SQL: {sql} Until then apply "
                             "from this computer only."),
        translate("Reports", "What was applied to {source} is remembered by this QGIS "
                             "profile and not by the data source: on this computer "
                             "nothing is applied twice, but another computer does not "
                             "know of it."),
    ),
    WarningCode.NOT_VERIFIED: lambda: (
        translate("Reports", "Feature {key} was written, but read again it is not what "
                             "was written: perhaps somebody changed it right after."),
        translate("Reports", "The feature was written, but read again it is not what "
                             "was written: perhaps somebody changed it right after."),
    ),
}

_STEPS: Mapping[str, Callable[[], str]] = {
    "nan": lambda: translate(
        "Reports", "Heights (Z) or M values that were no numbers became 0."
    ),
    "z_added": lambda: translate(
        "Reports", "The geometry got the height (Z) 0, because the layer stores "
                   "heights."
    ),
    "z_dropped": lambda: translate(
        "Reports", "The heights (Z) of the geometry were left out, because the layer "
                   "stores none."
    ),
    "m_added": lambda: translate(
        "Reports", "The geometry got the M value 0, because the layer stores M "
                   "values."
    ),
    "m_dropped": lambda: translate(
        "Reports", "The M values of the geometry were left out, because the layer "
                   "stores none."
    ),
    "to_multi": lambda: translate(
        "Reports", "The geometry became one of several parts, as the layer needs it."
    ),
    "to_single": lambda: translate(
        "Reports", "The geometry of several parts became a single one, as the layer "
                   "needs it."
    ),
    "curve_to_line": lambda: translate(
        "Reports", "The curves of the geometry became lines of many vertices."
    ),
    "empty": lambda: translate(
        "Reports", "The geometry was empty and was stored as none at all (NULL)."
    ),
    "srid": lambda: translate(
        "Reports", "A number of a coordinate system inside the geometry was left out."
    ),
}
# fmt: on
