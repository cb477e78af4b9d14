# Generated from openapi/zendesk.openapi.json (openapi/spec/support/custom_agent_roles.yaml) by `make generate`. Do not edit.
"""Manages custom agent roles, the sets of permissions that agents can be given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, MapField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class CustomAgentRole(BaseObject):
    """Set of agent permissions that an admin can name and adjust. Available on Enterprise plans.

    Attributes:
        configuration: Individual permissions granted by the role.
        created_at: When the role was set up. Read-only.
        description: What the role is meant for.
        id: Identifies the role; users refer to it as `custom_role_id`. Read-only.
        manage_macro_content_suggestions: Whether the role may administer suggestions for macro
            content.
        name: Name under which admins choose the role.
        read_macro_content_suggestions: Whether the role may see suggestions for macro content.
        role_type: Numeric kind of role; 0 is a custom one, other numbers are system roles such as
            light agent. Read-only.
        team_member_count: How many team members have the role. Read-only.
        updated_at: When the role was last modified. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "custom_role"
    _spec = "CustomAgentRole"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "role_type", "team_member_count", "updated_at"))

    configuration: Nested[CustomAgentRoleConfiguration] = Nested("CustomAgentRoleConfiguration")
    created_at: str | None = None
    description: str | None = None
    id: int | None = None
    manage_macro_content_suggestions: bool | None = None
    name: str | None = None
    read_macro_content_suggestions: bool | None = None
    role_type: int | None = None
    team_member_count: int | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class CustomAgentRoleConfiguration(BaseObject):
    """Permissions of a custom agent role; each entry allows or limits one kind of work.

    Attributes:
        actions_access: Which actions for workflows the role may work with.
        assign_agent_statuses: Whether the role may set the status of other agents.
        assign_tickets_to_any_group: Whether tickets may be assigned to groups the agent does not
            belong to. Read-only.
        capacity_rules_access: Access to capacity rules; `view-and-assign` excludes editing them.
        chat_access: Whether live chat may be used. Read-only.
        custom_objects: Permissions per custom object, by object key.
        end_user_list_access: Whether lists of end users may be browsed.
        end_user_profile_access: What may be done with end user profiles; `edit-within-org` stays
            within the agent's organization.
        execute_it_asset_management_actions: Whether actions on IT assets may be run.
        explore_access: What may be done in Explore analytics.
        export_views: Whether the tickets of a view may be exported as CSV.
        forum_access: What may be done in help center and community; `edit-topics` allows changing
            topics.
        forum_access_restricted_content: Whether restricted help center content may be viewed.
        group_access: Whether the agent may take up more groups. Read-only.
        light_agent: Whether this is a light agent role, limited to internal comments. Read-only.
        macro_access: Which macros may be edited: none, one's own, those of one's groups, or every
            one.
        manage_api_credentials: Whether API tokens and similar credentials may be administered.
        manage_automations: Whether automations may be administered.
        manage_business_rules: Whether business rules may be administered.
        manage_contextual_workspaces: Whether contextual workspaces may be administered.
        manage_deletion_schedules: Extent to which data deletion schedules may be administered.
        manage_dynamic_content: Whether dynamic content may be administered.
        manage_extensions_and_channels: Whether channels, apps and other extensions may be
            administered.
        manage_facebook: Whether Facebook pages may be administered.
        manage_group_memberships: Whether agents may be put in groups or taken out.
        manage_groups: Whether groups may be created and edited.
        manage_macro_content_suggestions: Whether suggestions for macro content may be administered.
        manage_organization_fields: Whether custom organization fields may be administered.
        manage_organizations: Whether organizations may be created and edited.
        manage_roles: Extent to which roles may be administered.
        manage_skills: Whether routing skills may be administered.
        manage_slas: Whether SLA policies may be administered.
        manage_suspended_tickets: Whether suspended tickets may be recovered and deleted.
        manage_team_members: Extent to which team members may be administered.
        manage_ticket_fields: Whether ticket fields may be administered.
        manage_ticket_forms: Whether ticket forms may be administered.
        manage_ticket_settings: Whether settings for tickets may be changed.
        manage_triggers: Whether triggers may be administered.
        manage_user_fields: Whether custom user fields may be administered.
        manage_user_own_contacts: Whether agents may change their own contact details.
        manage_user_own_forwarding_numbers: Whether agents may change the number their calls are
            forwarded to.
        manage_user_own_photo: Whether agents may change their own profile photo.
        moderate_forums: Whether community content may be moderated. Read-only.
        modify_closed_tickets: Whether closed tickets may be changed in the ways that allow it.
        organization_editing: Whether organizations may be edited.
        organization_notes_editing: Whether notes on organizations may be edited. Read-only.
        read_macro_content_suggestions: Whether suggestions for macro content may be seen.
        report_access: What may be done with reports.
        side_conversation_create: Whether side conversations may be started.
        ticket_access: Which tickets the agent can see, from own assignments up to the whole
            account.
        ticket_bulk_edit: Whether several tickets may be edited at a time.
        ticket_comment_access: Kind of comments allowed: `public` permits replies to customers,
            `none` internal notes only.
        ticket_deletion: Whether tickets may be deleted.
        ticket_editing: Whether ticket properties may be edited.
        ticket_merge: Whether tickets may be merged.
        ticket_redaction: Whether parts of comments and attachments may be permanently removed.
        ticket_tag_editing: Whether tags of tickets may be edited.
        twitter_search_access: Whether posts on X (formerly Twitter) may be searched.
        update_api_settings: Whether API settings may be changed.
        update_user_own_alias: Whether agents may change their own alias.
        update_user_own_name: Whether agents may change their own name.
        update_user_own_signature: Whether agents may change their own signature.
        user_view_access: What may be done with customer lists, formerly called user views.
        view_access: Which views may be edited; `playonly` limits the agent to being served tickets
            one by one.
        view_access_logs: Whether the access log may be read.
        view_audit_logs: Whether the audit log may be read.
        view_deleted_tickets: Whether the list of deleted tickets may be seen.
        view_filter_tickets: Whether tickets within views may be filtered.
        view_reduced_count: Whether views show reduced ticket counts.
        voice_access: Whether calls may be taken and made in Talk.
        voice_dashboard_access: Whether the Talk dashboard may be viewed.
    """

    _name = "custom_agent_role_configuration"
    _spec = "CustomAgentRoleConfiguration"
    _shown = ("actions_access", "assign_agent_statuses", "assign_tickets_to_any_group")
    _rules = WriteRules(
        read_only=(
            "assign_tickets_to_any_group",
            "chat_access",
            "group_access",
            "light_agent",
            "moderate_forums",
            "organization_notes_editing",
        )
    )

    actions_access: Literal["none", "workflows_and_zendesk", "all"] | str | None = None
    assign_agent_statuses: bool | None = None
    assign_tickets_to_any_group: bool | None = None
    capacity_rules_access: Literal["none", "all", "view-and-assign"] | str | None = None
    chat_access: bool | None = None
    custom_objects: MapField[object] = MapField()
    end_user_list_access: Literal["full", "none"] | str | None = None
    end_user_profile_access: Literal["edit", "edit-within-org", "full", "readonly"] | str | None = None
    execute_it_asset_management_actions: bool | None = None
    explore_access: Literal["edit", "full", "none", "readonly"] | str | None = None
    export_views: bool | None = None
    forum_access: Literal["edit-topics", "full", "readonly"] | str | None = None
    forum_access_restricted_content: bool | None = None
    group_access: bool | None = None
    light_agent: bool | None = None
    macro_access: Literal["full", "manage-group", "manage-personal", "readonly"] | str | None = None
    manage_api_credentials: bool | None = None
    manage_automations: bool | None = None
    manage_business_rules: bool | None = None
    manage_contextual_workspaces: bool | None = None
    manage_deletion_schedules: str | None = None
    manage_dynamic_content: bool | None = None
    manage_extensions_and_channels: bool | None = None
    manage_facebook: bool | None = None
    manage_group_memberships: bool | None = None
    manage_groups: bool | None = None
    manage_macro_content_suggestions: bool | None = None
    manage_organization_fields: bool | None = None
    manage_organizations: bool | None = None
    manage_roles: str | None = None
    manage_skills: bool | None = None
    manage_slas: bool | None = None
    manage_suspended_tickets: bool | None = None
    manage_team_members: str | None = None
    manage_ticket_fields: bool | None = None
    manage_ticket_forms: bool | None = None
    manage_ticket_settings: bool | None = None
    manage_triggers: bool | None = None
    manage_user_fields: bool | None = None
    manage_user_own_contacts: bool | None = None
    manage_user_own_forwarding_numbers: bool | None = None
    manage_user_own_photo: bool | None = None
    moderate_forums: bool | None = None
    modify_closed_tickets: bool | None = None
    organization_editing: bool | None = None
    organization_notes_editing: bool | None = None
    read_macro_content_suggestions: bool | None = None
    report_access: Literal["full", "none", "readonly"] | str | None = None
    side_conversation_create: bool | None = None
    ticket_access: (
        Literal[
            "all", "assigned-only", "within-groups", "within-groups-and-public-groups", "within-organization"
        ]
        | str
        | None
    ) = None
    ticket_bulk_edit: bool | None = None
    ticket_comment_access: Literal["public", "none"] | str | None = None
    ticket_deletion: bool | None = None
    ticket_editing: bool | None = None
    ticket_merge: bool | None = None
    ticket_redaction: bool | None = None
    ticket_tag_editing: bool | None = None
    twitter_search_access: bool | None = None
    update_api_settings: bool | None = None
    update_user_own_alias: bool | None = None
    update_user_own_name: bool | None = None
    update_user_own_signature: bool | None = None
    user_view_access: Literal["full", "manage-group", "manage-personal", "none", "readonly"] | str | None = (
        None
    )
    view_access: Literal["full", "manage-group", "manage-personal", "playonly", "readonly"] | str | None = (
        None
    )
    view_access_logs: bool | None = None
    view_audit_logs: bool | None = None
    view_deleted_tickets: bool | None = None
    view_filter_tickets: bool | None = None
    view_reduced_count: bool | None = None
    voice_access: bool | None = None
    voice_dashboard_access: bool | None = None
