"""Logins in the text of a project, by the name of what holds them."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.project.logins import logins_in
from qfieldsync_cloud.core.project.pieces import Piece

NAMES = (
    *("password", "passwd", "passphrase", "pwd", "token", "secret", "apikey"),
    *("api_key", "authcfg", "AuthConfigId", "auth_config", "mapboxAccessToken"),
)


@pytest.mark.parametrize("name", NAMES)
def test_property_with_the_name_of_a_secret_is_found_where_it_is_the_only_sign(name):
    option = f'<Option type="QString" name="plug/{name}" value="s3cret"/>'
    text = f'<customproperties><Option type="Map">{option}</Option></customproperties>'

    [login] = logins_in(Piece(text))

    assert text[login.start : login.end] == "s3cret"


@pytest.mark.parametrize(
    "option", ["credential:SWIFT_KEY=s3cret", "option:USERPWD=me:s3cret"]
)
def test_option_of_a_data_source_is_found_wherever_it_stands(option):
    value = f"/vsiswift/b/a.tif|{option}"
    text = f'<properties><a><Note type="QString">{value}</Note></a></properties>'

    [login] = logins_in(Piece(text))

    assert text[login.start : login.end] == value
    assert login.bare == "/vsiswift/b/a.tif"
