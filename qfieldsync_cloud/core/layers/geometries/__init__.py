"""Geometries between QGIS and the decisions: read, made to fit a layer, compared."""
