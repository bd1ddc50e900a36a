"""The plugin's pages in the options of QGIS, and in the properties of a project."""
