# Generated from openapi/zendesk.openapi.json (openapi/spec/support/security_settings.yaml) by `make generate`. Do not edit.
"""Reads the security settings of the account, such as password and sign-in rules."""

from __future__ import annotations

from typing import Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Nested
from zenpy.lib.records.schema import WriteRules

SecuritySettingsAssumptionDuration: TypeAlias = Literal["off", "day", "week", "month", "year", "always"]
SecuritySettingsAuthenticationAgentSecurityPolicyName: TypeAlias = Literal[
    "low", "medium", "high", "recommended", "custom"
]
SecuritySettingsAuthenticationEndUserSecurityPolicyName: TypeAlias = Literal[
    "low", "medium", "high", "recommended", "custom"
]


class SecuritySettings(BaseObject):
    """Security options of the account: sessions, sign-in rules, IP limits and access by Zendesk staff.

    Attributes:
        admins_can_set_user_passwords: Whether admins may set other users' passwords.
        agent_session_timeout: Idle time after which team members are signed out, in minutes.
        assumable: Whether Zendesk staff may currently sign in to the account.
        assumable_account_type: Whether accounts of this type allow Zendesk staff to sign in at all.
        assumption_duration: For how long staff access was granted; `off` denies it.
        assumption_expiration: When staff access ends; null when it is off or unlimited.
        authentication: Sign-in options for team members and for end users.
        csp_blocking_enabled: Whether violations of the content security policy are blocked, not
            merely reported.
        email_agent_when_sensitive_fields_changed: Whether team members get email when sensitive
            profile data of theirs changes.
        end_user_session_timeout: Idle time after which end users are signed out, in minutes.
        ip: Limits on the network addresses users may come from.
        maximum_session_duration: Longest time a session may last regardless of activity, in
            minutes.
        maximum_session_duration_enabled: Whether the limit on total session length applies.
        mobile_app_access: Whether agents may use the Zendesk mobile apps.
        mobile_app_session_timeout: Time after which mobile apps require signing in again, in
            minutes.
        two_factor_last_update: When the two-factor requirement was last changed.
        assumption_expiration_datetime: `assumption_expiration` as an aware datetime.
        two_factor_last_update_datetime: `two_factor_last_update` as an aware datetime.
    """

    _name = "security_settings"
    _spec = "SecuritySettings"
    _shown = ("authentication", "ip", "agent_session_timeout")

    admins_can_set_user_passwords: bool | None = None
    agent_session_timeout: int | None = None
    assumable: bool | None = None
    assumable_account_type: bool | None = None
    assumption_duration: SecuritySettingsAssumptionDuration | None = None
    assumption_expiration: str | None = None
    authentication: Nested[SecuritySettingsAuthentication] = Nested("SecuritySettingsAuthentication")
    csp_blocking_enabled: bool | None = None
    email_agent_when_sensitive_fields_changed: bool | None = None
    end_user_session_timeout: int | None = None
    ip: Nested[SecuritySettingsIp] = Nested("SecuritySettingsIp")
    maximum_session_duration: int | None = None
    maximum_session_duration_enabled: bool | None = None
    mobile_app_access: bool | None = None
    mobile_app_session_timeout: int | None = None
    two_factor_last_update: str | None = None
    assumption_expiration_datetime = Date("assumption_expiration")
    two_factor_last_update_datetime = Date("two_factor_last_update")


class SecuritySettingsAuthentication(BaseObject):
    """Sign-in options of the account, split by kind of user.

    Attributes:
        agent: Sign-in options for team members.
        end_user: Sign-in options for end users.
    """

    _name = "security_settings_authentication"
    _spec = "SecuritySettingsAuthentication"
    _shown = ("agent", "end_user")

    agent: Nested[SecuritySettingsAuthenticationAgent] = Nested("SecuritySettingsAuthenticationAgent")
    end_user: Nested[SecuritySettingsAuthenticationEndUser] = Nested("SecuritySettingsAuthenticationEndUser")


class SecuritySettingsAuthenticationAgent(BaseObject):
    """How team members may sign in and what passwords they need.

    Attributes:
        enforce_sso: Whether team members must sign in by single sign-on.
        google_login: Whether team members may sign in with Google.
        office_365_allowed_tids: Microsoft tenant ids that may sign in, when tenants are enforced.
        office_365_enforce_tid: Whether Microsoft sign-in is limited to listed tenants.
        office_365_login: Whether team members may sign in with Microsoft.
        password: Rules of the custom password policy for team members.
        primary_external_auth: External sign-in service offered first to team members; null when
            none.
        remote_bypass: Number telling who may go around single sign-on with a password.
        remote_bypass_name: Name of the setting in `remote_bypass`. Read-only.
        remote_login: Whether team members may use SAML, JWT or OpenID Connect.
        security_policy_id: Number of the team members' password policy.
        security_policy_name: Strictness of the team members' password policy.
        sso_auto_redirect: Whether team members go straight to the single sign-on service.
        two_factor_enforce: Whether team members must use a second factor.
        zendesk_login: Whether team members may sign in with a Zendesk password.
    """

    _name = "security_settings_authentication_agent"
    _spec = "SecuritySettingsAuthenticationAgent"
    _shown = ("security_policy_id", "password", "enforce_sso")
    _rules = WriteRules(read_only=("remote_bypass_name",))

    enforce_sso: bool | None = None
    google_login: bool | None = None
    office_365_allowed_tids: str | None = None
    office_365_enforce_tid: bool | None = None
    office_365_login: bool | None = None
    password: Nested[SecuritySettingsAuthenticationAgentPassword] = Nested(
        "SecuritySettingsAuthenticationAgentPassword"
    )
    primary_external_auth: str | None = None
    remote_bypass: int | None = None
    remote_bypass_name: str | None = None
    remote_login: bool | None = None
    security_policy_id: int | None = None
    security_policy_name: SecuritySettingsAuthenticationAgentSecurityPolicyName | None = None
    sso_auto_redirect: bool | None = None
    two_factor_enforce: bool | None = None
    zendesk_login: bool | None = None


class SecuritySettingsAuthenticationAgentPassword(BaseObject):
    """Custom password rules for team members, part of the security settings.

    Attributes:
        disallow_local_part_from_email: Whether the password must not contain the part of the email
            before the at sign.
        failed_attempts_allowed: Wrong attempts permitted before the user is locked out.
        is_available: Whether the account's plan offers custom password rules.
        max_sequence: Longest run of consecutive letters or digits permitted; null for no limit.
        password_complexity: Number of the required mix of letters, digits and special characters.
        password_duration: Days until a password expires; null when it never does.
        password_history_length: How many earlier passwords may not be used again; null for no
            check.
        password_in_mixed_case: Whether both upper and lower case letters are required.
        password_length: Least number of characters in a password.
    """

    _name = "security_settings_authentication_agent_password"
    _spec = "SecuritySettingsAuthenticationAgentPassword"
    _shown = ("disallow_local_part_from_email", "failed_attempts_allowed", "is_available")

    disallow_local_part_from_email: bool | None = None
    failed_attempts_allowed: int | None = None
    is_available: bool | None = None
    max_sequence: int | None = None
    password_complexity: int | None = None
    password_duration: int | None = None
    password_history_length: int | None = None
    password_in_mixed_case: bool | None = None
    password_length: int | None = None


class SecuritySettingsAuthenticationEndUser(BaseObject):
    """How end users may sign in to the help center and their requests.

    Attributes:
        enforce_sso: Whether end users must sign in by single sign-on.
        facebook_login: Whether end users may sign in with Facebook.
        google_login: Whether end users may sign in with Google.
        office_365_login: Whether end users may sign in with Microsoft.
        primary_external_auth: External sign-in service offered first to end users; null when none.
        remote_login: Whether end users may use SAML, JWT or OpenID Connect.
        security_policy_id: Number of the end users' password policy.
        security_policy_name: Strictness of the end users' password policy.
        sso_auto_redirect: Whether end users go straight to the single sign-on service.
        twitter_login: Whether signing in with an account on X is allowed.
        two_factor_enforce: Whether end users must use a second factor.
        zendesk_login: Whether end users may sign in with a Zendesk password.
    """

    _name = "security_settings_authentication_end_user"
    _spec = "SecuritySettingsAuthenticationEndUser"
    _shown = ("security_policy_id", "enforce_sso", "facebook_login")

    enforce_sso: bool | None = None
    facebook_login: bool | None = None
    google_login: bool | None = None
    office_365_login: bool | None = None
    primary_external_auth: str | None = None
    remote_login: bool | None = None
    security_policy_id: int | None = None
    security_policy_name: SecuritySettingsAuthenticationEndUserSecurityPolicyName | None = None
    sso_auto_redirect: bool | None = None
    twitter_login: bool | None = None
    two_factor_enforce: bool | None = None
    zendesk_login: bool | None = None


class SecuritySettingsIp(BaseObject):
    """Limits on the network addresses from which users may reach the account.

    Attributes:
        enable_agent_ip_restrictions: True to hold only team members to the ranges and let end users
            in from anywhere.
        ip_ranges: Permitted addresses and ranges, separated by spaces.
        ip_restriction_enabled: Whether the ranges are enforced.
    """

    _name = "security_settings_ip"
    _spec = "SecuritySettingsIp"
    _shown = ("enable_agent_ip_restrictions", "ip_ranges", "ip_restriction_enabled")

    enable_agent_ip_restrictions: bool | None = None
    ip_ranges: str | None = None
    ip_restriction_enabled: bool | None = None
