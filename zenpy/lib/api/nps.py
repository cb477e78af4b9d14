# Generated from openapi/zendesk.openapi.json (openapi/spec/nps/nps.yaml) by `make generate`. Do not edit.
"""Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
exports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.nps import AsyncNps, Nps
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from datetime import datetime

    from zenpy.lib.api_objects.nps import NpsInvitation, NpsSurvey, Recipient, Response
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import NpsInvitationDict, NpsSurveyDict, RecipientDict, ResponseDict


class NpsApi(Nps, Resource):
    """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
    exports.

    Reached as `client.nps`.
    """

    incremental: Lazy[NpsIncrementalApi] = Lazy("nps", "NpsIncrementalApi")
    surveys: Lazy[NpsSurveysApi] = Lazy("nps", "NpsSurveysApi")


class AsyncNpsApi(AsyncNps, AsyncResource, sync_class=NpsApi):
    """`NpsApi` for the async client: calls are awaited, lists read with `async for`."""


class NpsIncrementalApi(Resource):
    """The incremental of `client.nps`. Calls: `recipients`, `responses`.

    Reached as `client.nps.incremental`.
    """

    _RECIPIENTS: Method[BaseResultGenerator[Recipient]] = Method(
        "nps.incremental.recipients",
        Form(
            Operation(
                "nps.incremental.recipients",
                "GET",
                "/api/v2/nps/incremental/recipients",
                query=(Param("start_time"),),
                result=Result("list", schema="Recipient", key="recipients"),
                pages=("incremental_time",),
            ),
            (Argument("start_time", "query", "start_time", required=True),),
        ),
    )

    def recipients(
        self,
        start_time: int | datetime,
        *,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Recipient]:
        """Exports survey recipients changed since `start_time` (Unix epoch seconds). Legacy: the NPS
        feature has been retired. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Recipient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/incremental/recipients`
        """
        return self._run(
            self._RECIPIENTS,
            start_time=start_time,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _RESPONSES: Method[BaseResultGenerator[Response]] = Method(
        "nps.incremental.responses",
        Form(
            Operation(
                "nps.incremental.responses",
                "GET",
                "/api/v2/nps/incremental/responses",
                query=(Param("start_time"),),
                result=Result("list", schema="Response", key="responses"),
                pages=("incremental_time",),
            ),
            (Argument("start_time", "query", "start_time", required=True),),
        ),
    )

    def responses(
        self,
        start_time: int | datetime,
        *,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Response]:
        """Exports survey responses changed since `start_time` (Unix epoch seconds). Legacy: the NPS
        feature has been retired. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Response records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/incremental/responses`
        """
        return self._run(
            self._RESPONSES,
            start_time=start_time,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncNpsIncrementalApi(AsyncResource, sync_class=NpsIncrementalApi):
    """`NpsIncrementalApi` for the async client: calls are awaited, lists read with `async for`."""


class NpsSurveysApi(Resource):
    """Lists the NPS surveys of the account. Legacy feature. For admins. Calls: `close`, `preview`,
    `update`. Below it: `invitations`, `recipients`, `responses`.

    Reached as `client.nps.surveys`.
    """

    invitations: Lazy[NpsSurveysInvitationsApi] = Lazy("nps", "NpsSurveysInvitationsApi")
    recipients: Lazy[NpsSurveysRecipientsApi] = Lazy("nps", "NpsSurveysRecipientsApi")
    responses: Lazy[NpsSurveysResponsesApi] = Lazy("nps", "NpsSurveysResponsesApi")

    _CALL: Method[NpsSurvey | BaseResultGenerator[NpsSurvey]] = Method(
        "nps.surveys",
        Form(
            Operation(
                "nps.surveys.show",
                "GET",
                "/api/v2/nps/surveys/{survey_id}",
                result=Result("one", schema="NpsSurvey", key="survey"),
            ),
            (Argument("id", "path", "survey_id", accepts="NpsSurvey", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "nps.surveys.list",
                "GET",
                "/api/v2/nps/surveys",
                result=Result("list", schema="NpsSurvey", key="surveys"),
            )
        ),
    )

    def __call__(self, *, id: int | NpsSurvey = LEFT_OUT) -> NpsSurvey | BaseResultGenerator[NpsSurvey]:
        """Lists the NPS surveys of the account.

        - `client.nps.surveys()`: Lists the NPS surveys of the account. Legacy feature. For admins.
          Deprecated by Zendesk.
          `GET /api/v2/nps/surveys`
        - `client.nps.surveys(id=…)`: Fetches one NPS survey with its settings and texts. Legacy
          feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}`

        Args:
            id: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            NpsSurvey records, fetched page by page as they are read.
            The NpsSurvey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CLOSE: Method[None] = Method(
        "nps.surveys.close",
        Form(
            Operation(
                "nps.surveys.close", "POST", "/api/v2/nps/surveys/{survey_id}/close", result=Result("nothing")
            ),
            (Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),),
        ),
    )

    def close(self, survey: int | NpsSurvey) -> None:
        """Closes an NPS survey, so that no further responses are accepted. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `POST /api/v2/nps/surveys/{survey_id}/close`
        """
        return self._run(self._CLOSE, survey=survey)

    _PREVIEW: Method[bytes] = Method(
        "nps.surveys.preview",
        Form(
            Operation(
                "nps.surveys.preview",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/preview",
                query=(Param("locale"),),
                result=Result("binary"),
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("locale", "query", "locale"),
            ),
        ),
    )

    def preview(self, survey: int | NpsSurvey, *, locale: str | None = None) -> bytes:
        """Renders an NPS survey as its recipients see it, in the chosen locale. Legacy feature. For
        admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            locale: Language as a code, such as `en-us`.

        Returns:
            The content.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/preview`
        """
        return self._run(self._PREVIEW, survey=survey, locale=locale)

    _UPDATE: Method[NpsSurvey] = Method(
        "nps.surveys.update",
        Form(
            Operation(
                "nps.surveys.update",
                "PUT",
                "/api/v2/nps/surveys/{survey_id}",
                body=Body("record", schema="NpsSurvey", key="survey"),
                result=Result("one", schema="NpsSurvey", key="survey"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "survey",
                    also_path="survey_id",
                    accepts="NpsSurvey",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: NpsSurvey | NpsSurveyDict) -> NpsSurvey:
        """Changes an NPS survey's texts, appearance or status. Legacy feature. For admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The NpsSurvey: an object, or a mapping of its fields.

        Returns:
            The NpsSurvey.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Deprecated by Zendesk.

        `PUT /api/v2/nps/surveys/{survey_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncNpsSurveysApi(AsyncResource, sync_class=NpsSurveysApi):
    """`NpsSurveysApi` for the async client: calls are awaited, lists read with `async for`."""


class NpsSurveysInvitationsApi(Resource):
    """Lists the invitations of an NPS survey. Legacy feature. For admins. Calls: `create`.

    Reached as `client.nps.surveys.invitations`.
    """

    _CALL: Method[NpsInvitation | BaseResultGenerator[NpsInvitation]] = Method(
        "nps.surveys.invitations",
        Form(
            Operation(
                "nps.surveys.invitations.show",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/invitations/{invitation_id}",
                result=Result("one", schema="NpsInvitation", key="invitation"),
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("id", "path", "invitation_id", accepts="NpsInvitation", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "nps.surveys.invitations.list",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/invitations",
                result=Result("list", schema="NpsInvitation", key="invitations"),
            ),
            (Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),),
        ),
    )

    def __call__(
        self, survey: int | NpsSurvey, *, id: int | NpsInvitation = LEFT_OUT
    ) -> NpsInvitation | BaseResultGenerator[NpsInvitation]:
        """Lists the invitations of an NPS survey.

        - `client.nps.surveys.invitations(survey)`: Lists the invitations of an NPS survey. Legacy
          feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}/invitations`
        - `client.nps.surveys.invitations(survey, id=…)`: Fetches one NPS survey invitation with its
          recipients. Legacy feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}/invitations/{invitation_id}`

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey invitation to fetch. Takes a NpsInvitation or its id.

        Returns:
            NpsInvitation records, fetched page by page as they are read.
            The NpsInvitation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, survey=survey, id=id)

    _CREATE: Method[NpsInvitation] = Method(
        "nps.surveys.invitations.create",
        Form(
            Operation(
                "nps.surveys.invitations.create",
                "POST",
                "/api/v2/nps/surveys/{survey_id}/invitations",
                body=Body("record", schema="NpsInvitation", key="invitation"),
                result=Result("one", schema="NpsInvitation", key="invitation"),
                writes="make",
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("invitation", "record", "invitation", accepts="NpsInvitation", required=True),
            ),
        ),
    )

    def create(self, survey: int | NpsSurvey, invitation: NpsInvitation | NpsInvitationDict) -> NpsInvitation:
        """Invites people to an NPS survey, which sends them the question by e-mail. Legacy feature. For
        admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            invitation: The NpsInvitation: an object, or a mapping of its fields.

        Returns:
            The NpsInvitation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.
        Deprecated by Zendesk.

        `POST /api/v2/nps/surveys/{survey_id}/invitations`
        """
        return self._run(self._CREATE, survey=survey, invitation=invitation)


class AsyncNpsSurveysInvitationsApi(AsyncResource, sync_class=NpsSurveysInvitationsApi):
    """`NpsSurveysInvitationsApi` for the async client: calls are awaited, lists read with `async for`."""


class NpsSurveysRecipientsApi(Resource):
    """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins. Calls:
    `create`, `search`, `update`.

    Reached as `client.nps.surveys.recipients`.
    """

    _CALL: Method[Recipient | BaseResultGenerator[Recipient]] = Method(
        "nps.surveys.recipients",
        Form(
            Operation(
                "nps.surveys.recipients.show",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/recipients/{recipient_id}",
                result=Result("one", schema="Recipient", key="recipient"),
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("id", "path", "recipient_id", accepts="Recipient", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "nps.surveys.recipients.list",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/recipients",
                result=Result("list", schema="Recipient", key="recipients"),
            ),
            (Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),),
        ),
    )

    def __call__(
        self, survey: int | NpsSurvey, *, id: int | Recipient = LEFT_OUT
    ) -> Recipient | BaseResultGenerator[Recipient]:
        """Lists the people an NPS survey was or will be sent to.

        - `client.nps.surveys.recipients(survey)`: Lists the people an NPS survey was or will be sent
          to. Legacy feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}/recipients`
        - `client.nps.surveys.recipients(survey, id=…)`: Fetches one recipient of an NPS survey. Legacy
          feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}/recipients/{recipient_id}`

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey recipient to act on. Takes a Recipient or its id.

        Returns:
            Recipient records, fetched page by page as they are read.
            The Recipient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, survey=survey, id=id)

    _CREATE: Method[Recipient] = Method(
        "nps.surveys.recipients.create",
        Form(
            Operation(
                "nps.surveys.recipients.create",
                "POST",
                "/api/v2/nps/surveys/{survey_id}/recipients",
                body=Body("record", schema="Recipient", key="recipient"),
                result=Result("one", schema="Recipient", key="recipient"),
                writes="make",
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("recipient", "record", "recipient", accepts="Recipient", required=True),
            ),
        ),
    )

    def create(self, survey: int | NpsSurvey, recipient: Recipient | RecipientDict) -> Recipient:
        """Adds a recipient to an NPS survey, for surveys delivered outside Zendesk. Legacy feature. For
        admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            recipient: The Recipient: an object, or a mapping of its fields.

        Returns:
            The Recipient.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.
        Deprecated by Zendesk.

        `POST /api/v2/nps/surveys/{survey_id}/recipients`
        """
        return self._run(self._CREATE, survey=survey, recipient=recipient)

    _SEARCH: Method[BaseResultGenerator[Recipient]] = Method(
        "nps.surveys.recipients.search",
        Form(
            Operation(
                "nps.surveys.recipients.search",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/recipients/search",
                query=(Param("email"),),
                result=Result("list", schema="Recipient", key="recipients"),
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("email", "query", "email", required=True),
            ),
        ),
    )

    def search(self, survey: int | NpsSurvey, *, email: str) -> BaseResultGenerator[Recipient]:
        """Finds the recipients of an NPS survey by e-mail address. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            email: Email address to look up.

        Returns:
            Recipient records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/recipients/search`
        """
        return self._run(self._SEARCH, survey=survey, email=email)

    _UPDATE: Method[Recipient] = Method(
        "nps.surveys.recipients.update",
        Form(
            Operation(
                "nps.surveys.recipients.update",
                "PUT",
                "/api/v2/nps/surveys/{survey_id}/recipients/{recipient_id}",
                body=Body("record", schema="Recipient", key="recipient"),
                result=Result("one", schema="Recipient", key="recipient"),
                writes="change",
                readable=True,
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument(
                    "recipient",
                    "record",
                    "recipient",
                    also_path="recipient_id",
                    accepts="Recipient",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, survey: int | NpsSurvey, recipient: Recipient | RecipientDict) -> Recipient:
        """Changes a recipient's details in an NPS survey. Legacy feature. For admins. A record without
        changes is read, and nothing is written.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            recipient: The Recipient: an object, or a mapping of its fields.

        Returns:
            The Recipient.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Deprecated by Zendesk.

        `PUT /api/v2/nps/surveys/{survey_id}/recipients/{recipient_id}`
        """
        return self._run(self._UPDATE, survey=survey, recipient=recipient)


class AsyncNpsSurveysRecipientsApi(AsyncResource, sync_class=NpsSurveysRecipientsApi):
    """`NpsSurveysRecipientsApi` for the async client: calls are awaited, lists read with `async for`."""


class NpsSurveysResponsesApi(Resource):
    """Lists the scores and comments given to an NPS survey. Legacy feature. For admins. Calls:
    `create`, `update`.

    Reached as `client.nps.surveys.responses`.
    """

    _CALL: Method[Response | BaseResultGenerator[Response]] = Method(
        "nps.surveys.responses",
        Form(
            Operation(
                "nps.surveys.responses.show",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/responses/{response_id}",
                result=Result("one", schema="Response", key="response"),
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("id", "path", "response_id", accepts="Response", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "nps.surveys.responses.list",
                "GET",
                "/api/v2/nps/surveys/{survey_id}/responses",
                result=Result("list", schema="Response", key="responses"),
            ),
            (Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),),
        ),
    )

    def __call__(
        self, survey: int | NpsSurvey, *, id: int | Response = LEFT_OUT
    ) -> Response | BaseResultGenerator[Response]:
        """Lists the scores and comments given to an NPS survey.

        - `client.nps.surveys.responses(survey)`: Lists the scores and comments given to an NPS survey.
          Legacy feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}/responses`
        - `client.nps.surveys.responses(survey, id=…)`: Fetches one response to an NPS survey. Legacy
          feature. For admins. Deprecated by Zendesk.
          `GET /api/v2/nps/surveys/{survey_id}/responses/{response_id}`

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey response to act on. Takes a Response or its id.

        Returns:
            Response records, fetched page by page as they are read.
            The Response.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, survey=survey, id=id)

    _CREATE: Method[Response] = Method(
        "nps.surveys.responses.create",
        Form(
            Operation(
                "nps.surveys.responses.create",
                "POST",
                "/api/v2/nps/surveys/{survey_id}/responses",
                body=Body("record", schema="Response", key="response"),
                result=Result("one", schema="Response", key="response"),
                writes="make",
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument("response", "record", "response", accepts="Response", required=True),
            ),
        ),
    )

    def create(self, survey: int | NpsSurvey, response: Response | ResponseDict) -> Response:
        """Records a response to an NPS survey on behalf of a recipient. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            response: The Response: an object, or a mapping of its fields.

        Returns:
            The Response.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.
        Deprecated by Zendesk.

        `POST /api/v2/nps/surveys/{survey_id}/responses`
        """
        return self._run(self._CREATE, survey=survey, response=response)

    _UPDATE: Method[Response] = Method(
        "nps.surveys.responses.update",
        Form(
            Operation(
                "nps.surveys.responses.update",
                "PUT",
                "/api/v2/nps/surveys/{survey_id}/responses/{response_id}",
                body=Body("record", schema="Response", key="response"),
                result=Result("one", schema="Response", key="response"),
                writes="change",
                readable=True,
            ),
            (
                Argument("survey", "path", "survey_id", accepts="NpsSurvey", required=True),
                Argument(
                    "response",
                    "record",
                    "response",
                    also_path="response_id",
                    accepts="Response",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, survey: int | NpsSurvey, response: Response | ResponseDict) -> Response:
        """Changes the score or comment of an NPS response. Legacy feature. For admins. A record without
        changes is read, and nothing is written.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            response: The Response: an object, or a mapping of its fields.

        Returns:
            The Response.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Deprecated by Zendesk.

        `PUT /api/v2/nps/surveys/{survey_id}/responses/{response_id}`
        """
        return self._run(self._UPDATE, survey=survey, response=response)


class AsyncNpsSurveysResponsesApi(AsyncResource, sync_class=NpsSurveysResponsesApi):
    """`NpsSurveysResponsesApi` for the async client: calls are awaited, lists read with `async for`."""
