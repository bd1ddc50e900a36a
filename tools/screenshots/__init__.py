"""Pictures of the plugin in a real QGIS window, each checked; needs Xvfb.

`__main__` starts QGIS once per look (theme, language) on a screen of its own;
`inside` runs there, goes through the `scenes`, and takes a picture of each when the
state that it is named after has come. `clipping` and `pictures` look for what nobody
should see: labels that are cut off, and pictures that show nothing.
"""
