# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/ivr.yaml) by `make generate`. Do not edit.
"""Manages phone trees (IVR): their menus and the routes behind each key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.talk_objects import Ivr, IvrMenu, IvrRoute
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import TalkIvrDict, TalkIvrMenuDict, TalkIvrRouteDict


class TalkIvrApi(Resource):
    """Manages phone trees (IVR): their menus and the routes behind each key.

    Reached as `client.talk.ivr`.
    """

    menus: Lazy[TalkIvrMenusApi] = Lazy("talk.ivr", "TalkIvrMenusApi")

    _CALL: Method[Ivr | BaseResultGenerator[Ivr]] = Method(
        "talk.ivr",
        Form(
            Operation(
                "talk.ivr.show",
                "GET",
                "/api/v2/channels/voice/ivr/{ivr_id}",
                result=Result("one", schema="TalkIvr", key="ivr"),
            ),
            (Argument("id", "path", "ivr_id", accepts="TalkIvr", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "talk.ivr.list",
                "GET",
                "/api/v2/channels/voice/ivr",
                result=Result("list", schema="TalkIvr", key="ivrs"),
                pages=("offset",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Ivr = LEFT_OUT,
    ) -> Ivr | BaseResultGenerator[Ivr]:
        """Lists the phone trees (IVRs) configured in Talk, with their menus.

        - `client.talk.ivr()`: Lists the phone trees (IVRs) configured in Talk, with their menus. For
          agents with access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure). Also
          takes `page_size`, `per_page` and `page`.
          `GET /api/v2/channels/voice/ivr`
        - `client.talk.ivr(id=…)`: Fetches one phone tree with its menus and numbers. For agents with
          access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure).
          `GET /api/v2/channels/voice/ivr/{ivr_id}`

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.

        Returns:
            Ivr records, fetched page by page as they are read.
            The Ivr.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[Ivr] = Method(
        "talk.ivr.create",
        Form(
            Operation(
                "talk.ivr.create",
                "POST",
                "/api/v2/channels/voice/ivr",
                body=Body("record", schema="TalkIvr", key="ivr"),
                result=Result("one", schema="TalkIvr", key="ivr"),
                writes="make",
            ),
            (Argument("api_objects", "record", "ivr", accepts="TalkIvr", required=True),),
        ),
    )

    def create(self, api_objects: Ivr | TalkIvrDict) -> Ivr:
        """Creates a phone tree, which starts out with a default menu. For admins, and agents permitted to
        manage Talk.

        Args:
            api_objects: The Ivr: an object, or a mapping of its fields.

        Returns:
            The Ivr.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/ivr`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "talk.ivr.delete",
        Form(
            Operation(
                "talk.ivr.delete", "DELETE", "/api/v2/channels/voice/ivr/{ivr_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "ivr_id", accepts="TalkIvr", required=True),),
        ),
    )

    def delete(self, api_objects: int | Ivr) -> None:
        """Deletes a phone tree together with its menus and routes. For admins, and agents permitted to
        manage Talk.

        Args:
            api_objects: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/ivr/{ivr_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Ivr] = Method(
        "talk.ivr.update",
        Form(
            Operation(
                "talk.ivr.update",
                "PUT",
                "/api/v2/channels/voice/ivr/{ivr_id}",
                body=Body("record", schema="TalkIvr", key="ivr"),
                result=Result("one", schema="TalkIvr", key="ivr"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "ivr", also_path="ivr_id", accepts="TalkIvr", required=True),),
        ),
    )

    def update(self, api_objects: Ivr | TalkIvrDict) -> Ivr:
        """Renames a phone tree or changes the phone numbers it serves. For admins, and agents permitted to
        manage Talk. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Ivr: an object, or a mapping of its fields.

        Returns:
            The Ivr.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/ivr/{ivr_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncTalkIvrApi(AsyncResource, sync_class=TalkIvrApi):
    """`TalkIvrApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkIvrMenusApi(Resource):
    """Lists the menus of a phone tree with their routes. For agents with access to Talk. Calls:
    `create`, `delete`, `update`. Below it: `routes`.

    Reached as `client.talk.ivr.menus`.
    """

    routes: Lazy[TalkIvrMenusRoutesApi] = Lazy("talk.ivr", "TalkIvrMenusRoutesApi")

    _CALL: Method[IvrMenu | BaseResultGenerator[IvrMenu]] = Method(
        "talk.ivr.menus",
        Form(
            Operation(
                "talk.ivr.menus.show",
                "GET",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}",
                result=Result("one", schema="TalkIvrMenu", key="ivr_menu"),
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("id", "path", "menu_id", accepts="TalkIvrMenu", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "talk.ivr.menus.list",
                "GET",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus",
                result=Result("list", schema="TalkIvrMenu", key="ivr_menus"),
                pages=("offset",),
            ),
            (Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),),
        ),
    )

    def __call__(
        self,
        ivr: int | Ivr,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | IvrMenu = LEFT_OUT,
    ) -> IvrMenu | BaseResultGenerator[IvrMenu]:
        """Lists the menus of a phone tree with their routes.

        - `client.talk.ivr.menus(ivr)`: Lists the menus of a phone tree with their routes. For agents
          with access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure). Also takes
          `page_size`, `per_page` and `page`.
          `GET /api/v2/channels/voice/ivr/{ivr_id}/menus`
        - `client.talk.ivr.menus(ivr, id=…)`: Fetches one menu of a phone tree with its routes. For
          agents with access to Talk. Limited to 15000 calls per 5 minutes (second-hand figure).
          `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}`

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Menu within the IVR to act on. Takes an IvrMenu or its id.

        Returns:
            IvrMenu records, fetched page by page as they are read.
            The IvrMenu.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, ivr=ivr, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[IvrMenu] = Method(
        "talk.ivr.menus.create",
        Form(
            Operation(
                "talk.ivr.menus.create",
                "POST",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus",
                body=Body("record", schema="TalkIvrMenu", key="ivr_menu"),
                result=Result("one", schema="TalkIvrMenu", key="ivr_menu"),
                writes="make",
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("ivr_menu", "record", "ivr_menu", accepts="TalkIvrMenu", required=True),
            ),
        ),
    )

    def create(self, ivr: int | Ivr, ivr_menu: IvrMenu | TalkIvrMenuDict) -> IvrMenu:
        """Adds a menu to a phone tree, to be reached from a route of another menu. For admins, and agents
        permitted to manage Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            ivr_menu: The IvrMenu: an object, or a mapping of its fields.

        Returns:
            The IvrMenu.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/ivr/{ivr_id}/menus`
        """
        return self._run(self._CREATE, ivr=ivr, ivr_menu=ivr_menu)

    _DELETE: Method[None] = Method(
        "talk.ivr.menus.delete",
        Form(
            Operation(
                "talk.ivr.menus.delete",
                "DELETE",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}",
                result=Result("nothing"),
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("ivr_menu", "path", "menu_id", accepts="TalkIvrMenu", required=True),
            ),
        ),
    )

    def delete(self, ivr: int | Ivr, ivr_menu: int | IvrMenu) -> None:
        """Deletes a menu from a phone tree. The tree's default menu cannot be deleted. For admins, and
        agents permitted to manage Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            ivr_menu: Menu within the IVR to act on. Takes an IvrMenu or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}`
        """
        return self._run(self._DELETE, ivr=ivr, ivr_menu=ivr_menu)

    _UPDATE: Method[IvrMenu] = Method(
        "talk.ivr.menus.update",
        Form(
            Operation(
                "talk.ivr.menus.update",
                "PUT",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}",
                body=Body("record", schema="TalkIvrMenu", key="ivr_menu"),
                result=Result("one", schema="TalkIvrMenu", key="ivr_menu"),
                writes="change",
                readable=True,
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument(
                    "ivr_menu",
                    "record",
                    "ivr_menu",
                    also_path="menu_id",
                    accepts="TalkIvrMenu",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, ivr: int | Ivr, ivr_menu: IvrMenu | TalkIvrMenuDict) -> IvrMenu:
        """Renames a phone tree menu or changes the greeting that reads its choices aloud. For admins, and
        agents permitted to manage Talk. A record without changes is read, and nothing is written.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            ivr_menu: The IvrMenu: an object, or a mapping of its fields.

        Returns:
            The IvrMenu.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}`
        """
        return self._run(self._UPDATE, ivr=ivr, ivr_menu=ivr_menu)


class AsyncTalkIvrMenusApi(AsyncResource, sync_class=TalkIvrMenusApi):
    """`TalkIvrMenusApi` for the async client: calls are awaited, lists read with `async for`."""


class TalkIvrMenusRoutesApi(Resource):
    """Lists the routes of a menu: which keypress leads where. For agents with access to Talk. Calls:
    `create`, `delete`, `update`.

    Reached as `client.talk.ivr.menus.routes`.
    """

    _CALL: Method[IvrRoute | BaseResultGenerator[IvrRoute]] = Method(
        "talk.ivr.menus.routes",
        Form(
            Operation(
                "talk.ivr.menus.routes.show",
                "GET",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}",
                result=Result("one", schema="TalkIvrRoute", key="ivr_route"),
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("menu", "path", "menu_id", accepts="TalkIvrMenu", required=True),
                Argument("id", "path", "route_id", accepts="TalkIvrRoute", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "talk.ivr.menus.routes.list",
                "GET",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes",
                result=Result("list", schema="TalkIvrRoute", key="ivr_routes"),
                pages=("offset",),
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("menu", "path", "menu_id", accepts="TalkIvrMenu", required=True),
            ),
        ),
    )

    def __call__(
        self,
        ivr: int | Ivr,
        menu: int | IvrMenu,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | IvrRoute = LEFT_OUT,
    ) -> IvrRoute | BaseResultGenerator[IvrRoute]:
        """Lists the routes of a menu: which keypress leads where.

        - `client.talk.ivr.menus.routes(ivr, menu)`: Lists the routes of a menu: which keypress leads
          where. For agents with access to Talk. Limited to 15000 calls per 5 minutes (second-hand
          figure). Also takes `page_size`, `per_page` and `page`.
          `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes`
        - `client.talk.ivr.menus.routes(ivr, menu, id=…)`: Fetches one keypress route of a menu and its
          destination. For agents with access to Talk. Limited to 15000 calls per 5 minutes (second-hand
          figure).
          `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}`

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Route of the IVR menu to act on. Takes an IvrRoute or its id.

        Returns:
            IvrRoute records, fetched page by page as they are read.
            The IvrRoute.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL, ivr=ivr, menu=menu, page_size=page_size, per_page=per_page, page=page, id=id
        )

    _CREATE: Method[IvrRoute] = Method(
        "talk.ivr.menus.routes.create",
        Form(
            Operation(
                "talk.ivr.menus.routes.create",
                "POST",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes",
                body=Body("record", schema="TalkIvrRoute", key="ivr_route"),
                result=Result("one", schema="TalkIvrRoute", key="ivr_route"),
                writes="make",
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("menu", "path", "menu_id", accepts="TalkIvrMenu", required=True),
                Argument("ivr_route", "record", "ivr_route", accepts="TalkIvrRoute", required=True),
            ),
        ),
    )

    def create(self, ivr: int | Ivr, menu: int | IvrMenu, ivr_route: IvrRoute | TalkIvrRouteDict) -> IvrRoute:
        """Adds a keypress choice to a menu, leading to a group, number, voicemail, menu or text message.
        For admins, and agents permitted to manage Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            ivr_route: The IvrRoute: an object, or a mapping of its fields.

        Returns:
            The IvrRoute.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 15000 calls per 5 minutes (second-hand figure).

        `POST /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes`
        """
        return self._run(self._CREATE, ivr=ivr, menu=menu, ivr_route=ivr_route)

    _DELETE: Method[None] = Method(
        "talk.ivr.menus.routes.delete",
        Form(
            Operation(
                "talk.ivr.menus.routes.delete",
                "DELETE",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}",
                result=Result("nothing"),
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("menu", "path", "menu_id", accepts="TalkIvrMenu", required=True),
                Argument("ivr_route", "path", "route_id", accepts="TalkIvrRoute", required=True),
            ),
        ),
    )

    def delete(self, ivr: int | Ivr, menu: int | IvrMenu, ivr_route: int | IvrRoute) -> None:
        """Deletes a keypress route, so that the menu no longer offers the choice. For admins, and agents
        permitted to manage Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            ivr_route: Route of the IVR menu to act on. Takes an IvrRoute or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `DELETE /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}`
        """
        return self._run(self._DELETE, ivr=ivr, menu=menu, ivr_route=ivr_route)

    _UPDATE: Method[IvrRoute] = Method(
        "talk.ivr.menus.routes.update",
        Form(
            Operation(
                "talk.ivr.menus.routes.update",
                "PUT",
                "/api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}",
                body=Body("record", schema="TalkIvrRoute", key="ivr_route"),
                result=Result("one", schema="TalkIvrRoute", key="ivr_route"),
                writes="change",
                readable=True,
            ),
            (
                Argument("ivr", "path", "ivr_id", accepts="TalkIvr", required=True),
                Argument("menu", "path", "menu_id", accepts="TalkIvrMenu", required=True),
                Argument(
                    "ivr_route",
                    "record",
                    "ivr_route",
                    also_path="route_id",
                    accepts="TalkIvrRoute",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, ivr: int | Ivr, menu: int | IvrMenu, ivr_route: IvrRoute | TalkIvrRouteDict) -> IvrRoute:
        """Changes the key, action or destination of a menu route. For admins, and agents permitted to
        manage Talk. A record without changes is read, and nothing is written.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            ivr_route: The IvrRoute: an object, or a mapping of its fields.

        Returns:
            The IvrRoute.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 15000 calls per 5 minutes (second-hand figure).

        `PUT /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}`
        """
        return self._run(self._UPDATE, ivr=ivr, menu=menu, ivr_route=ivr_route)


class AsyncTalkIvrMenusRoutesApi(AsyncResource, sync_class=TalkIvrMenusRoutesApi):
    """`TalkIvrMenusRoutesApi` for the async client: calls are awaited, lists read with `async for`."""
