"""The folder from which an attachment widget counts its paths.

Its settings name it as a text or as an expression, `@project_folder || '/photos'` for
instance. One that looks at the feature is not known before there is one.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextScope

RELATIVE_TO_ROOT = 2
"""How a widget stores paths: 0 whole, 1 relative to the project, 2 to its folder."""
_PROPERTY, _BY_EXPRESSION = "propertyRootPath", 3


def root_of(config: Mapping[str, Any], project_folder: Path) -> str:
    """The folder of a widget whose paths count from there; "" for any other."""
    if str(config.get("RelativeStorage")) != str(RELATIVE_TO_ROOT):
        return ""
    properties = _mapping(_mapping(config.get("PropertyCollection")).get("properties"))
    item = _mapping(properties.get(_PROPERTY))
    if item.get("active") and str(item.get("type")) == str(_BY_EXPRESSION):
        found = _evaluated(str(item.get("expression") or ""), project_folder)
        if found:
            return found
    return str(config.get("DefaultRoot") or "")


def _evaluated(text: str, project_folder: Path) -> str:
    expression = QgsExpression(text)
    if expression.hasParserError() or expression.referencedColumns():
        return ""
    scope = QgsExpressionContextScope()
    for name in ("project_folder", "project_home"):
        scope.setVariable(name, project_folder.as_posix())
    context = QgsExpressionContext()
    context.appendScope(scope)
    found = expression.evaluate(context)
    return found if isinstance(found, str) and not expression.hasEvalError() else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
