# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users.yaml) by `make generate`. Do not edit.
"""Manages end users, agents and admins, singly or in bulk, with identities, passwords,
memberships, sessions and related records.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy_account import UserFields, UserValues

from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.custom_agent_roles import CustomAgentRole
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AbilityDict,
    AttachmentDict,
    ComplianceDeletionStatusDict,
    IdentityDict,
    OrganizationNameDict,
    UserAutocompleteFilterDict,
    UserDict,
    UserEntitlementDict,
    UserEntitlementsDict,
    UserRelatedDict,
    UserSeparationDict,
    UserSettingsAdminCenterDict,
    UserSettingsDict,
    UserSettingsLotusDict,
    UserSuspensionDetailsDict,
)

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
"""The values of `Identity.type`."""
IdentityVerificationMethod: TypeAlias = Literal["none", "low", "sso", "embed", "full"]
"""The values of `Identity.verification_method`."""
UserSeparationScope: TypeAlias = Literal["account", "brand"]
"""The values of `UserSeparation.scope`."""
UserSettingsLotusAgentWorkspaceThemePreference: TypeAlias = Literal["0", "1", "2"]
"""The values of `UserSettingsLotus.agent_workspace_theme_preference`."""
UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel: TypeAlias = Literal["0", "1", "2"]
"""The values of `UserSettingsLotus.agent_workspace_theme_preference_for_conversation_panel`."""
UserSuspensionDetailsChannels: TypeAlias = Literal["all", "messaging"]
"""The values of `UserSuspensionDetails.channels`."""

@takes_its_fields
class Ability(BaseObject):
    """What the signed-in user may do with a user or an organization; one comes along for each record
    when `abilities` is sideloaded.
    """

    can_edit: bool
    """Whether the record may be changed. Read-only."""
    can_edit_password: bool | None
    """Whether the password of the user may be changed. Read-only."""
    can_manage_identities_of: bool | None
    """Whether addresses and numbers of the user may be added and removed. Read-only."""
    can_verify_identities: bool | None
    """Whether addresses and numbers of the user may be marked as verified. Read-only."""
    url: str
    """API address of the user or organization meant. Read-only."""
    user_id: int | None
    """Identifies the user meant; absent for an organization. Read-only."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    def __init__(self, api: object = None) -> None:
        """Make an Ability from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AbilityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AbilityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ComplianceDeletionStatus(BaseObject):
    """Progress of erasing a permanently deleted user's data in one Zendesk product."""

    account_subdomain: str
    """Subdomain of the account the user belonged to."""
    action: str
    """Stage of the erasure, such as `request_deletion`, `started` or `complete`."""
    application: str
    """Product in which the data is erased, or `all`."""
    created_at: Attribute[str | None, str | datetime | None]
    """When this stage was recorded."""
    executer_id: int | None
    """User who asked for the erasure; null if nobody is recorded."""
    user_id: int
    """User whose data is erased."""
    executer: Attribute[User | None, User | int | None]
    """The User behind `executer_id`. One call fetches it for all records of a page."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_subdomain: str | None = None,
        action: str | None = None,
        application: str | None = None,
        created_at: str | datetime | None = None,
        executer_id: int | None = None,
        user_id: int | None = None,
        executer: User | int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a ComplianceDeletionStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ComplianceDeletionStatusAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ComplianceDeletionStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Identity(BaseObject):
    """Address or account by which Zendesk recognizes a user: an email address, phone number or social
    profile.
    """

    auto_ownership: bool | None
    """Only sent; whether the identity becomes the user's own when it is shared with others."""
    brand_id: int | None
    """Identifies the brand the identity is limited to, on accounts that separate users by brand.
    Read-only.
    """
    created_at: Attribute[str, str | datetime | None]
    """When the identity was attached to the user. Read-only."""
    deliverable_state: str | None
    """Whether email can be delivered to the address, for example `deliverable` or `undeliverable`.
    Read-only.
    """
    id: int
    """Identifies the identity; distinct from the user's own id. Read-only."""
    ownership: Attribute[
        Literal["owned", "shared"] | str | None, Literal["owned", "shared"] | str | Enum | None
    ]
    """Whether the identity is the user's alone or shared with others."""
    primary: bool
    """True when it is the user's main identity of this type; email goes to the primary address. Set on
    creation; later `client.users.identities.make_primary()` writes it.
    """
    skip_verify_email: bool | None
    """Only sent: true suppresses the verification email for the new identity."""
    type: Attribute[IdentityType, IdentityType | Enum | None]
    """Kind of identity. Set on creation only."""
    undeliverable_count: int | None
    """How many times mail to this address bounced or could not be delivered. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the identity last changed. Read-only."""
    url: str
    """API address of this identity. Read-only."""
    user_id: int
    """Identifies the user who owns the identity. Read-only."""
    value: str
    """The address, phone number or handle itself, in the form fitting `type`."""
    verification_method: Attribute[
        IdentityVerificationMethod | None, IdentityVerificationMethod | Enum | None
    ]
    """How ownership was proven, from `none` through `low`, `sso` and `embed` to `full`."""
    verified: bool
    """Whether the user has proven ownership; agents may set it to true. Deprecated."""
    verified_at: Attribute[str | None, str | datetime | None]
    """When ownership was proven; null for an unverified identity. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    verified_at_datetime: Attribute[datetime | None, datetime | None]
    """`verified_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        auto_ownership: bool | None = None,
        id: int | None = None,
        ownership: Literal["owned", "shared"] | str | Enum | None = None,
        primary: bool | None = None,
        skip_verify_email: bool | None = None,
        type: IdentityType | Enum | None = None,
        value: str | None = None,
        verification_method: IdentityVerificationMethod | Enum | None = None,
        verified: bool | None = None,
    ) -> None:
        """Make an Identity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> IdentityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> IdentityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OrganizationName(BaseObject):
    """Organization given by its name in place of an id; only sent."""

    name: str | None
    """Name of the organization meant; only sent."""
    @overload
    def __init__(self, api: object = None, *, name: str | None = None) -> None:
        """Make an OrganizationName from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> OrganizationNameDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class User(BaseObject):
    """A person known to the account: an end user, an agent or an admin. Non-admins may read only part
    of it.
    """

    active: bool
    """Whether the user still exists; `false` once deleted. Read-only."""
    active_brand_id: int | None
    """Only sent; brand in whose context the user is handled."""
    agent_brand_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Brands the agent may work in."""
    alias: str | None
    """Name that end users see in place of the agent's real one."""
    authenticity_token: str | None
    """Token against request forgery for browser sessions; given only for the current user. Read-only."""
    auto_ownership: bool | None
    """Only sent; whether the identities become the user's own when they are shared with others."""
    chat_only: bool | None
    """Whether the agent can use chat but not tickets. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the user was added to the account. Read-only."""
    custom_role_id: int | None
    """Custom role of an agent; null unless on a plan with custom roles."""
    default_group_id: int | None
    """Group that tickets go to when assigned to this agent."""
    details: str | None
    """Free-form details about the user, such as an address; not seen by end users."""
    email: str | None
    """Primary email address; setting another one on update adds it as a secondary address."""
    external_id: str | None
    """Your own unique reference for the user; letter case is ignored."""
    group_id: int | None
    """Only sent; group to put the agent in."""
    group_ids: Attribute[ProxyList[int] | None, Iterable[int] | None]
    """Only sent; groups to put the agent in."""
    iana_time_zone: str | None
    """Time zone under its IANA name, such as `Europe/Paris`. Read-only."""
    id: int
    """Identifies the user across the account; assigned by Zendesk."""
    identities: Attribute[ProxyList[Identity] | None, Iterable[Identity | IdentityDict] | None]
    """Only sent; email addresses, phone numbers and accounts of the user. On a change, those that the
    user does not have are added.
    """
    language: str | None
    """Only sent; language to set for the user."""
    last_login_at: Attribute[str | None, str | datetime | None]
    """When the user last signed in or made an API request; null if never. Read-only."""
    locale: Attribute[str, str | None]
    """Language of the user as a code, such as `en-US`."""
    locale_id: int | None
    """Language of the user as the id of a locale."""
    moderator: bool | None
    """Whether the user may moderate the forums or community."""
    name: str
    """Full name of the user; required on creation."""
    notes: str | None
    """Remarks about the user, for agents only."""
    only_private_comments: bool | None
    """Whether the agent may write private comments only."""
    organization_id: int | None
    """Default organization of the user; null if there is none."""
    organization_ids: Attribute[ProxyList[int] | None, Iterable[int] | None]
    """Only sent; all organizations to put the user in."""
    organization_name: str | None
    """Only sent; name of the organization to put the user in. Deprecated."""
    password: str | None
    """Only sent, by admins where the account permits; initial password of the user. Set on creation;
    later `client.users.set_password()` writes it.
    """
    permanently_deleted: bool | None
    """Whether the personal data of the deleted user has been erased. Read-only."""
    phone: str | None
    """Primary phone number, preferably in E.164 form."""
    photo: Attribute[Attachment | None, Attachment | AttachmentDict | None]
    """Profile picture with its thumbnails; null if there is none. Only `client.users.update()` takes
    it.
    """
    remote_photo_url: str | None
    """Address of a picture to fetch as the profile picture."""
    report_csv: bool | None
    """No longer meaningful; formerly whether the agent could export reports as CSV. Read-only."""
    restricted_agent: bool | None
    """Whether the agent is kept from some tickets; `false` for admins and unrestricted agents.
    Read-only.
    """
    result_type: Literal["user"] | None
    """Kind of record, `user`; only on hits of a search. Read-only."""
    role: Attribute[
        Literal["end-user", "agent", "admin"] | str, Literal["end-user", "agent", "admin"] | str | Enum | None
    ]
    """Basic role of the user; custom roles refine `agent`."""
    role_type: int | None
    """Code of the agent role: 0 custom, 1 light, 2 chat, 3 chat in Support, 4 admin, 5 billing admin.
    Read-only.
    """
    separation: Attribute[UserSeparation | None, UserSeparation | UserSeparationDict | None]
    """Whether the user is seen account-wide or in one brand only; null if not separated. Set on
    creation only.
    """
    shared: bool | None
    """Whether the user comes from another account through ticket sharing. Read-only."""
    shared_agent: bool | None
    """Whether the user is an agent of another account through ticket sharing. Read-only."""
    shared_phone_number: str | bool | None
    """Whether the phone number is shared with others and so no identity of this user."""
    signature: str | None
    """Text put under the agent's email replies."""
    skip_verify_email: bool | None
    """Only sent; `true` keeps Zendesk from mailing a verification link on creation."""
    suspended: Attribute[bool, bool | None]
    """Whether the user is suspended: no sign-in, and messages go to the suspended tickets."""
    suspension_details: Attribute[
        UserSuspensionDetails | None, UserSuspensionDetails | UserSuspensionDetailsDict | None
    ]
    """Which channels the suspension covers; null if not suspended. Read-only."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags of the user; kept only where user tagging is enabled, and setting replaces all."""
    ticket_restriction: Attribute[
        Literal["organization", "groups", "assigned", "requested"] | str | None,
        Literal["organization", "groups", "assigned", "requested"] | str | Enum | None,
    ]
    """Which tickets the user can see; null means all of them."""
    time_zone: Attribute[str, str | None]
    """Time zone under its Zendesk name, such as `Copenhagen`."""
    two_factor_auth_enabled: bool | None
    """Whether the user has set up two-factor authentication. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the user last changed. Read-only."""
    url: str
    """API address of this user. Read-only."""
    user_fields: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of custom user fields by key. Zendesk keeps what is not sent."""
    verified: Attribute[bool, bool | None]
    """Whether an identity is verified; admins may set it to vouch for the user."""
    active_brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `active_brand_id`. It costs a call if it is not at hand."""
    agent_brands: Attribute[list[Brand], Iterable[Brand | int] | None]
    """The Brand records behind `agent_brand_ids`. Each that is not at hand costs a call."""
    custom_role: Attribute[CustomAgentRole | None, CustomAgentRole | int | None]
    """The CustomAgentRole behind `custom_role_id`. It costs a call if it is not at hand."""
    default_group: Attribute[Group | None, Group | int | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    organization: Attribute[
        Organization | None, Organization | int | OrganizationName | OrganizationNameDict | None
    ]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    organizations: Attribute[list[Organization], Iterable[Organization | int] | None]
    """The Organization records behind `organization_ids`. One call fetches them for all records of a
    page.
    """
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    last_login: Attribute[datetime | None, datetime | None]
    """`last_login_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    custom: Attribute[UserFields, UserFields | UserValues]
    """The values in `user_fields` by the names of their fields, which `zenpy types pull` makes types
    of: `custom.order_number`, `custom["Order number"]`. The definitions are fetched once per
    client.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active_brand_id: int | None = None,
        agent_brand_ids: Iterable[int] | None = None,
        alias: str | None = None,
        auto_ownership: bool | None = None,
        custom_role_id: int | None = None,
        default_group_id: int | None = None,
        details: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        group_id: int | None = None,
        group_ids: Iterable[int] | None = None,
        id: int | None = None,
        identities: Iterable[Identity | IdentityDict] | None = None,
        language: str | None = None,
        locale: str | None = None,
        locale_id: int | None = None,
        moderator: bool | None = None,
        name: str | None = None,
        notes: str | None = None,
        only_private_comments: bool | None = None,
        organization_id: int | None = None,
        organization_ids: Iterable[int] | None = None,
        organization_name: str | None = None,
        password: str | None = None,
        phone: str | None = None,
        photo: Attachment | AttachmentDict | None = None,
        remote_photo_url: str | None = None,
        role: Literal["end-user", "agent", "admin"] | str | Enum | None = None,
        separation: UserSeparation | UserSeparationDict | None = None,
        shared_phone_number: str | bool | None = None,
        signature: str | None = None,
        skip_verify_email: bool | None = None,
        suspended: bool | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        ticket_restriction: Literal["organization", "groups", "assigned", "requested"]
        | str
        | Enum
        | None = None,
        time_zone: str | None = None,
        user_fields: Mapping[str, object] | None = None,
        verified: bool | None = None,
        active_brand: Brand | int | None = None,
        agent_brands: Iterable[Brand | int] | None = None,
        custom_role: CustomAgentRole | int | None = None,
        default_group: Group | int | None = None,
        group: Group | int | None = None,
        groups: Iterable[Group | int] | None = None,
        organization: Organization | int | OrganizationName | OrganizationNameDict | None = None,
        organizations: Iterable[Organization | int] | None = None,
        custom: UserFields | UserValues | None = None,
    ) -> None:
        """Make a User from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> UserAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> UserDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserAutocompleteFilter(BaseObject):
    """Values for the conditions of a lookup field, which narrow the users that are suggested."""

    dynamic_values: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values by the name that the conditions give them."""
    @overload
    def __init__(self, api: object = None, *, dynamic_values: Mapping[str, object] | None = None) -> None:
        """Make a UserAutocompleteFilter from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserAutocompleteFilterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserEntitlement(BaseObject):
    """Role and state of a user in one Zendesk product."""

    is_active: bool | None
    """Whether the user has access to the product now."""
    name: str | None
    """Role of the user in the product."""
    @overload
    def __init__(self, api: object = None, *, is_active: bool | None = None, name: str | None = None) -> None:
        """Make a UserEntitlement from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserEntitlementDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserEntitlements(BaseObject):
    """Roles of a user in the Zendesk products besides Support."""

    chat: Attribute[UserEntitlement | None, UserEntitlement | UserEntitlementDict | None]
    """Role of the user in Chat."""
    explore: Attribute[UserEntitlement | None, UserEntitlement | UserEntitlementDict | None]
    """Role of the user in Explore, the reporting product."""
    guide: Attribute[UserEntitlement | None, UserEntitlement | UserEntitlementDict | None]
    """Role of the user in Guide, the help center product."""
    talk: Attribute[UserEntitlement | None, UserEntitlement | UserEntitlementDict | None]
    """Role of the user in Talk, the phone product."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        chat: UserEntitlement | UserEntitlementDict | None = None,
        explore: UserEntitlement | UserEntitlementDict | None = None,
        guide: UserEntitlement | UserEntitlementDict | None = None,
        talk: UserEntitlement | UserEntitlementDict | None = None,
    ) -> None:
        """Make a UserEntitlements from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserEntitlementsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserRelated(BaseObject):
    """Counts of the tickets, posts and subscriptions of a user, as shown before deleting them."""

    assigned_tickets: int | None
    """Number of tickets assigned to the user."""
    ccd_tickets: int | None
    """Number of tickets that the user is CC'd on."""
    entry_subscriptions: int | None
    """Number of forum topics followed in the retired web portal."""
    forum_subscriptions: int | None
    """Number of forums followed in the retired web portal."""
    organization_subscriptions: int | None
    """Number of organizations whose tickets the user follows."""
    requested_tickets: int | None
    """Number of tickets that the user asked for."""
    subscriptions: int | None
    """Number of help center items that the user follows."""
    topic_comments: int | None
    """Number of comments on community topics by the user."""
    topics: int | None
    """Number of community topics that the user started."""
    votes: int | None
    """Number of votes that the user cast."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        assigned_tickets: int | None = None,
        ccd_tickets: int | None = None,
        entry_subscriptions: int | None = None,
        forum_subscriptions: int | None = None,
        organization_subscriptions: int | None = None,
        requested_tickets: int | None = None,
        subscriptions: int | None = None,
        topic_comments: int | None = None,
        topics: int | None = None,
        votes: int | None = None,
    ) -> None:
        """Make a UserRelated from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserRelatedDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSeparation(BaseObject):
    """How far a user is visible where brands keep their users apart."""

    brand_id: int | None
    """Brand that the user is limited to when `scope` is `brand`."""
    scope: Attribute[UserSeparationScope | None, UserSeparationScope | Enum | None]
    """Whether the user counts for the whole account or for one brand."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: int | None = None,
        scope: UserSeparationScope | Enum | None = None,
        brand: Brand | int | None = None,
    ) -> None:
        """Make a UserSeparation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> UserSeparationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> UserSeparationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSettings(BaseObject):
    """Preferences of the signed-in user for the Zendesk interfaces."""

    admin_center: Attribute[
        UserSettingsAdminCenter | None, UserSettingsAdminCenter | UserSettingsAdminCenterDict | None
    ]
    """Preferences for Admin Center. Zendesk keeps what is not sent."""
    agent_home_pinned_views: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Views that the agent has pinned to the home page."""
    lotus: Attribute[UserSettingsLotus | None, UserSettingsLotus | UserSettingsLotusDict | None]
    """Preferences for the agent interface, known internally as Lotus. Zendesk keeps what is not sent."""
    shared_views_order: Attribute[ProxyList[int], Iterable[int] | None]
    """Order of the shared views for this user, as view ids; null for the usual order."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        admin_center: UserSettingsAdminCenter | UserSettingsAdminCenterDict | None = None,
        agent_home_pinned_views: Many[object] | Iterator[object] | None = None,
        lotus: UserSettingsLotus | UserSettingsLotusDict | None = None,
        shared_views_order: Iterable[int] | None = None,
    ) -> None:
        """Make a UserSettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserSettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSettingsAdminCenter(BaseObject):
    """Preferences of the signed-in user for Admin Center."""

    has_admin_center_side_nav_open: bool | None
    """Whether the side navigation of Admin Center is unfolded."""
    @overload
    def __init__(self, api: object = None, *, has_admin_center_side_nav_open: bool | None = None) -> None:
        """Make a UserSettingsAdminCenter from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserSettingsAdminCenterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSettingsLotus(BaseObject):
    """Preferences of the signed-in user for the agent interface."""

    agent_workspace_theme_preference: Attribute[
        UserSettingsLotusAgentWorkspaceThemePreference | None,
        UserSettingsLotusAgentWorkspaceThemePreference | Enum | None,
    ]
    """Numeric code of the color theme chosen for the agent workspace."""
    agent_workspace_theme_preference_for_conversation_panel: Attribute[
        UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel | None,
        UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel | Enum | None,
    ]
    """Numeric code of the color theme chosen for the conversation panel."""
    keyboard_shortcuts_enabled: bool | None
    """Whether keyboard shortcuts work."""
    macro_shortcuts_enabled: bool | None
    """Whether macros can be called up by shortcut."""
    show_onboarding_tooltips: bool | None
    """Whether hints for newcomers are shown."""
    show_reporting_video_tutorial: bool | None
    """Whether the tutorial about reports is still offered."""
    show_welcome_dialog: bool | None
    """Whether the welcome is still shown."""
    two_factor_authentication: bool | None
    """Whether the user signs in with two-factor authentication."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent_workspace_theme_preference: UserSettingsLotusAgentWorkspaceThemePreference | Enum | None = None,
        agent_workspace_theme_preference_for_conversation_panel: UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel
        | Enum
        | None = None,
        keyboard_shortcuts_enabled: bool | None = None,
        macro_shortcuts_enabled: bool | None = None,
        show_onboarding_tooltips: bool | None = None,
        show_reporting_video_tutorial: bool | None = None,
        show_welcome_dialog: bool | None = None,
        two_factor_authentication: bool | None = None,
    ) -> None:
        """Make a UserSettingsLotus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserSettingsLotusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSuspensionDetails(BaseObject):
    """Tells which channels a suspended user is shut out of."""

    channels: Attribute[
        ProxyList[UserSuspensionDetailsChannels], Iterable[UserSuspensionDetailsChannels] | None
    ]
    """Channels the suspension covers: `all`, or `messaging` only."""
    @overload
    def __init__(
        self, api: object = None, *, channels: Iterable[UserSuspensionDetailsChannels] | None = None
    ) -> None:
        """Make a UserSuspensionDetails from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserSuspensionDetailsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AbilityAwaitable(AwaitableAttrs):
    """The relations of Ability as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class ComplianceDeletionStatusAwaitable(AwaitableAttrs):
    """The relations of ComplianceDeletionStatus as awaitables."""

    executer: Awaitable[User | None]
    """The User behind `executer_id`. One call fetches it for all records of a page."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class IdentityAwaitable(AwaitableAttrs):
    """The relations of Identity as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class UserAwaitable(AwaitableAttrs):
    """The relations of User as awaitables."""

    active_brand: Awaitable[Brand | None]
    """The Brand behind `active_brand_id`. It costs a call if it is not at hand."""
    agent_brands: Awaitable[list[Brand]]
    """The Brand records behind `agent_brand_ids`. Each that is not at hand costs a call."""
    custom_role: Awaitable[CustomAgentRole | None]
    """The CustomAgentRole behind `custom_role_id`. It costs a call if it is not at hand."""
    default_group: Awaitable[Group | None]
    """The Group behind `default_group_id`. It costs a call if it is not at hand."""
    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    organizations: Awaitable[list[Organization]]
    """The Organization records behind `organization_ids`. One call fetches them for all records of a
    page.
    """

@type_check_only
class UserSeparationAwaitable(AwaitableAttrs):
    """The relations of UserSeparation as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
