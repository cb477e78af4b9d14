# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml) by `make generate`. Do not edit.
"""Records of the Apps framework."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AppDict,
    AppInstallationDict,
    AppJobReferenceDict,
    AppJobStatusDict,
    AppLocationDict,
    AppLocationInstallationDict,
    AppParameterDict,
    AppRequirementDict,
    AppSettingDict,
    AppUploadDict,
)

@takes_its_fields
class App(BaseObject):
    """An app known to the account: either a private upload or a listing from the Zendesk Marketplace."""

    app_organization: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Company that publishes the app, with its contact and website details. Read-only."""
    author_email: str | None
    """Contact address the developer gave in the app's manifest. Read-only."""
    author_name: str | None
    """Developer or company credited in the manifest. Read-only."""
    author_url: str | None
    """Website of the developer; may be empty. Read-only."""
    categories: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Marketplace categories the listing appears under. Read-only."""
    closed_preview: bool | None
    """Whether the app is limited to a closed preview audience. Read-only."""
    collections: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Curated Marketplace collections that include the app. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the app was first uploaded. Read-only."""
    date_published: Attribute[str | None, str | datetime | None]
    """When the listing went public in the Marketplace. Read-only."""
    default_locale: str | None
    """Language the app falls back to when no translation exists, such as `en`. Read-only."""
    deprecated: bool | None
    """Whether the app is discouraged for new installations. Read-only."""
    feature_color: str | None
    """Background color of the listing when it is shown as featured; null when unset. Read-only."""
    featured: bool | None
    """Whether the Marketplace currently highlights the app. Read-only."""
    framework_version: str | None
    """Version of the Zendesk Apps framework the code targets, such as `2.0`. Read-only."""
    google_analytics_code: str | None
    """Analytics tracking code of the listing page; null when none is used. Read-only."""
    id: int
    """Identifies the app; assigned at upload. Read-only."""
    installable: bool | None
    """Whether this account is able to install the app. Read-only."""
    installation_count: int | None
    """How many accounts have the app installed. Read-only."""
    installation_instructions: str | None
    """Setup guidance shown to the installing admin, as rendered HTML. Read-only."""
    large_icon: str | None
    """URL of the big logo image. Read-only."""
    locations: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the places in the product where the app shows up; see `apps.AppLocation`. Read-only."""
    long_description: str | None
    """Full presentation text of the listing, as rendered HTML. Read-only."""
    marketing_only: bool | None
    """Whether the listing merely advertises an integration and holds no installable code. Read-only."""
    name: str | None
    """Title under which the app is listed. Read-only."""
    obsolete: bool | None
    """Whether the app has been withdrawn and should no longer be used. Read-only."""
    owner_id: int | None
    """User who uploaded or owns the app. Read-only."""
    paid: bool | None
    """Whether using the app costs money. Read-only."""
    parameters: Attribute[ProxyList[AppParameter], Iterable[AppParameter | AppParameterDict] | None]
    """Settings the manifest declares; they are filled in at installation. Read-only."""
    plans: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Pricing plans offered for a paid app. Read-only."""
    products: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Zendesk products the app runs in, such as `support` or `chat`. Read-only."""
    promoted: bool | None
    """Whether the listing is being promoted in the Marketplace. Read-only."""
    rating: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Marketplace review figures: average, total and votes per number of stars. Read-only."""
    raw_installation_instructions: str | None
    """Setup guidance in its unrendered source form; null when none was written. Read-only."""
    raw_long_description: str | None
    """Full presentation text in its unrendered source form; null when absent. Read-only."""
    remote_installation_url: str | None
    """Outside page on which installation takes place; null for apps installed inside Zendesk.
    Read-only.
    """
    screenshots: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Images shown on the listing page. Read-only."""
    short_description: str | None
    """One-line teaser of the listing; null when absent. Read-only."""
    single_install: bool | None
    """Whether an account may hold just one installation of the app. Read-only."""
    small_icon: str | None
    """URL of the small logo image. Read-only."""
    state: str | None
    """Publication stage of the app, such as `published`. Read-only."""
    stripe_publishable_key: str | None
    """Public Stripe key used for paying for the app; null for free apps. Read-only."""
    terms_conditions_url: str | None
    """Link to the developer's terms of use; null when none was given. Read-only."""
    third_party_pricing: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Price information for charges collected by someone other than Zendesk. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the app's code or listing last changed. Read-only."""
    version: str | None
    """Release number the developer put in the manifest. Read-only."""
    visibility: str | None
    """Who can find the app, such as `public` or `private`. Read-only."""
    owner: Attribute[User | None, User | int | None]
    """The User behind `owner_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    date_published_datetime: Attribute[datetime | None, datetime | None]
    """`date_published` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an App from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AppAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AppDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppInstallation(BaseObject):
    """One installation of an app in the account, with its settings and access restrictions."""

    app_id: int | None
    """App that is installed."""
    collapsible: bool | None
    """Whether agents can fold up the app's panel. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the app was installed. Read-only."""
    enabled: bool | None
    """Whether the installation is switched on for agents."""
    group_restrictions: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Ids of the groups whose agents see the app; null or empty means no limit by group."""
    has_incomplete_subscription: bool | None
    """Whether the purchase of a paid app was begun but not finished. Read-only."""
    has_unpaid_subscription: bool | None
    """Whether payments for a paid app are overdue; null when not applicable. Read-only."""
    id: int
    """Identifies the installation; assigned when the app is installed. Read-only."""
    paid: bool | None
    """Whether the installation is of a paid app; null when unknown. Read-only."""
    pending_installation: bool | None
    """Whether a background job is still setting the app up. Read-only."""
    pending_job_id: str | None
    """Background job that is still at work on the installation. Read-only."""
    plan_information: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Name and details of the pricing plan that was bought. Read-only."""
    product: str | None
    """Zendesk product in which the app is installed, such as `support`. Read-only."""
    recurring_payment: bool | None
    """Whether the app is billed repeatedly instead of once."""
    redirect_path: str | None
    """Where to send the admin to finish the installation, for instance an OAuth step. Read-only."""
    role_restrictions: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Ids of the agent roles that see the app; null or empty means no limit by role."""
    servable: bool | None
    """Whether the app's code can currently be delivered to browsers. Read-only."""
    settings: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of the app's parameters keyed by parameter name; secure ones are not shown."""
    settings_objects: Attribute[ProxyList[AppSetting], Iterable[AppSetting | AppSettingDict] | None]
    """The same parameter values as a list of name and value pairs."""
    stripe_account: str | None
    """Stripe account that collects payments for a paid app. Read-only."""
    stripe_publishable_key: str | None
    """Public Stripe key used in the checkout of a paid app. Read-only."""
    stripe_subscription_id: str | None
    """Stripe subscription behind a paid installation; null for free apps. Read-only."""
    updated: str | None
    """Time of the last change as plain text; `updated_at` carries it as a timestamp. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the installation was last changed. Read-only."""
    app: Attribute[App | None, App | int | AppDict | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated_at_datetime: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_id: int | None = None,
        enabled: bool | None = None,
        group_restrictions: Many[str] | Iterator[str] | None = None,
        id: int | None = None,
        recurring_payment: bool | None = None,
        role_restrictions: Many[str] | Iterator[str] | None = None,
        settings: Mapping[str, object] | None = None,
        settings_objects: Iterable[AppSetting | AppSettingDict] | None = None,
        app: App | int | AppDict | None = None,
    ) -> None:
        """Make an AppInstallation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AppInstallationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AppInstallationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppJobReference(BaseObject):
    """Pointer to the background job that an app upload, update or installation has started."""

    job_id: str | None
    """Job to poll for the outcome. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make an AppJobReference from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AppJobReferenceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppJobStatus(BaseObject):
    """Progress of a background job of the Apps API. Builds report the app, requirement jobs the
    installation.
    """

    app_id: int | None
    """App produced by a finished build job. Read-only."""
    app_url: str | None
    """Where to fetch the app that a build job produced. Read-only."""
    id: str
    """Identifies the job; assigned by Zendesk. Read-only."""
    installation_id: int | None
    """Installation whose requirements the job sets up or removes. Read-only."""
    message: str | None
    """Explanation of the current state, notably of a failure. Read-only."""
    progress: int | None
    """Steps done so far; null before the count is known. Read-only."""
    retry_in: int | None
    """Hint on how long to wait before polling again; sent for build jobs. Read-only."""
    status: Literal["queued", "working", "failed", "completed", "killed"] | str | None
    """Stage of the job; `completed`, `failed` and `killed` are final. Read-only."""
    total: int | None
    """Number of steps in the whole job; null before it is known. Read-only."""
    url: str
    """API address for polling this job. Read-only."""
    app: Attribute[App | None, App | int | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    installation: Attribute[AppInstallation | None, AppInstallation | int | None]
    """The AppInstallation behind `installation_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an AppJobStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AppJobStatusAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AppJobStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppLocation(BaseObject):
    """A place in a Zendesk product where apps can be displayed, such as the ticket sidebar."""

    collapsible: bool | None
    """Whether apps in this place can be folded up. Read-only."""
    host_application: str | None
    """Product that offers the place, such as `zendesk`. Read-only."""
    id: int
    """Identifies the place; apps refer to it in their `locations`. Read-only."""
    name: str | None
    """Technical name of the place, such as `ticket_sidebar` or `nav_bar`. Read-only."""
    orderable: bool | None
    """Whether admins can change the order of the apps shown there. Read-only."""
    product_code: int | None
    """Numeric code of the product that offers the place. Read-only."""
    visible: bool | None
    """Whether apps show on screen there; background places are invisible. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an AppLocation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AppLocationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppLocationInstallation(BaseObject):
    """The order in which installed apps appear in one location of the product."""

    installations: Attribute[ProxyList[int], Iterable[int] | None]
    """Ids of the installations in display order."""
    location_name: str | None
    """Technical name of the place being ordered, such as `ticket_sidebar`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        installations: Iterable[int] | None = None,
        location_name: str | None = None,
    ) -> None:
        """Make an AppLocationInstallation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AppLocationInstallationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppParameter(BaseObject):
    """A setting declared in an app's manifest that an admin fills in on installation."""

    app_id: int | None
    """App whose manifest declares the setting."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the setting was first registered."""
    default_value: object
    """Value used when the admin enters none; null when there is no default."""
    id: int
    """Identifies the declared setting; assigned by Zendesk."""
    kind: str | None
    """Sort of input expected, such as `text`, `checkbox` or `hidden`."""
    name: str | None
    """Key under which the value is stored in the installation's settings."""
    position: int | None
    """Rank of the setting in the installation form."""
    required: bool | None
    """Whether installation fails without a value."""
    secure: bool | None
    """Whether the value is hidden from the browser and only inserted into proxied requests."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the declaration last changed."""
    app: Attribute[App | None, App | int | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        app_id: int | None = None,
        created_at: str | datetime | None = None,
        default_value: object = None,
        id: int | None = None,
        kind: str | None = None,
        name: str | None = None,
        position: int | None = None,
        required: bool | None = None,
        secure: bool | None = None,
        updated_at: str | datetime | None = None,
        app: App | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an AppParameter from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AppParameterAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AppParameterDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppRequirement(BaseObject):
    """A support record, such as a trigger or ticket field, that an app created on installation because
    it depends on it.
    """

    account_id: int | None
    """Account in which the required record was created."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the required record was linked to the app."""
    identifier: str | None
    """Name the app's requirements file gives to the record."""
    requirement_id: int | None
    """Id of the actual record, to be read with `requirement_type`."""
    requirement_type: str | None
    """Kind of record that was created, such as `triggers` or `ticket_fields`."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the link was last changed."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        account_id: int | None = None,
        created_at: str | datetime | None = None,
        identifier: str | None = None,
        requirement_id: int | None = None,
        requirement_type: str | None = None,
        updated_at: str | datetime | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an AppRequirement from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AppRequirementDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppSetting(BaseObject):
    """One parameter value of an app installation, as a name and value pair."""

    name: str | None
    """Parameter as named in the app's manifest."""
    value: object
    """What the admin entered; null when empty or withheld."""
    @overload
    def __init__(self, api: object = None, *, name: str | None = None, value: object = None) -> None:
        """Make an AppSetting from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AppSettingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AppUpload(BaseObject):
    """Receipt for an uploaded app package; a later call builds the app from it."""

    id: int
    """Refers to the stored package when creating or updating an app. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an AppUpload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> AppUploadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AppAwaitable(AwaitableAttrs):
    """The relations of App as awaitables."""

    owner: Awaitable[User | None]
    """The User behind `owner_id`. One call fetches it for all records of a page."""

@type_check_only
class AppInstallationAwaitable(AwaitableAttrs):
    """The relations of AppInstallation as awaitables."""

    app: Awaitable[App | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""

@type_check_only
class AppJobStatusAwaitable(AwaitableAttrs):
    """The relations of AppJobStatus as awaitables."""

    app: Awaitable[App | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
    installation: Awaitable[AppInstallation | None]
    """The AppInstallation behind `installation_id`. It costs a call if it is not at hand."""

@type_check_only
class AppParameterAwaitable(AwaitableAttrs):
    """The relations of AppParameter as awaitables."""

    app: Awaitable[App | None]
    """The App behind `app_id`. It costs a call if it is not at hand."""
