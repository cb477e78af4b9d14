# Generated from openapi/zendesk.openapi.json (openapi/spec/support/dynamic_content.yaml) by `make generate`. Do not edit.
"""Manages dynamic content items, texts used by placeholder, and their variants in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.dynamic_content import Item, Variant
    from zenpy.lib.bulk import AsyncBulkCallBelow, BulkCallBelow
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import ItemDict, VariantDict


class DynamicContentApi(Resource):
    """Manages dynamic content items, texts used by placeholder, and their variants in each language.

    Reached as `client.dynamic_content`.
    """

    items: Lazy[DynamicContentItemsApi] = Lazy("dynamic_content", "DynamicContentItemsApi")
    variants: Lazy[DynamicContentVariantsApi] = Lazy("dynamic_content", "DynamicContentVariantsApi")

    _CALL: Method[Item | BaseResultGenerator[Item]] = Method(
        "dynamic_content",
        Form(
            Operation(
                "dynamic_content.show",
                "GET",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}",
                result=Result("one", schema="Item", key="item"),
            ),
            (Argument("id", "path", "dynamic_content_item_id", accepts="Item", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "dynamic_content.show_many",
                "GET",
                "/api/v2/dynamic_content/items/show_many",
                query=(Param("identifiers", "comma"),),
                result=Result("list", schema="Item", key="items"),
            ),
            (Argument("identifiers", "query", "identifiers", required=True, many=True),),
            when="identifiers",
        ),
        Form(
            Operation(
                "dynamic_content.list",
                "GET",
                "/api/v2/dynamic_content/items",
                query=(Param("sort"),),
                result=Result("list", schema="Item", key="items"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort", "query", "sort"),),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Item = LEFT_OUT,
        identifiers: Many[str] | Iterator[str] = LEFT_OUT,
    ) -> Item | BaseResultGenerator[Item]:
        """Lists the dynamic content items of the account with their variants.

        - `client.dynamic_content()`: Lists the dynamic content items of the account with their
          variants. For admins and permitted agents. Also takes `sort`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/dynamic_content/items`
        - `client.dynamic_content(id=…)`: Returns a dynamic content item with its variants. For admins
          and permitted agents.
          `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        - `client.dynamic_content(identifiers=[…])`: Returns the dynamic content items with the given
          identifiers. For admins and permitted agents.
          `GET /api/v2/dynamic_content/items/show_many`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Dynamic content item that the call is about. Takes an Item or its id.
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read.
            The Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            identifiers=identifiers,
        )

    _CREATE: Method[Item] = Method(
        "dynamic_content.create",
        Form(
            Operation(
                "dynamic_content.create",
                "POST",
                "/api/v2/dynamic_content/items",
                body=Body("record", schema="Item", key="item"),
                result=Result("one", schema="Item", key="item"),
                writes="make",
            ),
            (Argument("api_objects", "record", "item", accepts="Item", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "dynamic_content.delete",
        Form(
            Operation(
                "dynamic_content.delete",
                "DELETE",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "dynamic_content_item_id", accepts="Item", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Item] = Method(
        "dynamic_content.update",
        Form(
            Operation(
                "dynamic_content.update",
                "PUT",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}",
                body=Body("record", schema="Item", key="item"),
                result=Result("one", schema="Item", key="item"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "item",
                    also_path="dynamic_content_item_id",
                    accepts="Item",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncDynamicContentApi(AsyncResource, sync_class=DynamicContentApi):
    """`DynamicContentApi` for the async client: calls are awaited, lists read with `async for`."""


class DynamicContentItemsApi(Resource):
    """The items of `client.dynamic_content`. Calls: `show_many`.

    Reached as `client.dynamic_content.items`.
    """

    _SHOW_MANY: Method[BaseResultGenerator[Item]] = Method(
        "dynamic_content.items.show_many",
        Form(
            Operation(
                "dynamic_content.show_many",
                "GET",
                "/api/v2/dynamic_content/items/show_many",
                query=(Param("identifiers", "comma"),),
                result=Result("list", schema="Item", key="items"),
            ),
            (Argument("identifiers", "query", "identifiers", required=True, many=True),),
        ),
    )

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
        return self._run(self._SHOW_MANY, identifiers=identifiers)


class AsyncDynamicContentItemsApi(AsyncResource, sync_class=DynamicContentItemsApi):
    """`DynamicContentItemsApi` for the async client: calls are awaited, lists read with `async for`."""


class DynamicContentVariantsApi(Resource):
    """Lists the language variants of a dynamic content item. For admins and permitted agents. Calls:
    `create`, `delete`, `show`, `update`.

    Reached as `client.dynamic_content.variants`.
    """

    @property
    def bulk(self) -> DynamicContentVariantsBulk:
        """Writes any number of records, in chunks: `create`, `update`."""
        return DynamicContentVariantsBulk(self)

    _CALL: Method[BaseResultGenerator[Variant]] = Method(
        "dynamic_content.variants",
        Form(
            Operation(
                "dynamic_content.variants.list",
                "GET",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants",
                query=(Param("sort"),),
                result=Result("list", schema="Variant", key="variants"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("id", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

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
        return self._run(
            self._CALL,
            id=id,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[Variant | list[Variant]] = Method(
        "dynamic_content.variants.create",
        Form(
            Operation(
                "dynamic_content.variants.create",
                "POST",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants",
                body=Body("record", schema="Variant", key="variant"),
                result=Result("one", schema="Variant", key="variant"),
                writes="make",
            ),
            (
                Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument("variant", "record", "variant", accepts="Variant", required=True),
            ),
        ),
        Form(
            Operation(
                "dynamic_content.variants.create_many",
                "POST",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many",
                body=Body("records", schema="Variant", key="variants"),
                result=Result("list", schema="Variant", key="variants"),
                writes="make",
            ),
            (
                Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument("variant", "record", "variants", accepts="Variant", required=True, many=True),
            ),
            many=True,
        ),
    )

    def create(
        self, item: int | Item, variant: Variant | VariantDict | Iterable[Variant | VariantDict]
    ) -> Variant | list[Variant]:
        """Adds a language variant to a dynamic content item; there can be one per locale.

        - `client.dynamic_content.variants.create(item, variant)`: Adds a language variant to a dynamic
          content item; there can be one per locale. For admins and permitted agents. Sends all that is
          set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        - `client.dynamic_content.variants.create(item, […])`: Adds several language variants to a
          dynamic content item in one call. For admins and permitted agents. Sends all that is set in
          the record, without its id and without what only Zendesk sets.
          `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant: an object, or a mapping of its fields. Or: The Variant records:
                objects, or mappings of their fields.

        Returns:
            The Variant.
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, item=item, variant=variant)

    _DELETE: Method[None] = Method(
        "dynamic_content.variants.delete",
        Form(
            Operation(
                "dynamic_content.variants.delete",
                "DELETE",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}",
                result=Result("nothing"),
            ),
            (
                Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument("variant", "path", "dynamic_content_variant_id", accepts="Variant", required=True),
            ),
        ),
    )

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
        return self._run(self._DELETE, item=item, variant=variant)

    _SHOW: Method[Variant] = Method(
        "dynamic_content.variants.show",
        Form(
            Operation(
                "dynamic_content.variants.show",
                "GET",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}",
                result=Result("one", schema="Variant", key="variant"),
            ),
            (
                Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument("variant", "path", "dynamic_content_variant_id", accepts="Variant", required=True),
            ),
        ),
    )

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
        return self._run(self._SHOW, item=item, variant=variant)

    _UPDATE: Method[Variant | list[Variant]] = Method(
        "dynamic_content.variants.update",
        Form(
            Operation(
                "dynamic_content.variants.update",
                "PUT",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}",
                body=Body("record", schema="Variant", key="variant"),
                result=Result("one", schema="Variant", key="variant"),
                writes="change",
                readable=True,
            ),
            (
                Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument(
                    "variant",
                    "record",
                    "variant",
                    also_path="dynamic_content_variant_id",
                    accepts="Variant",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "dynamic_content.variants.update_many",
                "PUT",
                "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many",
                body=Body("records", schema="Variant", key="variants"),
                result=Result("list", schema="Variant", key="variants"),
                writes="change",
            ),
            (
                Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
                Argument("variant", "record", "variants", accepts="Variant", required=True, many=True),
            ),
            many=True,
        ),
    )

    def update(
        self, item: int | Item, variant: Variant | VariantDict | Iterable[Variant | VariantDict]
    ) -> Variant | list[Variant]:
        """Changes a variant's text, locale or activity.

        - `client.dynamic_content.variants.update(item, variant)`: Changes a variant's text, locale or
          activity. For admins and permitted agents. A record without changes is read, and nothing is
          written. Sends what changed in the record.
          `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        - `client.dynamic_content.variants.update(item, […])`: Changes several variants of a dynamic
          content item in one call, each given with its id. For admins and permitted agents. Sends what
          changed in the record.
          `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`

        Args:
            item: Dynamic content item that the call is about. Takes an Item or its id.
            variant: The Variant: an object, or a mapping of its fields. Or: The Variant records:
                objects, or mappings of their fields.

        Returns:
            The Variant.
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, item=item, variant=variant)


class AsyncDynamicContentVariantsApi(AsyncResource, sync_class=DynamicContentVariantsApi):
    """`DynamicContentVariantsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """

    @property
    def bulk(self) -> AsyncDynamicContentVariantsBulk:
        """Writes any number of records, in chunks: `create`, `update`."""
        return AsyncDynamicContentVariantsBulk(self)


class DynamicContentVariantsBulk(Bulk):
    """What `client.dynamic_content.variants.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Adds several language variants to a dynamic content item in one call. For admins
        and permitted agents.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
        from zenpy.lib.bulk import BulkCallBelow

        return BulkCallBelow(self, DynamicContentVariantsApi._CREATE)

    @property
    def update(self) -> BulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Changes several variants of a dynamic content item in one call, each given with
        its id. For admins and permitted agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
        from zenpy.lib.bulk import BulkCallBelow

        return BulkCallBelow(self, DynamicContentVariantsApi._UPDATE)


class AsyncDynamicContentVariantsBulk(AsyncBulk):
    """What `client.dynamic_content.variants.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Adds several language variants to a dynamic content item in one call. For admins
        and permitted agents.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallBelow

        return AsyncBulkCallBelow(self, DynamicContentVariantsApi._CREATE)

    @property
    def update(self) -> AsyncBulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Changes several variants of a dynamic content item in one call, each given with
        its id. For admins and permitted agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallBelow

        return AsyncBulkCallBelow(self, DynamicContentVariantsApi._UPDATE)
