"""The names of `zenpy` itself, and what listings of both clients answer."""

from typing import assert_type

import zenpy
import zenpy.sandbox
from zenpy import (
    APIException,
    Article,
    AsyncZenpy,
    Comment,
    Organization,
    RecordNotFoundException,
    Ticket,
    User,
    Zenpy,
)
from zenpy.lib import api_objects
from zenpy.lib.api_objects import Article as ArticleOfAll
from zenpy.lib.api_objects.help_center_objects import Article as AmericanArticle
from zenpy.lib.api_objects.help_center_objects import Comment as ArticleComment
from zenpy.lib.api_objects.help_centre_objects import Article as SameArticle


def read(client: Zenpy) -> list[str]:
    tickets = client.tickets()
    assert_type(tickets.first(), Ticket | None)
    assert_type(tickets.take(5), list[Ticket])
    assert_type(tickets.all(), list[Ticket])
    assert_type(tickets[0], Ticket)
    assert_type(tickets[:5], list[Ticket])
    assert_type(tickets.count, int)
    user = client.search(type="user", email="a@b.example").one()
    assert_type(user, User)
    articles: list[Article] = client.help_center.articles().take(3)
    same: list[SameArticle] = articles
    assert_type(articles, list[ArticleOfAll])
    assert_type(articles, list[AmericanArticle])
    assert_type(client.help_center.articles.comments(1).first(), ArticleComment | None)
    articles[0].titel  # error
    ArticleOfAll(titel="x")  # error
    return [article.title for article in same]


async def read_async(client: AsyncZenpy) -> None:
    tickets = client.tickets()
    assert_type(await tickets.first(), Ticket | None)
    assert_type(await tickets.take(5), list[Ticket])
    assert_type(await tickets.all(), list[Ticket])
    assert_type(await tickets[0], Ticket)
    assert_type(await tickets[:5], list[Ticket])
    assert_type(await tickets.count(), int)
    assert_type(await tickets.one(), Ticket)
    print(list(tickets))  # error


def write(client: Zenpy, organization: Organization) -> Ticket | None:
    made: zenpy.Ticket = Ticket(subject="Printer", comment=Comment(body="Help"), organization=organization)
    other: api_objects.Ticket = made
    try:
        return client.tickets.create(other).ticket
    except RecordNotFoundException as error:
        failure: APIException = error
        print(failure, zenpy.sandbox.Sandbox())
        return None


def replace(client: Zenpy) -> None:
    client.tickets = Zenpy(subdomain="other", oauth_token="x").tickets
    del client.tickets
