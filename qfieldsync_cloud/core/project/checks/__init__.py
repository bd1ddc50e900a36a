"""The checks of a project, one module per noun; `table` lists them all."""
