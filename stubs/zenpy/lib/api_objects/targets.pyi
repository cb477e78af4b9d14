# Generated from openapi/zendesk.openapi.json (openapi/spec/support/targets.yaml) by `make generate`. Do not edit.
"""Manages targets, outside services notified by triggers and automations. Webhooks have replaced
most of them.
"""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import TargetDict

@takes_its_fields
class Target(BaseObject):
    """A legacy notification target that triggers and automations send to; superseded by webhooks.
    Which members apply depends on `type`.
    """

    account_name: str | None
    """Get Satisfaction account to post to."""
    active: bool
    """Whether rules can currently notify this target."""
    api_id: str | None
    """Clickatell API id to send messages with."""
    api_token: str | None
    """Flowdock API token of the flow to post to."""
    attribute: str | None
    """Name of the URL parameter that carries the message."""
    content_type: str | None
    """Media type of the request body: `application/json`, `application/xml` or
    `application/x-www-form-urlencoded`.
    """
    created_at: Attribute[str, str | datetime | None]
    """When the target was added. Read-only."""
    email: str | None
    """Recipient address of an email target, or the login address for Get Satisfaction."""
    from_: str | None
    """Sender number or name for Clickatell text messages. On the wire: `from`."""
    group_id: str | None
    """Group to post to; for a Yammer target this is the Yammer group."""
    id: int
    """Identifies the target; rules refer to it by this number. Read-only."""
    message_id: str | None
    """Basecamp message that comments are added to."""
    method: str | None
    """HTTP verb used for the call: `get`, `post`, `put`, `patch` or `delete`."""
    owner_by: str | None
    """Owner to assign to stories created in Pivotal Tracker."""
    password: str | None
    """Password for the external service; never given back when reading."""
    preserve_format: bool | None
    """Whether line breaks are kept by pasting the message as a block into Campfire."""
    project_id: str | None
    """Project in Basecamp or Pivotal Tracker to write to."""
    requested_by: str | None
    """Person named as requester of stories created in Pivotal Tracker."""
    resource: str | None
    """What to create in Basecamp: `message` or `todo`."""
    room: str | None
    """Campfire room to post into."""
    secret: str | None
    """OAuth token secret of the Twitter account."""
    ssl: bool | None
    """Whether Campfire is contacted over an encrypted connection."""
    story_labels: str | None
    """Labels for stories in Pivotal Tracker, separated by commas."""
    story_title: str | None
    """Title for stories created in Pivotal Tracker; may hold placeholders."""
    story_type: str | None
    """Kind of story to create in Pivotal Tracker, such as `bug` or `feature`."""
    subdomain: str | None
    """Campfire subdomain of the account to post to."""
    subject: str | None
    """Subject line of the emails sent; may hold placeholders."""
    target_url: str | None
    """Address of the external service to call."""
    title: str
    """Name that admins choose the target by in rules."""
    to: str | None
    """Phone number that Clickatell messages go to."""
    todo_list_id: str | None
    """Basecamp to-do list that items are added to."""
    token: str | None
    """Access token for the external service."""
    type: str
    """Kind of target, such as `email_target`, `http_target` or `url_target_v2`; decides which members
    apply.
    """
    url: str | None
    """API address of this target, as opposed to `target_url`. Read-only."""
    us_small_business_account: str | None
    """Whether Clickatell is used with a US small business account."""
    username: str | None
    """Login name for the external service."""
    group: Attribute[Group | None, Group | str | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_name: str | None = None,
        active: bool | None = None,
        api_id: str | None = None,
        api_token: str | None = None,
        attribute: str | None = None,
        content_type: str | None = None,
        email: str | None = None,
        from_: str | None = None,
        group_id: str | None = None,
        id: int | None = None,
        message_id: str | None = None,
        method: str | None = None,
        owner_by: str | None = None,
        password: str | None = None,
        preserve_format: bool | None = None,
        project_id: str | None = None,
        requested_by: str | None = None,
        resource: str | None = None,
        room: str | None = None,
        secret: str | None = None,
        ssl: bool | None = None,
        story_labels: str | None = None,
        story_title: str | None = None,
        story_type: str | None = None,
        subdomain: str | None = None,
        subject: str | None = None,
        target_url: str | None = None,
        title: str | None = None,
        to: str | None = None,
        todo_list_id: str | None = None,
        token: str | None = None,
        type: str | None = None,
        us_small_business_account: str | None = None,
        username: str | None = None,
        group: Group | str | None = None,
    ) -> None:
        """Make a Target from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TargetAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TargetDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TargetAwaitable(AwaitableAttrs):
    """The relations of Target as awaitables."""

    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
