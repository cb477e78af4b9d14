# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 23 more) by `make generate`. Do not edit.
"""Records of the Help Center."""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    HelpCenterAccessPolicyDict,
    HelpCenterAccountCustomClaimDict,
    HelpCenterArticleAttachmentDict,
    HelpCenterArticleDict,
    HelpCenterBadgeAssignmentDict,
    HelpCenterBadgeCategoryDict,
    HelpCenterBadgeDict,
    HelpCenterCategoryDict,
    HelpCenterCommentDict,
    HelpCenterContentTagDict,
    HelpCenterDeflectionSuggestionDict,
    HelpCenterExternalContentRecordDict,
    HelpCenterExternalContentRefDict,
    HelpCenterExternalContentSourceDict,
    HelpCenterExternalContentTypeDict,
    HelpCenterFeaturedArticleDict,
    HelpCenterGuideMediaDict,
    HelpCenterLabelDict,
    HelpCenterManagementPermissionGroupDict,
    HelpCenterPostDict,
    HelpCenterRedirectRuleDict,
    HelpCenterSectionDict,
    HelpCenterServiceCatalogItemDict,
    HelpCenterSessionDict,
    HelpCenterSubscriptionDict,
    HelpCenterThemeDict,
    HelpCenterThemeJobAttributesDict,
    HelpCenterThemeJobDataDict,
    HelpCenterThemeJobDict,
    HelpCenterThemeJobErrorDict,
    HelpCenterThemeJobRequestDict,
    HelpCenterTopicDict,
    HelpCenterTranslationDict,
    HelpCenterUnifiedSearchResultDict,
    HelpCenterUserImageDict,
    HelpCenterUserImageUploadDict,
    HelpCenterUserSegmentDict,
    HelpCenterUserSubscriptionDict,
    HelpCenterVoteDict,
)

SectionSorting: TypeAlias = Literal["manual", "title", "creation_desc", "creation_asc"]
"""The values of `Section.sorting`."""
TopicManageableBy: TypeAlias = Literal["staff", "managers"]
"""The values of `Topic.manageable_by`."""
UnifiedSearchResultType: TypeAlias = Literal["ARTICLE", "POST", "EXTERNAL_RECORD"]
"""The values of `UnifiedSearchResult.type`."""

@takes_its_fields
class AccessPolicy(BaseObject):
    """Older form of a section's or topic's access rules, since replaced by user segments."""

    manageable_by: str | None
    """Which agents may add and change content: `staff` or `managers`."""
    required_tags: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Tags a user must have to read the content."""
    restricted_to_group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Agent groups that alone may read the content; empty for no limit."""
    restricted_to_organization_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Organizations whose members alone may read the content; empty for no limit."""
    viewable_by: str | None
    """Who may read: `everybody`, `signed_in_users` or `staff`."""
    restricted_to_groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `restricted_to_group_ids`. Each that is not at hand costs a call."""
    restricted_to_organizations: Attribute[list[Organization], Iterable[Organization | int] | None]
    """The Organization records behind `restricted_to_organization_ids`. One call fetches them for all
    records of a page.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        manageable_by: str | None = None,
        required_tags: Many[object] | Iterator[object] | None = None,
        restricted_to_group_ids: Iterable[int] | None = None,
        restricted_to_organization_ids: Iterable[int] | None = None,
        viewable_by: str | None = None,
        restricted_to_groups: Iterable[Group | int] | None = None,
        restricted_to_organizations: Iterable[Organization | int] | None = None,
    ) -> None:
        """Make an AccessPolicy from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccessPolicyAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterAccessPolicyDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class AccountCustomClaim(BaseObject):
    """An extra claim that the help center adds to the tokens it issues about signed-in users."""

    account_id: int | None
    """Account in which the claim is defined."""
    brand_id: int | None
    """Brand whose help center adds the claim."""
    claim_description: str | None
    """Note on what the claim is for."""
    claim_identifier: str | None
    """Name of the claim within the token."""
    claim_value: str | None
    """Value or placeholder that fills the claim."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the claim was defined. Read-only."""
    id: str
    """Identifies the claim; assigned by Zendesk."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the claim was last changed. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
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
        brand_id: int | None = None,
        claim_description: str | None = None,
        claim_identifier: str | None = None,
        claim_value: str | None = None,
        id: str | None = None,
        brand: Brand | int | None = None,
    ) -> None:
        """Make an AccountCustomClaim from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> AccountCustomClaimAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterAccountCustomClaimDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Article(BaseObject):
    """A knowledge base article, kept in a section and published in one or more languages."""

    author_id: int
    """User shown as writer; defaults to whoever created the article."""
    body: str | None
    """Content in HTML; unsafe tags and attributes are stripped by default. Set on creation; later
    `client.help_center.articles.update_translation()` writes it.
    """
    comments_disabled: bool | None
    """Whether readers are kept from commenting."""
    content_tag_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Content tags attached to the article."""
    created_at: Attribute[str, str | datetime | None]
    """When the article was created. Read-only."""
    draft: bool | None
    """Whether the translation in the current locale is unpublished. Set on creation; later
    `client.help_center.articles.update_translation()` writes it.
    """
    edited_at: Attribute[str | None, str | datetime | None]
    """When the text in the shown locale was last edited. Read-only."""
    html_url: str | None
    """Address of the article on the help center website. Read-only."""
    id: int
    """Identifies the article; all its translations share it. Read-only."""
    label_names: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Labels that help searches find the article."""
    locale: str
    """Language of the returned or submitted text, such as `en-us`. Set on creation only."""
    name: str | None
    """Same as the title. Read-only."""
    outdated: bool | None
    """Deprecated; `outdated_locales` and the translations now tell what is stale. Read-only."""
    outdated_locales: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Languages whose translation was marked as out of date. Read-only."""
    permission_group_id: int
    """Group of permissions that decides which agents may edit and publish."""
    position: int | None
    """Rank within the section when sorted manually; lower comes first."""
    promoted: bool | None
    """Whether the article is featured, usually on the home page."""
    result_type: str | None
    """Kind of record, `article`; only on hits of a search. Read-only."""
    section_id: int | None
    """Section the article is filed in."""
    snippet: str | None
    """Part of the article in which words of the query stand between `<em>` tags; only on hits of a
    search. Read-only.
    """
    source_locale: str | None
    """Language the article was originally written in. Read-only."""
    title: str
    """Heading of the article in the shown locale. Set on creation; later
    `client.help_center.articles.update_translation()` writes it.
    """
    translations: Attribute[ProxyList[Translation], Iterable[Translation | HelpCenterTranslationDict] | None]
    """Texts of a new article, one for each language; the first is the source. Of a stored one, all of
    its texts when side-loaded. Set on creation only.
    """
    updated_at: Attribute[str, str | datetime | None]
    """When any part of the article, votes and metadata included, last changed. Read-only."""
    url: str
    """API address of the article. Read-only."""
    user_segment_id: int | None
    """Segment of users who may read it; null means everyone. A new record is sent null too."""
    user_segment_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Segments of users who may read it, where several are allowed."""
    vote_count: int | None
    """Number of votes, up and down together. Read-only."""
    vote_sum: int | None
    """Up votes minus down votes; can be negative. Read-only."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    content_tags: Attribute[list[ContentTag], Many[ContentTag | str] | Iterator[ContentTag | str] | None]
    """The ContentTag records behind `content_tag_ids`. Each that is not at hand costs a call."""
    permission_group: Attribute[ManagementPermissionGroup, ManagementPermissionGroup | int | None]
    """The ManagementPermissionGroup behind `permission_group_id`. It costs a call if it is not at
    hand.
    """
    section: Attribute[Section | None, Section | int | None]
    """The Section behind `section_id`. It costs a call if it is not at hand."""
    user_segment: Attribute[UserSegment | None, UserSegment | int | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""
    user_segments: Attribute[list[UserSegment], Iterable[UserSegment | int] | None]
    """The UserSegment records behind `user_segment_ids`. Each that is not at hand costs a call."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    edited: Attribute[datetime | None, datetime | None]
    """`edited_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author_id: int | None = None,
        body: str | None = None,
        comments_disabled: bool | None = None,
        content_tag_ids: Many[str] | Iterator[str] | None = None,
        draft: bool | None = None,
        id: int | None = None,
        label_names: Many[str] | Iterator[str] | None = None,
        locale: str | None = None,
        permission_group_id: int | None = None,
        position: int | None = None,
        promoted: bool | None = None,
        section_id: int | None = None,
        title: str | None = None,
        translations: Iterable[Translation | HelpCenterTranslationDict] | None = None,
        user_segment_id: int | None = None,
        user_segment_ids: Iterable[int] | None = None,
        author: User | int | None = None,
        content_tags: Many[ContentTag | str] | Iterator[ContentTag | str] | None = None,
        permission_group: ManagementPermissionGroup | int | None = None,
        section: Section | int | None = None,
        user_segment: UserSegment | int | None = None,
        user_segments: Iterable[UserSegment | int] | None = None,
    ) -> None:
        """Make an Article from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ArticleAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterArticleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ArticleAttachment(BaseObject):
    """A file or inline image that belongs to a help center article."""

    article_id: int | None
    """Article the file belongs to; absent until it is linked."""
    content_type: str
    """MIME type of the file, such as `image/png`. Read-only."""
    content_url: str
    """Address from which the file is downloaded. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the file was attached. Read-only."""
    display_file_name: str | None
    """Name shown to readers."""
    file: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """File to upload, sent as multipart form data."""
    file_name: str
    """Stored name of the file. Read-only."""
    guide_media_id: str | None
    """Media library item to attach instead of uploading a file."""
    id: int
    """Identifies the attachment; assigned by Zendesk. Read-only."""
    inline: bool | None
    """Whether the file is shown within the text; such files stay out of the attachment list."""
    legacy: bool | None
    """Whether the file is in the old storage, outside the media library."""
    locale: str | None
    """Translation to which the file is limited; empty for all languages."""
    relative_path: str | None
    """Path of the file on the help center's domain."""
    size: int
    """Size of the file in bytes. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the attachment was last changed. Read-only."""
    url: str
    """API address of the attachment. Read-only."""
    article: Attribute[Article | None, Article | int | None]
    """The Article behind `article_id`. It costs a call if it is not at hand."""
    guide_media: Attribute[GuideMedia | None, GuideMedia | str | None]
    """The GuideMedia behind `guide_media_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        article_id: int | None = None,
        display_file_name: str | None = None,
        file: Mapping[str, object] | None = None,
        guide_media_id: str | None = None,
        id: int | None = None,
        inline: bool | None = None,
        legacy: bool | None = None,
        locale: str | None = None,
        relative_path: str | None = None,
        article: Article | int | None = None,
        guide_media: GuideMedia | str | None = None,
    ) -> None:
        """Make an ArticleAttachment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ArticleAttachmentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterArticleAttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Badge(BaseObject):
    """An award for help center users that shows in the community."""

    badge_category_id: str | None
    """Category of awards it belongs to. Set on creation only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the badge was set up. Read-only."""
    description: str | None
    """What the badge is awarded for."""
    icon_url: str | None
    """Address of the picture shown for the badge."""
    id: str
    """Identifies the badge; assigned by Zendesk."""
    name: str | None
    """Title of the award."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the badge was last changed. Read-only."""
    badge_category: Attribute[BadgeCategory | None, BadgeCategory | str | None]
    """The BadgeCategory behind `badge_category_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        badge_category_id: str | None = None,
        description: str | None = None,
        icon_url: str | None = None,
        id: str | None = None,
        name: str | None = None,
        badge_category: BadgeCategory | str | None = None,
    ) -> None:
        """Make a Badge from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BadgeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterBadgeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BadgeAssignment(BaseObject):
    """The award of a badge to one user."""

    badge_id: str | None
    """Badge that was awarded."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the award was made. Read-only."""
    id: str
    """Identifies the award; assigned by Zendesk."""
    user_id: int | None
    """User who received the badge."""
    badge: Attribute[Badge | None, Badge | str | None]
    """The Badge behind `badge_id`. It costs a call if it is not at hand."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        badge_id: str | None = None,
        id: str | None = None,
        user_id: int | None = None,
        badge: Badge | str | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a BadgeAssignment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BadgeAssignmentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterBadgeAssignmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class BadgeCategory(BaseObject):
    """A group of badges in one brand's help center, such as titles or achievements."""

    brand_id: str | None
    """Brand whose help center has the category, as text. Set on creation only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the category was set up. Read-only."""
    id: str
    """Identifies the category; assigned by Zendesk."""
    name: str | None
    """Title of the group of badges."""
    slug: str | None
    """Short form of the title for use in addresses and theme code."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the category was last changed. Read-only."""
    brand: Attribute[Brand | None, Brand | str | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        slug: str | None = None,
        brand: Brand | str | None = None,
    ) -> None:
        """Make a BadgeCategory from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BadgeCategoryAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterBadgeCategoryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Category(BaseObject):
    """Top level of the knowledge base; it holds sections."""

    created_at: Attribute[str, str | datetime | None]
    """When the category was created. Read-only."""
    description: str | None
    """Introductory text shown below the title. Set on creation; later
    `client.help_center.categories.update_translation()` writes it.
    """
    html_url: str | None
    """Address of the category on the help center website. Read-only."""
    id: int
    """Identifies the category; assigned by Zendesk. Read-only."""
    locale: str
    """Language of the returned or submitted text. Set on creation only."""
    name: str
    """Title of the category in the shown locale. Set on creation; later
    `client.help_center.categories.update_translation()` writes it.
    """
    outdated: bool | None
    """Whether the translation in the shown locale is marked as out of date. Read-only."""
    position: int | None
    """Rank among the categories; lower comes first."""
    source_locale: str | None
    """Language the category was first written in. Read-only."""
    translations: Attribute[ProxyList[Translation], Iterable[Translation | HelpCenterTranslationDict] | None]
    """Texts of a new category, one for each language; the first is the source. Of a stored one, all of
    its texts when side-loaded. Set on creation only.
    """
    updated_at: Attribute[str, str | datetime | None]
    """When the category was last changed. Read-only."""
    url: str
    """API address of the category. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        id: int | None = None,
        locale: str | None = None,
        name: str | None = None,
        position: int | None = None,
        translations: Iterable[Translation | HelpCenterTranslationDict] | None = None,
    ) -> None:
        """Make a Category from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterCategoryDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Comment(BaseObject):
    """A reader's remark on an article or on a community post."""

    author_id: int
    """User who wrote the remark; managers may give another user. Set on creation only."""
    body: str
    """Text of the remark, in HTML."""
    created_at: Attribute[str, str | datetime | None]
    """When the remark was made; managers may give an earlier time. Set on creation only."""
    html_url: str | None
    """Address of the remark on the help center website. Read-only."""
    id: int
    """Identifies the comment; assigned by Zendesk. Read-only."""
    locale: str | None
    """Language in which the remark was made; required for article comments."""
    non_author_editor_id: int | None
    """User other than the author who last edited the text. Read-only."""
    non_author_updated_at: Attribute[str | None, str | datetime | None]
    """When someone other than the author last edited the text. Read-only."""
    official: bool | None
    """Whether the remark is marked as the official answer; community posts only."""
    post_id: int | None
    """Community post the remark belongs to; absent on article comments. Read-only."""
    source_id: int | None
    """Id of the item that is commented on; absent on community posts. Read-only."""
    source_type: str | None
    """Kind of the item that is commented on, such as `Article`. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the remark was last changed. Read-only."""
    url: str
    """API address of the comment. Read-only."""
    vote_count: int | None
    """Number of votes, up and down together. Read-only."""
    vote_sum: int | None
    """Up votes minus down votes; can be negative. Read-only."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    non_author_editor: Attribute[User | None, User | int | None]
    """The User behind `non_author_editor_id`. One call fetches it for all records of a page."""
    post: Attribute[Post | None, Post | int | None]
    """The Post behind `post_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    non_author_updated: Attribute[datetime | None, datetime | None]
    """`non_author_updated_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author_id: int | None = None,
        body: str | None = None,
        created_at: str | datetime | None = None,
        id: int | None = None,
        locale: str | None = None,
        official: bool | None = None,
        author: User | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a Comment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> CommentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterCommentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ContentTag(BaseObject):
    """A subject tag shared by articles and posts that lets readers find related content."""

    created_at: Attribute[str, str | datetime | None]
    """When the tag was created. Read-only."""
    id: str
    """Identifies the tag; assigned by Zendesk. Read-only."""
    name: str
    """Text of the tag as readers see it; unique in the account."""
    updated_at: Attribute[str, str | datetime | None]
    """When the tag was last changed. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None, name: str | None = None) -> None:
        """Make a ContentTag from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterContentTagDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class DeflectionSuggestion(BaseObject):
    """An article proposed to a requester in place of waiting for an agent."""

    html_url: str | None
    """Address of the proposed article on the help center website."""
    name: str | None
    """Title of the proposed article."""
    @overload
    def __init__(self, api: object = None, *, html_url: str | None = None, name: str | None = None) -> None:
        """Make a DeflectionSuggestion from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterDeflectionSuggestionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ExternalContentRecord(BaseObject):
    """A page from outside Zendesk that was indexed so that help center search can find it."""

    body: str | None
    """Text of the page that is searched, without markup."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the record was added to the index."""
    external_id: str | None
    """Id of the page in your own system; unique within the account."""
    id: str
    """Identifies the record; assigned on creation. Read-only."""
    locale: str | None
    """Language of the page, such as `en-us`."""
    source: Attribute[ExternalContentRef | None, ExternalContentRef | HelpCenterExternalContentRefDict | None]
    """Source the page comes from, with id and name. Read-only."""
    source_id: str | None
    """Only sent: assigns the record to this source."""
    title: str
    """Heading of the page as shown in search results."""
    type: Attribute[ExternalContentRef | None, ExternalContentRef | HelpCenterExternalContentRefDict | None]
    """Content type of the page, with id and name. Read-only."""
    type_id: str | None
    """Only sent: assigns the record to this content type."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the record was last changed."""
    url: str | None
    """Address to which a search result leads."""
    user_segment_id: str | None
    """Segment of users who may find it, as text; null means everyone. A new record is sent null too."""
    user_segment: Attribute[UserSegment | None, UserSegment | str | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        created_at: str | datetime | None = None,
        external_id: str | None = None,
        id: str | None = None,
        locale: str | None = None,
        source_id: str | None = None,
        title: str | None = None,
        type_id: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        user_segment_id: str | None = None,
        user_segment: UserSegment | str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an ExternalContentRecord from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ExternalContentRecordAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterExternalContentRecordDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ExternalContentRef(BaseObject):
    """Short reference to the source or type of an external content record."""

    id: str
    """Source or type being referred to."""
    name: str | None
    """Title of the source or type being referred to."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None, name: str | None = None) -> None:
        """Make an ExternalContentRef from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterExternalContentRefDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ExternalContentSource(BaseObject):
    """Origin of indexed outside content, such as a blog; readers can filter search by it."""

    created_at: Attribute[str | None, str | datetime | None]
    """When the source was defined."""
    id: str
    """Identifies the source; assigned on creation. Read-only."""
    name: str
    """Title readers see as a search filter."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the source was last changed."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        name: str | None = None,
        updated_at: str | datetime | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an ExternalContentSource from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterExternalContentSourceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ExternalContentType(BaseObject):
    """Kind of indexed outside content, such as a course or video; readers can filter search by it."""

    created_at: Attribute[str | None, str | datetime | None]
    """When the type was defined."""
    id: str
    """Identifies the type; assigned on creation. Read-only."""
    name: str
    """Title readers see as a search filter."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the type was last changed."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: str | None = None,
        name: str | None = None,
        updated_at: str | datetime | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an ExternalContentType from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterExternalContentTypeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class FeaturedArticle(BaseObject):
    """Article that the help center shows in a prominent place, in short form."""

    breadcrumbs: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Names from the help center down to the section of the article. Read-only."""
    multibrand: bool | None
    """Whether articles of all brands are searched. Read-only."""
    stripped_title: str | None
    """Title as plain text. Read-only."""
    title: str | None
    """Title as HTML. Read-only."""
    url: str | None
    """Address of the article. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a FeaturedArticle from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> HelpCenterFeaturedArticleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class GuideMedia(BaseObject):
    """A file in the media library that can be used in several articles."""

    access_key: str | None
    """Key with which the file can be fetched or attached elsewhere."""
    content_type: str | None
    """MIME type of the file, such as `image/png`."""
    created_at: Attribute[str, str | datetime | None]
    """When the file was added to the library. Read-only."""
    id: str
    """Identifies the media item; assigned on creation. Read-only."""
    name: str | None
    """File name shown in the library."""
    size: int | None
    """Size of the file in bytes."""
    updated_at: Attribute[str, str | datetime | None]
    """When the file or its details last changed. Read-only."""
    url: str | None
    """Address or path at which the file is served."""
    version: int | None
    """Number of the stored revision; grows when the file is replaced."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        access_key: str | None = None,
        content_type: str | None = None,
        id: str | None = None,
        name: str | None = None,
        size: int | None = None,
        url: str | None = None,
        version: int | None = None,
    ) -> None:
        """Make a GuideMedia from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterGuideMediaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class HelpCenterSession(BaseObject):
    """Details of the current help center session, for browser code of signed-in users."""

    csrf_token: str | None
    """Token to send in the `X-CSRF-Token` header of requests that change data."""
    @overload
    def __init__(self, api: object = None, *, csrf_token: str | None = None) -> None:
        """Make a HelpCenterSession from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterSessionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Label(BaseObject):
    """A keyword on articles that steers search and lists; readers do not see it by default."""

    created_at: Attribute[str, str | datetime | None]
    """When the label was first used. Read-only."""
    id: int
    """Identifies the label; assigned by Zendesk. Read-only."""
    name: str
    """Text of the keyword."""
    updated_at: Attribute[str, str | datetime | None]
    """When the label was last changed. Read-only."""
    url: str
    """API address of the label. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None, name: str | None = None) -> None:
        """Make a Label from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterLabelDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ManagementPermissionGroup(BaseObject):
    """A set of rights that decides which agents may edit and publish articles."""

    built_in: bool | None
    """Whether Zendesk supplied the group; such groups cannot be changed. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the group was set up. Read-only."""
    edit: Attribute[ProxyList[int], Iterable[int] | None]
    """Segments of agents who may edit, but not publish."""
    id: int
    """Identifies the permission group; assigned by Zendesk. Read-only."""
    name: str
    """Title of the group; unique in the account."""
    publish: Attribute[ProxyList[int], Iterable[int] | None]
    """Segments of agents who may edit and publish."""
    updated_at: Attribute[str, str | datetime | None]
    """When the group was last changed. Read-only."""
    e: Attribute[list[UserSegment], Iterable[UserSegment | int] | None]
    """The UserSegment records behind `edit`. Each that is not at hand costs a call."""
    publ: Attribute[list[UserSegment], Iterable[UserSegment | int] | None]
    """The UserSegment records behind `publish`. Each that is not at hand costs a call."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        edit: Iterable[int] | None = None,
        id: int | None = None,
        name: str | None = None,
        publish: Iterable[int] | None = None,
        e: Iterable[UserSegment | int] | None = None,
        publ: Iterable[UserSegment | int] | None = None,
    ) -> None:
        """Make a ManagementPermissionGroup from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ManagementPermissionGroupAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterManagementPermissionGroupDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Post(BaseObject):
    """A contribution to a community topic, such as a question or idea."""

    author_id: int | None
    """User who wrote the post; managers may give another user. Set on creation only."""
    closed: bool | None
    """Whether further comments are refused."""
    comment_count: int | None
    """Number of comments made on the post. Read-only."""
    content_tag_ids: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Content tags attached to the post."""
    created_at: Attribute[str, str | datetime | None]
    """When the post was made. Set on creation only."""
    description: str | None
    """Short plain-text form of the content. Read-only."""
    details: str | None
    """Content of the post, in HTML."""
    featured: bool | None
    """Whether the post is highlighted in the community."""
    follower_count: int | None
    """Number of users subscribed to the post. Read-only."""
    frozen: bool | None
    """Whether the post is locked against changes."""
    html_url: str | None
    """Address of the post on the help center website. Read-only."""
    id: int
    """Identifies the post; assigned by Zendesk. Read-only."""
    non_author_editor_id: int | None
    """User other than the author who last edited the post. Read-only."""
    non_author_updated_at: Attribute[str | None, str | datetime | None]
    """When someone other than the author last edited the post. Read-only."""
    pinned: bool | None
    """Whether the post is kept at the top of its topic."""
    status: Attribute[
        Literal["planned", "not_planned", "answered", "completed"] | str | None,
        Literal["planned", "not_planned", "answered", "completed"] | str | Enum | None,
    ]
    """Official state that moderators give the post; absent when none is set."""
    title: str
    """Heading that the post is listed under."""
    topic_id: int | None
    """Community topic the post belongs to."""
    updated_at: Attribute[str, str | datetime | None]
    """When the post was last changed. Read-only."""
    url: str
    """API address of the post. Read-only."""
    vote_count: int | None
    """Number of votes, up and down together. Read-only."""
    vote_sum: int | None
    """Up votes minus down votes; can be negative. Read-only."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    content_tags: Attribute[list[ContentTag], Many[ContentTag | str] | Iterator[ContentTag | str] | None]
    """The ContentTag records behind `content_tag_ids`. Each that is not at hand costs a call."""
    non_author_editor: Attribute[User | None, User | int | None]
    """The User behind `non_author_editor_id`. One call fetches it for all records of a page."""
    topic: Attribute[Topic | None, Topic | int | None]
    """The Topic behind `topic_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    non_author_updated: Attribute[datetime | None, datetime | None]
    """`non_author_updated_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author_id: int | None = None,
        closed: bool | None = None,
        content_tag_ids: Many[str] | Iterator[str] | None = None,
        created_at: str | datetime | None = None,
        details: str | None = None,
        featured: bool | None = None,
        frozen: bool | None = None,
        id: int | None = None,
        pinned: bool | None = None,
        status: Literal["planned", "not_planned", "answered", "completed"] | str | Enum | None = None,
        title: str | None = None,
        topic_id: int | None = None,
        author: User | int | None = None,
        content_tags: Many[ContentTag | str] | Iterator[ContentTag | str] | None = None,
        topic: Topic | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a Post from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> PostAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterPostDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class RedirectRule(BaseObject):
    """A rule that leads visitors from one help center address to another."""

    brand_id: int | None
    """Brand whose help center applies the rule."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the rule was created. Read-only."""
    id: str
    """Identifies the rule; assigned by Zendesk."""
    redirect_from: str | None
    """Path that is caught, relative to the help center's domain."""
    redirect_status: int | None
    """HTTP status of the answer, such as `301` or `302`."""
    redirect_to: str | None
    """Path or address to which visitors are led."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the rule was last changed. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: int | None = None,
        id: str | None = None,
        redirect_from: str | None = None,
        redirect_status: int | None = None,
        redirect_to: str | None = None,
        brand: Brand | int | None = None,
    ) -> None:
        """Make a RedirectRule from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RedirectRuleAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterRedirectRuleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Section(BaseObject):
    """A group of articles within a category, or within another section on some plans."""

    category_id: int | None
    """Category that holds the section."""
    created_at: Attribute[str, str | datetime | None]
    """When the section was created. Read-only."""
    description: str | None
    """Introductory text shown below the title. Set on creation; later
    `client.help_center.sections.update_translation()` writes it.
    """
    html_url: str | None
    """Address of the section on the help center website. Read-only."""
    id: int
    """Identifies the section; assigned by Zendesk. Read-only."""
    locale: str
    """Language of the returned or submitted text. Set on creation only."""
    manageable_by: str | None
    """Older setting of who may manage the content: `staff` or `managers`."""
    name: str
    """Title of the section in the shown locale. Set on creation; later
    `client.help_center.sections.update_translation()` writes it.
    """
    outdated: bool | None
    """Whether the translation in the shown locale is marked as out of date. Read-only."""
    parent_section_id: int | None
    """Section that encloses this one; null when it sits directly in the category."""
    position: int | None
    """Rank within its parent; lower comes first."""
    sorting: Attribute[SectionSorting | None, SectionSorting | Enum | None]
    """Only sent: sets the order in which the section lists its articles."""
    source_locale: str | None
    """Language the section was first written in. Read-only."""
    theme_template: str | None
    """Page template of the theme with which the section is shown."""
    translations: Attribute[ProxyList[Translation], Iterable[Translation | HelpCenterTranslationDict] | None]
    """Texts of a new section, one for each language; the first is the source. Of a stored one, all of
    its texts when side-loaded. Set on creation only.
    """
    updated_at: Attribute[str, str | datetime | None]
    """When the section was last changed. Read-only."""
    url: str
    """API address of the section. Read-only."""
    user_segment_id: int | None
    """Older setting of who may read the content; null means everyone."""
    category: Attribute[Category | None, Category | int | None]
    """The Category behind `category_id`. It costs a call if it is not at hand."""
    parent_section: Attribute[Section | None, Section | int | None]
    """The Section behind `parent_section_id`. It costs a call if it is not at hand."""
    user_segment: Attribute[UserSegment | None, UserSegment | int | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        category_id: int | None = None,
        description: str | None = None,
        id: int | None = None,
        locale: str | None = None,
        manageable_by: str | None = None,
        name: str | None = None,
        parent_section_id: int | None = None,
        position: int | None = None,
        sorting: SectionSorting | Enum | None = None,
        theme_template: str | None = None,
        translations: Iterable[Translation | HelpCenterTranslationDict] | None = None,
        user_segment_id: int | None = None,
        category: Category | int | None = None,
        parent_section: Section | int | None = None,
        user_segment: UserSegment | int | None = None,
    ) -> None:
        """Make a Section from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SectionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterSectionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ServiceCatalogItem(BaseObject):
    """An offering of the service catalog, such as a laptop, that employees can request."""

    description: str | None
    """What the offering includes, as shown to requesters."""
    form_id: int | None
    """Ticket form a requester fills in for the offering. Read-only."""
    id: str
    """Identifies the catalog item; assigned by Zendesk. Read-only."""
    name: str
    """Title of the offering."""
    thumbnail_url: str | None
    """Address of the small picture; null when there is none."""
    form: Attribute[TicketForm | None, TicketForm | int | None]
    """The TicketForm behind `form_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        thumbnail_url: str | None = None,
    ) -> None:
        """Make a ServiceCatalogItem from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ServiceCatalogItemAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterServiceCatalogItemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Subscription(BaseObject):
    """A user's wish to be notified of changes to an article, section, post or topic."""

    content_id: int
    """Id of the item being followed, to be read with `content_type`. Read-only."""
    content_type: str | None
    """Kind of item being followed, such as `Article`, `Section`, `Post` or `Topic`. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the user began to follow. Read-only."""
    id: int
    """Identifies the subscription; assigned by Zendesk. Read-only."""
    include_comments: bool | None
    """Whether new comments are notified too; for sections and topics."""
    locale: str | None
    """Language of the content being followed; for articles and sections."""
    source_locale: str | None
    """Language in which the followed content was selected on creation."""
    updated_at: Attribute[str, str | datetime | None]
    """When the subscription was last changed. Read-only."""
    url: str
    """API address of the subscription. Read-only."""
    user_id: int
    """User who is notified."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        include_comments: bool | None = None,
        locale: str | None = None,
        source_locale: str | None = None,
        user_id: int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a Subscription from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SubscriptionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterSubscriptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Theme(BaseObject):
    """A set of templates and styles that gives a brand's help center its look."""

    author: str | None
    """Person or company named in the theme's manifest."""
    brand_id: str | None
    """Brand whose help center holds the theme, as text."""
    created_at: Attribute[str, str | datetime | None]
    """When the theme was added. Read-only."""
    id: str
    """Identifies the theme; assigned by Zendesk. Read-only."""
    live: bool | None
    """Whether this is the published theme of the brand."""
    name: str | None
    """Title from the theme's manifest."""
    updated_at: Attribute[str, str | datetime | None]
    """When the theme was last changed. Read-only."""
    version: str | None
    """Release number from the theme's manifest."""
    brand: Attribute[Brand | None, Brand | str | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        author: str | None = None,
        brand_id: str | None = None,
        id: str | None = None,
        live: bool | None = None,
        name: str | None = None,
        version: str | None = None,
        brand: Brand | str | None = None,
    ) -> None:
        """Make a Theme from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ThemeAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterThemeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ThemeJob(BaseObject):
    """A background import, update or export of a help center theme."""

    data: Attribute[ThemeJobData | None, ThemeJobData | HelpCenterThemeJobDataDict | None]
    """Upload or download details of the job; null when there are none. Read-only."""
    errors: Attribute[ProxyList[ThemeJobError], Iterable[ThemeJobError | HelpCenterThemeJobErrorDict] | None]
    """What went wrong; null or empty unless the job failed. Read-only."""
    id: str
    """Identifies the job for polling; assigned by Zendesk. Read-only."""
    status: Literal["pending", "completed", "failed"] | str | None
    """Stage of the job; `completed` and `failed` are final. Read-only."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make a ThemeJob from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterThemeJobDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ThemeJobAttributes(BaseObject):
    """What to import, update or export: the brand for imports, the theme for the other two."""

    brand_id: str | None
    """Brand that receives the imported theme."""
    format: Literal["zip"] | str | None
    """Packaging of the theme files; only `zip` is accepted."""
    replace_settings: bool | None
    """Whether an update overwrites the theme's current settings with those uploaded."""
    theme_id: str | None
    """Theme to be updated or exported."""
    brand: Attribute[Brand | None, Brand | str | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    theme: Attribute[Theme | None, Theme | str | None]
    """The Theme behind `theme_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: str | None = None,
        format: Literal["zip"] | str | None = None,
        replace_settings: bool | None = None,
        theme_id: str | None = None,
        brand: Brand | str | None = None,
        theme: Theme | str | None = None,
    ) -> None:
        """Make a ThemeJobAttributes from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ThemeJobAttributesAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterThemeJobAttributesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ThemeJobData(BaseObject):
    """Details of a theme job: where to upload the package or from where to download it."""

    download: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """For exports: holds the address of the finished package."""
    theme_id: str | None
    """For imports: the theme that comes into being."""
    upload: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """For imports and updates: address and form parameters with which to post the package."""
    theme: Attribute[Theme | None, Theme | str | None]
    """The Theme behind `theme_id`. It costs a call if it is not at hand."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        download: Mapping[str, object] | None = None,
        theme_id: str | None = None,
        upload: Mapping[str, object] | None = None,
        theme: Theme | str | None = None,
    ) -> None:
        """Make a ThemeJobData from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ThemeJobDataAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterThemeJobDataDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ThemeJobError(BaseObject):
    """A reason why a theme job failed, such as an invalid template."""

    code: str | None
    """Machine-readable name of the problem."""
    meta: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Further facts about the problem, such as the file and line."""
    title: str | None
    """Brief explanation of the problem."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        code: str | None = None,
        meta: Mapping[str, object] | None = None,
        title: str | None = None,
    ) -> None:
        """Make a ThemeJobError from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterThemeJobErrorDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ThemeJobRequest(BaseObject):
    """Body with which a theme job is started."""

    attributes: Attribute[
        ThemeJobAttributes | None, ThemeJobAttributes | HelpCenterThemeJobAttributesDict | None
    ]
    """What the job is to work on."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attributes: ThemeJobAttributes | HelpCenterThemeJobAttributesDict | None = None,
    ) -> None:
        """Make a ThemeJobRequest from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterThemeJobRequestDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Topic(BaseObject):
    """A division of the community; it holds posts on one subject."""

    community_id: int | None
    """Community the topic is part of."""
    created_at: Attribute[str, str | datetime | None]
    """When the topic was created. Read-only."""
    description: str | None
    """What the topic is about; null when left out."""
    follower_count: int | None
    """Number of users subscribed to the topic. Read-only."""
    html_url: str | None
    """Address of the topic on the help center website. Read-only."""
    id: int
    """Identifies the topic; assigned by Zendesk. Read-only."""
    manageable_by: Attribute[TopicManageableBy | None, TopicManageableBy | Enum | None]
    """Who may manage the topic: all agents (`staff`) or only managers."""
    name: str
    """Title under which the topic is listed in the community."""
    position: int | None
    """Rank among the topics; lower comes first."""
    updated_at: Attribute[str, str | datetime | None]
    """When the topic was last changed. Read-only."""
    url: str
    """API address of the topic. Read-only."""
    user_segment_id: int | None
    """Segment of users who may see it; null means everyone. A new record is sent null too."""
    user_segment: Attribute[UserSegment | None, UserSegment | int | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        community_id: int | None = None,
        description: str | None = None,
        id: int | None = None,
        manageable_by: TopicManageableBy | Enum | None = None,
        name: str | None = None,
        position: int | None = None,
        user_segment_id: int | None = None,
        user_segment: UserSegment | int | None = None,
    ) -> None:
        """Make a Topic from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TopicAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterTopicDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Translation(BaseObject):
    """The text of an article, section or category in one language."""

    body: str | None
    """Content in HTML; the description for sections and categories; null when empty."""
    created_at: Attribute[str, str | datetime | None]
    """When the translation was added. Read-only."""
    created_by_id: int | None
    """User who added the translation. Read-only."""
    draft: bool | None
    """Whether the translation is unpublished; meaningful for articles only."""
    hidden: bool | None
    """Whether the translation is kept from readers."""
    html_url: str | None
    """Address of the translated page on the help center website. Read-only."""
    id: int
    """Identifies the translation; assigned by Zendesk. Read-only."""
    locale: str
    """Language of the text; another one may be given unless the item has a translation in it already."""
    outdated: bool | None
    """Whether the text is marked as lagging behind the source language."""
    source_id: int
    """Id of the article, section or category that is translated. Read-only."""
    source_type: Literal["article", "section", "category"] | str
    """Kind of item that is translated. Read-only."""
    title: str
    """Heading in this language."""
    updated_at: Attribute[str, str | datetime | None]
    """When the translation was last changed. Read-only."""
    updated_by_id: int | None
    """User who last changed the translation; null when unknown. Read-only."""
    url: str
    """API address of the translation. Read-only."""
    created_by: Attribute[User | None, User | int | None]
    """The User behind `created_by_id`. One call fetches it for all records of a page."""
    updated_by: Attribute[User | None, User | int | None]
    """The User behind `updated_by_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        body: str | None = None,
        draft: bool | None = None,
        hidden: bool | None = None,
        id: int | None = None,
        locale: str | None = None,
        outdated: bool | None = None,
        title: str | None = None,
    ) -> None:
        """Make a Translation from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TranslationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterTranslationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UnifiedSearchResult(BaseObject):
    """One hit of a search over articles, posts and external records."""

    title: str | None
    """Heading of the content found."""
    type: Attribute[UnifiedSearchResultType | None, UnifiedSearchResultType | Enum | None]
    """Kind of content found."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the content was last changed."""
    url: str | None
    """Address of the content found."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        title: str | None = None,
        type: UnifiedSearchResultType | Enum | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an UnifiedSearchResult from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterUnifiedSearchResultDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserImage(BaseObject):
    """An uploaded picture that users can place in posts and comments."""

    content_type: str | None
    """MIME type of the picture, such as `image/png`."""
    path: str | None
    """Path under which to embed the picture in HTML."""
    size: float | None
    """Size of the picture in bytes."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        content_type: str | None = None,
        path: str | None = None,
        size: float | None = None,
    ) -> None:
        """Make a UserImage from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterUserImageDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserImageUpload(BaseObject):
    """Permission to upload a picture: where to send it and with which headers."""

    headers: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """HTTP headers that the upload must carry."""
    token: str | None
    """Handle to pass on once the file is uploaded, to obtain its path."""
    url: str | None
    """Address to which the file is sent with `PUT`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        headers: Mapping[str, object] | None = None,
        token: str | None = None,
        url: str | None = None,
    ) -> None:
        """Make a UserImageUpload from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HelpCenterUserImageUploadDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSegment(BaseObject):
    """A set of users, chosen by role, tags, groups or organizations, that may see certain content."""

    added_user_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Users admitted in person, beyond the other rules."""
    built_in: bool | None
    """Whether Zendesk supplied the segment; such segments cannot be changed. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the segment was set up. Read-only."""
    group_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Agent groups whose members belong; for segments of staff."""
    id: int
    """Identifies the segment; assigned by Zendesk. Read-only."""
    name: str | None
    """Title of the segment; unique in the account."""
    or_tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags of which a user must have at least one."""
    organization_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Organizations whose members belong."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags all of which a user must have."""
    updated_at: Attribute[str, str | datetime | None]
    """When the segment was last changed. Read-only."""
    user_type: str
    """Users the segment draws from: `signed_in_users` or `staff`."""
    added_users: Attribute[list[User], Iterable[User | int] | None]
    """The User records behind `added_user_ids`. One call fetches them for all records of a page."""
    groups: Attribute[list[Group], Iterable[Group | int] | None]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    organizations: Attribute[list[Organization], Iterable[Organization | int] | None]
    """The Organization records behind `organization_ids`. One call fetches them for all records of a
    page.
    """
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        added_user_ids: Iterable[int] | None = None,
        group_ids: Iterable[int] | None = None,
        id: int | None = None,
        name: str | None = None,
        or_tags: Many[str] | Iterator[str] | None = None,
        organization_ids: Iterable[int] | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        user_type: str | None = None,
        added_users: Iterable[User | int] | None = None,
        groups: Iterable[Group | int] | None = None,
        organizations: Iterable[Organization | int] | None = None,
    ) -> None:
        """Make a UserSegment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> UserSegmentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterUserSegmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserSubscription(BaseObject):
    """The fact that one help center user follows another."""

    followed_id: int
    """User whose activity is being followed. Read-only."""
    follower_id: int
    """User who is notified of the activity. Read-only."""
    id: int
    """Identifies the subscription; assigned by Zendesk. Read-only."""
    followed: Attribute[User, User | int | None]
    """The User behind `followed_id`. One call fetches it for all records of a page."""
    follower: Attribute[User, User | int | None]
    """The User behind `follower_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a UserSubscription from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> UserSubscriptionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterUserSubscriptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Vote(BaseObject):
    """A user's vote for or against an article, post or comment."""

    created_at: Attribute[str, str | datetime | None]
    """When the vote was cast."""
    id: int
    """Identifies the vote; assigned by Zendesk. Read-only."""
    item_id: int | None
    """Id of the item voted on, to be read with `item_type`. Read-only."""
    item_type: Literal["Article", "Comment", "Post", "PostComment"] | str | None
    """Kind of item voted on; `PostComment` is a remark on a community post. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the vote was last changed. Read-only."""
    url: str
    """API address of the vote. Read-only."""
    user_id: int | None
    """User who cast the vote."""
    value: int
    """Either `1` for an up vote or `-1` for a down vote."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        user_id: int | None = None,
        value: int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a Vote from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> VoteAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> HelpCenterVoteDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AccessPolicyAwaitable(AwaitableAttrs):
    """The relations of AccessPolicy as awaitables."""

    restricted_to_groups: Awaitable[list[Group]]
    """The Group records behind `restricted_to_group_ids`. Each that is not at hand costs a call."""
    restricted_to_organizations: Awaitable[list[Organization]]
    """The Organization records behind `restricted_to_organization_ids`. One call fetches them for all
    records of a page.
    """

@type_check_only
class AccountCustomClaimAwaitable(AwaitableAttrs):
    """The relations of AccountCustomClaim as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""

@type_check_only
class ArticleAwaitable(AwaitableAttrs):
    """The relations of Article as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    content_tags: Awaitable[list[ContentTag]]
    """The ContentTag records behind `content_tag_ids`. Each that is not at hand costs a call."""
    permission_group: Awaitable[ManagementPermissionGroup]
    """The ManagementPermissionGroup behind `permission_group_id`. It costs a call if it is not at
    hand.
    """
    section: Awaitable[Section | None]
    """The Section behind `section_id`. It costs a call if it is not at hand."""
    user_segment: Awaitable[UserSegment | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""
    user_segments: Awaitable[list[UserSegment]]
    """The UserSegment records behind `user_segment_ids`. Each that is not at hand costs a call."""

@type_check_only
class ArticleAttachmentAwaitable(AwaitableAttrs):
    """The relations of ArticleAttachment as awaitables."""

    article: Awaitable[Article | None]
    """The Article behind `article_id`. It costs a call if it is not at hand."""
    guide_media: Awaitable[GuideMedia | None]
    """The GuideMedia behind `guide_media_id`. It costs a call if it is not at hand."""

@type_check_only
class BadgeAwaitable(AwaitableAttrs):
    """The relations of Badge as awaitables."""

    badge_category: Awaitable[BadgeCategory | None]
    """The BadgeCategory behind `badge_category_id`. It costs a call if it is not at hand."""

@type_check_only
class BadgeAssignmentAwaitable(AwaitableAttrs):
    """The relations of BadgeAssignment as awaitables."""

    badge: Awaitable[Badge | None]
    """The Badge behind `badge_id`. It costs a call if it is not at hand."""
    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class BadgeCategoryAwaitable(AwaitableAttrs):
    """The relations of BadgeCategory as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""

@type_check_only
class CommentAwaitable(AwaitableAttrs):
    """The relations of Comment as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    non_author_editor: Awaitable[User | None]
    """The User behind `non_author_editor_id`. One call fetches it for all records of a page."""
    post: Awaitable[Post | None]
    """The Post behind `post_id`. It costs a call if it is not at hand."""

@type_check_only
class ExternalContentRecordAwaitable(AwaitableAttrs):
    """The relations of ExternalContentRecord as awaitables."""

    user_segment: Awaitable[UserSegment | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""

@type_check_only
class ManagementPermissionGroupAwaitable(AwaitableAttrs):
    """The relations of ManagementPermissionGroup as awaitables."""

    e: Awaitable[list[UserSegment]]
    """The UserSegment records behind `edit`. Each that is not at hand costs a call."""
    publ: Awaitable[list[UserSegment]]
    """The UserSegment records behind `publish`. Each that is not at hand costs a call."""

@type_check_only
class PostAwaitable(AwaitableAttrs):
    """The relations of Post as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    content_tags: Awaitable[list[ContentTag]]
    """The ContentTag records behind `content_tag_ids`. Each that is not at hand costs a call."""
    non_author_editor: Awaitable[User | None]
    """The User behind `non_author_editor_id`. One call fetches it for all records of a page."""
    topic: Awaitable[Topic | None]
    """The Topic behind `topic_id`. It costs a call if it is not at hand."""

@type_check_only
class RedirectRuleAwaitable(AwaitableAttrs):
    """The relations of RedirectRule as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""

@type_check_only
class SectionAwaitable(AwaitableAttrs):
    """The relations of Section as awaitables."""

    category: Awaitable[Category | None]
    """The Category behind `category_id`. It costs a call if it is not at hand."""
    parent_section: Awaitable[Section | None]
    """The Section behind `parent_section_id`. It costs a call if it is not at hand."""
    user_segment: Awaitable[UserSegment | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""

@type_check_only
class ServiceCatalogItemAwaitable(AwaitableAttrs):
    """The relations of ServiceCatalogItem as awaitables."""

    form: Awaitable[TicketForm | None]
    """The TicketForm behind `form_id`. One call fetches it for all records of a page."""

@type_check_only
class SubscriptionAwaitable(AwaitableAttrs):
    """The relations of Subscription as awaitables."""

    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""

@type_check_only
class ThemeAwaitable(AwaitableAttrs):
    """The relations of Theme as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""

@type_check_only
class ThemeJobAttributesAwaitable(AwaitableAttrs):
    """The relations of ThemeJobAttributes as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    theme: Awaitable[Theme | None]
    """The Theme behind `theme_id`. It costs a call if it is not at hand."""

@type_check_only
class ThemeJobDataAwaitable(AwaitableAttrs):
    """The relations of ThemeJobData as awaitables."""

    theme: Awaitable[Theme | None]
    """The Theme behind `theme_id`. It costs a call if it is not at hand."""

@type_check_only
class TopicAwaitable(AwaitableAttrs):
    """The relations of Topic as awaitables."""

    user_segment: Awaitable[UserSegment | None]
    """The UserSegment behind `user_segment_id`. It costs a call if it is not at hand."""

@type_check_only
class TranslationAwaitable(AwaitableAttrs):
    """The relations of Translation as awaitables."""

    created_by: Awaitable[User | None]
    """The User behind `created_by_id`. One call fetches it for all records of a page."""
    updated_by: Awaitable[User | None]
    """The User behind `updated_by_id`. One call fetches it for all records of a page."""

@type_check_only
class UserSegmentAwaitable(AwaitableAttrs):
    """The relations of UserSegment as awaitables."""

    added_users: Awaitable[list[User]]
    """The User records behind `added_user_ids`. One call fetches them for all records of a page."""
    groups: Awaitable[list[Group]]
    """The Group records behind `group_ids`. Each that is not at hand costs a call."""
    organizations: Awaitable[list[Organization]]
    """The Organization records behind `organization_ids`. One call fetches them for all records of a
    page.
    """

@type_check_only
class UserSubscriptionAwaitable(AwaitableAttrs):
    """The relations of UserSubscription as awaitables."""

    followed: Awaitable[User]
    """The User behind `followed_id`. One call fetches it for all records of a page."""
    follower: Awaitable[User]
    """The User behind `follower_id`. One call fetches it for all records of a page."""

@type_check_only
class VoteAwaitable(AwaitableAttrs):
    """The relations of Vote as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
