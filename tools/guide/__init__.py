"""The user guide as HTML: the pages of `docs/`, as they come with the plugin.

`contents` is the order in which they are listed, `pages` makes them, `links` looks for
links that lead nowhere. The pages need no network and no script.
"""
