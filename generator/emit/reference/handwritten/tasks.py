"""What people look for in other words than those of calls, with the calls that do it. The index lists them."""

from __future__ import annotations

#: Each task with its calls.
TASKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Read one ticket, some, or all", ("tickets()", "tickets.incremental()")),
    (
        "Find tickets, users, organizations",
        ("search()", "search_export()", "users.search()", "organizations.external()"),
    ),
    (
        "Open a ticket, or a request as an end user",
        ("tickets.create()", "requests.create()", "ticket_import.create()"),
    ),
    ("Reply, leave a private note, close, assign", ("tickets.update()",)),
    ("Read a conversation", ("tickets.comments()", "tickets.conversation_log()", "tickets.audits()")),
    ("Attach or download a file", ("attachments.upload()", "attachments.download()")),
    ("Blot out what should not be there", ("tickets.comment_redact()", "attachments.redact()")),
    ("Apply a macro", ("tickets.show_macro_effect()",)),
    ("Tag and untag", ("tickets.add_tags()", "tickets.remove_tags()", "tickets.set_tags()")),
    ("Merge duplicates", ("tickets.merge()", "users.merge()", "organizations.merge()")),
    (
        "Delete, bring back, erase for good",
        ("tickets.delete()", "tickets.restore()", "tickets.permanently_delete()"),
    ),
    (
        "Keep a copy up to date",
        ("tickets.incremental()", "users.incremental()", "organizations.incremental()"),
    ),
    ("Follow a background job", ("job_status()", "job_status.wait()")),
    ("Who am I, who is who", ("users.me()", "users()", "users.identities()")),
    (
        "Create users or bring them up to date",
        ("users.create_or_update()", "organizations.create_or_update()"),
    ),
    (
        "Custom fields, forms, statuses",
        ("ticket_fields()", "ticket_forms()", "custom_statuses()", "user_fields()"),
    ),
    ("Custom objects", ("custom_objects()", "custom_objects.records()")),
    ("SLA, metrics, satisfaction", ("sla_policies()", "tickets.metrics()", "satisfaction_ratings()")),
    ("Rules: triggers, automations, views, macros", ("triggers()", "automations()", "views()", "macros()")),
    ("Talk to a third party about a ticket", ("side_conversations.create()",)),
    (
        "Articles and translations",
        ("help_center.articles()", "help_center.articles.create()", "help_center.search()"),
    ),
    ("Be told of changes", ("webhooks.create()",)),
)
