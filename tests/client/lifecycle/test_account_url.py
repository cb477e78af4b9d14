"""How the account is named: by its subdomain, by its whole host or an address, or by `base_url`."""

from __future__ import annotations

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import ConfigurationError

kinds = pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])
WRITTEN = [
    "acme",
    "ACME",
    " acme ",
    "acme.",
    "acme.zendesk.com",
    "Acme.Zendesk.com",
    "  acme.zendesk.com\n",
    "acme.zendesk.com.",
    "acme.zendesk.com/",
    "acme.zendesk.com:443",
    "https://acme.zendesk.com",
    "HTTPS://ACME.ZENDESK.COM/agent/dashboard",
    "https://acme.zendesk.com:443/agent?brand=1#top",
    "http://acme.zendesk.com/hc/en-us",
    "//acme.zendesk.com".removeprefix("//"),
    "https://acme",
]


@kinds
@pytest.mark.parametrize("text", WRITTEN)
def test_an_account_is_understood_however_it_is_written(
    kind: type[Zenpy] | type[AsyncZenpy], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kind(subdomain=text, oauth_token="x").base_url == "https://acme.zendesk.com"
    monkeypatch.delenv("ZENDESK_BASE_URL", raising=False)
    monkeypatch.setenv("ZENDESK_SUBDOMAIN", text)
    assert kind.from_env(oauth_token="x").base_url == "https://acme.zendesk.com"
    assert kind.from_env(oauth_token="x", subdomain=text).base_url == "https://acme.zendesk.com"


@pytest.mark.parametrize(
    ("subdomain", "domain", "url"),
    [
        ("acme", "zendesk.example", "https://acme.zendesk.example"),
        ("acme.zendesk.example", "zendesk.example", "https://acme.zendesk.example"),
        ("https://acme.zendesk.example/agent", " https://Zendesk.Example/ ", "https://acme.zendesk.example"),
        ("acme.eu", "zendesk.example", "https://acme.eu.zendesk.example"),
        ("acme", ".zendesk.com", "https://acme.zendesk.com"),
        ("acme", "acme.zendesk.com", "https://acme.zendesk.com"),
        ("acme.zendesk.com", "acme.zendesk.com", None),
        ("acme.zendesk.com", "zendesk.example", None),
        ("acme", "localhost:8443", "https://acme.localhost:8443"),
        ("acme", "", "https://acme.zendesk.com"),
    ],
)
def test_a_domain_goes_together_with_any_form_of_the_subdomain(
    subdomain: str, domain: str, url: str | None
) -> None:
    if url is None:
        with pytest.raises(ConfigurationError, match="not the name of an account"):
            Zenpy(subdomain=subdomain, domain=domain, oauth_token="x")
    else:
        assert Zenpy(subdomain=subdomain, domain=domain, oauth_token="x").base_url == url


@kinds
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("help.example.com", r"base_url='https://help\.example\.com'"),
        ("https://help.example.com/hc", "not the name of an account"),
        ("acme.zendesk.com.zendesk.com", "not the name of an account"),
        ("zendesk.com", "not the name of an account"),
        ("https://zendesk.com/", "not the name of an account"),
        ("acme.zendesk.com:8443", "is not a subdomain: for https://acme.zendesk.com it is 'acme'"),
        ("ac me", "is not a subdomain"),
        ("", "subdomain is missing"),
        ("  ", "subdomain is missing"),
        ("https://", "is missing"),
    ],
)
def test_what_is_no_account_is_refused(
    kind: type[Zenpy] | type[AsyncZenpy], text: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match=says):
        kind(subdomain=text, oauth_token="x")


@pytest.mark.parametrize("text", ["https://me:s3cret@acme.zendesk.com", "me:s3cret@acme.zendesk.com"])
def test_an_address_with_a_password_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Zenpy(subdomain=text, oauth_token="x")
    assert "s3cret" not in str(caught.value)


def test_a_base_url_may_have_blanks_around_it() -> None:
    assert (
        Zenpy(base_url=" https://acme.zendesk.com/ ", oauth_token="x").base_url == "https://acme.zendesk.com"
    )
