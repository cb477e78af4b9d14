# Generated from openapi/zendesk.openapi.json (openapi/spec/support/dynamic_content.yaml) by `make generate`. Do not edit.
"""Manages dynamic content items, texts used by placeholder, and their variants in each language."""

from collections.abc import Coroutine, Iterable, Iterator
from typing import overload

from zenpy.lib.api_objects.dynamic_content import Item, Variant
from zenpy.lib.bulk import AsyncBulkCallBelow, BulkCallBelow
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import ItemDict, VariantDict

class DynamicContentApi(Resource):
    """Manages dynamic content items, texts used by placeholder, and their variants in each language.

    Reached as `client.dynamic_content`.
    """

    items: Lazy[DynamicContentItemsApi]
    """The items of `client.dynamic_content`. Calls: `show_many`."""
    variants: Lazy[DynamicContentVariantsApi]
    """Lists the language variants of a dynamic content item. For admins and permitted agents. Calls:
    `create`, `delete`, `show`, `update`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Item]:
        """Lists the dynamic content items of the account with their variants. For admins and permitted
        agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/dynamic_content/items`
        """
    @overload
    def __call__(self, *, id: int | Item) -> Item:
        """Returns a dynamic content item with its variants. For admins and permitted agents.

        Args:
            id: Dynamic content item that the call is about. Takes an Item or its id.

        Returns:
            The Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
    @overload
    def __call__(self, *, identifiers: Many[str] | Iterator[str]) -> BaseResultGenerator[Item]:
        """Returns the dynamic content items with the given identifiers. For admins and permitted agents.

        Args:
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/dynamic_content/items/show_many`
        """
    def create(self, api_objects: Item | ItemDict) -> Item:
        """Creates a dynamic content item along with its variants, one of which is the default. For admins
        and permitted agents.

        Args:
            api_objects: The Item: an object, or a mapping of its fields.

        Returns:
            The Item.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/dynamic_content/items`
        """
    def delete(self, api_objects: int | Item) -> None:
        """Deletes a dynamic content item and its variants. Placeholders that use it stop working. For
        admins and permitted agents.

        Args:
            api_objects: Dynamic content item that the call is about. Takes an Item or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
    def update(self, api_objects: Item | ItemDict) -> Item:
        """Renames a dynamic content item; texts are changed through its variants. For admins and permitted
        agents. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Item: an object, or a mapping of its fields.

        Returns:
            The Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """

class AsyncDynamicContentApi(AsyncResource):
    """Manages dynamic content items, texts used by placeholder, and their variants in each language.

    Reached as `client.dynamic_content`.
    """

    items: Lazy[AsyncDynamicContentItemsApi]
    """The items of `client.dynamic_content`. Calls: `show_many`."""
    variants: Lazy[AsyncDynamicContentVariantsApi]
    """Lists the language variants of a dynamic content item. For admins and permitted agents. Calls:
    `create`, `delete`, `show`, `update`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Item]:
        """Lists the dynamic content items of the account with their variants. For admins and permitted
        agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/dynamic_content/items`
        """
    @overload
    def __call__(self, *, id: int | Item) -> Coroutine[object, object, Item]:
        """Returns a dynamic content item with its variants. For admins and permitted agents.

        Args:
            id: Dynamic content item that the call is about. Takes an Item or its id.

        Returns:
            The Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
    @overload
    def __call__(self, *, identifiers: Many[str] | Iterator[str]) -> AsyncResultGenerator[Item]:
        """Returns the dynamic content items with the given identifiers. For admins and permitted agents.

        Args:
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/dynamic_content/items/show_many`
        """
    def create(self, api_objects: Item | ItemDict) -> Coroutine[object, object, Item]:
        """Creates a dynamic content item along with its variants, one of which is the default. For admins
        and permitted agents.

        Args:
            api_objects: The Item: an object, or a mapping of its fields.

        Returns:
            The Item.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/dynamic_content/items`
        """
    def delete(self, api_objects: int | Item) -> Coroutine[object, object, None]:
        """Deletes a dynamic content item and its variants. Placeholders that use it stop working. For
        admins and permitted agents.

        Args:
            api_objects: Dynamic content item that the call is about. Takes an Item or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
    def update(self, api_objects: Item | ItemDict) -> Coroutine[object, object, Item]:
        """Renames a dynamic content item; texts are changed through its variants. For admins and permitted
        agents. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Item: an object, or a mapping of its fields.

        Returns:
            The Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """

class DynamicContentItemsApi(Resource):
    """The items of `client.dynamic_content`. Calls: `show_many`.

    Reached as `client.dynamic_content.items`.
    """
    def show_many(self, *, identifiers: Many[str] | Iterator[str]) -> BaseResultGenerator[Item]:
        """Returns the dynamic content items with the given identifiers. For admins and permitted agents.

        Args:
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/dynamic_content/items/show_many`
        """

class AsyncDynamicContentItemsApi(AsyncResource):
    """The items of `client.dynamic_content`. Calls: `show_many`.

    Reached as `client.dynamic_content.items`.
    """
    def show_many(self, *, identifiers: Many[str] | Iterator[str]) -> AsyncResultGenerator[Item]:
        """Returns the dynamic content items with the given identifiers. For admins and permitted agents.

        Args:
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/dynamic_content/items/show_many`
        """

class DynamicContentVariantsApi(Resource):
    """Lists the language variants of a dynamic content item. For admins and permitted agents. Calls:
    `create`, `delete`, `show`, `update`.

    Reached as `client.dynamic_content.variants`.
    """
    @property
    def bulk(self) -> DynamicContentVariantsBulk:
        """Writes any number of records, in chunks: `create`, `update`."""
    def __call__(
        self,
        id: int | Item,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Variant]:
        """Lists the language variants of a dynamic content item. For admins and permitted agents.

        Args:
            id: Dynamic content item that the call is about. Takes an Item or its id.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Variant records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        """
    @overload
    def create(self, item: int | Item, variant: Variant | VariantDict) -> Variant:
        """Adds a language variant to a dynamic content item; there can be one per locale. For admins and
        permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant: an object, or a mapping of its fields.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        """
    @overload
    def create(self, item: int | Item, variant: Iterable[Variant | VariantDict]) -> list[Variant]:
        """Adds several language variants to a dynamic content item in one call. For admins and permitted
        agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant records: objects, or mappings of their fields.

        Returns:
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
    def delete(self, item: int | Item, variant: int | Variant) -> None:
        """Deletes a variant of a dynamic content item; the default variant has to stay. For admins and
        permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: Variant of the dynamic content item to act on. Takes a Variant or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
    def show(self, item: int | Item, variant: int | Variant) -> Variant:
        """Returns one variant of a dynamic content item. For admins and permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: Variant of the dynamic content item to act on. Takes a Variant or its id.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
    @overload
    def update(self, item: int | Item, variant: Variant | VariantDict) -> Variant:
        """Changes a variant's text, locale or activity. For admins and permitted agents. A record without
        changes is read, and nothing is written.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant: an object, or a mapping of its fields.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
    @overload
    def update(self, item: int | Item, variant: Iterable[Variant | VariantDict]) -> list[Variant]:
        """Changes several variants of a dynamic content item in one call, each given with its id. For
        admins and permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant records: objects, or mappings of their fields.

        Returns:
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """

class AsyncDynamicContentVariantsApi(AsyncResource):
    """Lists the language variants of a dynamic content item. For admins and permitted agents. Calls:
    `create`, `delete`, `show`, `update`.

    Reached as `client.dynamic_content.variants`.
    """
    @property
    def bulk(self) -> AsyncDynamicContentVariantsBulk:
        """Writes any number of records, in chunks: `create`, `update`."""
    def __call__(
        self,
        id: int | Item,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Variant]:
        """Lists the language variants of a dynamic content item. For admins and permitted agents.

        Args:
            id: Dynamic content item that the call is about. Takes an Item or its id.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Variant records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        """
    @overload
    def create(self, item: int | Item, variant: Variant | VariantDict) -> Coroutine[object, object, Variant]:
        """Adds a language variant to a dynamic content item; there can be one per locale. For admins and
        permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant: an object, or a mapping of its fields.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        """
    @overload
    def create(
        self, item: int | Item, variant: Iterable[Variant | VariantDict]
    ) -> Coroutine[object, object, list[Variant]]:
        """Adds several language variants to a dynamic content item in one call. For admins and permitted
        agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant records: objects, or mappings of their fields.

        Returns:
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
    def delete(self, item: int | Item, variant: int | Variant) -> Coroutine[object, object, None]:
        """Deletes a variant of a dynamic content item; the default variant has to stay. For admins and
        permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: Variant of the dynamic content item to act on. Takes a Variant or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
    def show(self, item: int | Item, variant: int | Variant) -> Coroutine[object, object, Variant]:
        """Returns one variant of a dynamic content item. For admins and permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: Variant of the dynamic content item to act on. Takes a Variant or its id.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
    @overload
    def update(self, item: int | Item, variant: Variant | VariantDict) -> Coroutine[object, object, Variant]:
        """Changes a variant's text, locale or activity. For admins and permitted agents. A record without
        changes is read, and nothing is written.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant: an object, or a mapping of its fields.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
    @overload
    def update(
        self, item: int | Item, variant: Iterable[Variant | VariantDict]
    ) -> Coroutine[object, object, list[Variant]]:
        """Changes several variants of a dynamic content item in one call, each given with its id. For
        admins and permitted agents.

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant records: objects, or mappings of their fields.

        Returns:
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """

class DynamicContentVariantsBulk(Bulk):
    """What `client.dynamic_content.variants.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> BulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Adds several language variants to a dynamic content item in one call. For admins
        and permitted agents.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
    @property
    def update(self) -> BulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Changes several variants of a dynamic content item in one call, each given with
        its id. For admins and permitted agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """

class AsyncDynamicContentVariantsBulk(AsyncBulk):
    """What `client.dynamic_content.variants.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Adds several language variants to a dynamic content item in one call. For admins
        and permitted agents.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
    @property
    def update(self) -> AsyncBulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Changes several variants of a dynamic content item in one call, each given with
        its id. For admins and permitted agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
