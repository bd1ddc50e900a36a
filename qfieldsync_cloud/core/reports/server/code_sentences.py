"""Every code that a server refuses with, and every failure on the way to it.

Source: the errors of QFieldCloud, those of its API documents, and our own
(`core.services.cloud.answers.FailureCode`). A test holds this against all of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.reports.server.connection_sentences import CONNECTION
from qfieldsync_cloud.core.reports.server.words import Actor, Words
from qfieldsync_cloud.core.translation import translate

# sentences read easier without a line for each of their brackets
# fmt: off
CODES: Mapping[str, Words] = {
    # Signing in
    "authentication_failed": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The user name or the password is wrong."),
        lambda: translate("Server", "Check both and sign in again. After a few wrong "
                                    "passwords the server locks the account for half "
                                    "an hour."),
    ),
    "token_authentication_failed": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server does not know this login any more: it "
                                    "ran out, or somebody signed in elsewhere in its "
                                    "place."),
        lambda: translate("Server", "Sign in again."),
    ),
    "not_authenticated": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server wants to know who asks."),
        lambda: translate("Server", "Sign in."),
    ),
    "not_signed_in": Words(
        Actor.ANALYST,
        lambda: translate("Server", "Nobody is signed in to the server."),
        lambda: translate("Server", "Sign in."),
    ),
    "too_many_failed_login_attempts": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server locked the account after several "
                                    "wrong passwords."),
        lambda: translate("Server", "Wait for half an hour, then sign in with the "
                                    "right password. If you do not know it, have it "
                                    "reset on the website of the server."),
    ),
    "too_many_wrong_passwords": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server refused two passwords, and locks the "
                                    "account after a few more; so it was not asked "
                                    "again."),
        lambda: translate("Server", "Find out the right password, on the website of "
                                    "the server for instance, and sign in with it."),
    ),
    "permission_denied_inactive": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The account is not active."),
        lambda: translate("Server", "Ask an administrator of the server to activate "
                                    "it."),
    ),
    # Rights and plans
    "permission_denied": Words(
        Actor.OWNER,
        lambda: translate("Server", "Your role in the project does not allow this, or "
                                    "there is no such job."),
        lambda: translate("Server", "Ask the owner of the project for a higher role: "
                                    "reporter to see and send changes, editor to "
                                    "change features."),
    ),
    "restricted_project_modification": Words(
        Actor.OWNER,
        lambda: translate("Server", "Only managers and administrators of the project "
                                    "may change its project file."),
        lambda: translate("Server", "Ask the owner of the project to do it, or for a "
                                    "higher role."),
    ),
    "inactive_subscription": Words(
        Actor.OWNER,
        lambda: translate("Server", "The subscription of the project's owner is not "
                                    "active."),
        lambda: translate("Server", "Ask the owner of the project to renew it. "
                                    "Changes that were sent wait on the server until "
                                    "then."),
    ),
    "permission_denied_plan_insufficient": Words(
        Actor.OWNER,
        lambda: translate("Server", "The plan of the project's owner does not include "
                                    "this, online layers such as PostGIS for "
                                    "instance."),
        lambda: translate("Server", "Ask the owner of the project for a larger plan, "
                                    "or use layers in files."),
    ),
    "over_quota": Words(
        Actor.OWNER,
        lambda: translate("Server", "The storage of the project's owner is full."),
        lambda: translate("Server", "Ask the owner of the project to delete old file "
                                    "versions or to get more storage. Changes that "
                                    "were sent wait on the server until then."),
    ),
    "organization_has_max_number_of_members": Words(
        Actor.OWNER,
        lambda: translate("Server", "The organization has as many members as its plan "
                                    "allows."),
        lambda: translate("Server", "Ask the owner of the organization to remove "
                                    "somebody or to get a larger plan."),
    ),
    "unexpected_project_collaborator": Words(
        Actor.OWNER,
        lambda: translate("Server", "The server found a member of the project whom it "
                                    "did not expect."),
        lambda: translate("Server", "Ask the owner of the project to remove the "
                                    "member and to add him again."),
    ),
    # Projects and files
    "no_qgis_project": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project on the server has no QGIS project "
                                    "file."),
        lambda: translate("Server", "Upload the project file (.qgs or .qgz) with "
                                    "QFieldSync, then try again."),
    ),
    "multiple_projects": Words(
        Actor.ANALYST,
        lambda: translate("Server", "A project on the server can have only one QGIS "
                                    "project file, and this would be the second."),
        lambda: translate("Server", "Delete the old project file on the server first."),
    ),
    "invalid_qgis_project_file": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server cannot read the project file."),
        lambda: translate("Server", "Open the project in QGIS, save it and upload it "
                                    "again."),
    ),
    "qgis_project_file_not_allowed": Words(
        Actor.ANALYST,
        lambda: translate("Server", "A project file is not allowed in this project."),
        lambda: translate("Server", "Choose a project that is not a collection of "
                                    "shared datasets."),
    ),
    "project_already_exists": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The owner has a project with this name already."),
        lambda: translate("Server", "Choose another name."),
    ),
    "not_cloneable_project": Words(
        Actor.OWNER,
        lambda: translate("Server", "This project cannot be copied."),
        lambda: translate("Server", "Ask its owner."),
    ),
    "operation_not_allowed_for_template_project": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The project is a template, and templates take no "
                                    "changes and no jobs."),
        lambda: translate("Server", "Make a project from the template and use that "
                                    "one."),
    ),
    "object_not_found": Words(
        Actor.ANALYST,
        lambda: translate("Server", "There is no such project, job or file on the "
                                    "server."),
        lambda: translate("Server", "Check that the right server and project are "
                                    "chosen; it may have been deleted."),
    ),
    "explicit_deletion_of_last_version": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The last version of a file cannot be deleted "
                                    "alone."),
        lambda: translate("Server", "Delete the file itself."),
    ),
    "invalid_http_range": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server cannot continue the download where it "
                                    "broke off."),
        lambda: translate("Server", "Download the file again from its beginning."),
    ),
    "file_damaged": Words(
        Actor.NOBODY,
        lambda: translate("Server", "A file came damaged, or the package was replaced "
                                    "during the download."),
        lambda: translate("Server", "Download the package again."),
    ),
    # Jobs and packages
    "invalid_job": Words(
        Actor.ANALYST,
        lambda: translate("Server", "There is no package of the project yet, or its "
                                    "making failed."),
        lambda: translate("Server", "Create a package job and wait for its end."),
    ),
    "no_deltas_to_apply": Words(
        Actor.NOBODY,
        lambda: translate("Server", "No change waits to be applied."),
        lambda: translate("Server", "There is nothing to do."),
    ),
    "not_supported": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server has no way to do this."),
        lambda: translate("Server", "Wait for the job; it ends by itself."),
    ),
    # Changes that are sent
    "empty_content": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The deltafile is empty, or no file was sent."),
        lambda: translate("Server", "Choose another deltafile."),
    ),
    "multiple_contents": Words(
        Actor.ANALYST,
        lambda: translate("Server", "More than one file was sent at once."),
        lambda: translate("Server", "Send one deltafile at a time."),
    ),
    "invalid_deltafile": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The deltafile belongs to another project."),
        lambda: translate("Server", "Choose the project that the deltafile was "
                                    "recorded for."),
    ),
    "deltafile_validation_error": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The deltafile is not what the server takes; "
                                    "nothing of it was sent."),
        lambda: translate("Server", "Put right the place that is named, or apply the "
                                    "deltafile here."),
    ),
    # What a server says without a reason
    "validation_error": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server was given an id that is none."),
        lambda: translate("Server", "Check that the right project is chosen. If it "
                                    "is, report the raw answer to the makers of this "
                                    "plugin."),
    ),
    "api_error": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The server did not understand what it was asked."),
        lambda: translate("Server", "Check the address of the server. If it is right, "
                                    "show the raw answer to an administrator of the "
                                    "server: it may be of another version."),
    ),
    "unknown_error": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The server failed, and does not say why. A "
                                    "deltafile or a job that it cannot handle is "
                                    "answered like that too."),
        lambda: translate("Server", "Try once more later. If it fails again, give the "
                                    "time and the raw answer to an administrator of "
                                    "the server, who finds the reason in its log."),
    ),
    "http_error": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The server refused without a reason."),
        lambda: translate("Server", "Check the address of the server. If it is right, "
                                    "show the raw answer to an administrator of the "
                                    "server."),
    ),
    "too_many_requests": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server wants to be left alone for a while."),
        lambda: translate("Server", "Try again in a few minutes."),
    ),
    "bad_gateway": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The server is down or overloaded: what stands "
                                    "before it cannot reach it."),
        lambda: translate("Server", "Try again in a few minutes. If it lasts, tell an "
                                    "administrator of the server."),
    ),
    "not_json": Words(
        Actor.ANALYST,
        lambda: translate("Server", "What answered is no QFieldCloud server, or "
                                    "something stands between: the sign-in page of a "
                                    "network for instance."),
        lambda: translate("Server", "Check the address of the server, and open it in "
                                    "a browser to see what answers."),
    ),
    "unexpected_answer": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The server answered in a way that this plugin "
                                    "does not know."),
        lambda: translate("Server", "Check the address of the server. If it is right, "
                                    "its version may be too old or too new: report "
                                    "the raw answer."),
    ),
    "answer_too_large": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The answer is larger than any that makes sense, "
                                    "so it was not read."),
        lambda: translate("Server", "Check the address of the server. If it is right, "
                                    "show the raw answer to an administrator of the "
                                    "server."),
    ),
    "moved": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server says that it is somewhere else."),
        lambda: translate("Server", "Enter its new address. Ask an administrator of "
                                    "the server if you do not know it."),
    ),
    # The embedded engine
    "bad_request": Words(
        Actor.ANALYST,
        lambda: translate("Server", "What was sent is no request that the server "
                                    "understands."),
        lambda: translate("Server", "Check that the address leads to a server, and "
                                    "that nothing stands between that changes "
                                    "requests."),
    ),
    "length_required": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server wants to know beforehand how much is "
                                    "sent."),
        lambda: translate("Server", "Check that nothing stands between that changes "
                                    "requests, a proxy for instance."),
    ),
    "content_too_large": Words(
        Actor.ANALYST,
        lambda: translate("Server", "More was sent at once than the server takes."),
        lambda: translate("Server", "Send the deltafile in smaller parts."),
    ),
    "headers_too_large": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The request has longer headers than the server "
                                    "takes."),
        lambda: translate("Server", "Check that nothing stands between that adds to "
                                    "requests, a proxy for instance."),
    ),
    "method_not_allowed": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server has no such call."),
        lambda: translate("Server", "Check the address of the server; it may be of "
                                    "another version."),
    ),
    "unsupported_media_type": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server does not take content of this kind."),
        lambda: translate("Server", "Send a deltafile as a file, and other content as "
                                    "the documents of the server say."),
    ),
    "store_unavailable": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The file in which the embedded engine keeps jobs "
                                    "and changes cannot be used right now."),
        lambda: translate("Server", "Try again. If it lasts, check that the disk is "
                                    "not full and that the folder can be written."),
    ),
    **CONNECTION,
}
# fmt: on
