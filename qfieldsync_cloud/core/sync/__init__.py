"""The decisions: values, conflicts, plan, resolution, report. Pure Python, no QGIS."""
