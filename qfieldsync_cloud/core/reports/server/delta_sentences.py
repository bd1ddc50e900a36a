"""Why a server did not apply a change, by its message.

Source: the messages that QFieldCloud's worker was seen to give, or gives by its source.
"""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.reports.server.words import Actor, Words
from qfieldsync_cloud.core.translation import translate

# sentences read easier without a line for each of their brackets
# fmt: off
MESSAGES: Mapping[str, Words] = {
    r"Unable to find feature": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The feature is not in the layer of the project "
                                    "any more: it was deleted, or the layer was "
                                    "numbered anew. A change of a feature that the "
                                    "same deltafile created ends like this too."),
        lambda: translate("Server", "Apply the change here: Propose remapping looks "
                                    "for the feature, and new features are found at "
                                    "once."),
    ),
    r'No layer with id "(?P<name>.*)"': Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project on the server has no layer with the "
                                    "id {name}."),
        lambda: translate("Server", "The layer was removed or added anew after the "
                                    "package was made. Apply the change here and name "
                                    "the layer that it belongs to now."),
    ),
    r'Invalid layer "(?P<name>.*)"': Words(
        Actor.ANALYST,
        lambda: translate("Server", "The layer {name} of the project cannot be opened "
                                    "on the server: its file is missing there, or its "
                                    "database cannot be reached."),
        lambda: translate("Server", "Upload the file of the layer with QFieldSync, or "
                                    "apply the change here."),
    ),
    r'Cannot start editing layer "(?P<name>.*)"': Words(
        Actor.ANALYST,
        lambda: translate("Server", "The layer {name} is read-only on the server."),
        lambda: translate("Server", "Allow editing of the layer in the project, and "
                                    "upload it; or apply the change here."),
    ),
    r'Unable to change attribute "(?P<name>.*)"': Words(
        Actor.ANALYST,
        lambda: translate("Server", "The layer has no field {name} any more, or the "
                                    "field cannot be written."),
        lambda: translate("Server", "Add the field again, or apply the change here, "
                                    "where each field can be decided."),
    ),
    r"Failed to commit changes": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The data source refused the change; the server "
                                    "does not say why. A value of the wrong type, a "
                                    "geometry of the wrong type and a rule of the "
                                    "database end like this."),
        lambda: translate("Server", "Apply the change here: the reason of the data "
                                    "source is told then."),
    ),
    r"Null geometry from wkt": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The geometry of the change cannot be read."),
        lambda: translate("Server", "Look at the change here; its other values may "
                                    "still be applied by hand."),
    ),
    r"Empty WKT string": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The change has an empty geometry."),
        lambda: translate("Server", "Look at the change here; its other values may "
                                    "still be applied by hand."),
    ),
    r"There are conflicts with the already existing feature": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The feature was changed by somebody else since "
                                    "the crew saw it."),
        lambda: translate("Server", "Open the change here and choose, field by field, "
                                    "what counts."),
    ),
    r"Composite \(multi-column\) primary keys": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The layer has a key of several fields, which the "
                                    "server cannot handle."),
        lambda: translate("Server", "Apply the change to a layer with a key of one "
                                    "field."),
    ),
    r"neither has a primary key": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The layer has no key, so the server cannot find "
                                    "features in it."),
        lambda: translate("Server", "Give the layer a field fid with a different "
                                    "number for every feature, or save it as a "
                                    "GeoPackage."),
    ),
    r"User has no rights to create delta": Words(
        Actor.OWNER,
        lambda: translate("Server", "The role of the person who made the change does "
                                    "not allow it: a reporter may only add features."),
        lambda: translate("Server", "Ask the owner of the project for a higher role "
                                    "for that person. The change can be applied here "
                                    "when it is chosen by hand."),
    ),
    r"Some features of this project are not supported by the owner": Words(
        Actor.OWNER,
        lambda: translate("Server", "The change waits, because the plan or the "
                                    "subscription of the project's owner does not "
                                    "allow it to be applied."),
        lambda: translate("Server", "Ask the owner of the project; once that is "
                                    "settled, apply the waiting changes on the "
                                    "server. Do not apply them here as well."),
    ),
    r"Successfully applied delta": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server applied the change."),
        lambda: translate("Server", "There is nothing to do."),
    ),
    r"More than one feature match": Words(
        Actor.ANALYST,
        lambda: translate("Server", "Two features have the same key, so it is not "
                                    "clear which one is meant."),
        lambda: translate("Server", "Give each feature its own key, then apply the "
                                    "change here."),
    ),
}
"""By a pattern that is looked for in the message; `name` in it is told."""
# fmt: on
