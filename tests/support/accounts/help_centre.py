"""A help center with two articles, one of them in German too, and the permission group that Zendesk supplies."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    sandbox.add("HelpCenterManagementPermissionGroup", {"id": 7, "name": "Editors", "built_in": True})
    category = sandbox.add("HelpCenterCategory", {"name": "Copiers", "locale": "en-us"})
    section = sandbox.add(
        "HelpCenterSection", {"name": "Paper & trays", "locale": "en-us", "category_id": category.id}
    )
    for key, title in ((501, "Load paper"), (502, "Clear a jam")):
        sandbox.add(
            "HelpCenterArticle",
            {
                "id": key,
                "title": title,
                "body": f"<p>{title}.</p>",
                "locale": "en-us",
                "section_id": section.id,
                "permission_group_id": 7,
            },
        )
    sandbox.clock.advance(minutes=10)  # the last minute is never exported
    return sandbox
