"""Which function answers which request.

A path may lack the slash at its end: a server would redirect there, and most clients
turn a POST into a GET on the way, which loses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from qfieldsync_cloud.core.rest import endpoints
from qfieldsync_cloud.core.rest.endpoints import Call
from qfieldsync_cloud.core.rest.exchange import Answer, Refused, not_found

PREFIX = "/api/v1/"


@dataclass(frozen=True)
class Route:
    """A kind of request."""

    method: str
    pattern: re.Pattern[str]
    answer: Callable[..., Answer]
    """Takes the call and what the groups of the pattern hold."""
    is_open: bool = False
    """Needs no token."""


def _route(
    method: str, path: str, answer: Callable[..., Answer], *, is_open: bool = False
) -> Route:
    pattern = path.replace("{id}", "([^/]+)").replace("{name}", "(.+?)")
    return Route(method, re.compile(pattern + "/?"), answer, is_open)


ROUTES = (
    _route("GET", "jobs", endpoints.list_jobs),
    _route("POST", "jobs", endpoints.create_job),
    _route("GET", "jobs/{id}", endpoints.get_job),
    # before the project whose id would be "apply"
    _route("POST", "deltas/apply/{id}", endpoints.apply_deltas),
    _route("GET", "deltas/{id}", endpoints.list_deltas),
    _route("POST", "deltas/{id}", endpoints.push_deltafile),
    _route("GET", "deltas/{id}/{id}", endpoints.list_deltas),
    _route("GET", "packages/{id}/latest", endpoints.latest_package),
    _route("GET", "packages/{id}/latest/files/{name}", endpoints.package_file),
    _route("GET", "projects", endpoints.list_projects),
    _route("GET", "projects/{id}", endpoints.get_project),
    _route("PATCH", "projects/{id}", endpoints.change_project),
    _route("POST", "auth/token", endpoints.log_in, is_open=True),
    _route("POST", "auth/login", endpoints.log_in, is_open=True),
    _route("POST", "auth/logout", endpoints.log_out),
    _route("GET", "auth/user", endpoints.get_user),
    _route("GET", "auth/providers", endpoints.providers, is_open=True),
    _route("GET", "status", endpoints.status, is_open=True),
)


def answer_call(call: Call) -> Answer:
    """Find the route of a request and follow it.

    Raises:
        Refused: there is none (404), not for this method (405), or no token (401).
    """
    path, method = call.request.path, call.request.method
    if not path.startswith(PREFIX):
        raise not_found(f"There is nothing at {path[:200]}; the API is at {PREFIX}")
    path, wanted = path[len(PREFIX) :], "GET" if method == "HEAD" else method
    fitting = [route for route in ROUTES if route.pattern.fullmatch(path)]
    if not fitting:
        raise not_found(f"There is nothing at {call.request.path[:200]}")
    # the first pattern says what is asked; a later one fits it by accident
    pattern = fitting[0].pattern
    by_method = {item.method: item for item in fitting if item.pattern == pattern}
    route = by_method.get(wanted)
    if route is None:
        raise Refused(
            405,
            "method_not_allowed",
            f"{method[:20]} is none of the methods of {call.request.path[:200]}",
            {"Allow": ", ".join(_with_head(by_method))},
        )
    if not route.is_open:
        call.access.check(call.request.headers)
    match = pattern.fullmatch(path)
    return route.answer(call, *(match.groups() if match else ()))


def _with_head(methods: Collection[str]) -> list[str]:
    return sorted({*methods, *(("HEAD",) if "GET" in methods else ())})
