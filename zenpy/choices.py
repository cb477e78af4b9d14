# Generated from openapi/zendesk.openapi.json by `make generate`. Do not edit.

"""A function for each closed enumeration of records, which takes a text from elsewhere and gives a
value of the enumeration: `ticket.status = ticket_status(text)`. Any other text raises
ValueError.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.suggest import check_choice

if TYPE_CHECKING:
    from zenpy.lib.api_objects.account import AccountSettingsEmailEmailSenderAuthenticationProfile
    from zenpy.lib.api_objects.approval_requests import (
        ApprovalRequestDecisionOriginationType,
        ApprovalRequestOriginationType,
    )
    from zenpy.lib.api_objects.brands import BrandHelpCenterState, BrandUserSeparation
    from zenpy.lib.api_objects.custom_objects import CustomObjectRecordAttachmentMalwareScanStatus
    from zenpy.lib.api_objects.custom_statuses import CustomStatusStatusCategory
    from zenpy.lib.api_objects.incremental import TicketMetricEventMetric, TicketMetricEventType
    from zenpy.lib.api_objects.it_asset_management import ItamAssetJobAction, ItamAssetStatusCategory
    from zenpy.lib.api_objects.organization_merges import OrganizationMergeStatus
    from zenpy.lib.api_objects.recipient_addresses import (
        RecipientAddressCnameStatus,
        RecipientAddressDnsResults,
        RecipientAddressDomainVerificationStatus,
        RecipientAddressForwardingStatus,
        RecipientAddressSpfStatus,
    )
    from zenpy.lib.api_objects.remote_authentications import (
        RemoteAuthenticationAuthFlow,
        RemoteAuthenticationAuthModeName,
    )
    from zenpy.lib.api_objects.routing import RoutingAttributeValueAgentSkillPriority
    from zenpy.lib.api_objects.saved_searches import SavedSearchType
    from zenpy.lib.api_objects.security_settings import (
        SecuritySettingsAssumptionDuration,
        SecuritySettingsAuthenticationAgentSecurityPolicyName,
        SecuritySettingsAuthenticationEndUserSecurityPolicyName,
    )
    from zenpy.lib.api_objects.shared import CustomObjectFieldPropertiesRollupAggregationType
    from zenpy.lib.api_objects.surveys import SurveyState
    from zenpy.lib.api_objects.ticket_fields import TicketFieldCustomStatusStatusCategory
    from zenpy.lib.api_objects.tickets import (
        AuditEventType,
        ConversationLogAuthorType,
        EmailCCAction,
        FollowerAction,
        TicketPriority,
        TicketStatus,
        TicketSupportType,
        TicketTdeWorkspaceType,
        TicketType,
        TicketVoiceCommentRecordingType,
    )
    from zenpy.lib.api_objects.trigger_categories import BatchJobResultStatus
    from zenpy.lib.api_objects.users import (
        IdentityType,
        IdentityVerificationMethod,
        UserSeparationScope,
        UserSettingsLotusAgentWorkspaceThemePreference,
        UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel,
        UserSuspensionDetailsChannels,
    )


def account_settings_email_email_sender_authentication_profile(
    text: str,
) -> AccountSettingsEmailEmailSenderAuthenticationProfile:
    """The text as an AccountSettingsEmailEmailSenderAuthenticationProfile.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "AccountSettingsEmailEmailSenderAuthenticationProfile",
        (
            "default",
            "enhanced",
        ),
    )


def approval_request_decision_origination_type(text: str) -> ApprovalRequestDecisionOriginationType:
    """The text as an ApprovalRequestDecisionOriginationType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "ApprovalRequestDecisionOriginationType",
        (
            "UI_ORIGINATION",
            "API_ORIGINATION",
            "SLACK_ORIGINATION",
            "ACTION_FLOW_ORIGINATION",
            "UNKNOWN_ORIGINATION",
        ),
    )


def approval_request_origination_type(text: str) -> ApprovalRequestOriginationType:
    """The text as an ApprovalRequestOriginationType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "ApprovalRequestOriginationType",
        (
            "API_ORIGINATION",
            "UI_ORIGINATION",
            "TRIGGER_ORIGINATION",
            "DATA_IMPORTER_ORIGINATION",
            "TEMPLATE_ORIGINATION",
            "ACTION_FLOW_ORIGINATION",
            "UNKNOWN_ORIGINATION",
        ),
    )


def audit_event_type(text: str) -> AuditEventType:
    """The text as an AuditEventType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "AuditEventType",
        (
            "AnswerBotNotification",
            "AssociateAttValsEvent",
            "AttachmentRedactionEvent",
            "ChannelBackEvent",
            "ChannelFrameworkEvent",
            "ChatEndedEvent",
            "ChatFileAttachment",
            "ChatStartedEvent",
            "CollabThreadClosed",
            "CollabThreadCreated",
            "CollabThreadReopened",
            "CollabThreadReply",
            "CommentRedactionEvent",
            "EmailCcChange",
            "FollowerChange",
            "FollowerNotification",
            "FollowerNotificationEvent",
            "FollowersChange",
            "KnowledgeCaptured",
            "KnowledgeFlagged",
            "KnowledgeLinkAccepted",
            "KnowledgeLinkRejected",
            "KnowledgeLinked",
            "MacroReference",
            "NotificationWithCcs",
            "OfferedToEvent",
            "RoutingChannelEvent",
            "SMS",
            "ScheduleAssignment",
            "SlaTargetChange",
            "SmsNotification",
            "SurveyOffered",
            "SurveyResponseSubmitted",
            "SuspendedTicketRecovery",
            "TicketUnshareEvent",
            "TranslatableError",
            "TwitterDmEvent",
            "TwitterEvent",
            "UserCustomFieldEvent",
            "VoiceApiComment",
            "WebhookEvent",
        ),
    )


def batch_job_result_status(text: str) -> BatchJobResultStatus:
    """The text as a BatchJobResultStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "BatchJobResultStatus",
        (
            "complete",
            "failed",
        ),
    )


def brand_help_center_state(text: str) -> BrandHelpCenterState:
    """The text as a BrandHelpCenterState.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "BrandHelpCenterState",
        (
            "enabled",
            "disabled",
            "restricted",
        ),
    )


def brand_user_separation(text: str) -> BrandUserSeparation:
    """The text as a BrandUserSeparation.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "BrandUserSeparation",
        (
            "account",
            "brand",
        ),
    )


def conversation_log_author_type(text: str) -> ConversationLogAuthorType:
    """The text as a ConversationLogAuthorType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "ConversationLogAuthorType",
        (
            "user",
            "agent",
            "bot",
        ),
    )


def custom_object_field_properties_rollup_aggregation_type(
    text: str,
) -> CustomObjectFieldPropertiesRollupAggregationType:
    """The text as a CustomObjectFieldPropertiesRollupAggregationType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "CustomObjectFieldPropertiesRollupAggregationType",
        (
            "COUNT",
            "SUM",
            "MIN",
            "MAX",
        ),
    )


def custom_object_record_attachment_malware_scan_status(
    text: str,
) -> CustomObjectRecordAttachmentMalwareScanStatus:
    """The text as a CustomObjectRecordAttachmentMalwareScanStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "CustomObjectRecordAttachmentMalwareScanStatus",
        (
            "malware_found",
            "malware_not_found",
            "failed_to_scan",
            "not_scanned",
        ),
    )


def custom_status_status_category(text: str) -> CustomStatusStatusCategory:
    """The text as a CustomStatusStatusCategory.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "CustomStatusStatusCategory",
        (
            "new",
            "open",
            "pending",
            "hold",
            "solved",
        ),
    )


def email_cc_action(text: str) -> EmailCCAction:
    """The text as an EmailCCAction.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "EmailCCAction",
        (
            "put",
            "delete",
        ),
    )


def follower_action(text: str) -> FollowerAction:
    """The text as a FollowerAction.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "FollowerAction",
        (
            "put",
            "delete",
        ),
    )


def identity_type(text: str) -> IdentityType:
    """The text as an IdentityType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "IdentityType",
        (
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
        ),
    )


def identity_verification_method(text: str) -> IdentityVerificationMethod:
    """The text as an IdentityVerificationMethod.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "IdentityVerificationMethod",
        (
            "none",
            "low",
            "sso",
            "embed",
            "full",
        ),
    )


def itam_asset_job_action(text: str) -> ItamAssetJobAction:
    """The text as an ItamAssetJobAction.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "ItamAssetJobAction",
        (
            "create",
            "update",
            "delete",
            "delete_by_external_id",
        ),
    )


def itam_asset_status_category(text: str) -> ItamAssetStatusCategory:
    """The text as an ItamAssetStatusCategory.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "ItamAssetStatusCategory",
        (
            "available",
            "in_use",
            "unavailable",
            "end_of_life",
        ),
    )


def organization_merge_status(text: str) -> OrganizationMergeStatus:
    """The text as an OrganizationMergeStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "OrganizationMergeStatus",
        (
            "new",
            "in_progress",
            "error",
            "complete",
        ),
    )


def recipient_address_cname_status(text: str) -> RecipientAddressCnameStatus:
    """The text as a RecipientAddressCnameStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RecipientAddressCnameStatus",
        (
            "unknown",
            "verified",
            "failed",
        ),
    )


def recipient_address_dns_results(text: str) -> RecipientAddressDnsResults:
    """The text as a RecipientAddressDnsResults.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RecipientAddressDnsResults",
        (
            "verified",
            "failed",
        ),
    )


def recipient_address_domain_verification_status(text: str) -> RecipientAddressDomainVerificationStatus:
    """The text as a RecipientAddressDomainVerificationStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RecipientAddressDomainVerificationStatus",
        (
            "unknown",
            "verified",
            "failed",
        ),
    )


def recipient_address_forwarding_status(text: str) -> RecipientAddressForwardingStatus:
    """The text as a RecipientAddressForwardingStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RecipientAddressForwardingStatus",
        (
            "unknown",
            "waiting",
            "verified",
            "failed",
        ),
    )


def recipient_address_spf_status(text: str) -> RecipientAddressSpfStatus:
    """The text as a RecipientAddressSpfStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RecipientAddressSpfStatus",
        (
            "unknown",
            "verified",
            "failed",
        ),
    )


def remote_authentication_auth_flow(text: str) -> RemoteAuthenticationAuthFlow:
    """The text as a RemoteAuthenticationAuthFlow.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RemoteAuthenticationAuthFlow",
        (
            "PKCE",
            "authorization_code",
        ),
    )


def remote_authentication_auth_mode_name(text: str) -> RemoteAuthenticationAuthModeName:
    """The text as a RemoteAuthenticationAuthModeName.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RemoteAuthenticationAuthModeName",
        (
            "saml",
            "jwt",
            "oidc",
        ),
    )


def routing_attribute_value_agent_skill_priority(text: str) -> RoutingAttributeValueAgentSkillPriority:
    """The text as a RoutingAttributeValueAgentSkillPriority.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "RoutingAttributeValueAgentSkillPriority",
        (
            "NORMAL",
            "HIGH",
        ),
    )


def saved_search_type(text: str) -> SavedSearchType:
    """The text as a SavedSearchType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "SavedSearchType",
        (
            "ticket",
            "user",
            "organization",
            "side_conversation",
            "article",
        ),
    )


def security_settings_assumption_duration(text: str) -> SecuritySettingsAssumptionDuration:
    """The text as a SecuritySettingsAssumptionDuration.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "SecuritySettingsAssumptionDuration",
        (
            "off",
            "day",
            "week",
            "month",
            "year",
            "always",
        ),
    )


def security_settings_authentication_agent_security_policy_name(
    text: str,
) -> SecuritySettingsAuthenticationAgentSecurityPolicyName:
    """The text as a SecuritySettingsAuthenticationAgentSecurityPolicyName.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "SecuritySettingsAuthenticationAgentSecurityPolicyName",
        (
            "low",
            "medium",
            "high",
            "recommended",
            "custom",
        ),
    )


def security_settings_authentication_end_user_security_policy_name(
    text: str,
) -> SecuritySettingsAuthenticationEndUserSecurityPolicyName:
    """The text as a SecuritySettingsAuthenticationEndUserSecurityPolicyName.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "SecuritySettingsAuthenticationEndUserSecurityPolicyName",
        (
            "low",
            "medium",
            "high",
            "recommended",
            "custom",
        ),
    )


def survey_state(text: str) -> SurveyState:
    """The text as a SurveyState.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "SurveyState",
        (
            "enabled",
            "disabled",
        ),
    )


def ticket_field_custom_status_status_category(text: str) -> TicketFieldCustomStatusStatusCategory:
    """The text as a TicketFieldCustomStatusStatusCategory.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketFieldCustomStatusStatusCategory",
        (
            "new",
            "open",
            "pending",
            "hold",
            "solved",
        ),
    )


def ticket_metric_event_metric(text: str) -> TicketMetricEventMetric:
    """The text as a TicketMetricEventMetric.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketMetricEventMetric",
        (
            "agent_work_time",
            "pausable_update_time",
            "periodic_update_time",
            "reply_time",
            "requester_wait_time",
            "resolution_time",
            "group_ownership_time",
        ),
    )


def ticket_metric_event_type(text: str) -> TicketMetricEventType:
    """The text as a TicketMetricEventType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketMetricEventType",
        (
            "activate",
            "pause",
            "fulfill",
            "apply_sla",
            "apply_group_sla",
            "breach",
            "update_status",
            "measure",
        ),
    )


def ticket_priority(text: str) -> TicketPriority:
    """The text as a TicketPriority.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketPriority",
        (
            "urgent",
            "high",
            "normal",
            "low",
        ),
    )


def ticket_status(text: str) -> TicketStatus:
    """The text as a TicketStatus.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketStatus",
        (
            "new",
            "open",
            "pending",
            "hold",
            "solved",
            "closed",
        ),
    )


def ticket_support_type(text: str) -> TicketSupportType:
    """The text as a TicketSupportType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketSupportType",
        (
            "agent",
            "ai_agent",
        ),
    )


def ticket_tde_workspace_type(text: str) -> TicketTdeWorkspaceType:
    """The text as a TicketTdeWorkspaceType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketTdeWorkspaceType",
        (
            "ADD",
            "CHANGE",
            "DELETE",
        ),
    )


def ticket_type(text: str) -> TicketType:
    """The text as a TicketType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketType",
        (
            "problem",
            "incident",
            "question",
            "task",
        ),
    )


def ticket_voice_comment_recording_type(text: str) -> TicketVoiceCommentRecordingType:
    """The text as a TicketVoiceCommentRecordingType.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "TicketVoiceCommentRecordingType",
        (
            "call",
            "voicemail",
            "ai",
        ),
    )


def user_separation_scope(text: str) -> UserSeparationScope:
    """The text as a UserSeparationScope.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "UserSeparationScope",
        (
            "account",
            "brand",
        ),
    )


def user_settings_lotus_agent_workspace_theme_preference(
    text: str,
) -> UserSettingsLotusAgentWorkspaceThemePreference:
    """The text as a UserSettingsLotusAgentWorkspaceThemePreference.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "UserSettingsLotusAgentWorkspaceThemePreference",
        (
            "0",
            "1",
            "2",
        ),
    )


def user_settings_lotus_agent_workspace_theme_preference_for_conversation_panel(
    text: str,
) -> UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel:
    """The text as a UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "UserSettingsLotusAgentWorkspaceThemePreferenceForConversationPanel",
        (
            "0",
            "1",
            "2",
        ),
    )


def user_suspension_details_channels(text: str) -> UserSuspensionDetailsChannels:
    """The text as a UserSuspensionDetailsChannels.

    Raises:
        ValueError: it is not one.
    """
    return check_choice(
        text,
        "UserSuspensionDetailsChannels",
        (
            "all",
            "messaging",
        ),
    )
