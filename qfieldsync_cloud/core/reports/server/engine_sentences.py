"""Why a job of our own engine failed, by the class of its error.

Source: the errors of `core.errors`, and those that a job meets on this computer. What
a server says of the same kinds of errors is about files that were uploaded to it; here
they are on a disk of the analyst's.
"""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.reports.server.words import Actor, Words
from qfieldsync_cloud.core.translation import translate

# sentences read easier without a line for each of their brackets
# fmt: off
_CLASSES: Mapping[str, Words] = {
    "FileNotFoundError": Words(
        Actor.ANALYST,
        lambda: translate("Server", "A file that the job needs is not there any more."),
        lambda: translate("Server", "Put it back where it was, or save the project "
                                    "again, then start the job again."),
    ),
    "ProjectError": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project file cannot be read."),
        lambda: translate("Server", "Open the project in QGIS, save it, and start the "
                                    "job again."),
    ),
    "PackagingError": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The package could not be made; the one before is "
                                    "as it was."),
        lambda: translate("Server", "Put right what is named as the reason, then start "
                                    "the job again. The check of the project names "
                                    "layers that cannot be packaged."),
    ),
    "JobTimedOut": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The job took longer than it may, and was "
                                    "stopped. What it had written is complete."),
        lambda: translate("Server", "Raise the time limit in the settings, or "
                                    "restrict what is packaged to an area, then start "
                                    "the job again."),
    ),
    "Cancelled": Words(
        Actor.NOBODY,
        lambda: translate("Server", "Somebody stopped the job before its end. What it "
                                    "had written is complete; nothing is half done."),
        lambda: translate("Server", "Start it again when you want it after all."),
    ),
    "LeaseLost": Words(
        Actor.ANALYST,
        lambda: translate("Server", "QGIS, or whatever else ran the job, ended in the "
                                    "middle of it. Nothing is half done."),
        lambda: translate("Server", "Start the job again."),
    ),
    "StoreError": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The file in which jobs and changes are kept "
                                    "could not be used."),
        lambda: translate("Server", "See that the disk has room and that nothing "
                                    "blocks the file, then start the job again."),
    ),
    "MainThreadBusy": Words(
        Actor.ANALYST,
        lambda: translate("Server", "QGIS was busy for too long, with an open dialog "
                                    "for instance, so the job could not ask what is "
                                    "being edited. Nothing was written."),
        lambda: translate("Server", "Close the dialog or wait for QGIS, then start "
                                    "the job again."),
    ),
    "": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The job ended with an error that it did not "
                                    "expect."),
        lambda: translate("Server", "Read the reason and the log. If they do not "
                                    "help, save a support bundle and report it to the "
                                    "makers of this plugin."),
    ),
}
# fmt: on
_TYPES = {
    "FILE_NOT_FOUND": "FileNotFoundError",
    "INVALID_PROJECT_FILE": "ProjectError",
    "TIMEOUT": "JobTimedOut",
}


def engine_words(error_class: object, error_type: object) -> Words:
    """What is said of an error.

    Args:
        error_class: name of its class, as the feedback has it.
        error_type: its kind, for classes that have no words of their own.
    """
    for name in (error_class, _TYPES.get(str(error_type))):
        if isinstance(name, str) and name in _CLASSES:
            return _CLASSES[name]
    return _CLASSES[""]
