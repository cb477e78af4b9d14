# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 23 more) by `make generate`. Do not edit.
"""Records of the Help Center."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.ticket_forms import TicketForm
    from zenpy.lib.api_objects.users import User


SectionSorting: TypeAlias = Literal["manual", "title", "creation_desc", "creation_asc"]
TopicManageableBy: TypeAlias = Literal["staff", "managers"]
UnifiedSearchResultType: TypeAlias = Literal["ARTICLE", "POST", "EXTERNAL_RECORD"]


class AccessPolicy(BaseObject):
    """Older form of a section's or topic's access rules, since replaced by user segments.

    Attributes:
        manageable_by: Which agents may add and change content: `staff` or `managers`.
        required_tags: Tags a user must have to read the content.
        restricted_to_group_ids: Agent groups that alone may read the content; empty for no limit.
        restricted_to_organization_ids: Organizations whose members alone may read the content;
            empty for no limit.
        viewable_by: Who may read: `everybody`, `signed_in_users` or `staff`.
        restricted_to_groups: The Group records behind `restricted_to_group_ids`. Each that is not
            at hand costs a call.
        restricted_to_organizations: The Organization records behind
            `restricted_to_organization_ids`. One call fetches them for all records of a page.
    """

    _name = "access_policy"
    _spec = "HelpCenterAccessPolicy"
    _shown = ("required_tags", "restricted_to_group_ids", "restricted_to_organization_ids")

    manageable_by: str | None = None
    required_tags: ListField[object] = ListField()
    restricted_to_group_ids: ListField[int] = ListField()
    restricted_to_organization_ids: ListField[int] = ListField()
    viewable_by: str | None = None
    restricted_to_groups: Relations[Group] = Relations("restricted_to_group_ids", "Group")
    restricted_to_organizations: Relations[Organization] = Relations(
        "restricted_to_organization_ids", "Organization"
    )


class AccountCustomClaim(BaseObject):
    """An extra claim that the help center adds to the tokens it issues about signed-in users.

    Attributes:
        account_id: Account in which the claim is defined.
        brand_id: Brand whose help center adds the claim.
        claim_description: Note on what the claim is for.
        claim_identifier: Name of the claim within the token.
        claim_value: Value or placeholder that fills the claim.
        created_at: When the claim was defined. Read-only.
        id: Identifies the claim; assigned by Zendesk.
        updated_at: When the claim was last changed. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "account_custom_claim"
    _spec = "HelpCenterAccountCustomClaim"
    _shown = ("id", "account_id", "brand_id")
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    account_id: int | None = None
    brand_id: int | None = None
    claim_description: str | None = None
    claim_identifier: str | None = None
    claim_value: str | None = None
    created_at: str | None = None
    id: str | None = None
    updated_at: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    created = Date("created_at")
    updated = Date("updated_at")


class Article(BaseObject):
    """A knowledge base article, kept in a section and published in one or more languages.

    Attributes:
        author_id: User shown as writer; defaults to whoever created the article.
        body: Content in HTML; unsafe tags and attributes are stripped by default. Set on creation;
            later `client.help_center.articles.update_translation()` writes it.
        comments_disabled: Whether readers are kept from commenting.
        content_tag_ids: Content tags attached to the article.
        created_at: When the article was created. Read-only.
        draft: Whether the translation in the current locale is unpublished. Set on creation; later
            `client.help_center.articles.update_translation()` writes it.
        edited_at: When the text in the shown locale was last edited. Read-only.
        html_url: Address of the article on the help center website. Read-only.
        id: Identifies the article; all its translations share it. Read-only.
        label_names: Labels that help searches find the article.
        locale: Language of the returned or submitted text, such as `en-us`. Set on creation only.
        name: Same as the title. Read-only.
        outdated: Deprecated; `outdated_locales` and the translations now tell what is stale.
            Read-only.
        outdated_locales: Languages whose translation was marked as out of date. Read-only.
        permission_group_id: Group of permissions that decides which agents may edit and publish.
        position: Rank within the section when sorted manually; lower comes first.
        promoted: Whether the article is featured, usually on the home page.
        result_type: Kind of record, `article`; only on hits of a search. Read-only.
        section_id: Section the article is filed in.
        snippet: Part of the article in which words of the query stand between `<em>` tags; only on
            hits of a search. Read-only.
        source_locale: Language the article was originally written in. Read-only.
        title: Heading of the article in the shown locale. Set on creation; later
            `client.help_center.articles.update_translation()` writes it.
        translations: Texts of a new article, one for each language; the first is the source. Of a
            stored one, all of its texts when side-loaded. Set on creation only.
        updated_at: When any part of the article, votes and metadata included, last changed.
            Read-only.
        url: API address of the article. Read-only.
        user_segment_id: Segment of users who may read it; null means everyone. A new record is sent
            null too.
        user_segment_ids: Segments of users who may read it, where several are allowed.
        vote_count: Number of votes, up and down together. Read-only.
        vote_sum: Up votes minus down votes; can be negative. Read-only.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        content_tags: The ContentTag records behind `content_tag_ids`. Each that is not at hand
            costs a call.
        permission_group: The ManagementPermissionGroup behind `permission_group_id`. It costs a
            call if it is not at hand.
        section: The Section behind `section_id`. It costs a call if it is not at hand.
        user_segment: The UserSegment behind `user_segment_id`. It costs a call if it is not at
            hand.
        user_segments: The UserSegment records behind `user_segment_ids`. Each that is not at hand
            costs a call.
        created: `created_at` as an aware datetime.
        edited: `edited_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "article"
    _spec = "HelpCenterArticle"
    _shown = ("id", "title")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "edited_at",
            "html_url",
            "id",
            "name",
            "outdated",
            "outdated_locales",
            "result_type",
            "snippet",
            "source_locale",
            "updated_at",
            "url",
            "vote_count",
            "vote_sum",
        ),
        create_only=("body", "draft", "locale", "title", "translations"),
        written_by={
            "body": "help_center.articles.update_translation",
            "draft": "help_center.articles.update_translation",
            "title": "help_center.articles.update_translation",
        },
        null_counts=("user_segment_id",),
    )

    author_id: int | None = None
    body: str | None = None
    comments_disabled: bool | None = None
    content_tag_ids: ListField[str] = ListField()
    created_at: str | None = None
    draft: bool | None = None
    edited_at: str | None = None
    html_url: str | None = None
    id: int | None = None
    label_names: ListField[str] = ListField()
    locale: str | None = None
    name: str | None = None
    outdated: bool | None = None
    outdated_locales: ListField[str] = ListField()
    permission_group_id: int | None = None
    position: int | None = None
    promoted: bool | None = None
    result_type: str | None = None
    section_id: int | None = None
    snippet: str | None = None
    source_locale: str | None = None
    title: str | None = None
    translations: ListField[Translation] = ListField("HelpCenterTranslation")
    updated_at: str | None = None
    url: str | None = None
    user_segment_id: int | None = None
    user_segment_ids: ListField[int] = ListField()
    vote_count: int | None = None
    vote_sum: int | None = None
    author: Relation[User] = Relation("author_id", "User")
    content_tags: Relations[ContentTag] = Relations("content_tag_ids", "HelpCenterContentTag")
    permission_group: Relation[ManagementPermissionGroup] = Relation(
        "permission_group_id", "HelpCenterManagementPermissionGroup"
    )
    section: Relation[Section] = Relation("section_id", "HelpCenterSection")
    user_segment: Relation[UserSegment] = Relation("user_segment_id", "HelpCenterUserSegment")
    user_segments: Relations[UserSegment] = Relations("user_segment_ids", "HelpCenterUserSegment")
    created = Date("created_at")
    edited = Date("edited_at")
    updated = Date("updated_at")


class ArticleAttachment(BaseObject):
    """A file or inline image that belongs to a help center article.

    Attributes:
        article_id: Article the file belongs to; absent until it is linked.
        content_type: MIME type of the file, such as `image/png`. Read-only.
        content_url: Address from which the file is downloaded. Read-only.
        created_at: When the file was attached. Read-only.
        display_file_name: Name shown to readers.
        file: File to upload, sent as multipart form data.
        file_name: Stored name of the file. Read-only.
        guide_media_id: Media library item to attach instead of uploading a file.
        id: Identifies the attachment; assigned by Zendesk. Read-only.
        inline: Whether the file is shown within the text; such files stay out of the attachment
            list.
        legacy: Whether the file is in the old storage, outside the media library.
        locale: Translation to which the file is limited; empty for all languages.
        relative_path: Path of the file on the help center's domain.
        size: Size of the file in bytes. Read-only.
        updated_at: When the attachment was last changed. Read-only.
        url: API address of the attachment. Read-only.
        article: The Article behind `article_id`. It costs a call if it is not at hand.
        guide_media: The GuideMedia behind `guide_media_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "article_attachment"
    _spec = "HelpCenterArticleAttachment"
    _shown = ("id", "file_name")
    _rules = WriteRules(
        read_only=(
            "content_type",
            "content_url",
            "created_at",
            "file_name",
            "id",
            "size",
            "updated_at",
            "url",
        )
    )

    article_id: int | None = None
    content_type: str | None = None
    content_url: str | None = None
    created_at: str | None = None
    display_file_name: str | None = None
    file: MapField[object] = MapField()
    file_name: str | None = None
    guide_media_id: str | None = None
    id: int | None = None
    inline: bool | None = None
    legacy: bool | None = None
    locale: str | None = None
    relative_path: str | None = None
    size: int | None = None
    updated_at: str | None = None
    url: str | None = None
    article: Relation[Article] = Relation("article_id", "HelpCenterArticle")
    guide_media: Relation[GuideMedia] = Relation("guide_media_id", "HelpCenterGuideMedia")
    created = Date("created_at")
    updated = Date("updated_at")


class Badge(BaseObject):
    """An award for help center users that shows in the community.

    Attributes:
        badge_category_id: Category of awards it belongs to. Set on creation only.
        created_at: When the badge was set up. Read-only.
        description: What the badge is awarded for.
        icon_url: Address of the picture shown for the badge.
        id: Identifies the badge; assigned by Zendesk.
        name: Title of the award.
        updated_at: When the badge was last changed. Read-only.
        badge_category: The BadgeCategory behind `badge_category_id`. It costs a call if it is not
            at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "badge"
    _spec = "HelpCenterBadge"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "updated_at"), create_only=("badge_category_id",))

    badge_category_id: str | None = None
    created_at: str | None = None
    description: str | None = None
    icon_url: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    badge_category: Relation[BadgeCategory] = Relation("badge_category_id", "HelpCenterBadgeCategory")
    created = Date("created_at")
    updated = Date("updated_at")


class BadgeAssignment(BaseObject):
    """The award of a badge to one user.

    Attributes:
        badge_id: Badge that was awarded.
        created_at: When the award was made. Read-only.
        id: Identifies the award; assigned by Zendesk.
        user_id: User who received the badge.
        badge: The Badge behind `badge_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "badge_assignment"
    _spec = "HelpCenterBadgeAssignment"
    _shown = ("id", "badge_id", "user_id")
    _rules = WriteRules(read_only=("created_at",))

    badge_id: str | None = None
    created_at: str | None = None
    id: str | None = None
    user_id: int | None = None
    badge: Relation[Badge] = Relation("badge_id", "HelpCenterBadge")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")


class BadgeCategory(BaseObject):
    """A group of badges in one brand's help center, such as titles or achievements.

    Attributes:
        brand_id: Brand whose help center has the category, as text. Set on creation only.
        created_at: When the category was set up. Read-only.
        id: Identifies the category; assigned by Zendesk.
        name: Title of the group of badges.
        slug: Short form of the title for use in addresses and theme code.
        updated_at: When the category was last changed. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "badge_category"
    _spec = "HelpCenterBadgeCategory"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "updated_at"), create_only=("brand_id",))

    brand_id: str | None = None
    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    slug: str | None = None
    updated_at: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    created = Date("created_at")
    updated = Date("updated_at")


class Category(BaseObject):
    """Top level of the knowledge base; it holds sections.

    Attributes:
        created_at: When the category was created. Read-only.
        description: Introductory text shown below the title. Set on creation; later
            `client.help_center.categories.update_translation()` writes it.
        html_url: Address of the category on the help center website. Read-only.
        id: Identifies the category; assigned by Zendesk. Read-only.
        locale: Language of the returned or submitted text. Set on creation only.
        name: Title of the category in the shown locale. Set on creation; later
            `client.help_center.categories.update_translation()` writes it.
        outdated: Whether the translation in the shown locale is marked as out of date. Read-only.
        position: Rank among the categories; lower comes first.
        source_locale: Language the category was first written in. Read-only.
        translations: Texts of a new category, one for each language; the first is the source. Of a
            stored one, all of its texts when side-loaded. Set on creation only.
        updated_at: When the category was last changed. Read-only.
        url: API address of the category. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "category"
    _spec = "HelpCenterCategory"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "html_url", "id", "outdated", "source_locale", "updated_at", "url"),
        create_only=("description", "locale", "name", "translations"),
        written_by={
            "description": "help_center.categories.update_translation",
            "name": "help_center.categories.update_translation",
        },
    )

    created_at: str | None = None
    description: str | None = None
    html_url: str | None = None
    id: int | None = None
    locale: str | None = None
    name: str | None = None
    outdated: bool | None = None
    position: int | None = None
    source_locale: str | None = None
    translations: ListField[Translation] = ListField("HelpCenterTranslation")
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class Comment(BaseObject):
    """A reader's remark on an article or on a community post.

    Attributes:
        author_id: User who wrote the remark; managers may give another user. Set on creation only.
        body: Text of the remark, in HTML.
        created_at: When the remark was made; managers may give an earlier time. Set on creation
            only.
        html_url: Address of the remark on the help center website. Read-only.
        id: Identifies the comment; assigned by Zendesk. Read-only.
        locale: Language in which the remark was made; required for article comments.
        non_author_editor_id: User other than the author who last edited the text. Read-only.
        non_author_updated_at: When someone other than the author last edited the text. Read-only.
        official: Whether the remark is marked as the official answer; community posts only.
        post_id: Community post the remark belongs to; absent on article comments. Read-only.
        source_id: Id of the item that is commented on; absent on community posts. Read-only.
        source_type: Kind of the item that is commented on, such as `Article`. Read-only.
        updated_at: When the remark was last changed. Read-only.
        url: API address of the comment. Read-only.
        vote_count: Number of votes, up and down together. Read-only.
        vote_sum: Up votes minus down votes; can be negative. Read-only.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        non_author_editor: The User behind `non_author_editor_id`. One call fetches it for all
            records of a page.
        post: The Post behind `post_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        non_author_updated: `non_author_updated_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "comment"
    _spec = "HelpCenterComment"
    _shown = ("id", "body")
    _rules = WriteRules(
        read_only=(
            "html_url",
            "id",
            "non_author_editor_id",
            "non_author_updated_at",
            "post_id",
            "source_id",
            "source_type",
            "updated_at",
            "url",
            "vote_count",
            "vote_sum",
        ),
        create_only=("author_id", "created_at"),
    )

    author_id: int | None = None
    body: str | None = None
    created_at: str | None = None
    html_url: str | None = None
    id: int | None = None
    locale: str | None = None
    non_author_editor_id: int | None = None
    non_author_updated_at: str | None = None
    official: bool | None = None
    post_id: int | None = None
    source_id: int | None = None
    source_type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    vote_count: int | None = None
    vote_sum: int | None = None
    author: Relation[User] = Relation("author_id", "User")
    non_author_editor: Relation[User] = Relation("non_author_editor_id", "User")
    post: Relation[Post] = Relation("post_id", "HelpCenterPost")
    created = Date("created_at")
    non_author_updated = Date("non_author_updated_at")
    updated = Date("updated_at")


class ContentTag(BaseObject):
    """A subject tag shared by articles and posts that lets readers find related content.

    Attributes:
        created_at: When the tag was created. Read-only.
        id: Identifies the tag; assigned by Zendesk. Read-only.
        name: Text of the tag as readers see it; unique in the account.
        updated_at: When the tag was last changed. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "content_tag"
    _spec = "HelpCenterContentTag"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class DeflectionSuggestion(BaseObject):
    """An article proposed to a requester in place of waiting for an agent.

    Attributes:
        html_url: Address of the proposed article on the help center website.
        name: Title of the proposed article.
    """

    _name = "deflection_suggestion"
    _spec = "HelpCenterDeflectionSuggestion"
    _shown = ("name",)

    html_url: str | None = None
    name: str | None = None


class ExternalContentRecord(BaseObject):
    """A page from outside Zendesk that was indexed so that help center search can find it.

    Attributes:
        body: Text of the page that is searched, without markup.
        created_at: When the record was added to the index.
        external_id: Id of the page in your own system; unique within the account.
        id: Identifies the record; assigned on creation. Read-only.
        locale: Language of the page, such as `en-us`.
        source: Source the page comes from, with id and name. Read-only.
        source_id: Only sent: assigns the record to this source.
        title: Heading of the page as shown in search results.
        type: Content type of the page, with id and name. Read-only.
        type_id: Only sent: assigns the record to this content type.
        updated_at: When the record was last changed.
        url: Address to which a search result leads.
        user_segment_id: Segment of users who may find it, as text; null means everyone. A new
            record is sent null too.
        user_segment: The UserSegment behind `user_segment_id`. It costs a call if it is not at
            hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "external_content_record"
    _spec = "HelpCenterExternalContentRecord"
    _shown = ("id", "title")
    _rules = WriteRules(read_only=("id", "source", "type"), null_counts=("user_segment_id",))

    body: str | None = None
    created_at: str | None = None
    external_id: str | None = None
    id: str | None = None
    locale: str | None = None
    source: Nested[ExternalContentRef] = Nested("HelpCenterExternalContentRef")
    source_id: str | None = None
    title: str | None = None
    type: Nested[ExternalContentRef] = Nested("HelpCenterExternalContentRef")
    type_id: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_segment_id: str | None = None
    user_segment: Relation[UserSegment] = Relation("user_segment_id", "HelpCenterUserSegment")
    created = Date("created_at")
    updated = Date("updated_at")


class ExternalContentRef(BaseObject):
    """Short reference to the source or type of an external content record.

    Attributes:
        id: Source or type being referred to.
        name: Title of the source or type being referred to.
    """

    _name = "external_content_ref"
    _spec = "HelpCenterExternalContentRef"
    _shown = ("id", "name")

    id: str | None = None
    name: str | None = None


class ExternalContentSource(BaseObject):
    """Origin of indexed outside content, such as a blog; readers can filter search by it.

    Attributes:
        created_at: When the source was defined.
        id: Identifies the source; assigned on creation. Read-only.
        name: Title readers see as a search filter.
        updated_at: When the source was last changed.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "external_content_source"
    _spec = "HelpCenterExternalContentSource"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id",))

    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ExternalContentType(BaseObject):
    """Kind of indexed outside content, such as a course or video; readers can filter search by it.

    Attributes:
        created_at: When the type was defined.
        id: Identifies the type; assigned on creation. Read-only.
        name: Title readers see as a search filter.
        updated_at: When the type was last changed.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "external_content_type"
    _spec = "HelpCenterExternalContentType"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id",))

    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class FeaturedArticle(BaseObject):
    """Article that the help center shows in a prominent place, in short form.

    Attributes:
        breadcrumbs: Names from the help center down to the section of the article. Read-only.
        multibrand: Whether articles of all brands are searched. Read-only.
        stripped_title: Title as plain text. Read-only.
        title: Title as HTML. Read-only.
        url: Address of the article. Read-only.
    """

    _name = "featured_article"
    _spec = "HelpCenterFeaturedArticle"
    _shown = ("title",)
    _rules = WriteRules(read_only=("breadcrumbs", "multibrand", "stripped_title", "title", "url"))

    breadcrumbs: ListField[str] = ListField()
    multibrand: bool | None = None
    stripped_title: str | None = None
    title: str | None = None
    url: str | None = None


class GuideMedia(BaseObject):
    """A file in the media library that can be used in several articles.

    Attributes:
        access_key: Key with which the file can be fetched or attached elsewhere.
        content_type: MIME type of the file, such as `image/png`.
        created_at: When the file was added to the library. Read-only.
        id: Identifies the media item; assigned on creation. Read-only.
        name: File name shown in the library.
        size: Size of the file in bytes.
        updated_at: When the file or its details last changed. Read-only.
        url: Address or path at which the file is served.
        version: Number of the stored revision; grows when the file is replaced.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "guide_media"
    _spec = "HelpCenterGuideMedia"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    access_key: str | None = None
    content_type: str | None = None
    created_at: str | None = None
    id: str | None = None
    name: str | None = None
    size: int | None = None
    updated_at: str | None = None
    url: str | None = None
    version: int | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class HelpCenterSession(BaseObject):
    """Details of the current help center session, for browser code of signed-in users.

    Attributes:
        csrf_token: Token to send in the `X-CSRF-Token` header of requests that change data.
    """

    _name = "help_center_session"
    _spec = "HelpCenterSession"

    csrf_token: str | None = None


class Label(BaseObject):
    """A keyword on articles that steers search and lists; readers do not see it by default.

    Attributes:
        created_at: When the label was first used. Read-only.
        id: Identifies the label; assigned by Zendesk. Read-only.
        name: Text of the keyword.
        updated_at: When the label was last changed. Read-only.
        url: API address of the label. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "label"
    _spec = "HelpCenterLabel"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    created_at: str | None = None
    id: int | None = None
    name: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class ManagementPermissionGroup(BaseObject):
    """A set of rights that decides which agents may edit and publish articles.

    Attributes:
        built_in: Whether Zendesk supplied the group; such groups cannot be changed. Read-only.
        created_at: When the group was set up. Read-only.
        edit: Segments of agents who may edit, but not publish.
        id: Identifies the permission group; assigned by Zendesk. Read-only.
        name: Title of the group; unique in the account.
        publish: Segments of agents who may edit and publish.
        updated_at: When the group was last changed. Read-only.
        e: The UserSegment records behind `edit`. Each that is not at hand costs a call.
        publ: The UserSegment records behind `publish`. Each that is not at hand costs a call.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "permission_group"
    _spec = "HelpCenterManagementPermissionGroup"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("built_in", "created_at", "id", "updated_at"))

    built_in: bool | None = None
    created_at: str | None = None
    edit: ListField[int] = ListField()
    id: int | None = None
    name: str | None = None
    publish: ListField[int] = ListField()
    updated_at: str | None = None
    e: Relations[UserSegment] = Relations("edit", "HelpCenterUserSegment")
    publ: Relations[UserSegment] = Relations("publish", "HelpCenterUserSegment")
    created = Date("created_at")
    updated = Date("updated_at")


class Post(BaseObject):
    """A contribution to a community topic, such as a question or idea.

    Attributes:
        author_id: User who wrote the post; managers may give another user. Set on creation only.
        closed: Whether further comments are refused.
        comment_count: Number of comments made on the post. Read-only.
        content_tag_ids: Content tags attached to the post.
        created_at: When the post was made. Set on creation only.
        description: Short plain-text form of the content. Read-only.
        details: Content of the post, in HTML.
        featured: Whether the post is highlighted in the community.
        follower_count: Number of users subscribed to the post. Read-only.
        frozen: Whether the post is locked against changes.
        html_url: Address of the post on the help center website. Read-only.
        id: Identifies the post; assigned by Zendesk. Read-only.
        non_author_editor_id: User other than the author who last edited the post. Read-only.
        non_author_updated_at: When someone other than the author last edited the post. Read-only.
        pinned: Whether the post is kept at the top of its topic.
        status: Official state that moderators give the post; absent when none is set.
        title: Heading that the post is listed under.
        topic_id: Community topic the post belongs to.
        updated_at: When the post was last changed. Read-only.
        url: API address of the post. Read-only.
        vote_count: Number of votes, up and down together. Read-only.
        vote_sum: Up votes minus down votes; can be negative. Read-only.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        content_tags: The ContentTag records behind `content_tag_ids`. Each that is not at hand
            costs a call.
        non_author_editor: The User behind `non_author_editor_id`. One call fetches it for all
            records of a page.
        topic: The Topic behind `topic_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        non_author_updated: `non_author_updated_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "post"
    _spec = "HelpCenterPost"
    _shown = ("id", "title", "status")
    _rules = WriteRules(
        read_only=(
            "comment_count",
            "description",
            "follower_count",
            "html_url",
            "id",
            "non_author_editor_id",
            "non_author_updated_at",
            "updated_at",
            "url",
            "vote_count",
            "vote_sum",
        ),
        create_only=("author_id", "created_at"),
    )

    author_id: int | None = None
    closed: bool | None = None
    comment_count: int | None = None
    content_tag_ids: ListField[str] = ListField()
    created_at: str | None = None
    description: str | None = None
    details: str | None = None
    featured: bool | None = None
    follower_count: int | None = None
    frozen: bool | None = None
    html_url: str | None = None
    id: int | None = None
    non_author_editor_id: int | None = None
    non_author_updated_at: str | None = None
    pinned: bool | None = None
    status: Literal["planned", "not_planned", "answered", "completed"] | str | None = None
    title: str | None = None
    topic_id: int | None = None
    updated_at: str | None = None
    url: str | None = None
    vote_count: int | None = None
    vote_sum: int | None = None
    author: Relation[User] = Relation("author_id", "User")
    content_tags: Relations[ContentTag] = Relations("content_tag_ids", "HelpCenterContentTag")
    non_author_editor: Relation[User] = Relation("non_author_editor_id", "User")
    topic: Relation[Topic] = Relation("topic_id", "HelpCenterTopic")
    created = Date("created_at")
    non_author_updated = Date("non_author_updated_at")
    updated = Date("updated_at")


class RedirectRule(BaseObject):
    """A rule that leads visitors from one help center address to another.

    Attributes:
        brand_id: Brand whose help center applies the rule.
        created_at: When the rule was created. Read-only.
        id: Identifies the rule; assigned by Zendesk.
        redirect_from: Path that is caught, relative to the help center's domain.
        redirect_status: HTTP status of the answer, such as `301` or `302`.
        redirect_to: Path or address to which visitors are led.
        updated_at: When the rule was last changed. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "redirect_rule"
    _spec = "HelpCenterRedirectRule"
    _shown = ("id", "brand_id", "redirect_from")
    _rules = WriteRules(read_only=("created_at", "updated_at"))

    brand_id: int | None = None
    created_at: str | None = None
    id: str | None = None
    redirect_from: str | None = None
    redirect_status: int | None = None
    redirect_to: str | None = None
    updated_at: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    created = Date("created_at")
    updated = Date("updated_at")


class Section(BaseObject):
    """A group of articles within a category, or within another section on some plans.

    Attributes:
        category_id: Category that holds the section.
        created_at: When the section was created. Read-only.
        description: Introductory text shown below the title. Set on creation; later
            `client.help_center.sections.update_translation()` writes it.
        html_url: Address of the section on the help center website. Read-only.
        id: Identifies the section; assigned by Zendesk. Read-only.
        locale: Language of the returned or submitted text. Set on creation only.
        manageable_by: Older setting of who may manage the content: `staff` or `managers`.
        name: Title of the section in the shown locale. Set on creation; later
            `client.help_center.sections.update_translation()` writes it.
        outdated: Whether the translation in the shown locale is marked as out of date. Read-only.
        parent_section_id: Section that encloses this one; null when it sits directly in the
            category.
        position: Rank within its parent; lower comes first.
        sorting: Only sent: sets the order in which the section lists its articles.
        source_locale: Language the section was first written in. Read-only.
        theme_template: Page template of the theme with which the section is shown.
        translations: Texts of a new section, one for each language; the first is the source. Of a
            stored one, all of its texts when side-loaded. Set on creation only.
        updated_at: When the section was last changed. Read-only.
        url: API address of the section. Read-only.
        user_segment_id: Older setting of who may read the content; null means everyone.
        category: The Category behind `category_id`. It costs a call if it is not at hand.
        parent_section: The Section behind `parent_section_id`. It costs a call if it is not at
            hand.
        user_segment: The UserSegment behind `user_segment_id`. It costs a call if it is not at
            hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "section"
    _spec = "HelpCenterSection"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "html_url", "id", "outdated", "source_locale", "updated_at", "url"),
        create_only=("description", "locale", "name", "translations"),
        written_by={
            "description": "help_center.sections.update_translation",
            "name": "help_center.sections.update_translation",
        },
    )

    category_id: int | None = None
    created_at: str | None = None
    description: str | None = None
    html_url: str | None = None
    id: int | None = None
    locale: str | None = None
    manageable_by: str | None = None
    name: str | None = None
    outdated: bool | None = None
    parent_section_id: int | None = None
    position: int | None = None
    sorting: SectionSorting | None = None
    source_locale: str | None = None
    theme_template: str | None = None
    translations: ListField[Translation] = ListField("HelpCenterTranslation")
    updated_at: str | None = None
    url: str | None = None
    user_segment_id: int | None = None
    category: Relation[Category] = Relation("category_id", "HelpCenterCategory")
    parent_section: Relation[Section] = Relation("parent_section_id", "HelpCenterSection")
    user_segment: Relation[UserSegment] = Relation("user_segment_id", "HelpCenterUserSegment")
    created = Date("created_at")
    updated = Date("updated_at")


class ServiceCatalogItem(BaseObject):
    """An offering of the service catalog, such as a laptop, that employees can request.

    Attributes:
        description: What the offering includes, as shown to requesters.
        form_id: Ticket form a requester fills in for the offering. Read-only.
        id: Identifies the catalog item; assigned by Zendesk. Read-only.
        name: Title of the offering.
        thumbnail_url: Address of the small picture; null when there is none.
        form: The TicketForm behind `form_id`. One call fetches it for all records of a page.
    """

    _name = "service_catalog_item"
    _spec = "HelpCenterServiceCatalogItem"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("form_id", "id"))

    description: str | None = None
    form_id: int | None = None
    id: str | None = None
    name: str | None = None
    thumbnail_url: str | None = None
    form: Relation[TicketForm] = Relation("form_id", "TicketForm")


class Subscription(BaseObject):
    """A user's wish to be notified of changes to an article, section, post or topic.

    Attributes:
        content_id: Id of the item being followed, to be read with `content_type`. Read-only.
        content_type: Kind of item being followed, such as `Article`, `Section`, `Post` or `Topic`.
            Read-only.
        created_at: When the user began to follow. Read-only.
        id: Identifies the subscription; assigned by Zendesk. Read-only.
        include_comments: Whether new comments are notified too; for sections and topics.
        locale: Language of the content being followed; for articles and sections.
        source_locale: Language in which the followed content was selected on creation.
        updated_at: When the subscription was last changed. Read-only.
        url: API address of the subscription. Read-only.
        user_id: User who is notified.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "subscription"
    _spec = "HelpCenterSubscription"
    _shown = ("id", "content_id", "user_id")
    _rules = WriteRules(read_only=("content_id", "content_type", "created_at", "id", "updated_at", "url"))

    content_id: int | None = None
    content_type: str | None = None
    created_at: str | None = None
    id: int | None = None
    include_comments: bool | None = None
    locale: str | None = None
    source_locale: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class Theme(BaseObject):
    """A set of templates and styles that gives a brand's help center its look.

    Attributes:
        author: Person or company named in the theme's manifest.
        brand_id: Brand whose help center holds the theme, as text.
        created_at: When the theme was added. Read-only.
        id: Identifies the theme; assigned by Zendesk. Read-only.
        live: Whether this is the published theme of the brand.
        name: Title from the theme's manifest.
        updated_at: When the theme was last changed. Read-only.
        version: Release number from the theme's manifest.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "theme"
    _spec = "HelpCenterTheme"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"))

    author: str | None = None
    brand_id: str | None = None
    created_at: str | None = None
    id: str | None = None
    live: bool | None = None
    name: str | None = None
    updated_at: str | None = None
    version: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    created = Date("created_at")
    updated = Date("updated_at")


class ThemeJob(BaseObject):
    """A background import, update or export of a help center theme.

    Attributes:
        data: Upload or download details of the job; null when there are none. Read-only.
        errors: What went wrong; null or empty unless the job failed. Read-only.
        id: Identifies the job for polling; assigned by Zendesk. Read-only.
        status: Stage of the job; `completed` and `failed` are final. Read-only.
    """

    _name = "theme_job"
    _spec = "HelpCenterThemeJob"
    _shown = ("id", "status", "data")
    _rules = WriteRules(read_only=("data", "errors", "id", "status"))

    data: Nested[ThemeJobData] = Nested("HelpCenterThemeJobData")
    errors: ListField[ThemeJobError] = ListField("HelpCenterThemeJobError")
    id: str | None = None
    status: Literal["pending", "completed", "failed"] | str | None = None


class ThemeJobAttributes(BaseObject):
    """What to import, update or export: the brand for imports, the theme for the other two.

    Attributes:
        brand_id: Brand that receives the imported theme.
        format: Packaging of the theme files; only `zip` is accepted.
        replace_settings: Whether an update overwrites the theme's current settings with those
            uploaded.
        theme_id: Theme to be updated or exported.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        theme: The Theme behind `theme_id`. It costs a call if it is not at hand.
    """

    _name = "theme_job_attributes"
    _spec = "HelpCenterThemeJobAttributes"
    _shown = ("brand_id", "theme_id", "format")

    brand_id: str | None = None
    format: Literal["zip"] | str | None = None
    replace_settings: bool | None = None
    theme_id: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    theme: Relation[Theme] = Relation("theme_id", "HelpCenterTheme")


class ThemeJobData(BaseObject):
    """Details of a theme job: where to upload the package or from where to download it.

    Attributes:
        download: For exports: holds the address of the finished package.
        theme_id: For imports: the theme that comes into being.
        upload: For imports and updates: address and form parameters with which to post the package.
        theme: The Theme behind `theme_id`. It costs a call if it is not at hand.
    """

    _name = "theme_job_data"
    _spec = "HelpCenterThemeJobData"
    _shown = ("theme_id",)

    download: MapField[object] = MapField()
    theme_id: str | None = None
    upload: MapField[object] = MapField()
    theme: Relation[Theme] = Relation("theme_id", "HelpCenterTheme")


class ThemeJobError(BaseObject):
    """A reason why a theme job failed, such as an invalid template.

    Attributes:
        code: Machine-readable name of the problem.
        meta: Further facts about the problem, such as the file and line.
        title: Brief explanation of the problem.
    """

    _name = "theme_job_error"
    _spec = "HelpCenterThemeJobError"
    _shown = ("title",)

    code: str | None = None
    meta: MapField[object] = MapField()
    title: str | None = None


class ThemeJobRequest(BaseObject):
    """Body with which a theme job is started.

    Attributes:
        attributes: What the job is to work on.
    """

    _name = "theme_job_request"
    _spec = "HelpCenterThemeJobRequest"
    _shown = ("attributes",)

    attributes: Nested[ThemeJobAttributes] = Nested("HelpCenterThemeJobAttributes")


class Topic(BaseObject):
    """A division of the community; it holds posts on one subject.

    Attributes:
        community_id: Community the topic is part of.
        created_at: When the topic was created. Read-only.
        description: What the topic is about; null when left out.
        follower_count: Number of users subscribed to the topic. Read-only.
        html_url: Address of the topic on the help center website. Read-only.
        id: Identifies the topic; assigned by Zendesk. Read-only.
        manageable_by: Who may manage the topic: all agents (`staff`) or only managers.
        name: Title under which the topic is listed in the community.
        position: Rank among the topics; lower comes first.
        updated_at: When the topic was last changed. Read-only.
        url: API address of the topic. Read-only.
        user_segment_id: Segment of users who may see it; null means everyone. A new record is sent
            null too.
        user_segment: The UserSegment behind `user_segment_id`. It costs a call if it is not at
            hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "topic"
    _spec = "HelpCenterTopic"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "follower_count", "html_url", "id", "updated_at", "url"),
        null_counts=("user_segment_id",),
    )

    community_id: int | None = None
    created_at: str | None = None
    description: str | None = None
    follower_count: int | None = None
    html_url: str | None = None
    id: int | None = None
    manageable_by: TopicManageableBy | None = None
    name: str | None = None
    position: int | None = None
    updated_at: str | None = None
    url: str | None = None
    user_segment_id: int | None = None
    user_segment: Relation[UserSegment] = Relation("user_segment_id", "HelpCenterUserSegment")
    created = Date("created_at")
    updated = Date("updated_at")


class Translation(BaseObject):
    """The text of an article, section or category in one language.

    Attributes:
        body: Content in HTML; the description for sections and categories; null when empty.
        created_at: When the translation was added. Read-only.
        created_by_id: User who added the translation. Read-only.
        draft: Whether the translation is unpublished; meaningful for articles only.
        hidden: Whether the translation is kept from readers.
        html_url: Address of the translated page on the help center website. Read-only.
        id: Identifies the translation; assigned by Zendesk. Read-only.
        locale: Language of the text; another one may be given unless the item has a translation in
            it already.
        outdated: Whether the text is marked as lagging behind the source language.
        source_id: Id of the article, section or category that is translated. Read-only.
        source_type: Kind of item that is translated. Read-only.
        title: Heading in this language.
        updated_at: When the translation was last changed. Read-only.
        updated_by_id: User who last changed the translation; null when unknown. Read-only.
        url: API address of the translation. Read-only.
        created_by: The User behind `created_by_id`. One call fetches it for all records of a page.
        updated_by: The User behind `updated_by_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "translation"
    _spec = "HelpCenterTranslation"
    _shown = ("id", "title")
    _rules = WriteRules(
        read_only=(
            "created_at",
            "created_by_id",
            "html_url",
            "id",
            "source_id",
            "source_type",
            "updated_at",
            "updated_by_id",
            "url",
        )
    )

    body: str | None = None
    created_at: str | None = None
    created_by_id: int | None = None
    draft: bool | None = None
    hidden: bool | None = None
    html_url: str | None = None
    id: int | None = None
    locale: str | None = None
    outdated: bool | None = None
    source_id: int | None = None
    source_type: Literal["article", "section", "category"] | str | None = None
    title: str | None = None
    updated_at: str | None = None
    updated_by_id: int | None = None
    url: str | None = None
    created_by: Relation[User] = Relation("created_by_id", "User")
    updated_by: Relation[User] = Relation("updated_by_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")


class UnifiedSearchResult(BaseObject):
    """One hit of a search over articles, posts and external records.

    Attributes:
        title: Heading of the content found.
        type: Kind of content found.
        updated_at: When the content was last changed.
        url: Address of the content found.
        updated: `updated_at` as an aware datetime.
    """

    _name = "unified_search_result"
    _spec = "HelpCenterUnifiedSearchResult"
    _shown = ("title", "type")

    title: str | None = None
    type: UnifiedSearchResultType | None = None
    updated_at: str | None = None
    url: str | None = None
    updated = Date("updated_at")


class UserImage(BaseObject):
    """An uploaded picture that users can place in posts and comments.

    Attributes:
        content_type: MIME type of the picture, such as `image/png`.
        path: Path under which to embed the picture in HTML.
        size: Size of the picture in bytes.
    """

    _name = "user_image"
    _spec = "HelpCenterUserImage"
    _shown = ("content_type", "path", "size")

    content_type: str | None = None
    path: str | None = None
    size: float | None = None


class UserImageUpload(BaseObject):
    """Permission to upload a picture: where to send it and with which headers.

    Attributes:
        headers: HTTP headers that the upload must carry.
        token: Handle to pass on once the file is uploaded, to obtain its path.
        url: Address to which the file is sent with `PUT`.
    """

    _name = "user_image_upload"
    _spec = "HelpCenterUserImageUpload"

    headers: MapField[object] = MapField()
    token: str | None = None
    url: str | None = None


class UserSegment(BaseObject):
    """A set of users, chosen by role, tags, groups or organizations, that may see certain content.

    Attributes:
        added_user_ids: Users admitted in person, beyond the other rules.
        built_in: Whether Zendesk supplied the segment; such segments cannot be changed. Read-only.
        created_at: When the segment was set up. Read-only.
        group_ids: Agent groups whose members belong; for segments of staff.
        id: Identifies the segment; assigned by Zendesk. Read-only.
        name: Title of the segment; unique in the account.
        or_tags: Tags of which a user must have at least one.
        organization_ids: Organizations whose members belong.
        tags: Tags all of which a user must have.
        updated_at: When the segment was last changed. Read-only.
        user_type: Users the segment draws from: `signed_in_users` or `staff`.
        added_users: The User records behind `added_user_ids`. One call fetches them for all records
            of a page.
        groups: The Group records behind `group_ids`. Each that is not at hand costs a call.
        organizations: The Organization records behind `organization_ids`. One call fetches them for
            all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "user_segment"
    _spec = "HelpCenterUserSegment"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("built_in", "created_at", "id", "updated_at"))

    added_user_ids: ListField[int] = ListField()
    built_in: bool | None = None
    created_at: str | None = None
    group_ids: ListField[int] = ListField()
    id: int | None = None
    name: str | None = None
    or_tags: ListField[str] = ListField()
    organization_ids: ListField[int] = ListField()
    tags: ListField[str] = ListField()
    updated_at: str | None = None
    user_type: str | None = None
    added_users: Relations[User] = Relations("added_user_ids", "User")
    groups: Relations[Group] = Relations("group_ids", "Group")
    organizations: Relations[Organization] = Relations("organization_ids", "Organization")
    created = Date("created_at")
    updated = Date("updated_at")


class UserSubscription(BaseObject):
    """The fact that one help center user follows another.

    Attributes:
        followed_id: User whose activity is being followed. Read-only.
        follower_id: User who is notified of the activity. Read-only.
        id: Identifies the subscription; assigned by Zendesk. Read-only.
        followed: The User behind `followed_id`. One call fetches it for all records of a page.
        follower: The User behind `follower_id`. One call fetches it for all records of a page.
    """

    _name = "user_subscription"
    _spec = "HelpCenterUserSubscription"
    _shown = ("id", "followed_id", "follower_id")
    _rules = WriteRules(read_only=("followed_id", "follower_id", "id"))

    followed_id: int | None = None
    follower_id: int | None = None
    id: int | None = None
    followed: Relation[User] = Relation("followed_id", "User")
    follower: Relation[User] = Relation("follower_id", "User")


class Vote(BaseObject):
    """A user's vote for or against an article, post or comment.

    Attributes:
        created_at: When the vote was cast.
        id: Identifies the vote; assigned by Zendesk. Read-only.
        item_id: Id of the item voted on, to be read with `item_type`. Read-only.
        item_type: Kind of item voted on; `PostComment` is a remark on a community post. Read-only.
        updated_at: When the vote was last changed. Read-only.
        url: API address of the vote. Read-only.
        user_id: User who cast the vote.
        value: Either `1` for an up vote or `-1` for a down vote.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "vote"
    _spec = "HelpCenterVote"
    _shown = ("id", "value")
    _rules = WriteRules(read_only=("id", "item_id", "item_type", "updated_at", "url"))

    created_at: str | None = None
    id: int | None = None
    item_id: int | None = None
    item_type: Literal["Article", "Comment", "Post", "PostComment"] | str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    value: int | None = None
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
