"""Custom fields of every kind: what is set by name is what is read again, after a client and a sandbox."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from zenpy import Zenpy
from zenpy.lib.api_objects import Comment, Ticket
from zenpy.sandbox import Sandbox

client = Zenpy(subdomain="acme", oauth_token="token", transport=Sandbox().transport)
OWNER = client.users.me().id
TAGS = ("low", "high", "none_of_them")
KINDS = {
    "text": st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1).filter(str.strip),
    "integer": st.integers(-(2**31), 2**31),
    "decimal": st.decimals(-10_000, 10_000, places=2, allow_nan=False),
    "checkbox": st.booleans(),
    "date": st.dates(date(1900, 1, 1), date(2999, 12, 31)),
    "tagger": st.sampled_from(TAGS),
    "multiselect": st.lists(st.sampled_from(TAGS), unique=True, min_size=1),
    "regexp": st.from_regex(r"\A[A-Z]{2}[0-9]{4}\Z"),
    "partialcreditcard": st.from_regex(r"\A[0-9]{13,16}\Z"),
    "lookup": st.sampled_from([OWNER, None]),
}
#: What a field of each kind is made with, beside its title.
DEFINED: dict[str, dict[str, object]] = {
    "tagger": {"custom_field_options": [{"name": tag, "value": tag} for tag in TAGS]},
    "multiselect": {"custom_field_options": [{"name": tag, "value": tag} for tag in TAGS]},
    "regexp": {"regexp_for_validation": r"\A[A-Z]{2}[0-9]{4}\z"},
    "lookup": {"relationship_target_type": "zen:user"},
}
values = st.fixed_dictionaries({}, optional={f"field of {kind}": one for kind, one in KINDS.items()})


def setup_module() -> None:
    for kind in KINDS:
        client.ticket_fields.create({"type": kind, "title": f"Field of {kind}", **DEFINED.get(kind, {})})


@settings(max_examples=25, deadline=None)
@given(values)
def test_what_was_set_is_read_again(given: dict[str, object]) -> None:
    named = {name.replace(" ", "_"): value for name, value in given.items()}
    ticket = client.tickets.create(Ticket(subject="x", comment=Comment(body="x"), custom=named)).ticket
    read = client.tickets(id=ticket.id).custom
    for name, value in named.items():
        found = read[name]
        if isinstance(value, list):
            assert sorted(found) == sorted(value)  # type: ignore[call-overload]  # lists of tags
        elif name == "field_of_partialcreditcard":
            assert str(found)[-4:] == str(value)[-4:]  # Zendesk keeps no more of it
        else:
            assert found == value
        assert not isinstance(value, Decimal) or isinstance(found, Decimal)
    assert [name for name in named if read[name] is None] == [
        name for name, value in named.items() if value is None
    ]
