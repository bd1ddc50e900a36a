"""What the plugin site asks of a package, checked before anything is uploaded.

`archive` looks at the files of the zip, `metadata` at its `metadata.txt`, `origins` at
whose work they are, `scanners` runs the site's security scanners on what is in it.
Source of the rules: the plugin site's pages on publishing, approval and security
scanning.
"""
