# Generated from openapi/zendesk.openapi.json (openapi/spec/apps/apps.yaml) by `make generate`. Do not edit.
"""Records of the Apps framework."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import AnyField, Date, ListField, MapField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class App(BaseObject):
    """An app known to the account: either a private upload or a listing from the Zendesk Marketplace.

    Attributes:
        app_organization: Company that publishes the app, with its contact and website details.
            Read-only.
        author_email: Contact address the developer gave in the app's manifest. Read-only.
        author_name: Developer or company credited in the manifest. Read-only.
        author_url: Website of the developer; may be empty. Read-only.
        categories: Marketplace categories the listing appears under. Read-only.
        closed_preview: Whether the app is limited to a closed preview audience. Read-only.
        collections: Curated Marketplace collections that include the app. Read-only.
        created_at: When the app was first uploaded. Read-only.
        date_published: When the listing went public in the Marketplace. Read-only.
        default_locale: Language the app falls back to when no translation exists, such as `en`.
            Read-only.
        deprecated: Whether the app is discouraged for new installations. Read-only.
        feature_color: Background color of the listing when it is shown as featured; null when
            unset. Read-only.
        featured: Whether the Marketplace currently highlights the app. Read-only.
        framework_version: Version of the Zendesk Apps framework the code targets, such as `2.0`.
            Read-only.
        google_analytics_code: Analytics tracking code of the listing page; null when none is used.
            Read-only.
        id: Identifies the app; assigned at upload. Read-only.
        installable: Whether this account is able to install the app. Read-only.
        installation_count: How many accounts have the app installed. Read-only.
        installation_instructions: Setup guidance shown to the installing admin, as rendered HTML.
            Read-only.
        large_icon: URL of the big logo image. Read-only.
        locations: Ids of the places in the product where the app shows up; see `apps.AppLocation`.
            Read-only.
        long_description: Full presentation text of the listing, as rendered HTML. Read-only.
        marketing_only: Whether the listing merely advertises an integration and holds no
            installable code. Read-only.
        name: Title under which the app is listed. Read-only.
        obsolete: Whether the app has been withdrawn and should no longer be used. Read-only.
        owner_id: User who uploaded or owns the app. Read-only.
        paid: Whether using the app costs money. Read-only.
        parameters: Settings the manifest declares; they are filled in at installation. Read-only.
        plans: Pricing plans offered for a paid app. Read-only.
        products: Zendesk products the app runs in, such as `support` or `chat`. Read-only.
        promoted: Whether the listing is being promoted in the Marketplace. Read-only.
        rating: Marketplace review figures: average, total and votes per number of stars. Read-only.
        raw_installation_instructions: Setup guidance in its unrendered source form; null when none
            was written. Read-only.
        raw_long_description: Full presentation text in its unrendered source form; null when
            absent. Read-only.
        remote_installation_url: Outside page on which installation takes place; null for apps
            installed inside Zendesk. Read-only.
        screenshots: Images shown on the listing page. Read-only.
        short_description: One-line teaser of the listing; null when absent. Read-only.
        single_install: Whether an account may hold just one installation of the app. Read-only.
        small_icon: URL of the small logo image. Read-only.
        state: Publication stage of the app, such as `published`. Read-only.
        stripe_publishable_key: Public Stripe key used for paying for the app; null for free apps.
            Read-only.
        terms_conditions_url: Link to the developer's terms of use; null when none was given.
            Read-only.
        third_party_pricing: Price information for charges collected by someone other than Zendesk.
            Read-only.
        updated_at: When the app's code or listing last changed. Read-only.
        version: Release number the developer put in the manifest. Read-only.
        visibility: Who can find the app, such as `public` or `private`. Read-only.
        owner: The User behind `owner_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        date_published_datetime: `date_published` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "app"
    _spec = "App"
    _shown = ("id", "name", "state")
    _rules = WriteRules(
        read_only=(
            "app_organization",
            "author_email",
            "author_name",
            "author_url",
            "categories",
            "closed_preview",
            "collections",
            "created_at",
            "date_published",
            "default_locale",
            "deprecated",
            "feature_color",
            "featured",
            "framework_version",
            "google_analytics_code",
            "id",
            "installable",
            "installation_count",
            "installation_instructions",
            "large_icon",
            "locations",
            "long_description",
            "marketing_only",
            "name",
            "obsolete",
            "owner_id",
            "paid",
            "parameters",
            "plans",
            "products",
            "promoted",
            "rating",
            "raw_installation_instructions",
            "raw_long_description",
            "remote_installation_url",
            "screenshots",
            "short_description",
            "single_install",
            "small_icon",
            "state",
            "stripe_publishable_key",
            "terms_conditions_url",
            "third_party_pricing",
            "updated_at",
            "version",
            "visibility",
        )
    )

    app_organization: MapField[object] = MapField()
    author_email: str | None = None
    author_name: str | None = None
    author_url: str | None = None
    categories: ListField[ProxyDict[str, object]] = ListField()
    closed_preview: bool | None = None
    collections: ListField[ProxyDict[str, object]] = ListField()
    created_at: str | None = None
    date_published: str | None = None
    default_locale: str | None = None
    deprecated: bool | None = None
    feature_color: str | None = None
    featured: bool | None = None
    framework_version: str | None = None
    google_analytics_code: str | None = None
    id: int | None = None
    installable: bool | None = None
    installation_count: int | None = None
    installation_instructions: str | None = None
    large_icon: str | None = None
    locations: ListField[int] = ListField()
    long_description: str | None = None
    marketing_only: bool | None = None
    name: str | None = None
    obsolete: bool | None = None
    owner_id: int | None = None
    paid: bool | None = None
    parameters: ListField[AppParameter] = ListField("AppParameter")
    plans: ListField[ProxyDict[str, object]] = ListField()
    products: ListField[str] = ListField()
    promoted: bool | None = None
    rating: MapField[object] = MapField()
    raw_installation_instructions: str | None = None
    raw_long_description: str | None = None
    remote_installation_url: str | None = None
    screenshots: ListField[ProxyDict[str, object]] = ListField()
    short_description: str | None = None
    single_install: bool | None = None
    small_icon: str | None = None
    state: str | None = None
    stripe_publishable_key: str | None = None
    terms_conditions_url: str | None = None
    third_party_pricing: MapField[object] = MapField()
    updated_at: str | None = None
    version: str | None = None
    visibility: str | None = None
    owner: Relation[User] = Relation("owner_id", "User")
    created = Date("created_at")
    date_published_datetime = Date("date_published")
    updated = Date("updated_at")


class AppInstallation(BaseObject):
    """One installation of an app in the account, with its settings and access restrictions.

    Attributes:
        app_id: App that is installed.
        collapsible: Whether agents can fold up the app's panel. Read-only.
        created_at: When the app was installed. Read-only.
        enabled: Whether the installation is switched on for agents.
        group_restrictions: Ids of the groups whose agents see the app; null or empty means no limit
            by group.
        has_incomplete_subscription: Whether the purchase of a paid app was begun but not finished.
            Read-only.
        has_unpaid_subscription: Whether payments for a paid app are overdue; null when not
            applicable. Read-only.
        id: Identifies the installation; assigned when the app is installed. Read-only.
        paid: Whether the installation is of a paid app; null when unknown. Read-only.
        pending_installation: Whether a background job is still setting the app up. Read-only.
        pending_job_id: Background job that is still at work on the installation. Read-only.
        plan_information: Name and details of the pricing plan that was bought. Read-only.
        product: Zendesk product in which the app is installed, such as `support`. Read-only.
        recurring_payment: Whether the app is billed repeatedly instead of once.
        redirect_path: Where to send the admin to finish the installation, for instance an OAuth
            step. Read-only.
        role_restrictions: Ids of the agent roles that see the app; null or empty means no limit by
            role.
        servable: Whether the app's code can currently be delivered to browsers. Read-only.
        settings: Values of the app's parameters keyed by parameter name; secure ones are not shown.
        settings_objects: The same parameter values as a list of name and value pairs.
        stripe_account: Stripe account that collects payments for a paid app. Read-only.
        stripe_publishable_key: Public Stripe key used in the checkout of a paid app. Read-only.
        stripe_subscription_id: Stripe subscription behind a paid installation; null for free apps.
            Read-only.
        updated: Time of the last change as plain text; `updated_at` carries it as a timestamp.
            Read-only.
        updated_at: When the installation was last changed. Read-only.
        app: The App behind `app_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated_at_datetime: `updated_at` as an aware datetime.
    """

    _name = "app_installation"
    _spec = "AppInstallation"
    _shown = ("id", "enabled", "app_id")
    _rules = WriteRules(
        read_only=(
            "app",
            "collapsible",
            "created_at",
            "has_incomplete_subscription",
            "has_unpaid_subscription",
            "id",
            "paid",
            "pending_installation",
            "pending_job_id",
            "plan_information",
            "product",
            "redirect_path",
            "servable",
            "stripe_account",
            "stripe_publishable_key",
            "stripe_subscription_id",
            "updated",
            "updated_at",
        )
    )

    app_id: int | None = None
    collapsible: bool | None = None
    created_at: str | None = None
    enabled: bool | None = None
    group_restrictions: ListField[str] = ListField()
    has_incomplete_subscription: bool | None = None
    has_unpaid_subscription: bool | None = None
    id: int | None = None
    paid: bool | None = None
    pending_installation: bool | None = None
    pending_job_id: str | None = None
    plan_information: MapField[object] = MapField()
    product: str | None = None
    recurring_payment: bool | None = None
    redirect_path: str | None = None
    role_restrictions: ListField[str] = ListField()
    servable: bool | None = None
    settings: MapField[object] = MapField()
    settings_objects: ListField[AppSetting] = ListField("AppSetting")
    stripe_account: str | None = None
    stripe_publishable_key: str | None = None
    stripe_subscription_id: str | None = None
    updated: str | None = None
    updated_at: str | None = None
    app: Relation[App] = Relation("app_id", "App", embedded=True)
    created = Date("created_at")
    updated_at_datetime = Date("updated_at")


class AppJobReference(BaseObject):
    """Pointer to the background job that an app upload, update or installation has started.

    Attributes:
        job_id: Job to poll for the outcome. Read-only.
    """

    _name = "app_job_reference"
    _spec = "AppJobReference"
    _shown = ("job_id",)
    _rules = WriteRules(read_only=("job_id",))

    job_id: str | None = None


class AppJobStatus(BaseObject):
    """Progress of a background job of the Apps API. Builds report the app, requirement jobs the
    installation.

    Attributes:
        app_id: App produced by a finished build job. Read-only.
        app_url: Where to fetch the app that a build job produced. Read-only.
        id: Identifies the job; assigned by Zendesk. Read-only.
        installation_id: Installation whose requirements the job sets up or removes. Read-only.
        message: Explanation of the current state, notably of a failure. Read-only.
        progress: Steps done so far; null before the count is known. Read-only.
        retry_in: Hint on how long to wait before polling again; sent for build jobs. Read-only.
        status: Stage of the job; `completed`, `failed` and `killed` are final. Read-only.
        total: Number of steps in the whole job; null before it is known. Read-only.
        url: API address for polling this job. Read-only.
        app: The App behind `app_id`. It costs a call if it is not at hand.
        installation: The AppInstallation behind `installation_id`. It costs a call if it is not at
            hand.
    """

    _name = "app_job_status"
    _spec = "AppJobStatus"
    _shown = ("id", "message", "status")
    _rules = WriteRules(
        read_only=(
            "app_id",
            "app_url",
            "id",
            "installation_id",
            "message",
            "progress",
            "retry_in",
            "status",
            "total",
            "url",
        )
    )

    app_id: int | None = None
    app_url: str | None = None
    id: str | None = None
    installation_id: int | None = None
    message: str | None = None
    progress: int | None = None
    retry_in: int | None = None
    status: Literal["queued", "working", "failed", "completed", "killed"] | str | None = None
    total: int | None = None
    url: str | None = None
    app: Relation[App] = Relation("app_id", "App")
    installation: Relation[AppInstallation] = Relation("installation_id", "AppInstallation")


class AppLocation(BaseObject):
    """A place in a Zendesk product where apps can be displayed, such as the ticket sidebar.

    Attributes:
        collapsible: Whether apps in this place can be folded up. Read-only.
        host_application: Product that offers the place, such as `zendesk`. Read-only.
        id: Identifies the place; apps refer to it in their `locations`. Read-only.
        name: Technical name of the place, such as `ticket_sidebar` or `nav_bar`. Read-only.
        orderable: Whether admins can change the order of the apps shown there. Read-only.
        product_code: Numeric code of the product that offers the place. Read-only.
        visible: Whether apps show on screen there; background places are invisible. Read-only.
    """

    _name = "app_location"
    _spec = "AppLocation"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("collapsible", "host_application", "id", "name", "orderable", "product_code", "visible")
    )

    collapsible: bool | None = None
    host_application: str | None = None
    id: int | None = None
    name: str | None = None
    orderable: bool | None = None
    product_code: int | None = None
    visible: bool | None = None


class AppLocationInstallation(BaseObject):
    """The order in which installed apps appear in one location of the product.

    Attributes:
        installations: Ids of the installations in display order.
        location_name: Technical name of the place being ordered, such as `ticket_sidebar`.
    """

    _name = "app_location_installation"
    _spec = "AppLocationInstallation"
    _shown = ("installations", "location_name")

    installations: ListField[int] = ListField()
    location_name: str | None = None


class AppParameter(BaseObject):
    """A setting declared in an app's manifest that an admin fills in on installation.

    Attributes:
        app_id: App whose manifest declares the setting.
        created_at: When the setting was first registered.
        default_value: Value used when the admin enters none; null when there is no default.
        id: Identifies the declared setting; assigned by Zendesk.
        kind: Sort of input expected, such as `text`, `checkbox` or `hidden`.
        name: Key under which the value is stored in the installation's settings.
        position: Rank of the setting in the installation form.
        required: Whether installation fails without a value.
        secure: Whether the value is hidden from the browser and only inserted into proxied
            requests.
        updated_at: When the declaration last changed.
        app: The App behind `app_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "app_parameter"
    _spec = "AppParameter"
    _shown = ("id", "name")

    app_id: int | None = None
    created_at: str | None = None
    default_value = AnyField()
    id: int | None = None
    kind: str | None = None
    name: str | None = None
    position: int | None = None
    required: bool | None = None
    secure: bool | None = None
    updated_at: str | None = None
    app: Relation[App] = Relation("app_id", "App")
    created = Date("created_at")
    updated = Date("updated_at")


class AppRequirement(BaseObject):
    """A support record, such as a trigger or ticket field, that an app created on installation because
    it depends on it.

    Attributes:
        account_id: Account in which the required record was created.
        created_at: When the required record was linked to the app.
        identifier: Name the app's requirements file gives to the record.
        requirement_id: Id of the actual record, to be read with `requirement_type`.
        requirement_type: Kind of record that was created, such as `triggers` or `ticket_fields`.
        updated_at: When the link was last changed.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "app_requirement"
    _spec = "AppRequirement"
    _shown = ("account_id", "requirement_id", "identifier")

    account_id: int | None = None
    created_at: str | None = None
    identifier: str | None = None
    requirement_id: int | None = None
    requirement_type: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class AppSetting(BaseObject):
    """One parameter value of an app installation, as a name and value pair.

    Attributes:
        name: Parameter as named in the app's manifest.
        value: What the admin entered; null when empty or withheld.
    """

    _name = "app_setting"
    _spec = "AppSetting"
    _shown = ("name",)

    name: str | None = None
    value = AnyField()


class AppUpload(BaseObject):
    """Receipt for an uploaded app package; a later call builds the app from it.

    Attributes:
        id: Refers to the stored package when creating or updating an app. Read-only.
    """

    _name = "app_upload"
    _spec = "AppUpload"
    _shown = ("id",)
    _rules = WriteRules(read_only=("id",))

    id: int | None = None
