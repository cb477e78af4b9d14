"""The Integration Services in the sandbox: configs by scope, links by names, connections of every kind, webhooks."""

from __future__ import annotations

import asyncio

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects.zis_objects import (
    ApiKeyConnection,
    BasicAuthConnection,
    BearerTokenConnection,
    Config,
    ConnectionClient,
    InboundWebhook,
    Link,
    LinkObject,
)
from zenpy.lib.exception import APIException, RecordNotFoundException
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def client(sandbox: Sandbox) -> Zenpy:
    return Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport)


def link(metadata: dict[str, object] | None = None) -> Link:
    left = LinkObject(name="zen:ticket:35", metadata=metadata or {})
    return Link(left_object=left, right_object=LinkObject(name="jira:issue:7"), link_type="ticket_issue")


def test_a_config_is_named_by_its_scope(client: Zenpy, sandbox: Sandbox) -> None:
    made = client.zis.configs.create("acme", Config(scope="brand:1", config={"a": 1, "b": 2}))
    assert sandbox.requests[-1].body == {"scope": "brand:1", "config": {"a": 1, "b": 2}}
    made.config["a"] = 3
    assert client.zis.configs.update("acme", made).config == {"a": 3, "b": 2}
    assert sandbox.requests[-1].path.endswith("/integrations/acme/configs/brand%3A1")
    assert sandbox.requests[-1].body["config"] == {"a": 3}
    replaced = client.zis.configs.replace("acme", made)
    assert replaced.config == {"a": 3, "b": 2}
    assert [one.scope for one in client.zis.configs("acme", filter_scope="brand:*")] == ["brand:1"]
    assert list(client.zis.configs("acme", filter_scope="group:*")) == []
    client.zis.configs.delete("acme", made.scope)
    assert list(client.zis.configs("acme", filter_scope="*")) == []


def test_a_scope_has_one_config_and_each_integration_its_own(client: Zenpy) -> None:
    client.zis.configs.create("acme", Config(scope="x", config={"a": 1}))
    client.zis.configs.create("other", Config(scope="x", config={"a": 1}))
    with pytest.raises(APIException, match="has a config"):
        client.zis.configs.create("acme", Config(scope="x", config={"a": 1}))


def test_a_link_is_found_by_the_names_of_its_records(client: Zenpy) -> None:
    made = client.zis.links.create("acme", link({"a": 1}))
    found = client.zis.links("acme", link_type="ticket_issue", left_object_name="zen:ticket:*")
    assert [one.id for one in found] == [made.id]
    names = {"left_object_name": "zen:ticket:35", "right_object_name": "jira:issue:7"}
    changed = client.zis.links.update("acme", link({"b": 2}), link_type="ticket_issue", **names)
    assert changed.left_object.metadata == {"a": 1, "b": 2}
    client.zis.links.delete("acme", link_type="ticket_issue", **names)
    assert list(client.zis.links("acme", link_type="ticket_issue", left_object_name="*")) == []
    with pytest.raises(RecordNotFoundException):
        client.zis.links.delete("acme", link_type="ticket_issue", **names)


def test_all_pages_of_links_are_read(client: Zenpy) -> None:
    for _ in range(5):
        client.zis.links.create("acme", link())
    found = client.zis.links("acme", link_type="ticket_issue", left_object_name="*", page_size=2)
    assert len(list(found)) == 5


def test_connections_of_every_kind_are_listed_as_what_they_are(client: Zenpy) -> None:
    key = ApiKeyConnection(name="first", api_key="k", header_name="x-key", allowed_domain="example.com")
    assert client.zis.connections.api_key.create("acme", key).api_key == "*****"
    token = BearerTokenConnection(name="second", token="t", allowed_domain="example.com")
    client.zis.connections.bearer_token.create("acme", token)
    client.zis.connections.oauth.start("acme", name="third", permission_scopes="read")
    kinds = [type(one).__name__ for one in client.zis.connections("acme", page_size=2)]
    assert kinds == ["ApiKeyConnection", "BearerTokenConnection", "OauthConnection"]
    assert client.zis.connections.oauth("acme", "third").permission_scope == "read"
    with pytest.raises(APIException, match="has the name first"):
        client.zis.connections.api_key.create("acme", key)


def test_the_password_of_a_webhook_is_shown_once(client: Zenpy) -> None:
    made = client.zis.inbound_webhooks.create(
        "acme", InboundWebhook(source_system="shop", event_type="order")
    )
    assert made.password
    assert made.path.startswith("/api/services/zis/inbound_webhooks/generic/ingest/")
    assert client.zis.inbound_webhooks("acme", id=str(made.uuid)).password is None
    client.zis.inbound_webhooks.delete("acme", str(made.uuid))
    with pytest.raises(RecordNotFoundException):
        client.zis.inbound_webhooks("acme", id=str(made.uuid))


def test_the_clients_of_an_integration(client: Zenpy) -> None:
    for integration, name in (("acme", "first"), ("acme", "second"), ("other", "third")):
        sent = ConnectionClient(client_id=name, client_secret="s", token_url="https://example.com/token")
        client.zis.oauth_clients.create(integration, sent)
    assert [one.client_id for one in client.zis.oauth_clients("acme")] == ["first", "second"]
    assert [one.client_id for one in client.zis.oauth_clients("other")] == ["third"]


def test_a_secret_is_stored_and_no_answer_shows_it(client: Zenpy, sandbox: Sandbox) -> None:
    sent = BasicAuthConnection(name="one", username="ann", password="p", allowed_domain="example.com")
    made = client.zis.connections.basic_auth.create("acme", sent)
    (listed,) = client.zis.connections("acme")
    assert isinstance(listed, BasicAuthConnection)
    assert made.password == listed.password == "*****"
    assert sandbox.records("ZisBasicAuthConnection")[0]["password"] == "p"


async def _async_scopes(sandbox: Sandbox) -> list[str]:
    async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport) as client:
        await client.zis.configs.create("acme", Config(scope="x", config={"a": 1}))
        return [one.scope async for one in client.zis.configs("acme", filter_scope="*")]


def test_an_async_client(sandbox: Sandbox) -> None:
    assert asyncio.run(_async_scopes(sandbox)) == ["x"]
