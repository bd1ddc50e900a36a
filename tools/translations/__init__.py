"""The plugin's texts and their translations.

`texts` finds the texts in the code, `ts_files` reads and writes `i18n/*.ts`. Qt's own
`pylupdate5` misses calls that end with a comma, contexts that are constants, and texts
of a class that a derived class shows: Qt looks those up under the derived class.
"""
