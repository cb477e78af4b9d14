# Generated from openapi/zendesk.openapi.json (openapi/spec/support/dynamic_content.yaml) by `make generate`. Do not edit.
"""Manages dynamic content items, texts used by placeholder, and their variants in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.bulk import AsyncBulk, AsyncBulkCallBelow, Bulk, BulkCallBelow
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from zenpy.lib.api_objects.dynamic_content import Item, Variant
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import ItemDict, VariantDict


class DynamicContentApi(Resource):
    """Manages dynamic content items, texts used by placeholder, and their variants in each language.

    Reached as `client.dynamic_content`.
    """

    items: Sub[DynamicContentItemsApi] = Sub("dynamic_content", "DynamicContentItemsApi")
    variants: Sub[DynamicContentVariantsApi] = Sub("dynamic_content", "DynamicContentVariantsApi")

    def __call__(
        self,
        *,
        id: int | Item | None = None,
        identifiers: Iterable[str] | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Item | BaseResultGenerator[Item]:
        """Lists the dynamic content items of the account with their variants. For admins and permitted
        agents.

        - `client.dynamic_content(id=…)`: Returns a dynamic content item with its variants. For admins
        and permitted agents.
        - `client.dynamic_content(identifiers=[…])`: Returns the dynamic content items with the given
        identifiers. For admins and permitted agents.
        - `client.dynamic_content()`: Lists the dynamic content items of the account with their
        variants. For admins and permitted agents.

        Args:
            id: the Item or its id. Dynamic content item that the call is about.
            identifiers: Identifiers of the items, as their placeholders have them.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Item.
            Item records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        `GET /api/v2/dynamic_content/items/show_many`
        `GET /api/v2/dynamic_content/items`
        """
        return self._run(
            _CALL,
            id=id,
            identifiers=identifiers,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, api_objects: Item | ItemDict) -> Item:
        """Creates a dynamic content item along with its variants, one of which is the default. For admins
        and permitted agents.

        Args:
            api_objects: the Item: an object, or a mapping of its fields.

        Returns:
            The Item.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/dynamic_content/items`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | Item) -> None:
        """Deletes a dynamic content item and its variants. Placeholders that use it stop working. For
        admins and permitted agents.

        Args:
            api_objects: the Item or its id. Dynamic content item that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
        self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Item | ItemDict) -> Item:
        """Renames a dynamic content item; texts are changed through its variants. For admins and permitted
        agents.

        Args:
            api_objects: the Item: an object, or a mapping of its fields.

        Returns:
            The Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class AsyncDynamicContentApi(AsyncResource):
    """Manages dynamic content items, texts used by placeholder, and their variants in each language.

    Reached as `client.dynamic_content`.
    """

    items: Sub[AsyncDynamicContentItemsApi] = Sub("dynamic_content", "AsyncDynamicContentItemsApi")
    variants: Sub[AsyncDynamicContentVariantsApi] = Sub("dynamic_content", "AsyncDynamicContentVariantsApi")

    def __call__(
        self,
        *,
        id: int | Item | None = None,
        identifiers: Iterable[str] | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Item] | AsyncResultGenerator[Item]:
        """Lists the dynamic content items of the account with their variants. For admins and permitted
        agents.

        - `client.dynamic_content(id=…)`: Returns a dynamic content item with its variants. For admins
        and permitted agents.
        - `client.dynamic_content(identifiers=[…])`: Returns the dynamic content items with the given
        identifiers. For admins and permitted agents.
        - `client.dynamic_content()`: Lists the dynamic content items of the account with their
        variants. For admins and permitted agents.

        Args:
            id: the Item or its id. Dynamic content item that the call is about.
            identifiers: Identifiers of the items, as their placeholders have them.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Item.
            Item records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        `GET /api/v2/dynamic_content/items/show_many`
        `GET /api/v2/dynamic_content/items`
        """
        return self._run(
            _CALL,
            id=id,
            identifiers=identifiers,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(self, api_objects: Item | ItemDict) -> Awaitable[Item]:
        """Creates a dynamic content item along with its variants, one of which is the default. For admins
        and permitted agents.

        Args:
            api_objects: the Item: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Item.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/dynamic_content/items`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def delete(self, api_objects: int | Item) -> Awaitable[None]:
        """Deletes a dynamic content item and its variants. Placeholders that use it stop working. For
        admins and permitted agents.

        Args:
            api_objects: the Item or its id. Dynamic content item that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
        return self._run(_DELETE, api_objects=api_objects)

    def update(self, api_objects: Item | ItemDict) -> Awaitable[Item]:
        """Renames a dynamic content item; texts are changed through its variants. For admins and permitted
        agents.

        Args:
            api_objects: the Item: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Item.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)


class DynamicContentItemsApi(Resource):
    """The items of `client.dynamic_content`.

    Reached as `client.dynamic_content.items`.
    """

    def show_many(self, *, identifiers: Iterable[str]) -> BaseResultGenerator[Item]:
        """Returns the dynamic content items with the given identifiers. For admins and permitted agents.

        Args:
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/dynamic_content/items/show_many`
        """
        return self._run(_ITEMS_SHOW_MANY, identifiers=identifiers)


class AsyncDynamicContentItemsApi(AsyncResource):
    """The items of `client.dynamic_content`.

    Reached as `client.dynamic_content.items`.
    """

    def show_many(self, *, identifiers: Iterable[str]) -> AsyncResultGenerator[Item]:
        """Returns the dynamic content items with the given identifiers. For admins and permitted agents.

        Args:
            identifiers: Identifiers of the items, as their placeholders have them.

        Returns:
            Item records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/dynamic_content/items/show_many`
        """
        return self._run(_ITEMS_SHOW_MANY, identifiers=identifiers)


class DynamicContentVariantsApi(Resource):
    """The variants of `client.dynamic_content`.

    Reached as `client.dynamic_content.variants`.
    """

    @property
    def bulk(self) -> DynamicContentVariantsBulk:
        """Writes any number of records, in chunks: `create`, `update`."""
        return DynamicContentVariantsBulk(self)

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
            id: the Item or its id. Dynamic content item that the call is about.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Variant records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        """
        return self._run(
            _VARIANTS_CALL,
            id=id,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, item: int | Item, variant: Variant | VariantDict | Iterable[Variant | VariantDict]
    ) -> Variant | list[Variant]:
        """Adds several language variants to a dynamic content item in one call. For admins and permitted
        agents.

        - `client.dynamic_content.variants.create(item, variant)`: Adds a language variant to a dynamic
        content item; there can be one per locale. For admins and permitted agents.
        - `client.dynamic_content.variants.create(item, […])`: Adds several language variants to a
        dynamic content item in one call. For admins and permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant: an object, or a mapping of its fields.

        Returns:
            The Variant.
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
        return self._run(_VARIANTS_CREATE, item=item, variant=variant)

    def delete(self, item: int | Item, variant: int | Variant) -> None:
        """Deletes a variant of a dynamic content item; the default variant has to stay. For admins and
        permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant or its id. Variant of the dynamic content item to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE
        /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
        self._run(_VARIANTS_DELETE, item=item, variant=variant)

    def show(self, item: int | Item, variant: int | Variant) -> Variant:
        """Returns one variant of a dynamic content item. For admins and permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant or its id. Variant of the dynamic content item to act on.

        Returns:
            The Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET
        /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
        return self._run(_VARIANTS_SHOW, item=item, variant=variant)

    def update(
        self, item: int | Item, variant: Variant | VariantDict | Iterable[Variant | VariantDict]
    ) -> Variant | list[Variant]:
        """Changes several variants of a dynamic content item in one call, each given with its id. For
        admins and permitted agents.

        - `client.dynamic_content.variants.update(item, variant)`: Changes a variant's text, locale or
        activity. For admins and permitted agents.
        - `client.dynamic_content.variants.update(item, […])`: Changes several variants of a dynamic
        content item in one call, each given with its id. For admins and permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant: an object, or a mapping of its fields.

        Returns:
            The Variant.
            Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT
        /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
        return self._run(_VARIANTS_UPDATE, item=item, variant=variant)


class AsyncDynamicContentVariantsApi(AsyncResource):
    """The variants of `client.dynamic_content`.

    Reached as `client.dynamic_content.variants`.
    """

    @property
    def bulk(self) -> AsyncDynamicContentVariantsBulk:
        """Writes any number of records, in chunks: `create`, `update`."""
        return AsyncDynamicContentVariantsBulk(self)

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
            id: the Item or its id. Dynamic content item that the call is about.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Variant records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        """
        return self._run(
            _VARIANTS_CALL,
            id=id,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, item: int | Item, variant: Variant | VariantDict | Iterable[Variant | VariantDict]
    ) -> Awaitable[Variant] | Awaitable[list[Variant]]:
        """Adds several language variants to a dynamic content item in one call. For admins and permitted
        agents.

        - `client.dynamic_content.variants.create(item, variant)`: Adds a language variant to a dynamic
        content item; there can be one per locale. For admins and permitted agents.
        - `client.dynamic_content.variants.create(item, […])`: Adds several language variants to a
        dynamic content item in one call. For admins and permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Variant.
            To be awaited: Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants`
        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
        return self._run(_VARIANTS_CREATE, item=item, variant=variant)

    def delete(self, item: int | Item, variant: int | Variant) -> Awaitable[None]:
        """Deletes a variant of a dynamic content item; the default variant has to stay. For admins and
        permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant or its id. Variant of the dynamic content item to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE
        /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
        return self._run(_VARIANTS_DELETE, item=item, variant=variant)

    def show(self, item: int | Item, variant: int | Variant) -> Awaitable[Variant]:
        """Returns one variant of a dynamic content item. For admins and permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant or its id. Variant of the dynamic content item to act on.

        Returns:
            To be awaited: the Variant.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET
        /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        """
        return self._run(_VARIANTS_SHOW, item=item, variant=variant)

    def update(
        self, item: int | Item, variant: Variant | VariantDict | Iterable[Variant | VariantDict]
    ) -> Awaitable[Variant] | Awaitable[list[Variant]]:
        """Changes several variants of a dynamic content item in one call, each given with its id. For
        admins and permitted agents.

        - `client.dynamic_content.variants.update(item, variant)`: Changes a variant's text, locale or
        activity. For admins and permitted agents.
        - `client.dynamic_content.variants.update(item, […])`: Changes several variants of a dynamic
        content item in one call, each given with its id. For admins and permitted agents.

        Args:
            item: the Item or its id. Dynamic content item that the call is about.
            variant: the Variant: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Variant.
            To be awaited: Variant records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT
        /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}`
        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
        return self._run(_VARIANTS_UPDATE, item=item, variant=variant)


class DynamicContentVariantsBulk(Bulk):
    """What `client.dynamic_content.variants.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Adds several language variants to a dynamic content item in one call. For admins
        and permitted agents.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
        return BulkCallBelow(self, _VARIANTS_CREATE)

    @property
    def update(self) -> BulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Changes several variants of a dynamic content item in one call, each given with
        its id. For admins and permitted agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
        return BulkCallBelow(self, _VARIANTS_UPDATE)


class AsyncDynamicContentVariantsBulk(AsyncBulk):
    """What `client.dynamic_content.variants.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Adds several language variants to a dynamic content item in one call. For admins
        and permitted agents.

        `POST /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/create_many`
        """
        return AsyncBulkCallBelow(self, _VARIANTS_CREATE)

    @property
    def update(self) -> AsyncBulkCallBelow[int | Item, Variant | VariantDict]:
        """For each chunk: Changes several variants of a dynamic content item in one call, each given with
        its id. For admins and permitted agents.

        `PUT /api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/update_many`
        """
        return AsyncBulkCallBelow(self, _VARIANTS_UPDATE)


# -- what the calls send and what they answer

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
_CREATE: Method[Item] = Method(
    "dynamic_content.create",
    Form(
        Operation(
            "dynamic_content.create",
            "POST",
            "/api/v2/dynamic_content/items",
            body=Body("record", schema="Item", key="item"),
            result=Result("one", schema="Item", key="item"),
        ),
        (Argument("api_objects", "record", "item", accepts="Item", required=True),),
    ),
)
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
_UPDATE: Method[Item] = Method(
    "dynamic_content.update",
    Form(
        Operation(
            "dynamic_content.update",
            "PUT",
            "/api/v2/dynamic_content/items/{dynamic_content_item_id}",
            body=Body("record", schema="Item", key="item"),
            result=Result("one", schema="Item", key="item"),
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
_ITEMS_SHOW_MANY: Method[BaseResultGenerator[Item]] = Method(
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
_VARIANTS_CALL: Method[BaseResultGenerator[Variant]] = Method(
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
_VARIANTS_CREATE: Method[Variant | list[Variant]] = Method(
    "dynamic_content.variants.create",
    Form(
        Operation(
            "dynamic_content.variants.create",
            "POST",
            "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants",
            body=Body("record", schema="Variant", key="variant"),
            result=Result("one", schema="Variant", key="variant"),
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
        ),
        (
            Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
            Argument("variant", "record", "variants", accepts="Variant", required=True, many=True),
        ),
        many=True,
    ),
)
_VARIANTS_DELETE: Method[None] = Method(
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
_VARIANTS_SHOW: Method[Variant] = Method(
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
_VARIANTS_UPDATE: Method[Variant | list[Variant]] = Method(
    "dynamic_content.variants.update",
    Form(
        Operation(
            "dynamic_content.variants.update",
            "PUT",
            "/api/v2/dynamic_content/items/{dynamic_content_item_id}/variants/{dynamic_content_variant_id}",
            body=Body("record", schema="Variant", key="variant"),
            result=Result("one", schema="Variant", key="variant"),
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
        ),
        (
            Argument("item", "path", "dynamic_content_item_id", accepts="Item", required=True),
            Argument("variant", "record", "variants", accepts="Variant", required=True, many=True),
        ),
        many=True,
    ),
)
