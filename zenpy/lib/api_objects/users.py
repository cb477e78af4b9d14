# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users.yaml) by `make generate`. Do not edit.
"""Manages end users, agents and admins, singly or in bulk, with identities, passwords,
memberships, sessions and related records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.custom.fields import Custom
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization


IdentityType: TypeAlias = Literal[
    "email",
    "twitter",
    "facebook",
    "google",
    "phone_number",
    "agent_forwarding",
    "any_channel",
    "foreign",
    "sdk",
    "messaging",
]
IdentityVerificationMethod: TypeAlias = Literal["none", "low", "sso", "embed", "full"]
UserSeparationScope: TypeAlias = Literal["account", "brand"]
UserSettingsLotusAgentWorkspaceThemePreference: TypeAlias = Literal["0", "1", "2"]
UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel: TypeAlias = Literal["0", "1", "2"]
UserSuspensionDetailsChannels: TypeAlias = Literal["all", "messaging"]


class Ability(BaseObject):
    """What the signed-in user may do with a user or an organization; one comes along for each record
    when `abilities` is sideloaded.

    Attributes:
        can_edit: Whether the record may be changed. Read-only.
        can_edit_password: Whether the password of the user may be changed. Read-only.
        can_manage_identities_of: Whether addresses and numbers of the user may be added and
            removed. Read-only.
        can_verify_identities: Whether addresses and numbers of the user may be marked as verified.
            Read-only.
        url: API address of the user or organization meant. Read-only.
        user_id: Identifies the user meant; absent for an organization. Read-only.
        user: The User behind `user_id`. One call fetches it for all records of a page.
    """

    _name = "ability"
    _spec = "Ability"
    _shown = ("user_id", "can_edit", "can_manage_identities_of")
    _rules = WriteRules(
        read_only=(
            "can_edit",
            "can_edit_password",
            "can_manage_identities_of",
            "can_verify_identities",
            "url",
            "user_id",
        )
    )

    can_edit: bool | None = None
    can_edit_password: bool | None = None
    can_manage_identities_of: bool | None = None
    can_verify_identities: bool | None = None
    url: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")


class ComplianceDeletionStatus(BaseObject):
    """Progress of erasing a permanently deleted user's data in one Zendesk product.

    Attributes:
        account_subdomain: Subdomain of the account the user belonged to.
        action: Stage of the erasure, such as `request_deletion`, `started` or `complete`.
        application: Product in which the data is erased, or `all`.
        created_at: When this stage was recorded.
        executer_id: User who asked for the erasure; null if nobody is recorded.
        user_id: User whose data is erased.
        executer: The User behind `executer_id`. One call fetches it for all records of a page.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "compliance_deletion_status"
    _spec = "ComplianceDeletionStatus"
    _shown = ("action", "executer_id", "user_id")

    account_subdomain: str | None = None
    action: str | None = None
    application: str | None = None
    created_at: str | None = None
    executer_id: int | None = None
    user_id: int | None = None
    executer: Relation[User] = Relation("executer_id", "User")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")


class Identity(BaseObject):
    """Address or account by which Zendesk recognizes a user: an email address, phone number or social
    profile.

    Attributes:
        auto_ownership: Only sent; whether the identity becomes the user's own when it is shared
            with others.
        brand_id: Identifies the brand the identity is limited to, on accounts that separate users
            by brand. Read-only.
        created_at: When the identity was attached to the user. Read-only.
        deliverable_state: Whether email can be delivered to the address, for example `deliverable`
            or `undeliverable`. Read-only.
        id: Identifies the identity; distinct from the user's own id. Read-only.
        ownership: Whether the identity is the user's alone or shared with others.
        primary: True when it is the user's main identity of this type; email goes to the primary
            address. Set on creation; later `client.users.identities.make_primary()` writes it.
        skip_verify_email: Only sent: true suppresses the verification email for the new identity.
        type: Kind of identity. Set on creation only.
        undeliverable_count: How many times mail to this address bounced or could not be delivered.
            Read-only.
        updated_at: When the identity last changed. Read-only.
        url: API address of this identity. Read-only.
        user_id: Identifies the user who owns the identity. Read-only.
        value: The address, phone number or handle itself, in the form fitting `type`.
        verification_method: How ownership was proven, from `none` through `low`, `sso` and `embed`
            to `full`.
        verified: Whether the user has proven ownership; agents may set it to true. Deprecated.
        verified_at: When ownership was proven; null for an unverified identity. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
        verified_at_datetime: `verified_at` as an aware datetime.
    """

    _name = "identity"
    _spec = "Identity"
    _complete = ("type", "user_id")
    _shown = ("id", "value", "type")
    _rules = WriteRules(
        read_only=(
            "brand_id",
            "created_at",
            "deliverable_state",
            "id",
            "undeliverable_count",
            "updated_at",
            "url",
            "user_id",
            "verified_at",
        ),
        create_only=("primary", "type"),
        written_by={"primary": "users.identities.make_primary"},
    )

    auto_ownership: bool | None = None
    brand_id: int | None = None
    created_at: str | None = None
    deliverable_state: str | None = None
    id: int | None = None
    ownership: Literal["owned", "shared"] | str | None = None
    primary: bool | None = None
    skip_verify_email: bool | None = None
    type: IdentityType | None = None
    undeliverable_count: int | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    value: str | None = None
    verification_method: IdentityVerificationMethod | None = None
    verified: bool | None = None
    verified_at: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
    verified_at_datetime = Date("verified_at")


class OrganizationName(BaseObject):
    """Organization given by its name in place of an id; only sent.

    Attributes:
        name: Name of the organization meant; only sent.
    """

    _name = "organization_name"
    _spec = "OrganizationName"

    name: str | None = None


class User(BaseObject):
    """A person known to the account: an end user, an agent or an admin. Non-admins may read only part
    of it.

    Attributes:
        active: Whether the user still exists; `false` once deleted. Read-only.
        active_brand_id: Only sent; brand in whose context the user is handled.
        agent_brand_ids: Brands the agent may work in.
        alias: Name that end users see in place of the agent's real one.
        authenticity_token: Token against request forgery for browser sessions; given only for the
            current user. Read-only.
        auto_ownership: Only sent; whether the identities become the user's own when they are shared
            with others.
        chat_only: Whether the agent can use chat but not tickets. Read-only.
        created_at: When the user was added to the account. Read-only.
        custom_role_id: Custom role of an agent; null unless on a plan with custom roles.
        default_group_id: Group that tickets go to when assigned to this agent.
        details: Free-form details about the user, such as an address; not seen by end users.
        email: Primary email address; setting another one on update adds it as a secondary address.
        external_id: Your own unique reference for the user; letter case is ignored.
        group_id: Only sent; group to put the agent in.
        group_ids: Only sent; groups to put the agent in.
        iana_time_zone: Time zone under its IANA name, such as `Europe/Paris`. Read-only.
        id: Identifies the user across the account; assigned by Zendesk.
        identities: Only sent; email addresses, phone numbers and accounts of the user. On a change,
            those that the user does not have are added.
        language: Only sent; language to set for the user.
        last_login_at: When the user last signed in or made an API request; null if never.
            Read-only.
        locale: Language of the user as a code, such as `en-US`.
        locale_id: Language of the user as the id of a locale.
        moderator: Whether the user may moderate the forums or community.
        name: Full name of the user; required on creation.
        notes: Remarks about the user, for agents only.
        only_private_comments: Whether the agent may write private comments only.
        organization_id: Default organization of the user; null if there is none.
        organization_ids: Only sent; all organizations to put the user in.
        organization_name: Only sent; name of the organization to put the user in. Deprecated.
        password: Only sent, by admins where the account permits; initial password of the user. Set
            on creation; later `client.users.set_password()` writes it.
        permanently_deleted: Whether the personal data of the deleted user has been erased.
            Read-only.
        phone: Primary phone number, preferably in E.164 form.
        photo: Profile picture with its thumbnails; null if there is none. Only
            `client.users.update()` takes it.
        remote_photo_url: Address of a picture to fetch as the profile picture.
        report_csv: No longer meaningful; formerly whether the agent could export reports as CSV.
            Read-only.
        restricted_agent: Whether the agent is kept from some tickets; `false` for admins and
            unrestricted agents. Read-only.
        result_type: Kind of record, `user`; only on hits of a search. Read-only.
        role: Basic role of the user; custom roles refine `agent`.
        role_type: Code of the agent role: 0 custom, 1 light, 2 chat, 3 chat in Support, 4 admin, 5
            billing admin. Read-only.
        separation: Whether the user is seen account-wide or in one brand only; null if not
            separated. Set on creation only.
        shared: Whether the user comes from another account through ticket sharing. Read-only.
        shared_agent: Whether the user is an agent of another account through ticket sharing.
            Read-only.
        shared_phone_number: Whether the phone number is shared with others and so no identity of
            this user.
        signature: Text put under the agent's email replies.
        skip_verify_email: Only sent; `true` keeps Zendesk from mailing a verification link on
            creation.
        suspended: Whether the user is suspended: no sign-in, and messages go to the suspended
            tickets.
        suspension_details: Which channels the suspension covers; null if not suspended. Read-only.
        tags: Tags of the user; kept only where user tagging is enabled, and setting replaces all.
        ticket_restriction: Which tickets the user can see; null means all of them.
        time_zone: Time zone under its Zendesk name, such as `Copenhagen`.
        two_factor_auth_enabled: Whether the user has set up two-factor authentication. Read-only.
        updated_at: When the user last changed. Read-only.
        url: API address of this user. Read-only.
        user_fields: Values of custom user fields by key. Zendesk keeps what is not sent.
        verified: Whether an identity is verified; admins may set it to vouch for the user.
        active_brand: The Brand behind `active_brand_id`. It costs a call if it is not at hand.
        agent_brands: The Brand records behind `agent_brand_ids`. Each that is not at hand costs a
            call.
        custom_role: The CustomAgentRole behind `custom_role_id`. It costs a call if it is not at
            hand.
        default_group: The Group behind `default_group_id`. It costs a call if it is not at hand.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        organizations: The Organization records behind `organization_ids`. One call fetches them for
            all records of a page.
        created: `created_at` as an aware datetime.
        last_login: `last_login_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
        custom: The values in `user_fields` by the names of their fields, which `zenpy types pull`
            makes types of: `custom.order_number`, `custom["Order number"]`. The definitions are
            fetched once per client.
    """

    _name = "user"
    _spec = "User"
    _complete = ("role", "email", "time_zone")
    _shown = ("id", "name", "role")
    _rules = WriteRules(
        read_only=(
            "active",
            "authenticity_token",
            "chat_only",
            "created_at",
            "iana_time_zone",
            "last_login_at",
            "permanently_deleted",
            "photo",
            "report_csv",
            "restricted_agent",
            "result_type",
            "role_type",
            "shared",
            "shared_agent",
            "suspension_details",
            "two_factor_auth_enabled",
            "updated_at",
            "url",
        ),
        create_only=("password", "separation"),
        merged=("user_fields",),
        written_by={"password": "users.set_password"},
    )

    active: bool | None = None
    active_brand_id: int | None = None
    agent_brand_ids: ListField[int] = ListField()
    alias: str | None = None
    authenticity_token: str | None = None
    auto_ownership: bool | None = None
    chat_only: bool | None = None
    created_at: str | None = None
    custom_role_id: int | None = None
    default_group_id: int | None = None
    details: str | None = None
    email: str | None = None
    external_id: str | None = None
    group_id: int | None = None
    group_ids: ListField[int] = ListField()
    iana_time_zone: str | None = None
    id: int | None = None
    identities: ListField[Identity] = ListField("Identity")
    language: str | None = None
    last_login_at: str | None = None
    locale: str | None = None
    locale_id: int | None = None
    moderator: bool | None = None
    name: str | None = None
    notes: str | None = None
    only_private_comments: bool | None = None
    organization_id: int | None = None
    organization_ids: ListField[int] = ListField()
    organization_name: str | None = None
    password: str | None = None
    permanently_deleted: bool | None = None
    phone: str | None = None
    photo: Nested[Attachment] = Nested("Attachment")
    remote_photo_url: str | None = None
    report_csv: bool | None = None
    restricted_agent: bool | None = None
    result_type: Literal["user"] | None = None
    role: Literal["end-user", "agent", "admin"] | str | None = None
    role_type: int | None = None
    separation: Nested[UserSeparation] = Nested("UserSeparation")
    shared: bool | None = None
    shared_agent: bool | None = None
    shared_phone_number: str | bool | None = None
    signature: str | None = None
    skip_verify_email: bool | None = None
    suspended: bool | None = None
    suspension_details: Nested[UserSuspensionDetails] = Nested("UserSuspensionDetails")
    tags: ListField[str] = ListField()
    ticket_restriction: Literal["organization", "groups", "assigned", "requested"] | str | None = None
    time_zone: str | None = None
    two_factor_auth_enabled: bool | None = None
    updated_at: str | None = None
    url: str | None = None
    user_fields: MapField[object] = MapField(merged=True)
    verified: bool | None = None
    active_brand: Relation[Brand] = Relation("active_brand_id", "Brand")
    agent_brands: Relations[Brand] = Relations("agent_brand_ids", "Brand")
    custom_role: Relation[CustomAgentRole] = Relation("custom_role_id", "CustomAgentRole")
    default_group: Relation[Group] = Relation("default_group_id", "Group")
    group: Relation[Group] = Relation("group_id", "Group")
    groups: Relations[Group] = Relations("group_ids", "Group")
    organization: Relation[Organization] = Relation("organization_id", "Organization", embedded=True)
    organizations: Relations[Organization] = Relations("organization_ids", "Organization")
    created = Date("created_at")
    last_login = Date("last_login_at")
    updated = Date("updated_at")
    custom = Custom("user_fields", "user_fields")


class UserAutocompleteFilter(BaseObject):
    """Values for the conditions of a lookup field, which narrow the users that are suggested.

    Attributes:
        dynamic_values: Values by the name that the conditions give them.
    """

    _name = "user_autocomplete_filter"
    _spec = "UserAutocompleteFilter"

    dynamic_values: MapField[object] = MapField()


class UserEntitlement(BaseObject):
    """Role and state of a user in one Zendesk product.

    Attributes:
        is_active: Whether the user has access to the product now.
        name: Role of the user in the product.
    """

    _name = "user_entitlement"
    _spec = "UserEntitlement"
    _shown = ("name",)

    is_active: bool | None = None
    name: str | None = None


class UserEntitlements(BaseObject):
    """Roles of a user in the Zendesk products besides Support.

    Attributes:
        chat: Role of the user in Chat.
        explore: Role of the user in Explore, the reporting product.
        guide: Role of the user in Guide, the help center product.
        talk: Role of the user in Talk, the phone product.
    """

    _name = "user_entitlements"
    _spec = "UserEntitlements"
    _shown = ("chat", "explore", "guide")

    chat: Nested[UserEntitlement] = Nested("UserEntitlement")
    explore: Nested[UserEntitlement] = Nested("UserEntitlement")
    guide: Nested[UserEntitlement] = Nested("UserEntitlement")
    talk: Nested[UserEntitlement] = Nested("UserEntitlement")


class UserRelated(BaseObject):
    """Counts of the tickets, posts and subscriptions of a user, as shown before deleting them.

    Attributes:
        assigned_tickets: Number of tickets assigned to the user.
        ccd_tickets: Number of tickets that the user is CC'd on.
        entry_subscriptions: Number of forum topics followed in the retired web portal.
        forum_subscriptions: Number of forums followed in the retired web portal.
        organization_subscriptions: Number of organizations whose tickets the user follows.
        requested_tickets: Number of tickets that the user asked for.
        subscriptions: Number of help center items that the user follows.
        topic_comments: Number of comments on community topics by the user.
        topics: Number of community topics that the user started.
        votes: Number of votes that the user cast.
    """

    _name = "user_related"
    _spec = "UserRelated"
    _shown = ("assigned_tickets", "ccd_tickets", "entry_subscriptions")

    assigned_tickets: int | None = None
    ccd_tickets: int | None = None
    entry_subscriptions: int | None = None
    forum_subscriptions: int | None = None
    organization_subscriptions: int | None = None
    requested_tickets: int | None = None
    subscriptions: int | None = None
    topic_comments: int | None = None
    topics: int | None = None
    votes: int | None = None


class UserSeparation(BaseObject):
    """How far a user is visible where brands keep their users apart.

    Attributes:
        brand_id: Brand that the user is limited to when `scope` is `brand`.
        scope: Whether the user counts for the whole account or for one brand.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
    """

    _name = "user_separation"
    _spec = "UserSeparation"
    _shown = ("brand_id", "scope")

    brand_id: int | None = None
    scope: UserSeparationScope | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")


class UserSettings(BaseObject):
    """Preferences of the signed-in user for the Zendesk interfaces.

    Attributes:
        admin_center: Preferences for Admin Center. Zendesk keeps what is not sent.
        agent_home_pinned_views: Views that the agent has pinned to the home page.
        lotus: Preferences for the agent interface, known internally as Lotus. Zendesk keeps what is
            not sent.
        shared_views_order: Order of the shared views for this user, as view ids; null for the usual
            order.
    """

    _name = "user_settings"
    _spec = "UserSettings"
    _shown = ("admin_center", "agent_home_pinned_views", "lotus")
    _rules = WriteRules(merged=("admin_center", "lotus"))

    admin_center: Nested[UserSettingsAdminCenter] = Nested("UserSettingsAdminCenter")
    agent_home_pinned_views: ListField[object] = ListField()
    lotus: Nested[UserSettingsLotus] = Nested("UserSettingsLotus")
    shared_views_order: ListField[int] = ListField()


class UserSettingsAdminCenter(BaseObject):
    """Preferences of the signed-in user for Admin Center.

    Attributes:
        has_admin_center_side_nav_open: Whether the side navigation of Admin Center is unfolded.
    """

    _name = "user_settings_admin_center"
    _spec = "UserSettingsAdminCenter"
    _shown = ("has_admin_center_side_nav_open",)

    has_admin_center_side_nav_open: bool | None = None


class UserSettingsLotus(BaseObject):
    """Preferences of the signed-in user for the agent interface.

    Attributes:
        agent_workspace_theme_preference: Numeric code of the color theme chosen for the agent
            workspace.
        agent_workspace_theme_preference_for_conversation_panel: Numeric code of the color theme
            chosen for the conversation panel.
        keyboard_shortcuts_enabled: Whether keyboard shortcuts work.
        macro_shortcuts_enabled: Whether macros can be called up by shortcut.
        show_onboarding_tooltips: Whether hints for newcomers are shown.
        show_reporting_video_tutorial: Whether the tutorial about reports is still offered.
        show_welcome_dialog: Whether the welcome is still shown.
        two_factor_authentication: Whether the user signs in with two-factor authentication.
    """

    _name = "user_settings_lotus"
    _spec = "UserSettingsLotus"
    _shown = (
        "agent_workspace_theme_preference",
        "agent_workspace_theme_preference_for_conversation_panel",
        "macro_shortcuts_enabled",
    )

    agent_workspace_theme_preference: UserSettingsLotusAgentWorkspaceThemePreference | None = None
    agent_workspace_theme_preference_for_conversation_panel: (
        UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel | None
    ) = None
    keyboard_shortcuts_enabled: bool | None = None
    macro_shortcuts_enabled: bool | None = None
    show_onboarding_tooltips: bool | None = None
    show_reporting_video_tutorial: bool | None = None
    show_welcome_dialog: bool | None = None
    two_factor_authentication: bool | None = None


class UserSuspensionDetails(BaseObject):
    """Tells which channels a suspended user is shut out of.

    Attributes:
        channels: Channels the suspension covers: `all`, or `messaging` only.
    """

    _name = "user_suspension_details"
    _spec = "UserSuspensionDetails"
    _shown = ("channels",)

    channels: ListField[UserSuspensionDetailsChannels] = ListField()
