"""Credentials in the texts by which QGIS finds data, and these texts without them.

What counts as one: logins and passwords, ids of authentication configurations, tokens
and keys of services, and HTTP headers, in the forms of all providers: `name='value'`,
`?name=value&`, the same percent-encoded inside another address, and `user:password@`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum


class SecretKind(str, Enum):
    """What kind of credential a text holds."""

    PASSWORD = "password"  # noqa: S105 # pragma: allowlist secret # nosec B105 - a kind
    LOGIN = "login"
    AUTHCFG = "authcfg"
    TOKEN = "token"  # noqa: S105 # nosec B105 - the name of a kind
    HEADER = "header"


# twice the quote: as it stands within another quoted text
_QUOTED = (
    r"%27(?:(?!%27)[^\s&])*%27|"
    r"""''[^'\s&][^']*''|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\""""
)
_PLAIN = r"(?:(?!%26)[^\s&|'\"])*"
_BEFORE = r"(?P<before>^|[\s?&;,|:]|%3F|%26|%20)"
# no word of a text that is none is compared with all names; it ends before the next
# one may begin, or long texts would take hours
_IS_NAME = r"(?=(?:http-header:|header(?:\.|%2E))?[\w-]+\s*(?:=|%3D))"
# with blanks around it, only after a password: elsewhere it is a comparison
_EQUALS = r"(?(password)\s*)(?:(?P<equals>=)|%3D)(?(password)\s*)"
# behind a sign that is not encoded, what is encoded belongs to the value
_UNQUOTED = rf"(?(equals)[^\s&|'\"]*|{_PLAIN})"
_SCHEME = r"(?(header)(?:(?:basic|bearer|digest|token|apikey)\s+)?)"

# what GDAL and its file systems call theirs, among them
_NAMES = {
    SecretKind.PASSWORD: (
        r"password|passwd|pwd|pass|client_secret|secret|\w*userpwd|\w+_password"
        r"|\w+_(?:pwd|client_secret|secret_access_key|private_key|connection_string)"
    ),
    # in an address `uid` is the id of a feature, or of a layer, as often
    SecretKind.LOGIN: r"user|username|(?<![?&])(?<!%26)(?<!%3F)uid",
    SecretKind.AUTHCFG: r"authcfg",
    SecretKind.TOKEN: (
        r"[\w-]*token|[\w-]*api[_-]?key|apikey|[\w-]*access_?key(?:_?id)?"
        r"|subscription-key|sig|[\w-]*signature|x-[a-z]+-credential|swift_key"
        r"|\w+_bearer|map_key|appid|app_id"
    ),
    SecretKind.HEADER: (
        r"http-header:[\w-]+|header(?:\.|%2E)[\w-]+|\w*cookie|\w+_http_headers"
    ),
}
_ALL_NAMES = "|".join(f"(?P<{kind.value}>{names})" for kind, names in _NAMES.items())
# `key` is a column in PostgreSQL's form and a secret only in an address
_PARAMETER = re.compile(
    rf"(?:{_BEFORE}{_IS_NAME}(?:{_ALL_NAMES})|(?P<joint>[?&]|%3F|%26)(?P<key>key))"
    rf"{_EQUALS}(?P<value>{_QUOTED}|{_SCHEME}{_UNQUOTED})",
    re.I,
)
_OPTION = re.compile(r"\|(?:option|credential):[\w.-]+=[^|\n]*", re.I)
"""Of GDAL's, in a source as QGIS writes it; its value may have blanks."""
LOGIN_ELEMENT = re.compile(
    r"<(?:(?P<password>UserPwd)|COOKIE)\b[^<>]*>"
    r"(?P<value>(?:[^<]|<!\[CDATA\[(?:(?!\]\]>).)*\]\]>)*)</(?:UserPwd|COOKIE)\s*>",
    re.I | re.S,
)
"""Of the description of a service, as GDAL reads it."""
_USER_INFO = re.compile(
    r"(?<=://)(?P<login>[^/@\s:?&'\"]+)(?P<password>:[^/?\s]*|:[^/@\s]*)?@"
)
_ENCODED_USER_INFO = re.compile(
    r"(?<=%3A%2F%2F)(?:(?!%2F|%40)[^/@\s&])+(?:@|%40)", re.I
)
_IN_ADDRESSES = "|".join(
    names
    for kind, names in _NAMES.items()
    # a login alone opens nothing
    if kind not in (SecretKind.LOGIN, SecretKind.HEADER)
)
_ADDRESS_PARAMETER = re.compile(
    rf"(?P<joint>\?|&amp;|&|%3F|%26)(?:{_IN_ADDRESSES}|key)(?:=|%3D)"
    # an expression, [% … %] or what follows a quote, is no value yet
    r"(?!\[%)(?:(?!%26)[^\s&|'\"<>#)])+",
    re.I,
)
_CONNECTION = re.compile(
    r"\b(?:dbname|service)\s*=|\b(?:PG|MYSQL|MSSQL|OCI):|\bauthcfg=|\burl='?https?\b"
    r"|\|(?:option|credential):",
    re.I,
)
_ADDRESS = re.compile(r"://|%3A%2F%2F", re.I)
SECRET_WORDS = (
    *("password", "passwd", "passphrase", "pwd", "token", "secret", "apikey"),
    *("api_key", "authcfg", "authconfig", "auth_config", "userpwd", "access_key"),
)
"""One of them is in each name of a secret, in small letters."""
_SECRET_NAME = re.compile(
    rf"(?:^|[_/.-])(?:{'|'.join(SECRET_WORDS)}|auth_?config_?id)(?:$|[_/.-])", re.I
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where words of a name meet that is written in camel case."""
_CODE_SECRET = re.compile(
    r"(?:password|passwd|pwd|token|secret|api_?key)\w*['\"]?\]?\s*[=:]\s*"
    r"[bfru]?(?:'[^'\n]+'|\"[^\"\n]+\")",
    re.I,
)
_NAMED_LOGIN = re.compile(r"""\b(user|role|login)(\s+(?:name\s+)?)("[^"]*"|'[^']*')""")


AUTHENTICATION_OPTIONS = frozenset(("StorageAuthConfigId",))
"""Options of widgets that name an authentication configuration."""


def secrets_in(text: str) -> tuple[SecretKind, ...]:
    """The kinds of credentials in `text`, each once, the worst first."""
    found: set[SecretKind] = set()
    for match in _PARAMETER.finditer(text):
        if not match["value"].strip("'\""):
            continue
        kind = next((item for item in SecretKind if match[item.value]), None)
        found.add(kind or SecretKind.TOKEN)
    for match in LOGIN_ELEMENT.finditer(text):
        if match["value"].strip():
            found.add(SecretKind.PASSWORD if match["password"] else SecretKind.HEADER)
    for match in _USER_INFO.finditer(text):
        found.add(SecretKind.PASSWORD if match["password"] else SecretKind.LOGIN)
    if _ENCODED_USER_INFO.search(text):
        found.add(SecretKind.PASSWORD)
    return tuple(kind for kind in SecretKind if kind in found)


def redacted(text: str) -> str:
    """`text` without its credentials: a data source, an address, a message."""
    bare = _without_user_info(_without_parameters(without_login_elements(text)))
    return _NAMED_LOGIN.sub(r"\1\2…", bare).strip()


def without_logins(text: str) -> str:
    """Any text of a project without the credentials of addresses and sources in it.

    Elsewhere `user='x'` is left alone: an expression compares a field with it.
    """
    text = without_login_elements(text)
    if _CONNECTION.search(text):
        text = _without_parameters(text)
    if _ADDRESS.search(text):
        bare = _ADDRESS_PARAMETER.sub(lambda match: match["joint"], text)
        text = _without_user_info(bare)
    return text


def without_login_elements(text: str) -> str:
    """The description of a service without the elements that hold nothing else."""
    return LOGIN_ELEMENT.sub(lambda m: "" if m["value"].strip() else m[0], text)


def is_secret_name(name: str) -> bool:
    """Whether what has this name is a credential: a variable, a property."""
    return _SECRET_NAME.search(_HUMP.sub("_", name)) is not None


def is_secret_in_code(text: str) -> bool:
    """Whether Python holds a credential as it stands, and does not only ask for one."""
    return _CODE_SECRET.search(text) is not None or without_logins(text) != text


def readable_kinds(kinds: Iterable[SecretKind]) -> tuple[SecretKind, ...]:
    """The kinds that open something by themselves, which a login alone does not."""
    harmless = (SecretKind.LOGIN, SecretKind.AUTHCFG)
    return tuple(kind for kind in kinds if kind not in harmless)


def _without_parameters(text: str) -> str:
    text = _OPTION.sub(lambda m: "" if secrets_in(m[0]) else m[0], text)
    return _PARAMETER.sub(lambda m: m["before"] or m["joint"] or "", text)


def _without_user_info(text: str) -> str:
    return _ENCODED_USER_INFO.sub("", _USER_INFO.sub("", text))
