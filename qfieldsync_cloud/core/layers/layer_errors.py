"""Why QGIS cannot open a layer."""

from __future__ import annotations

from qgis.core import QgsVectorLayer


def layer_error(layer: QgsVectorLayer) -> str:
    """The reason in the words of QGIS; "" when it gives none.

    An error without messages must not be asked for its summary: that ends the process
    (QGIS 3.22), and most invalid layers have such a one.
    """
    provider = layer.dataProvider()
    errors = [layer.error()] if provider is None else [layer.error(), provider.error()]
    return next((str(e.summary()) for e in errors if not e.isEmpty()), "")
