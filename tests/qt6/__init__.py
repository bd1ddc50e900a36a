"""What of the plugin can be tried under Qt 6 without QGIS 4.

PyQt6 stands in for `qgis.PyQt`; what is QGIS's own is empty. Runs in a Python of its
own (`tools/qt6.sh`): beside the PyQt that QGIS was built with, another one crashes it.
"""
