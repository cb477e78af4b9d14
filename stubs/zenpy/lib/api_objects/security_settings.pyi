# Generated from openapi/zendesk.openapi.json (openapi/spec/support/security_settings.yaml) by `make generate`. Do not edit.
"""Reads the security settings of the account, such as password and sign-in rules."""

from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    SecuritySettingsAuthenticationAgentDict,
    SecuritySettingsAuthenticationAgentPasswordDict,
    SecuritySettingsAuthenticationDict,
    SecuritySettingsAuthenticationEndUserDict,
    SecuritySettingsDict,
    SecuritySettingsIpDict,
)

SecuritySettingsAssumptionDuration: TypeAlias = Literal["off", "day", "week", "month", "year", "always"]
"""The values of `SecuritySettings.assumption_duration`."""
SecuritySettingsAuthenticationAgentSecurityPolicyName: TypeAlias = Literal[
    "low", "medium", "high", "recommended", "custom"
]
"""The values of `SecuritySettingsAuthenticationAgent.security_policy_name`."""
SecuritySettingsAuthenticationEndUserSecurityPolicyName: TypeAlias = Literal[
    "low", "medium", "high", "recommended", "custom"
]
"""The values of `SecuritySettingsAuthenticationEndUser.security_policy_name`."""

@takes_its_fields
class SecuritySettings(BaseObject):
    """Security options of the account: sessions, sign-in rules, IP limits and access by Zendesk staff."""

    admins_can_set_user_passwords: bool | None
    """Whether admins may set other users' passwords."""
    agent_session_timeout: int | None
    """Idle time after which team members are signed out, in minutes."""
    assumable: bool | None
    """Whether Zendesk staff may currently sign in to the account."""
    assumable_account_type: bool | None
    """Whether accounts of this type allow Zendesk staff to sign in at all."""
    assumption_duration: Attribute[
        SecuritySettingsAssumptionDuration | None, SecuritySettingsAssumptionDuration | Enum | None
    ]
    """For how long staff access was granted; `off` denies it."""
    assumption_expiration: Attribute[str | None, str | datetime | None]
    """When staff access ends; null when it is off or unlimited."""
    authentication: Attribute[
        SecuritySettingsAuthentication | None,
        SecuritySettingsAuthentication | SecuritySettingsAuthenticationDict | None,
    ]
    """Sign-in options for team members and for end users."""
    csp_blocking_enabled: bool | None
    """Whether violations of the content security policy are blocked, not merely reported."""
    email_agent_when_sensitive_fields_changed: bool | None
    """Whether team members get email when sensitive profile data of theirs changes."""
    end_user_session_timeout: int | None
    """Idle time after which end users are signed out, in minutes."""
    ip: Attribute[SecuritySettingsIp | None, SecuritySettingsIp | SecuritySettingsIpDict | None]
    """Limits on the network addresses users may come from."""
    maximum_session_duration: int | None
    """Longest time a session may last regardless of activity, in minutes."""
    maximum_session_duration_enabled: bool | None
    """Whether the limit on total session length applies."""
    mobile_app_access: bool | None
    """Whether agents may use the Zendesk mobile apps."""
    mobile_app_session_timeout: int | None
    """Time after which mobile apps require signing in again, in minutes."""
    two_factor_last_update: Attribute[str | None, str | datetime | None]
    """When the two-factor requirement was last changed."""
    assumption_expiration_datetime: Attribute[datetime | None, datetime | None]
    """`assumption_expiration` as an aware datetime."""
    two_factor_last_update_datetime: Attribute[datetime | None, datetime | None]
    """`two_factor_last_update` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        admins_can_set_user_passwords: bool | None = None,
        agent_session_timeout: int | None = None,
        assumable: bool | None = None,
        assumable_account_type: bool | None = None,
        assumption_duration: SecuritySettingsAssumptionDuration | Enum | None = None,
        assumption_expiration: str | datetime | None = None,
        authentication: SecuritySettingsAuthentication | SecuritySettingsAuthenticationDict | None = None,
        csp_blocking_enabled: bool | None = None,
        email_agent_when_sensitive_fields_changed: bool | None = None,
        end_user_session_timeout: int | None = None,
        ip: SecuritySettingsIp | SecuritySettingsIpDict | None = None,
        maximum_session_duration: int | None = None,
        maximum_session_duration_enabled: bool | None = None,
        mobile_app_access: bool | None = None,
        mobile_app_session_timeout: int | None = None,
        two_factor_last_update: str | datetime | None = None,
        assumption_expiration_datetime: datetime | None = None,
        two_factor_last_update_datetime: datetime | None = None,
    ) -> None:
        """Make a SecuritySettings from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SecuritySettingsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SecuritySettingsAuthentication(BaseObject):
    """Sign-in options of the account, split by kind of user."""

    agent: Attribute[
        SecuritySettingsAuthenticationAgent | None,
        SecuritySettingsAuthenticationAgent | SecuritySettingsAuthenticationAgentDict | None,
    ]
    """Sign-in options for team members."""
    end_user: Attribute[
        SecuritySettingsAuthenticationEndUser | None,
        SecuritySettingsAuthenticationEndUser | SecuritySettingsAuthenticationEndUserDict | None,
    ]
    """Sign-in options for end users."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        agent: SecuritySettingsAuthenticationAgent | SecuritySettingsAuthenticationAgentDict | None = None,
        end_user: SecuritySettingsAuthenticationEndUser
        | SecuritySettingsAuthenticationEndUserDict
        | None = None,
    ) -> None:
        """Make a SecuritySettingsAuthentication from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SecuritySettingsAuthenticationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SecuritySettingsAuthenticationAgent(BaseObject):
    """How team members may sign in and what passwords they need."""

    enforce_sso: bool | None
    """Whether team members must sign in by single sign-on."""
    google_login: bool | None
    """Whether team members may sign in with Google."""
    office_365_allowed_tids: str | None
    """Microsoft tenant ids that may sign in, when tenants are enforced."""
    office_365_enforce_tid: bool | None
    """Whether Microsoft sign-in is limited to listed tenants."""
    office_365_login: bool | None
    """Whether team members may sign in with Microsoft."""
    password: Attribute[
        SecuritySettingsAuthenticationAgentPassword | None,
        SecuritySettingsAuthenticationAgentPassword | SecuritySettingsAuthenticationAgentPasswordDict | None,
    ]
    """Rules of the custom password policy for team members."""
    primary_external_auth: str | None
    """External sign-in service offered first to team members; null when none."""
    remote_bypass: int | None
    """Number telling who may go around single sign-on with a password."""
    remote_bypass_name: str | None
    """Name of the setting in `remote_bypass`. Read-only."""
    remote_login: bool | None
    """Whether team members may use SAML, JWT or OpenID Connect."""
    security_policy_id: int | None
    """Number of the team members' password policy."""
    security_policy_name: Attribute[
        SecuritySettingsAuthenticationAgentSecurityPolicyName | None,
        SecuritySettingsAuthenticationAgentSecurityPolicyName | Enum | None,
    ]
    """Strictness of the team members' password policy."""
    sso_auto_redirect: bool | None
    """Whether team members go straight to the single sign-on service."""
    two_factor_enforce: bool | None
    """Whether team members must use a second factor."""
    zendesk_login: bool | None
    """Whether team members may sign in with a Zendesk password."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        enforce_sso: bool | None = None,
        google_login: bool | None = None,
        office_365_allowed_tids: str | None = None,
        office_365_enforce_tid: bool | None = None,
        office_365_login: bool | None = None,
        password: SecuritySettingsAuthenticationAgentPassword
        | SecuritySettingsAuthenticationAgentPasswordDict
        | None = None,
        primary_external_auth: str | None = None,
        remote_bypass: int | None = None,
        remote_login: bool | None = None,
        security_policy_id: int | None = None,
        security_policy_name: SecuritySettingsAuthenticationAgentSecurityPolicyName | Enum | None = None,
        sso_auto_redirect: bool | None = None,
        two_factor_enforce: bool | None = None,
        zendesk_login: bool | None = None,
    ) -> None:
        """Make a SecuritySettingsAuthenticationAgent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SecuritySettingsAuthenticationAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SecuritySettingsAuthenticationAgentPassword(BaseObject):
    """Custom password rules for team members, part of the security settings."""

    disallow_local_part_from_email: bool | None
    """Whether the password must not contain the part of the email before the at sign."""
    failed_attempts_allowed: int | None
    """Wrong attempts permitted before the user is locked out."""
    is_available: bool | None
    """Whether the account's plan offers custom password rules."""
    max_sequence: int | None
    """Longest run of consecutive letters or digits permitted; null for no limit."""
    password_complexity: int | None
    """Number of the required mix of letters, digits and special characters."""
    password_duration: int | None
    """Days until a password expires; null when it never does."""
    password_history_length: int | None
    """How many earlier passwords may not be used again; null for no check."""
    password_in_mixed_case: bool | None
    """Whether both upper and lower case letters are required."""
    password_length: int | None
    """Least number of characters in a password."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        disallow_local_part_from_email: bool | None = None,
        failed_attempts_allowed: int | None = None,
        is_available: bool | None = None,
        max_sequence: int | None = None,
        password_complexity: int | None = None,
        password_duration: int | None = None,
        password_history_length: int | None = None,
        password_in_mixed_case: bool | None = None,
        password_length: int | None = None,
    ) -> None:
        """Make a SecuritySettingsAuthenticationAgentPassword from its fields; only those that are given
        are sent.
        """
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SecuritySettingsAuthenticationAgentPasswordDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SecuritySettingsAuthenticationEndUser(BaseObject):
    """How end users may sign in to the help center and their requests."""

    enforce_sso: bool | None
    """Whether end users must sign in by single sign-on."""
    facebook_login: bool | None
    """Whether end users may sign in with Facebook."""
    google_login: bool | None
    """Whether end users may sign in with Google."""
    office_365_login: bool | None
    """Whether end users may sign in with Microsoft."""
    primary_external_auth: str | None
    """External sign-in service offered first to end users; null when none."""
    remote_login: bool | None
    """Whether end users may use SAML, JWT or OpenID Connect."""
    security_policy_id: int | None
    """Number of the end users' password policy."""
    security_policy_name: Attribute[
        SecuritySettingsAuthenticationEndUserSecurityPolicyName | None,
        SecuritySettingsAuthenticationEndUserSecurityPolicyName | Enum | None,
    ]
    """Strictness of the end users' password policy."""
    sso_auto_redirect: bool | None
    """Whether end users go straight to the single sign-on service."""
    twitter_login: bool | None
    """Whether signing in with an account on X is allowed."""
    two_factor_enforce: bool | None
    """Whether end users must use a second factor."""
    zendesk_login: bool | None
    """Whether end users may sign in with a Zendesk password."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        enforce_sso: bool | None = None,
        facebook_login: bool | None = None,
        google_login: bool | None = None,
        office_365_login: bool | None = None,
        primary_external_auth: str | None = None,
        remote_login: bool | None = None,
        security_policy_id: int | None = None,
        security_policy_name: SecuritySettingsAuthenticationEndUserSecurityPolicyName | Enum | None = None,
        sso_auto_redirect: bool | None = None,
        twitter_login: bool | None = None,
        two_factor_enforce: bool | None = None,
        zendesk_login: bool | None = None,
    ) -> None:
        """Make a SecuritySettingsAuthenticationEndUser from its fields; only those that are given are
        sent.
        """
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SecuritySettingsAuthenticationEndUserDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SecuritySettingsIp(BaseObject):
    """Limits on the network addresses from which users may reach the account."""

    enable_agent_ip_restrictions: bool | None
    """True to hold only team members to the ranges and let end users in from anywhere."""
    ip_ranges: str | None
    """Permitted addresses and ranges, separated by spaces."""
    ip_restriction_enabled: bool | None
    """Whether the ranges are enforced."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        enable_agent_ip_restrictions: bool | None = None,
        ip_ranges: str | None = None,
        ip_restriction_enabled: bool | None = None,
    ) -> None:
        """Make a SecuritySettingsIp from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SecuritySettingsIpDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
