"""Credentials in data sources: all are found, and nothing else is taken away."""

from __future__ import annotations

import time

import pytest

from qfieldsync_cloud.core.source_secrets import (
    SecretKind,
    is_secret_name,
    redacted,
    secrets_in,
    without_logins,
)

PASSWORD, LOGIN = SecretKind.PASSWORD, SecretKind.LOGIN
AUTHCFG, TOKEN, HEADER = SecretKind.AUTHCFG, SecretKind.TOKEN, SecretKind.HEADER

SECRETS = {
    "postgres": (
        "dbname='x' user='s3cret' password='s3c\\'ret' key='id' table=\"a\".\"b\" (g)",
        (PASSWORD, LOGIN),
    ),
    "postgres, libpq spelling": ("dbname=x password = s3cret", (PASSWORD,)),
    "authcfg": ("dbname='x' authcfg=s3cret1 table=\"a\"", (AUTHCFG,)),
    "wms": ("crs=EPSG:3857&username=s3cret&password=s3cret&url=x", (PASSWORD, LOGIN)),
    "xyz, encoded": ("type=xyz&url=https://t.org/%7Bz%7D?apikey%3Ds3cret", (TOKEN,)),
    "key of a service": ("https://t.org/tiles?key=s3cret&layer=a", (TOKEN,)),
    "address": ("https://me:s3cret@example.org/wfs", (PASSWORD,)),
    "address, encoded": (
        "crs=EPSG:3857&url=https%3A%2F%2Fme%3As3cret%40example.org%2Fwms",
        (PASSWORD,),
    ),
    "header": ("type=xyz&http-header:Authorization=Bearer%20s3cret&zmax=1", (HEADER,)),
    "ogr": ("PG:dbname=x user=s3cret password=s3cret,;x", (PASSWORD, LOGIN)),
    "quoted in a message": (
        "USING QgsVLayer('postgres','dbname=''x'' password=''s3cret'' port=1')",
        (PASSWORD,),
    ),
    "layer of a virtual layer": (
        "?layer=postgres:dbname%3D%27x%27%20user%3D%27s3cret%27"
        "%20password%3D%27s3cret%27%20key%3D%27id%27:name:UTF-8&query=select%201",
        (PASSWORD, LOGIN),
    ),
    "blank in a value": ("url=x&password=a%20s3cret", (PASSWORD,)),
    "ampersand in a value": ("username=a&password=s3c%26ret&url=x", (PASSWORD, LOGIN)),
    "at sign in a password": ("/vsicurl/ftp://me:s3c@ret@h/a.tif", (PASSWORD,)),
    "header of GDAL": (
        "/vsicurl?header.Authorization=Bearer%20s3cret&url=https%3A%2F%2Fh%2Fa.tif",
        (HEADER,),
    ),
    "header of GDAL, not encoded": (
        "/vsicurl?header.Authorization=Bearer s3cret&url=https://h/a.tif",
        (HEADER,),
    ),
    "cookie": ("/vsicurl?cookie=id%3Ds3cret&url=https%3A%2F%2Fh%2Fa.tif", (HEADER,)),
    "proxy": (
        "/vsicurl?proxyuserpwd=me%3As3cret&url=https%3A%2F%2Fh%2Fa.tif",
        (PASSWORD,),
    ),
    "open option": (
        "OAPIF:https://h|layername=a|option:USERPWD=me:s3c ret|option:PAGE_SIZE=3",
        (PASSWORD,),
    ),
    "open option of a file": ("/maps/a.pdf|option:USER_PWD=s3cret", (PASSWORD,)),
    "credential option": (
        "/vsis3/b/a.tif|credential:AWS_ACCESS_KEY_ID=s3cret"
        "|credential:AWS_SECRET_ACCESS_KEY=s3cret|credential:AWS_REGION=x",
        (PASSWORD, TOKEN),
    ),
    "credentials in a query": (
        "/vsis3/b/a.tif?AWS_SECRET_ACCESS_KEY=s3cret&AWS_SESSION_TOKEN=s3cret",
        (PASSWORD, TOKEN),
    ),
    "signed address": (
        "/vsicurl/https://h/a.tif?X-Amz-Credential=s3cret&X-Amz-Signature=s3cret",
        (TOKEN,),
    ),
    "service description": (
        '<GDAL_WMS><Service name="TMS"><ServerUrl>https://h/a</ServerUrl></Service>'
        "<UserPwd>me:s3cret</UserPwd></GDAL_WMS>",
        (PASSWORD,),
    ),
    "cookie in a service description": (
        "<OGRWFSDataSource><URL>https://h</URL><COOKIE><![CDATA[a=s3cret]]></COOKIE>"
        "</OGRWFSDataSource>",
        (HEADER,),
    ),
}


@pytest.mark.parametrize(("text", "kinds"), SECRETS.values(), ids=list(SECRETS))
def test_credentials_are_named_and_taken_away(text, kinds):
    assert secrets_in(text) == kinds

    bare = redacted(text)

    assert "s3c" not in bare and "ret" not in bare
    assert secrets_in(bare) == ()


@pytest.mark.parametrize(
    "text",
    [
        "/data/trees.gpkg|layername=users",
        "/data/trees.gpkg|subset=\"user\" = 'anna'",
        "\"kind\" = 'key' and user = 'x'",
        "dbname='x' host=h key='id' table=\"a\".\"b\" (geom) sql=",
        "crs=EPSG:3857&type=xyz&url=https://tile.example.org/%7Bz%7D.png&zmax=19",
        "file:///data/points.csv?delimiter=;&xField=x&yField=y",
        "C:/Users/user/trees.gpkg|layername=trees",
        "/vsicurl?use_head=no&max_retry=3&url=https%3A%2F%2Fh%2Fa.tif",
        "/vsis3/b/a.tif|credential:AWS_REGION=x|option:OVERVIEW_LEVEL=1",
        "<GDAL_WMS><UserAgent>a</UserAgent><UserPwd></UserPwd></GDAL_WMS>",
        "https://h:8080/a?mail=me@example.org",
        "?query=SELECT%20*%20FROM%20%22trees%22&uid=fid",
        "Point?crs=EPSG:25832&field=fid:integer&uid={c45dafba-447f-4333-9b18}",
    ],
)
def test_what_is_no_credential_stays(text):
    assert secrets_in(text) == ()
    assert redacted(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "dbname='x' " + "a:" * 20000,
        "?query=" + "SELECT%20a%20" * 4000,
        "<UserPwd>" + "<![CDATA[a]]>" * 26,
    ],
    ids=["colons", "encoded blanks", "open element"],
)
@pytest.mark.parametrize("look", [secrets_in, redacted, without_logins])
def test_long_text_takes_no_longer_than_it_is_long(text, look):
    started = time.monotonic()

    look(text)

    assert time.monotonic() - started < 1


def test_login_in_a_message_is_taken_away():
    message = 'FATAL: password authentication failed for user "s3cret"'

    assert redacted(message).startswith("FATAL: password authentication failed")
    assert "s3cret" not in redacted(message)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        (
            "'https://h.org/a?token=s3cret&b=1' || \"uuid\"",
            "'https://h.org/a?&b=1' || \"uuid\"",
        ),
        (
            '<img src="https://me:s3cret@h.org/a.png?b=1&amp;key=s3cret">',
            '<img src="https://h.org/a.png?b=1&amp;">',
        ),
        ("made of dbname='x' password='s3cret' port=1", "made of dbname='x'  port=1"),
        (
            "url='https://h.org' username='s3cret' typename='a'",
            "url='https://h.org'  typename='a'",
        ),
        (
            "from /vsis3/b/a.tif|credential:AWS_SECRET_ACCESS_KEY=s3cret",
            "from /vsis3/b/a.tif",
        ),
        (
            "OAPIF:https://h.org|option:USERPWD=me:s3cret|layername=a",
            "OAPIF:https://h.org|layername=a",
        ),
        (
            "<GDAL_WMS><ServerUrl>x</ServerUrl><UserPwd>me:s3cret</UserPwd>",
            "<GDAL_WMS><ServerUrl>x</ServerUrl>",
        ),
        ("see https://h.org\n", None),
        ("'https://h.org/?key=' || \"fid\" || '&token=' || @token", None),
        ('https://h.org/?key=[% "fid" %]&uid=[% "uuid" %]', None),
        ("if(user='anna', 'https://h.org', pass = 'x')", None),
        ("\"token\" = 'a' and key=1 or pwd='b'", None),
    ],
)
def test_text_of_a_project_loses_logins_and_nothing_else(text, bare):
    assert without_logins(text) == (text if bare is None else bare)


@pytest.mark.parametrize(
    ("name", "is_secret"),
    [
        ("password", True),
        ("dbPassword", True),
        ("mapboxAccessToken", True),
        ("plug/apiToken", True),
        ("plug/authcfg", True),
        ("AuthConfigId", True),
        ("passphrase", True),
        ("USERPWD", True),
        ("GDAL_HTTP_USERPWD", True),
        ("AZURE_STORAGE_ACCESS_KEY", True),
        ("tokens_left", False),
        ("pwdays", False),
        ("Tokenizer", False),
        ("author", False),
    ],
)
def test_name_of_a_secret_is_known_in_any_spelling(name, is_secret):
    assert is_secret_name(name) is is_secret
