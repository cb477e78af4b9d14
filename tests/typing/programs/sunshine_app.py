"""Sunshine Conversations, as type checkers see it: right calls and wrong ones."""

from typing import assert_type

from zenpy import AsyncZenpy, Zenpy
from zenpy.credentials import ApiKey, BearerToken, SignedToken
from zenpy.lib.api_objects.sunshine_objects import (
    AnySunshineIntegration,
    SunshineAuthor,
    SunshineImageContent,
    SunshineLinkAction,
    SunshineMessage,
    SunshineTextContent,
    SunshineUser,
    SunshineWebIntegration,
)
from zenpy.lib.pagination.results import BaseResultGenerator
from zenpy.payloads import SunshineMessageDict


def sign_in() -> Zenpy:
    AsyncZenpy(subdomain="acme", anonymous=True, sunshine_conversations=SignedToken("app_1", "s", scope="app"))
    Zenpy(subdomain="acme", anonymous=True, sunshine_conversations=BearerToken(lambda: "token"))
    Zenpy(subdomain="acme", anonymous=True, sunshine_conversations="secret")  # error
    SignedToken("app_1", "s", scope="user")  # error
    ApiKey("app_1")  # error
    return Zenpy(subdomain="acme", oauth_token="t", sunshine_conversations=ApiKey("app_1", "secret"))


def talk(client: Zenpy, app: str) -> None:
    sunshine = client.sunshine_conversations
    user = sunshine.users(app, id="sue")
    assert_type(user, SunshineUser)
    assert_type(user.id, str)
    talks = sunshine.conversations(app, filter_user_id=user.id)
    for one in talks:
        assert_type(one.is_default, bool | None)
    messages = sunshine.conversations.messages(app, "talk")
    assert_type(messages, BaseResultGenerator[SunshineMessage])
    for message in messages:
        content = message.content
        if content is None:
            continue
        if content.type == "text":
            assert_type(content, SunshineTextContent)
            print(content.text)
        elif content.type == "image":
            assert_type(content, SunshineImageContent)
            print(content.media_url)
    plain: SunshineMessageDict = {"author": {"type": "user"}, "content": {"type": "text", "text": "Hi"}}
    assert_type(sunshine.conversations.messages.create(app, "talk", plain), list[SunshineMessage])
    assert_type(sunshine.integrations(app), BaseResultGenerator[AnySunshineIntegration])
    sunshine.integrations.create(app, SunshineWebIntegration(brand_color="65758e"))


def mistakes(client: Zenpy, app: str) -> None:
    sunshine = client.sunshine_conversations
    SunshineTextContent(txt="Hi")  # error
    SunshineTextContent(type="image")  # error
    SunshineLinkAction(url="https://x.example")  # error
    SunshineAuthor(type="machine")  # error
    sunshine.users(id="sue")  # error
    sunshine.users(app, id=7)  # error
    sunshine.conversations.messages.create(app, SunshineMessage())  # error
    sunshine.conversations.activity(app, "talk", SunshineAuthor(type="user"), "typing")  # error


async def talk_async(client: AsyncZenpy, app: str) -> None:
    sunshine = client.sunshine_conversations
    user = await sunshine.users.create(app, SunshineUser(external_id="sue"))
    assert_type(user.external_id, str | None)
    async for message in sunshine.conversations.messages(app, "talk"):
        assert_type(message, SunshineMessage)
