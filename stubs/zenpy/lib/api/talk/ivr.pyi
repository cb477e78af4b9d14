# Generated from openapi/zendesk.openapi.json (openapi/spec/talk/ivr.yaml) by `make generate`. Do not edit.
"""Manages phone trees (IVR): their menus and the routes behind each key."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.talk_objects import Ivr, IvrMenu, IvrRoute
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import TalkIvrDict, TalkIvrMenuDict, TalkIvrRouteDict

class TalkIvrApi(Resource):
    """Manages phone trees (IVR): their menus and the routes behind each key.

    Reached as `client.talk.ivr`.
    """

    menus: Lazy[TalkIvrMenusApi]
    """Lists the menus of a phone tree with their routes. For agents with access to Talk. Calls:
    `create`, `delete`, `update`. Below it: `routes`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[Ivr]:
        """Lists the phone trees (IVRs) configured in Talk, with their menus. For agents with access to
        Talk.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ivr records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr`
        """
    @overload
    def __call__(self, *, id: int | Ivr) -> Ivr:
        """Fetches one phone tree with its menus and numbers. For agents with access to Talk.

        Args:
            id: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.

        Returns:
            The Ivr.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}`
        """
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

class AsyncTalkIvrApi(AsyncResource):
    """Manages phone trees (IVR): their menus and the routes behind each key.

    Reached as `client.talk.ivr`.
    """

    menus: Lazy[AsyncTalkIvrMenusApi]
    """Lists the menus of a phone tree with their routes. For agents with access to Talk. Calls:
    `create`, `delete`, `update`. Below it: `routes`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[Ivr]:
        """Lists the phone trees (IVRs) configured in Talk, with their menus. For agents with access to
        Talk.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ivr records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr`
        """
    @overload
    def __call__(self, *, id: int | Ivr) -> Coroutine[object, object, Ivr]:
        """Fetches one phone tree with its menus and numbers. For agents with access to Talk.

        Args:
            id: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.

        Returns:
            The Ivr.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}`
        """
    def create(self, api_objects: Ivr | TalkIvrDict) -> Coroutine[object, object, Ivr]:
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
    def delete(self, api_objects: int | Ivr) -> Coroutine[object, object, None]:
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
    def update(self, api_objects: Ivr | TalkIvrDict) -> Coroutine[object, object, Ivr]:
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

class TalkIvrMenusApi(Resource):
    """Lists the menus of a phone tree with their routes. For agents with access to Talk. Calls:
    `create`, `delete`, `update`. Below it: `routes`.

    Reached as `client.talk.ivr.menus`.
    """

    routes: Lazy[TalkIvrMenusRoutesApi]
    """Lists the routes of a menu: which keypress leads where. For agents with access to Talk. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(
        self,
        ivr: int | Ivr,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[IvrMenu]:
        """Lists the menus of a phone tree with their routes. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            IvrMenu records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus`
        """
    @overload
    def __call__(self, ivr: int | Ivr, *, id: int | IvrMenu) -> IvrMenu:
        """Fetches one menu of a phone tree with its routes. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            id: Menu within the IVR to act on. Takes an IvrMenu or its id.

        Returns:
            The IvrMenu.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}`
        """
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

class AsyncTalkIvrMenusApi(AsyncResource):
    """Lists the menus of a phone tree with their routes. For agents with access to Talk. Calls:
    `create`, `delete`, `update`. Below it: `routes`.

    Reached as `client.talk.ivr.menus`.
    """

    routes: Lazy[AsyncTalkIvrMenusRoutesApi]
    """Lists the routes of a menu: which keypress leads where. For agents with access to Talk. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(
        self,
        ivr: int | Ivr,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[IvrMenu]:
        """Lists the menus of a phone tree with their routes. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            IvrMenu records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus`
        """
    @overload
    def __call__(self, ivr: int | Ivr, *, id: int | IvrMenu) -> Coroutine[object, object, IvrMenu]:
        """Fetches one menu of a phone tree with its routes. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            id: Menu within the IVR to act on. Takes an IvrMenu or its id.

        Returns:
            The IvrMenu.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}`
        """
    def create(
        self, ivr: int | Ivr, ivr_menu: IvrMenu | TalkIvrMenuDict
    ) -> Coroutine[object, object, IvrMenu]:
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
    def delete(self, ivr: int | Ivr, ivr_menu: int | IvrMenu) -> Coroutine[object, object, None]:
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
    def update(
        self, ivr: int | Ivr, ivr_menu: IvrMenu | TalkIvrMenuDict
    ) -> Coroutine[object, object, IvrMenu]:
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

class TalkIvrMenusRoutesApi(Resource):
    """Lists the routes of a menu: which keypress leads where. For agents with access to Talk. Calls:
    `create`, `delete`, `update`.

    Reached as `client.talk.ivr.menus.routes`.
    """
    @overload
    def __call__(
        self,
        ivr: int | Ivr,
        menu: int | IvrMenu,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[IvrRoute]:
        """Lists the routes of a menu: which keypress leads where. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            IvrRoute records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes`
        """
    @overload
    def __call__(self, ivr: int | Ivr, menu: int | IvrMenu, *, id: int | IvrRoute) -> IvrRoute:
        """Fetches one keypress route of a menu and its destination. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            id: Route of the IVR menu to act on. Takes an IvrRoute or its id.

        Returns:
            The IvrRoute.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}`
        """
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

class AsyncTalkIvrMenusRoutesApi(AsyncResource):
    """Lists the routes of a menu: which keypress leads where. For agents with access to Talk. Calls:
    `create`, `delete`, `update`.

    Reached as `client.talk.ivr.menus.routes`.
    """
    @overload
    def __call__(
        self,
        ivr: int | Ivr,
        menu: int | IvrMenu,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[IvrRoute]:
        """Lists the routes of a menu: which keypress leads where. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            IvrRoute records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes`
        """
    @overload
    def __call__(
        self, ivr: int | Ivr, menu: int | IvrMenu, *, id: int | IvrRoute
    ) -> Coroutine[object, object, IvrRoute]:
        """Fetches one keypress route of a menu and its destination. For agents with access to Talk.

        Args:
            ivr: Phone menu system (IVR) that the call is about. Takes an Ivr or its id.
            menu: Menu within the IVR to act on. Takes an IvrMenu or its id.
            id: Route of the IVR menu to act on. Takes an IvrRoute or its id.

        Returns:
            The IvrRoute.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 15000 calls per 5 minutes (second-hand figure).

        `GET /api/v2/channels/voice/ivr/{ivr_id}/menus/{menu_id}/routes/{route_id}`
        """
    def create(
        self, ivr: int | Ivr, menu: int | IvrMenu, ivr_route: IvrRoute | TalkIvrRouteDict
    ) -> Coroutine[object, object, IvrRoute]:
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
    def delete(
        self, ivr: int | Ivr, menu: int | IvrMenu, ivr_route: int | IvrRoute
    ) -> Coroutine[object, object, None]:
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
    def update(
        self, ivr: int | Ivr, menu: int | IvrMenu, ivr_route: IvrRoute | TalkIvrRouteDict
    ) -> Coroutine[object, object, IvrRoute]:
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
