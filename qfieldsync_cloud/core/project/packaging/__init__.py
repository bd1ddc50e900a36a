"""Packaging: a folder that QField opens, made of a project.

`package_project` in `flow` is the whole of it. `document` changes the project file,
`tables`, `rows` and `geopackage` move the data, `table_verification` and
`layer_verification` believe none of it.
"""
