# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_agent_roles.yaml) by `make generate`. Do not edit.
"""Manages custom agent roles, the sets of permissions that agents can be given."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import CustomAgentRoleConfigurationDict, CustomAgentRoleDict

@takes_its_fields
class CustomAgentRole(BaseObject):
    """Set of agent permissions that an admin can name and adjust. Available on Enterprise plans."""

    configuration: Attribute[
        CustomAgentRoleConfiguration | None,
        CustomAgentRoleConfiguration | CustomAgentRoleConfigurationDict | None,
    ]
    """Individual permissions granted by the role."""
    created_at: Attribute[str, str | datetime | None]
    """When the role was set up. Read-only."""
    description: str | None
    """What the role is meant for."""
    id: int
    """Identifies the role; users refer to it as `custom_role_id`. Read-only."""
    manage_macro_content_suggestions: bool | None
    """Whether the role may administer suggestions for macro content."""
    name: str
    """Name under which admins choose the role."""
    read_macro_content_suggestions: bool | None
    """Whether the role may see suggestions for macro content."""
    role_type: int
    """Numeric kind of role; 0 is a custom one, other numbers are system roles such as light agent.
    Read-only.
    """
    team_member_count: int | None
    """How many team members have the role. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the role was last modified. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        configuration: CustomAgentRoleConfiguration | CustomAgentRoleConfigurationDict | None = None,
        description: str | None = None,
        id: int | None = None,
        manage_macro_content_suggestions: bool | None = None,
        name: str | None = None,
        read_macro_content_suggestions: bool | None = None,
    ) -> None:
        """Make a CustomAgentRole from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomAgentRoleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class CustomAgentRoleConfiguration(BaseObject):
    """Permissions of a custom agent role; each entry allows or limits one kind of work."""

    actions_access: Attribute[
        Literal["none", "workflows_and_zendesk", "all"] | str | None,
        Literal["none", "workflows_and_zendesk", "all"] | str | Enum | None,
    ]
    """Which actions for workflows the role may work with."""
    assign_agent_statuses: bool | None
    """Whether the role may set the status of other agents."""
    assign_tickets_to_any_group: bool | None
    """Whether tickets may be assigned to groups the agent does not belong to. Read-only."""
    capacity_rules_access: Attribute[
        Literal["none", "all", "view-and-assign"] | str | None,
        Literal["none", "all", "view-and-assign"] | str | Enum | None,
    ]
    """Access to capacity rules; `view-and-assign` excludes editing them."""
    chat_access: bool | None
    """Whether live chat may be used. Read-only."""
    custom_objects: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Permissions per custom object, by object key."""
    end_user_list_access: Attribute[
        Literal["full", "none"] | str | None, Literal["full", "none"] | str | Enum | None
    ]
    """Whether lists of end users may be browsed."""
    end_user_profile_access: Attribute[
        Literal["edit", "edit-within-org", "full", "readonly"] | str | None,
        Literal["edit", "edit-within-org", "full", "readonly"] | str | Enum | None,
    ]
    """What may be done with end user profiles; `edit-within-org` stays within the agent's
    organization.
    """
    execute_it_asset_management_actions: bool | None
    """Whether actions on IT assets may be run."""
    explore_access: Attribute[
        Literal["edit", "full", "none", "readonly"] | str | None,
        Literal["edit", "full", "none", "readonly"] | str | Enum | None,
    ]
    """What may be done in Explore analytics."""
    export_views: bool | None
    """Whether the tickets of a view may be exported as CSV."""
    forum_access: Attribute[
        Literal["edit-topics", "full", "readonly"] | str | None,
        Literal["edit-topics", "full", "readonly"] | str | Enum | None,
    ]
    """What may be done in help center and community; `edit-topics` allows changing topics."""
    forum_access_restricted_content: bool | None
    """Whether restricted help center content may be viewed."""
    group_access: bool | None
    """Whether the agent may take up more groups. Read-only."""
    light_agent: bool | None
    """Whether this is a light agent role, limited to internal comments. Read-only."""
    macro_access: Attribute[
        Literal["full", "manage-group", "manage-personal", "readonly"] | str | None,
        Literal["full", "manage-group", "manage-personal", "readonly"] | str | Enum | None,
    ]
    """Which macros may be edited: none, one's own, those of one's groups, or every one."""
    manage_api_credentials: bool | None
    """Whether API tokens and similar credentials may be administered."""
    manage_automations: bool | None
    """Whether automations may be administered."""
    manage_business_rules: bool | None
    """Whether business rules may be administered."""
    manage_contextual_workspaces: bool | None
    """Whether contextual workspaces may be administered."""
    manage_deletion_schedules: str | None
    """Extent to which data deletion schedules may be administered."""
    manage_dynamic_content: bool | None
    """Whether dynamic content may be administered."""
    manage_extensions_and_channels: bool | None
    """Whether channels, apps and other extensions may be administered."""
    manage_facebook: bool | None
    """Whether Facebook pages may be administered."""
    manage_group_memberships: bool | None
    """Whether agents may be put in groups or taken out."""
    manage_groups: bool | None
    """Whether groups may be created and edited."""
    manage_macro_content_suggestions: bool | None
    """Whether suggestions for macro content may be administered."""
    manage_organization_fields: bool | None
    """Whether custom organization fields may be administered."""
    manage_organizations: bool | None
    """Whether organizations may be created and edited."""
    manage_roles: str | None
    """Extent to which roles may be administered."""
    manage_skills: bool | None
    """Whether routing skills may be administered."""
    manage_slas: bool | None
    """Whether SLA policies may be administered."""
    manage_suspended_tickets: bool | None
    """Whether suspended tickets may be recovered and deleted."""
    manage_team_members: str | None
    """Extent to which team members may be administered."""
    manage_ticket_fields: bool | None
    """Whether ticket fields may be administered."""
    manage_ticket_forms: bool | None
    """Whether ticket forms may be administered."""
    manage_ticket_settings: bool | None
    """Whether settings for tickets may be changed."""
    manage_triggers: bool | None
    """Whether triggers may be administered."""
    manage_user_fields: bool | None
    """Whether custom user fields may be administered."""
    manage_user_own_contacts: bool | None
    """Whether agents may change their own contact details."""
    manage_user_own_forwarding_numbers: bool | None
    """Whether agents may change the number their calls are forwarded to."""
    manage_user_own_photo: bool | None
    """Whether agents may change their own profile photo."""
    moderate_forums: bool | None
    """Whether community content may be moderated. Read-only."""
    modify_closed_tickets: bool | None
    """Whether closed tickets may be changed in the ways that allow it."""
    organization_editing: bool | None
    """Whether organizations may be edited."""
    organization_notes_editing: bool | None
    """Whether notes on organizations may be edited. Read-only."""
    read_macro_content_suggestions: bool | None
    """Whether suggestions for macro content may be seen."""
    report_access: Attribute[
        Literal["full", "none", "readonly"] | str | None,
        Literal["full", "none", "readonly"] | str | Enum | None,
    ]
    """What may be done with reports."""
    side_conversation_create: bool | None
    """Whether side conversations may be started."""
    ticket_access: Attribute[
        Literal[
            "all", "assigned-only", "within-groups", "within-groups-and-public-groups", "within-organization"
        ]
        | str
        | None,
        Literal[
            "all", "assigned-only", "within-groups", "within-groups-and-public-groups", "within-organization"
        ]
        | str
        | Enum
        | None,
    ]
    """Which tickets the agent can see, from own assignments up to the whole account."""
    ticket_bulk_edit: bool | None
    """Whether several tickets may be edited at a time."""
    ticket_comment_access: Attribute[
        Literal["public", "none"] | str | None, Literal["public", "none"] | str | Enum | None
    ]
    """Kind of comments allowed: `public` permits replies to customers, `none` internal notes only."""
    ticket_deletion: bool | None
    """Whether tickets may be deleted."""
    ticket_editing: bool | None
    """Whether ticket properties may be edited."""
    ticket_merge: bool | None
    """Whether tickets may be merged."""
    ticket_redaction: bool | None
    """Whether parts of comments and attachments may be permanently removed."""
    ticket_tag_editing: bool | None
    """Whether tags of tickets may be edited."""
    twitter_search_access: bool | None
    """Whether posts on X (formerly Twitter) may be searched."""
    update_api_settings: bool | None
    """Whether API settings may be changed."""
    update_user_own_alias: bool | None
    """Whether agents may change their own alias."""
    update_user_own_name: bool | None
    """Whether agents may change their own name."""
    update_user_own_signature: bool | None
    """Whether agents may change their own signature."""
    user_view_access: Attribute[
        Literal["full", "manage-group", "manage-personal", "none", "readonly"] | str | None,
        Literal["full", "manage-group", "manage-personal", "none", "readonly"] | str | Enum | None,
    ]
    """What may be done with customer lists, formerly called user views."""
    view_access: Attribute[
        Literal["full", "manage-group", "manage-personal", "playonly", "readonly"] | str | None,
        Literal["full", "manage-group", "manage-personal", "playonly", "readonly"] | str | Enum | None,
    ]
    """Which views may be edited; `playonly` limits the agent to being served tickets one by one."""
    view_access_logs: bool | None
    """Whether the access log may be read."""
    view_audit_logs: bool | None
    """Whether the audit log may be read."""
    view_deleted_tickets: bool | None
    """Whether the list of deleted tickets may be seen."""
    view_filter_tickets: bool | None
    """Whether tickets within views may be filtered."""
    view_reduced_count: bool | None
    """Whether views show reduced ticket counts."""
    voice_access: bool | None
    """Whether calls may be taken and made in Talk."""
    voice_dashboard_access: bool | None
    """Whether the Talk dashboard may be viewed."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions_access: Literal["none", "workflows_and_zendesk", "all"] | str | Enum | None = None,
        assign_agent_statuses: bool | None = None,
        capacity_rules_access: Literal["none", "all", "view-and-assign"] | str | Enum | None = None,
        custom_objects: Mapping[str, object] | None = None,
        end_user_list_access: Literal["full", "none"] | str | Enum | None = None,
        end_user_profile_access: Literal["edit", "edit-within-org", "full", "readonly"]
        | str
        | Enum
        | None = None,
        execute_it_asset_management_actions: bool | None = None,
        explore_access: Literal["edit", "full", "none", "readonly"] | str | Enum | None = None,
        export_views: bool | None = None,
        forum_access: Literal["edit-topics", "full", "readonly"] | str | Enum | None = None,
        forum_access_restricted_content: bool | None = None,
        macro_access: Literal["full", "manage-group", "manage-personal", "readonly"]
        | str
        | Enum
        | None = None,
        manage_api_credentials: bool | None = None,
        manage_automations: bool | None = None,
        manage_business_rules: bool | None = None,
        manage_contextual_workspaces: bool | None = None,
        manage_deletion_schedules: str | None = None,
        manage_dynamic_content: bool | None = None,
        manage_extensions_and_channels: bool | None = None,
        manage_facebook: bool | None = None,
        manage_group_memberships: bool | None = None,
        manage_groups: bool | None = None,
        manage_macro_content_suggestions: bool | None = None,
        manage_organization_fields: bool | None = None,
        manage_organizations: bool | None = None,
        manage_roles: str | None = None,
        manage_skills: bool | None = None,
        manage_slas: bool | None = None,
        manage_suspended_tickets: bool | None = None,
        manage_team_members: str | None = None,
        manage_ticket_fields: bool | None = None,
        manage_ticket_forms: bool | None = None,
        manage_ticket_settings: bool | None = None,
        manage_triggers: bool | None = None,
        manage_user_fields: bool | None = None,
        manage_user_own_contacts: bool | None = None,
        manage_user_own_forwarding_numbers: bool | None = None,
        manage_user_own_photo: bool | None = None,
        modify_closed_tickets: bool | None = None,
        organization_editing: bool | None = None,
        read_macro_content_suggestions: bool | None = None,
        report_access: Literal["full", "none", "readonly"] | str | Enum | None = None,
        side_conversation_create: bool | None = None,
        ticket_access: Literal[
            "all", "assigned-only", "within-groups", "within-groups-and-public-groups", "within-organization"
        ]
        | str
        | Enum
        | None = None,
        ticket_bulk_edit: bool | None = None,
        ticket_comment_access: Literal["public", "none"] | str | Enum | None = None,
        ticket_deletion: bool | None = None,
        ticket_editing: bool | None = None,
        ticket_merge: bool | None = None,
        ticket_redaction: bool | None = None,
        ticket_tag_editing: bool | None = None,
        twitter_search_access: bool | None = None,
        update_api_settings: bool | None = None,
        update_user_own_alias: bool | None = None,
        update_user_own_name: bool | None = None,
        update_user_own_signature: bool | None = None,
        user_view_access: Literal["full", "manage-group", "manage-personal", "none", "readonly"]
        | str
        | Enum
        | None = None,
        view_access: Literal["full", "manage-group", "manage-personal", "playonly", "readonly"]
        | str
        | Enum
        | None = None,
        view_access_logs: bool | None = None,
        view_audit_logs: bool | None = None,
        view_deleted_tickets: bool | None = None,
        view_filter_tickets: bool | None = None,
        view_reduced_count: bool | None = None,
        voice_access: bool | None = None,
        voice_dashboard_access: bool | None = None,
    ) -> None:
        """Make a CustomAgentRoleConfiguration from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomAgentRoleConfigurationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
