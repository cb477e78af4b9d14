"""A program as users of the existing client write it: the Help Center, uploads and downloads, views and fields."""

import os
import tempfile
from io import BytesIO

from zenpy import Zenpy
from zenpy.lib.api_objects import (
    Comment,
    Condition,
    Conditions,
    CustomFieldOption,
    Ticket,
    TicketField,
    Trigger,
    Variant,
    View,
    Webhook,
)
from zenpy.lib.api_objects import Item as DynamicContent
from zenpy.lib.api_objects.help_centre_objects import Article, Category, Label, Post, Section, Topic, Translation
from zenpy.lib.api_objects.help_centre_objects import Comment as ArticleComment


def main(zenpy_client: Zenpy) -> None:
    write_articles(zenpy_client)
    with tempfile.TemporaryDirectory() as folder:
        attach_files(zenpy_client, folder)
    set_up(zenpy_client)


def write_articles(zenpy_client: Zenpy) -> None:
    guide = zenpy_client.help_center
    category = guide.categories.create(Category(name="General", locale="en-us"))
    section = guide.sections.create(Section(name="FAQ", locale="en-us", category_id=category.id))
    article = Article(title="Refunds", body="<p>Ask.</p>", locale="en-us", permission_group_id=1)
    article = guide.articles.create(section, article, notify_subscribers=False)
    assert article.section is not None and article.section.category is not None
    assert [one.title for one in guide.sections.articles(section, "en-us")] == ["Refunds"]
    german = guide.articles.create_translation(article, Translation(locale="de", title="Geld"))
    german.title = "Geld zurück"
    assert guide.articles.update_translation(article, german).title == "Geld zurück"
    assert guide.articles.show_translation(article, "de").source_id == article.id
    label = guide.labels.create(article, Label(name="money"))
    comment = guide.comments.create(article, ArticleComment(body="Good", locale="en-us"))
    assert [one.id for one in guide.articles.comments(article)] == [comment.id]
    assert guide.articles.vote_up(article).value == 1
    assert [one.id for one in guide.articles.search(query="Refunds")] == [article.id]
    picture = guide.attachments.create(article, BytesIO(b"x"), True, "a.png", "image/png")
    assert [one.file_name for one in guide.attachments.inline(article)] == [picture.file_name] == ["a.png"]
    topic = guide.topics.create(Topic(name="Talk"))
    post = guide.posts.create(Post(title="Hi", details="All", topic_id=topic.id))
    guide.posts.comments.create(post, ArticleComment(body="Hello"))
    assert post.topic is not None and post.topic.name == "Talk"
    guide.labels.delete(article, label)
    guide.articles.archive(article)


def attach_files(zenpy_client: Zenpy, folder: str) -> None:
    path = os.path.join(folder, "awesome_file.txt")
    with open(path, "w") as file:
        file.write("hi there")
    upload = zenpy_client.attachments.upload(path)
    with open(path, "rb") as opened:
        zenpy_client.attachments.upload(opened, token=upload.token, target_name="second.txt")
        assert not opened.closed
    comment = Comment(body="See", uploads=[upload.token])
    ticket = zenpy_client.tickets.create(Ticket(subject="Files", comment=comment)).ticket
    for said in zenpy_client.tickets.comments(ticket):
        for attachment in said.attachments:
            target = os.path.join(folder, "copy-" + attachment.file_name)
            assert str(zenpy_client.attachments.download(attachment.id, target)) == target
            content = zenpy_client.attachments.download(attachment_id=attachment.id)
            assert content.read() == b"hi there"
    assert sorted(os.listdir(folder)) == ["awesome_file.txt", "copy-awesome_file.txt", "copy-second.txt"]


def set_up(zenpy_client: Zenpy) -> None:
    unsolved = Condition(field="status", operator="less_than", value="solved")
    view = zenpy_client.views.create(View(title="Unsolved", all=[unsolved]))
    assert len(list(zenpy_client.views.tickets(view, "users", False))) == 1
    assert [one.fresh for one in zenpy_client.views.count_many([view])] == [False]  # it begins to count
    assert [one.value for one in zenpy_client.views.count_many([view])] == [1]
    view.title = "Open"
    assert zenpy_client.views.update(view).title == "Open"
    field = TicketField(type="tagger", title="Size", custom_field_options=[{"name": "S", "value": "s"}])
    field = zenpy_client.ticket_fields.create(field)
    zenpy_client.ticket_fields.options.create_or_update(field, CustomFieldOption(name="M", value="m"))
    assert "m" in [one.value for one in zenpy_client.ticket_fields.options(id=field.id)]
    variants = [Variant(locale_id=1, default=True, content="Hello")]
    item = zenpy_client.dynamic_content.create(DynamicContent(name="greeting", default_locale_id=1, variants=variants))
    zenpy_client.dynamic_content.variants.create(item, Variant(locale_id=2, content="Hallo"))
    trigger = Trigger(title="Rush", conditions=Conditions(all=[unsolved]))
    trigger.actions = [{"field": "priority", "value": "high"}]
    trigger = zenpy_client.triggers.create(trigger)
    trigger.actions[0].value = "urgent"
    assert set(trigger.to_dict(serialize=True)) == {"id", "actions"}
    zenpy_client.triggers.delete(zenpy_client.triggers.update(trigger))
    hook = Webhook(name="Hook", endpoint="https://example.com", http_method="POST", request_format="json")
    hook = zenpy_client.webhooks.create(hook)
    assert zenpy_client.webhooks.clone(hook).name == "Hook (copy)"
    assert {one.name for one in zenpy_client.webhooks.list(filter="copy")} == {"Hook (copy)"}
