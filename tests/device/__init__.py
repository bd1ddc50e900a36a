"""A device with QField, simulated: opens a package, edits it, writes the deltafile.

    device   = Device(package_folder, client="north crew")
    trees    = device.layer("Trees")
    key      = trees.create("Point (7 47)", species="oak")
    trees.change(key, height=12.5)
    pushed   = device.push()

Source of the rules: how QField's layer observer and delta file writer behave, as read
in its public repository. Nothing here imports the plugin, not even a constant, so that
a round trip through both proves something; a test reads the imports.
"""
