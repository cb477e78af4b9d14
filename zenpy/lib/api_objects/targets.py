# Generated from openapi/zendesk.openapi.json (openapi/spec/support/targets.yaml) by `make generate`. Do not edit.
"""Manages targets, outside services notified by triggers and automations. Webhooks have replaced
most of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation, Renamed
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.groups import Group


class Target(BaseObject):
    """A legacy notification target that triggers and automations send to; superseded by webhooks.
    Which members apply depends on `type`.

    Attributes:
        account_name: Get Satisfaction account to post to.
        active: Whether rules can currently notify this target.
        api_id: Clickatell API id to send messages with.
        api_token: Flowdock API token of the flow to post to.
        attribute: Name of the URL parameter that carries the message.
        content_type: Media type of the request body: `application/json`, `application/xml` or
            `application/x-www-form-urlencoded`.
        created_at: When the target was added. Read-only.
        email: Recipient address of an email target, or the login address for Get Satisfaction.
        from_: Sender number or name for Clickatell text messages. On the wire: `from`.
        group_id: Group to post to; for a Yammer target this is the Yammer group.
        id: Identifies the target; rules refer to it by this number. Read-only.
        message_id: Basecamp message that comments are added to.
        method: HTTP verb used for the call: `get`, `post`, `put`, `patch` or `delete`.
        owner_by: Owner to assign to stories created in Pivotal Tracker.
        password: Password for the external service; never given back when reading.
        preserve_format: Whether line breaks are kept by pasting the message as a block into
            Campfire.
        project_id: Project in Basecamp or Pivotal Tracker to write to.
        requested_by: Person named as requester of stories created in Pivotal Tracker.
        resource: What to create in Basecamp: `message` or `todo`.
        room: Campfire room to post into.
        secret: OAuth token secret of the Twitter account.
        ssl: Whether Campfire is contacted over an encrypted connection.
        story_labels: Labels for stories in Pivotal Tracker, separated by commas.
        story_title: Title for stories created in Pivotal Tracker; may hold placeholders.
        story_type: Kind of story to create in Pivotal Tracker, such as `bug` or `feature`.
        subdomain: Campfire subdomain of the account to post to.
        subject: Subject line of the emails sent; may hold placeholders.
        target_url: Address of the external service to call.
        title: Name that admins choose the target by in rules.
        to: Phone number that Clickatell messages go to.
        todo_list_id: Basecamp to-do list that items are added to.
        token: Access token for the external service.
        type: Kind of target, such as `email_target`, `http_target` or `url_target_v2`; decides
            which members apply.
        url: API address of this target, as opposed to `target_url`. Read-only.
        us_small_business_account: Whether Clickatell is used with a US small business account.
        username: Login name for the external service.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
    """

    _name = "target"
    _spec = "Target"
    _shown = ("id", "subject", "type")
    _rules = WriteRules(read_only=("created_at", "id", "url"))

    account_name: str | None = None
    active: bool | None = None
    api_id: str | None = None
    api_token: str | None = None
    attribute: str | None = None
    content_type: str | None = None
    created_at: str | None = None
    email: str | None = None
    from_: Renamed[str] = Renamed("from")
    group_id: str | None = None
    id: int | None = None
    message_id: str | None = None
    method: str | None = None
    owner_by: str | None = None
    password: str | None = None
    preserve_format: bool | None = None
    project_id: str | None = None
    requested_by: str | None = None
    resource: str | None = None
    room: str | None = None
    secret: str | None = None
    ssl: bool | None = None
    story_labels: str | None = None
    story_title: str | None = None
    story_type: str | None = None
    subdomain: str | None = None
    subject: str | None = None
    target_url: str | None = None
    title: str | None = None
    to: str | None = None
    todo_list_id: str | None = None
    token: str | None = None
    type: str | None = None
    url: str | None = None
    us_small_business_account: str | None = None
    username: str | None = None
    group: Relation[Group] = Relation("group_id", "Group")
    created = Date("created_at")
