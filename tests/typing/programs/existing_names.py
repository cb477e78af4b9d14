"""A program as users of the existing client write it: names and attributes that have another place today."""

import json
from datetime import UTC, datetime

import zenpy
from zenpy import Zenpy, ZenpyCache, ZenpyCacheManager
from zenpy.lib.api import ArticleApi, BaseApi, TicketApi, UserApi
from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.endpoint import EndpointFactory, PrimaryEndpoint
from zenpy.lib.util import as_singular, get_object_type, is_iterable_but_not_string, to_unix_ts


class Hook:
    """Keeps one resource, as providers do."""

    def __init__(self, client: Zenpy) -> None:
        self.base_api: BaseApi = client.users
        self.tickets: TicketApi = client.tickets
        self.url = f"{client.users.protocol}://{client.users.subdomain}.{client.users.domain}"


def find(articles: ArticleApi, users: UserApi, search: zenpy.SearchApi) -> list[str]:
    return [type(one).__name__ for one in (articles, users, search)]


def code_of(client: Zenpy, number: int) -> str:
    try:
        client.tickets(id=number)
    except zenpy.lib.exception.RecordNotFoundException as error:
        return str(json.loads(error.args[0])["error"])
    except zenpy.lib.exception.APIException as error:
        return error.message
    return ""


def main(zenpy_client: Zenpy) -> None:
    hook = Hook(zenpy_client)
    assert hook.url.endswith("://acme.zendesk.com")
    assert find(zenpy_client.help_center.articles, zenpy_client.users, zenpy_client.search)
    assert code_of(zenpy_client, 999_999) == "RecordNotFound"
    endpoint: PrimaryEndpoint = EndpointFactory("tickets")
    assert zenpy_client.organizations.endpoint.organization_fields.endpoint == "organization_fields"
    assert (endpoint.endpoint, str(endpoint(id=5))) == ("tickets", "/api/v2/tickets/5")
    assert zenpy_client.tickets.object_type == get_object_type(Ticket()) == as_singular("tickets")
    assert to_unix_ts(datetime(2020, 1, 1, tzinfo=UTC)) == 1577836800
    assert is_iterable_but_not_string([1])
    cache: ZenpyCache = ZenpyCache("LRUCache", maxsize=10)
    caches: ZenpyCacheManager = zenpy_client.users.cache
    assert (len(cache), caches.enabled) == (0, True)
    response = zenpy_client.tickets.session.get("/api/v2/users/me.json")
    assert response.json()["user"]["id"] == zenpy_client.users.me().id

    answer = zenpy_client.request("GET", "/api/v2/users/me.json", params={"include": ["identities"]})
    user = answer.record(User)
    assert (answer.status, user.id) == (200, zenpy_client.users.me().id)
    page = zenpy_client.request("GET", "/api/v2/users.json").records(User)
    assert user.id in [one.id for one in page]
    body = zenpy_client.request("POST", "/api/v2/tickets.json", json={"ticket": {"description": "Hi"}}).json()
    assert isinstance(body, dict)
