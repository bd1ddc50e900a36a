"""Why a job failed on a server, by the kind of its error and by its message.

Source: the `error_type` of QFieldCloud's workers and of what starts them, and the
messages that they were seen to give, or give by their source.
"""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.reports.server.words import Actor, Words
from qfieldsync_cloud.core.translation import translate

# sentences read easier without a line for each of their brackets
# fmt: off
ERROR_TYPES: Mapping[str, Words] = {
    "API_TOKEN_EXPIRED": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The login of the server's own worker ran out "
                                    "during the job."),
        lambda: translate("Server", "Start the job again."),
    ),
    "API_PAYMENT_REQUIRED": Words(
        Actor.OWNER,
        lambda: translate("Server", "The storage of the project's owner is full, or "
                                    "the subscription ended."),
        lambda: translate("Server", "Ask the owner of the project to make room or to "
                                    "renew it, then start the job again."),
    ),
    "API_FORBIDDEN": Words(
        Actor.OWNER,
        lambda: translate("Server", "The worker was not allowed to read or write "
                                    "files of the project."),
        lambda: translate("Server", "Ask the owner of the project whether your role "
                                    "was changed, then start the job again."),
    ),
    "API_NOT_FOUND": Words(
        Actor.ANALYST,
        lambda: translate("Server", "A file of the project was not on the server any "
                                    "more."),
        lambda: translate("Server", "Upload the files of the project with QFieldSync, "
                                    "then start the job again."),
    ),
    "API_INTERNAL_SERVER_ERROR": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The server failed while the worker asked it."),
        lambda: translate("Server", "Start the job again later. If it fails again, "
                                    "tell an administrator of the server."),
    ),
    "API_OTHER": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The worker and the server did not understand "
                                    "each other."),
        lambda: translate("Server", "Start the job again later. If it fails again, "
                                    "tell an administrator of the server."),
    ),
    "FILE_NOT_FOUND": Words(
        Actor.ANALYST,
        lambda: translate("Server", "A file that the project needs is not on the "
                                    "server."),
        lambda: translate("Server", "Upload the files of the project with QFieldSync, "
                                    "then start the job again."),
    ),
    "INVALID_PROJECT_FILE": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project file cannot be read."),
        lambda: translate("Server", "Open the project in QGIS, save it, upload it and "
                                    "start the job again."),
    ),
    "UNABLE_TO_CONTINUE": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The job could not go on with what the project "
                                    "has."),
        lambda: translate("Server", "Read the reason below; the check of the project "
                                    "in QGIS names the layers that are concerned."),
    ),
    "UNKNOWN": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The job ended with an error that has no name."),
        lambda: translate("Server", "Read the reason below. If it does not help, "
                                    "start the job again, and show the output to an "
                                    "administrator of the server."),
    ),
    "DOCKER_ENGINE_SIGKILL": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The job was killed: it needed more memory than "
                                    "the server gives it."),
        lambda: translate("Server", "Make the project smaller: fewer or simpler "
                                    "features, smaller rasters, fewer layers to be "
                                    "packaged."),
    ),
    "TIMEOUT": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The job took longer than the server allows."),
        lambda: translate("Server", "Make the project smaller, or restrict what is "
                                    "packaged to an area, and start the job again."),
    ),
}

MESSAGES: Mapping[str, Words] = {
    r"Job unexpectedly terminated": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The worker of the server was stopped in the "
                                    "middle of the job."),
        lambda: translate("Server", "Start the job again. If it happens again, tell "
                                    "an administrator of the server."),
    ),
    r"Failed to obtain the project extent": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project has no extent, because a layer that "
                                    "gives it cannot be opened: its file is not on "
                                    "the server."),
        lambda: translate("Server", "Upload all files of the project with QFieldSync, "
                                    "then start the job again."),
    ),
    r"Unable to open project with QGIS": Words(
        Actor.ANALYST,
        lambda: translate("Server", "QGIS on the server cannot open the project file."),
        lambda: translate("Server", "Open the project in QGIS, save it, upload it and "
                                    "start the job again."),
    ),
    r"invalid XML document": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project file is damaged: it ends too early, "
                                    "or is no project file."),
        lambda: translate("Server", "Open the project in QGIS, save it, upload it and "
                                    "start the job again."),
    ),
    r"Unsupported QGIS major version": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project was saved with a version of QGIS "
                                    "that the server does not have."),
        lambda: translate("Server", "Save the project with QGIS 3 or 4 and upload it "
                                    "again."),
    ),
    r"files/None": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project on the server has no QGIS project "
                                    "file."),
        lambda: translate("Server", "Upload the project file with QFieldSync, then "
                                    "start the job again."),
    ),
    r"^'(new|old|count|[A-Za-z_]\w*)'$": Words(
        Actor.ANALYST,
        lambda: translate("Server", "A change lacks something that the server needs; "
                                    "with it all changes of the job were marked as "
                                    "errors, also those that were applied."),
        lambda: translate("Server", "Apply the changes here instead: each is then "
                                    "looked at by itself."),
    ),
    r"More than one feature match": Words(
        Actor.ANALYST,
        lambda: translate("Server", "Two features have the same key, so the server "
                                    "does not know which one is meant; with it all "
                                    "changes of the job were marked as errors."),
        lambda: translate("Server", "Give each feature its own key in the source, "
                                    "then apply the changes here."),
    ),
}
"""By a pattern that is looked for in the message; they say more than the kind does."""
# fmt: on
