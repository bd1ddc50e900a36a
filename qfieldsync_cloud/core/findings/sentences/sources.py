"""Sentences about where the data of the layers are."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.translation import translate

SENTENCES: dict[CheckCode, Callable[[], tuple[str, str, str]]] = {
    CheckCode.FILE_MISSING: lambda: (
        translate(
            "Validation",
            "The file of the layer {layer} is not there: {file}",
        ),
        translate(
            "Validation",
            "The layer is empty in the field, or missing.",
        ),
        translate(
            "Validation",
            "Put the file back, point the layer to where it is now, or remove the "
            "layer.",
        ),
    ),
    CheckCode.LOCALIZED_PATH: lambda: (
        translate(
            "Validation",
            "The layer {layer} is in the folder for shared data of each "
            "machine: {file}",
        ),
        translate(
            "Validation",
            "It is not packaged: every device needs the file in the folder that QField "
            "uses for shared data.",
        ),
        translate(
            "Validation",
            "Make sure that the file is on every device.",
        ),
    ),
    CheckCode.SERVICE_UNREACHABLE: lambda: (
        translate(
            "Validation",
            "The layer {layer} cannot be had from its server: {reason}",
        ),
        translate(
            "Validation",
            "The layer stays empty, and cannot be packaged.",
        ),
        translate(
            "Validation",
            "Check the address, the connection and the credentials.",
        ),
    ),
    CheckCode.LAYER_INVALID: lambda: (
        translate(
            "Validation",
            "The layer {layer} cannot be opened: {reason}",
        ),
        translate(
            "Validation",
            "The layer is missing in the field.",
        ),
        translate(
            "Validation",
            "Open it in QGIS and mend its data source, or remove it.",
        ),
    ),
    CheckCode.LAYER_NOT_CHECKED: lambda: (
        translate(
            "Validation",
            "The layer {layer} was not looked at: {reason}",
        ),
        translate(
            "Validation",
            "Whether it works in the field is not known.",
        ),
        translate(
            "Validation",
            "To have layers of servers checked, allow the use of the network and run "
            "the checks again.",
        ),
    ),
    CheckCode.NEEDS_CONNECTION: lambda: (
        translate(
            "Validation",
            "The layer {layer} comes over the network.",
        ),
        translate(
            "Validation",
            "Without a connection in the field it stays empty.",
        ),
        translate(
            "Validation",
            "If the crew works offline, have a base map made, or take the layer "
            "offline.",
        ),
    ),
    CheckCode.FORMAT_UNSUPPORTED: lambda: (
        translate(
            "Validation",
            "QField cannot read the format of the layer {layer}: {format}",
        ),
        translate(
            "Validation",
            "The layer is missing in the field.",
        ),
        translate(
            "Validation",
            "Save it as a GeoPackage or GeoTIFF, or leave it out of the package.",
        ),
    ),
    CheckCode.FORMAT_NOT_WRITTEN: lambda: (
        translate(
            "Validation",
            "Edits of the layer {layer} cannot be written back: {format}",
        ),
        translate(
            "Validation",
            "The crew can edit it, and all that work is refused afterwards.",
        ),
        translate(
            "Validation",
            "Save the layer as a GeoPackage, or make it read-only.",
        ),
    ),
    CheckCode.MEMORY_LAYER: lambda: (
        translate(
            "Validation",
            "The layer {layer} is a temporary layer in memory.",
        ),
        translate(
            "Validation",
            "Its features are not in the project file; it reaches the crew empty and "
            "is lost when QGIS is closed.",
        ),
        translate(
            "Validation",
            "Make it permanent: save it as a GeoPackage.",
        ),
    ),
    CheckCode.ENCODING_NOT_UTF8: lambda: (
        translate(
            "Validation",
            "The texts of the layer {layer} are stored as {encoding}.",
        ),
        translate(
            "Validation",
            "A device may read accents and umlauts as other characters, and write them "
            "back so.",
        ),
        translate(
            "Validation",
            "Save the layer with UTF-8, best as a GeoPackage.",
        ),
    ),
    CheckCode.FILTER_ON_EDITABLE: lambda: (
        translate(
            "Validation",
            "The layer {layer} has a filter, and the crew may edit it.",
        ),
        translate(
            "Validation",
            "A feature that an edit moves out of the filter cannot be found again: "
            "later edits of it are lost.",
        ),
        translate(
            "Validation",
            "Clear the filter and use a rule of the style instead, or make the layer "
            "read-only.",
        ),
    ),
    CheckCode.LAYER_NOT_CONFIGURED: lambda: (
        translate(
            "Validation",
            "Nobody chose what becomes of the layer {layer} in a package.",
        ),
        translate(
            "Validation",
            "QFieldSync copies it or leaves it as it is, this plugin and servers take "
            "it offline; only one of these may be what you want.",
        ),
        translate(
            "Validation",
            "Choose an action in the settings for QField.",
        ),
    ),
    CheckCode.MIXED_ACTIONS: lambda: (
        translate(
            "Validation",
            "The file {file} is copied for the layer {layer} and taken offline for "
            "{other}.",
        ),
        translate(
            "Validation",
            "The crew would edit two copies of the same data, and one set of edits is "
            "lost.",
        ),
        translate(
            "Validation",
            "Choose the same action for all layers of the file.",
        ),
    ),
    CheckCode.CREDENTIALS_STORED: lambda: (
        translate(
            "Validation",
            "The data source of the layer {layer} holds credentials ({kinds}).",
        ),
        translate(
            "Validation",
            "Everybody who gets the project can read them, on a lost phone too.",
        ),
        translate(
            "Validation",
            "Keep them in an authentication configuration, and remove them from the "
            "data source.",
        ),
    ),
    CheckCode.CREDENTIALS_LEFT_BEHIND: lambda: (
        translate(
            "Validation",
            "QGIS still remembers from where the layer {layer} was taken offline, with "
            "credentials ({kinds}).",
        ),
        translate(
            "Validation",
            "Everybody who gets the project can read them, though no dialog shows "
            "them.",
        ),
        translate(
            "Validation",
            "If its changes are still to go back there, synchronize it first, with "
            "Database > Offline Editing; then have QGIS forget it.",
        ),
    ),
    CheckCode.CREDENTIALS_IN_VARIABLES: lambda: (
        translate(
            "Validation",
            "The variable {variable} of the project seems to hold a credential.",
        ),
        translate(
            "Validation",
            "Everybody who gets the project can read it, on a lost phone too.",
        ),
        translate(
            "Validation",
            "Remove the variable from the project.",
        ),
    ),
    CheckCode.CREDENTIALS_IN_PROJECT: lambda: (
        translate(
            "Validation",
            "The project holds credentials ({kinds}): {part}",
        ),
        translate(
            "Validation",
            "Everybody who gets the project can read them, on a lost phone too.",
        ),
        translate(
            "Validation",
            "Remove them there. What needs them can use an authentication "
            "configuration.",
        ),
    ),
    CheckCode.CREDENTIALS_IN_LAYER: lambda: (
        translate(
            "Validation",
            "The layer {layer} holds credentials ({kinds}): {part}",
        ),
        translate(
            "Validation",
            "Everybody who gets the project can read them, on a lost phone too.",
        ),
        translate(
            "Validation",
            "Remove them there. What needs them can use an authentication "
            "configuration.",
        ),
    ),
    CheckCode.AUTHCFG_USED: lambda: (
        translate(
            "Validation",
            "The layer {layer} uses an authentication configuration of this QGIS.",
        ),
        translate(
            "Validation",
            "The device does not have it, so the layer does not open there until it "
            "gets one with the same id.",
        ),
        translate(
            "Validation",
            "Take the layer offline, or set the configuration up on the devices.",
        ),
    ),
    CheckCode.AUTHCFG_IN_FORM: lambda: (
        translate(
            "Validation",
            "The form of the layer {layer} uses an authentication configuration of "
            "this QGIS.",
        ),
        translate(
            "Validation",
            "The device does not have it, so files are neither stored nor fetched with "
            "it until it gets one with the same id.",
        ),
        translate(
            "Validation",
            "Set the configuration up on the devices, or store the files in the folder "
            "of the project.",
        ),
    ),
}
"""What is wrong, why it matters in the field, what to do."""
