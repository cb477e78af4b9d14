"""What is replaced before anything is recorded: credentials, names, addresses, texts that people wrote.

The rule is to keep what the shape of an API needs, and to replace the rest: numbers, times, ids, flags and identifiers
stay; any other text becomes a pseudonym. One value has one pseudonym, so that relations and searches still fit together.
"""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

#: The account that the addresses in recordings name.
ACCOUNT = "https://sandbox.zendesk.com"
#: What a pseudonym stands for.
KINDS = ("address", "person", "phone", "secret", "text")
#: Names of fields whose text is a secret, whatever it looks like.
SECRET = re.compile(
    r"token|secret|password|authoriz|api_?key|credential|private_key|cookie|jwt", re.IGNORECASE
)
#: Names of fields whose text is about a person or an account, or written by somebody, however short and plain it is.
PERSONAL = re.compile(
    r"name|alias|mail|phone|address|signature|detail|note|subject|title|description|body|text|comment|message|snippet"
    r"|content|^ip|location|recipient|query|photo|identifier|domain|html|device|client|agent|host|url"
    r"|^(value|previous_value|external_?id|to|from|data)$",
    re.IGNORECASE,
)
#: Names of fields that these rules catch, and that hold words of the API.
WORDS = {"content_type", "field_name", "iana_time_zone", "time_zone", "token_type"}
#: Names of fields whose numbers are personal: places on a map, and what an account's own fields hold.
NUMBERS = {"latitude", "longitude", "value", "previous_value"}
#: Where the name of another field says what a value is: `{"field_name": "status", "value": "open"}`.
NAMED_BY = ("field_name", "field")

EMAIL = re.compile(r"[^\s@<>\"'(),;:/]+@[^\s@<>\"'(),;:/]+")
IDENTIFIER = re.compile(r"[a-z][a-z0-9_.:-]{0,60}|[A-Z][A-Za-z]{0,40}|[a-z]{2,3}-[A-Za-z]{2,4}")
TIME = re.compile(r"\d{4}-\d\d-\d\d([T ][\d:.]+(Z| ?[+-][\d:]+)?)?")
KEY = re.compile(
    r"\d{1,20}|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24}", re.IGNORECASE
)
PHONE = re.compile(r"\+?[\d ()./-]{7,20}")
#: Parameters of queries whose values stay as they are.
PAGING = {
    "cursor",
    "end_time",
    "ids",
    "include",
    "limit",
    "locale",
    "offset",
    "page",
    "page_size",
    "per_page",
}
PAGING |= {"sort", "sort_by", "sort_order", "start_time", "unix_time"}


class Scrubber:
    """Replaces credentials and personal data in requests and answers.

    Args:
        keep: Names of fields that hold nothing personal in this account, such as `title` or `tags`.
    """

    def __init__(self, keep: Collection[str] = ()) -> None:
        self.keep: frozenset[str] = frozenset(keep)
        #: The hosts that are addresses of the account, beside those of Zendesk.
        self.hosts: set[str] = set()
        self._known: dict[tuple[str, str], str] = {}
        self._numbers: dict[str, Iterator[int]] = {kind: count(1) for kind in KINDS}

    def body(self, value: object, key: str = "") -> object:
        """A decoded JSON value without credentials and personal data; `key` is the name of its field."""
        match value:
            case dict():
                return {
                    self._key(str(name)): self.body(one, _meaning(value, str(name)))
                    for name, one in value.items()
                }
            case list():
                return [self.body(one, key) for one in value]
            case str():
                return self.text(value, key)
            case int() | float() if key in NUMBERS and not isinstance(value, bool):
                return 0
        return value

    def text(self, value: str, key: str = "") -> str:
        """A text without credentials and personal data; `key` is the name of its field."""
        if not value or key in self.keep or key in WORDS or TIME.fullmatch(value):
            return value
        if SECRET.search(key):
            return self._pseudonym("secret", value)
        if re.fullmatch(r"https?://\S+", value):
            return self.address(value)
        if EMAIL.fullmatch(value):
            return self._email(value)
        is_personal = PERSONAL.search(key) is not None
        if KEY.fullmatch(value) and (not is_personal or key.endswith("_id")) and "external" not in key:
            return value
        if IDENTIFIER.fullmatch(value) and not is_personal:
            return value
        if PHONE.fullmatch(value):
            return f"+1555{self._pseudonym('phone', value).rpartition('-')[2]:0>7}"
        written = self._pseudonym("text", value)
        return f"<p>{written}</p>" if value.lstrip().startswith("<") else written

    def address(self, value: str) -> str:
        """An address without the account, names and tokens; of another host only that there was one."""
        parts = urlsplit(value)
        if parts.netloc in self.hosts or parts.netloc.endswith(".zendesk.com"):
            return ACCOUNT + self.target(value)
        return f"https://example.com/{self._pseudonym('address', value)}"

    def target(self, address: str) -> str:
        """The path and the query of an address, without credentials and personal data."""
        parts = urlsplit(address)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        query = urlencode([(name, self._parameter(name, value)) for name, value in pairs])
        return self._path(parts.path) + (f"?{query}" if query else "")

    def _key(self, name: str) -> str:
        return self._email(name) if EMAIL.fullmatch(name) else name

    def _path(self, path: str) -> str:
        shown: list[str] = []
        for part in path.split("/"):
            if slug := re.fullmatch(r"(\d+)-.+?(\.json)?", part):  # behind the id stands a title
                part = slug[1] + (slug[2] or "")
            elif shown and shown[-1] in ("token", "download"):
                part = self._pseudonym("secret", part) if part else part
            elif "@" in unquote(part):
                part = quote(self._email(unquote(part)))
            shown.append(part)
        return "/".join(shown)

    def _parameter(self, name: str, value: str) -> str:
        plain = name.removesuffix("[]")
        if plain in PAGING or plain.startswith("page["):
            return value
        if plain == "query":
            return " ".join(self._term(term) for term in re.findall(r'[^\s"]*"[^"]*"|\S+', value))
        return ",".join(self.text(one, plain) for one in value.split(","))

    def _term(self, term: str) -> str:
        """A term of a search: the property stays, and a value that is an identifier, a number or a time."""
        name, sign, value = re.fullmatch(r"(?s)(-?\w*)((?:[:<>]=?)?)(.*)", term).groups()  # type: ignore[union-attr]  # matches any text
        if not sign:
            return self.text(term, "text")
        if TIME.fullmatch(value) or re.fullmatch(r"[<>=]*[\dT:.*-]*", value):
            return term
        return f"{name}{sign}{self.text(value.strip(chr(34)), name)}"

    def _email(self, value: str) -> str:
        return f"{self._pseudonym('person', value.lower())}@example.com"

    def _pseudonym(self, kind: str, value: str) -> str:
        """The pseudonym of a value: `text-1`, `text-2`; the same for the same value."""
        known = self._known.get((kind, value))
        # two threads may meet here: `setdefault` lets the first one win
        return known or self._known.setdefault((kind, value), f"{kind}-{next(self._numbers[kind])}")


def _meaning(record: Mapping[object, object], name: str) -> str:
    """The name that tells what a field holds: its own, or the one that another field of the record gives."""
    if name in ("value", "previous_value"):
        given = next((record[one] for one in NAMED_BY if isinstance(record.get(one), str)), None)
        if isinstance(given, str) and not re.search(r"\d", given):
            return given
    return name
