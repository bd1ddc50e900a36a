"""The icons and words of findings, and the pages where QGIS lets them be mended."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.findings.codes import CheckCode, Severity
from qfieldsync_cloud.core.findings.report import CheckReport, severity_word
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import icon

_ICONS = {
    Severity.ERROR: "status/not_applied",
    Severity.WARNING: "status/conflict",
    Severity.HINT: "status/hint",
}

_SOURCE = "mOptsPage_Source"
_FIELDS = "mOptsPage_SourceFields"
_FORM = "mOptsPage_AttributesForm"
_JOINS = "mOptsPage_Joins"
_PROJECT_PAGES = dict.fromkeys(
    (
        CheckCode.RELATION_LAYER_MISSING,
        CheckCode.RELATION_LAYER_EXCLUDED,
        CheckCode.RELATION_FIELD_MISSING,
        CheckCode.RELATION_KEY_NOT_UNIQUE,
    ),
    "mTabRelations",
)
"""Relations belong to the project, also where a layer is to blame."""
_PAGES = {
    **dict.fromkeys(
        (
            CheckCode.FILE_MISSING,
            CheckCode.LAYER_INVALID,
            CheckCode.SERVICE_UNREACHABLE,
            CheckCode.ENCODING_NOT_UTF8,
            CheckCode.FILTER_ON_EDITABLE,
            CheckCode.CRS_MISSING,
            CheckCode.CRS_CUSTOM,
        ),
        _SOURCE,
    ),
    **dict.fromkeys(
        (
            CheckCode.KEY_MISSING,
            CheckCode.KEY_COMPOSITE,
            CheckCode.KEY_FLOAT,
            CheckCode.KEY_FID_FALLBACK,
            CheckCode.FIELD_NAMES_CLASH,
            CheckCode.FIELD_NOT_WRITTEN,
            CheckCode.FIELD_UNIQUE,
        ),
        _FIELDS,
    ),
    **dict.fromkeys(
        (
            CheckCode.DEFAULT_FAILS,
            CheckCode.CONSTRAINT_FAILS,
            CheckCode.VALUE_RELATION_LAYER_MISSING,
            CheckCode.VALUE_RELATION_LAYER_EXCLUDED,
            CheckCode.VALUE_RELATION_FIELD_MISSING,
            CheckCode.FORM_RELATION_MISSING,
            CheckCode.FORM_FIELD_MISSING,
            CheckCode.RELATION_KEY_NUMBERED,
            CheckCode.RELATION_KEY_WITHOUT_DEFAULT,
            CheckCode.ATTACHMENT_PATH_ABSOLUTE,
            CheckCode.AUTHCFG_IN_FORM,
        ),
        _FORM,
    ),
    CheckCode.JOIN_LAYER_MISSING: _JOINS,
    CheckCode.JOIN_LAYER_EXCLUDED: _JOINS,
}


def severity_icon(severity: Severity) -> QIcon:
    """How grave a finding is."""
    return icon(_ICONS[severity])


def severity_title(severity: Severity) -> str:
    """What the findings of a severity are called, above them."""
    return {
        Severity.ERROR: translate("Gui", "Errors"),
        Severity.WARNING: translate("Gui", "Warnings"),
        Severity.HINT: translate("Gui", "Hints"),
    }[severity]


def count_text(severity: Severity, count: int) -> str:
    """How many there are: "1 error", "2 warnings"."""
    text = translate("Gui", "{count} {findings}")
    return text.format(count=count, findings=severity_word(severity, count))


def worst_icon(report: CheckReport) -> QIcon:
    """The verdict: hints alone are nothing to worry about."""
    for severity in (Severity.ERROR, Severity.WARNING):
        if report.count(severity):
            return severity_icon(severity)
    return icon("status/applied")


def layers_text(count: int) -> str:
    """How many layers there are."""
    if count == 1:
        return translate("Gui", "1 layer")
    return translate("Gui", "{count} layers").format(count=count)


def project_page(code: CheckCode) -> str:
    """The page of the project's properties where it is mended; "" for none."""
    return _PROJECT_PAGES.get(code, "")


def properties_page(code: CheckCode) -> str:
    """The page of a vector layer's properties where it is mended; "" for any."""
    return _PAGES.get(code, "")
