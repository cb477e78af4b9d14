# Generated from openapi/zendesk.openapi.json (openapi/spec/nps/nps.yaml) by `make generate`. Do not edit.
"""Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
exports.
"""

from collections.abc import Coroutine
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.nps import NpsInvitation, NpsSurvey, Recipient, Response
from zenpy.lib.mixins.nps import AsyncNps, Nps
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import NpsInvitationDict, NpsSurveyDict, RecipientDict, ResponseDict

class NpsApi(Nps, Resource):
    """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
    exports.

    Reached as `client.nps`.
    """

    incremental: Lazy[NpsIncrementalApi]
    """The incremental of `client.nps`. Calls: `recipients`, `responses`."""
    surveys: Lazy[NpsSurveysApi]
    """Lists the NPS surveys of the account. Legacy feature. For admins. Calls: `close`, `preview`,
    `update`. Below it: `invitations`, `recipients`, `responses`.
    """

class AsyncNpsApi(AsyncNps, AsyncResource):
    """Handles Net Promoter Score surveys: invitations, recipients and responses, with incremental
    exports.

    Reached as `client.nps`.
    """

    incremental: Lazy[AsyncNpsIncrementalApi]
    """The incremental of `client.nps`. Calls: `recipients`, `responses`."""
    surveys: Lazy[AsyncNpsSurveysApi]
    """Lists the NPS surveys of the account. Legacy feature. For admins. Calls: `close`, `preview`,
    `update`. Below it: `invitations`, `recipients`, `responses`.
    """

class NpsIncrementalApi(Resource):
    """The incremental of `client.nps`. Calls: `recipients`, `responses`.

    Reached as `client.nps.incremental`.
    """
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

class AsyncNpsIncrementalApi(AsyncResource):
    """The incremental of `client.nps`. Calls: `recipients`, `responses`.

    Reached as `client.nps.incremental`.
    """
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
    ) -> AsyncResultGenerator[Recipient]:
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
    ) -> AsyncResultGenerator[Response]:
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

class NpsSurveysApi(Resource):
    """Lists the NPS surveys of the account. Legacy feature. For admins. Calls: `close`, `preview`,
    `update`. Below it: `invitations`, `recipients`, `responses`.

    Reached as `client.nps.surveys`.
    """

    invitations: Lazy[NpsSurveysInvitationsApi]
    """Lists the invitations of an NPS survey. Legacy feature. For admins. Calls: `create`."""
    recipients: Lazy[NpsSurveysRecipientsApi]
    """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins. Calls:
    `create`, `search`, `update`.
    """
    responses: Lazy[NpsSurveysResponsesApi]
    """Lists the scores and comments given to an NPS survey. Legacy feature. For admins. Calls:
    `create`, `update`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[NpsSurvey]:
        """Lists the NPS surveys of the account. Legacy feature. For admins.

        Returns:
            NpsSurvey records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys`
        """
    @overload
    def __call__(self, *, id: int | NpsSurvey) -> NpsSurvey:
        """Fetches one NPS survey with its settings and texts. Legacy feature. For admins.

        Args:
            id: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            The NpsSurvey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}`
        """
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

class AsyncNpsSurveysApi(AsyncResource):
    """Lists the NPS surveys of the account. Legacy feature. For admins. Calls: `close`, `preview`,
    `update`. Below it: `invitations`, `recipients`, `responses`.

    Reached as `client.nps.surveys`.
    """

    invitations: Lazy[AsyncNpsSurveysInvitationsApi]
    """Lists the invitations of an NPS survey. Legacy feature. For admins. Calls: `create`."""
    recipients: Lazy[AsyncNpsSurveysRecipientsApi]
    """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins. Calls:
    `create`, `search`, `update`.
    """
    responses: Lazy[AsyncNpsSurveysResponsesApi]
    """Lists the scores and comments given to an NPS survey. Legacy feature. For admins. Calls:
    `create`, `update`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[NpsSurvey]:
        """Lists the NPS surveys of the account. Legacy feature. For admins.

        Returns:
            NpsSurvey records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys`
        """
    @overload
    def __call__(self, *, id: int | NpsSurvey) -> Coroutine[object, object, NpsSurvey]:
        """Fetches one NPS survey with its settings and texts. Legacy feature. For admins.

        Args:
            id: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            The NpsSurvey.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}`
        """
    def close(self, survey: int | NpsSurvey) -> Coroutine[object, object, None]:
        """Closes an NPS survey, so that no further responses are accepted. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `POST /api/v2/nps/surveys/{survey_id}/close`
        """
    def preview(
        self, survey: int | NpsSurvey, *, locale: str | None = None
    ) -> Coroutine[object, object, bytes]:
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
    def update(self, api_objects: NpsSurvey | NpsSurveyDict) -> Coroutine[object, object, NpsSurvey]:
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

class NpsSurveysInvitationsApi(Resource):
    """Lists the invitations of an NPS survey. Legacy feature. For admins. Calls: `create`.

    Reached as `client.nps.surveys.invitations`.
    """
    @overload
    def __call__(self, survey: int | NpsSurvey) -> BaseResultGenerator[NpsInvitation]:
        """Lists the invitations of an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            NpsInvitation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/invitations`
        """
    @overload
    def __call__(self, survey: int | NpsSurvey, *, id: int | NpsInvitation) -> NpsInvitation:
        """Fetches one NPS survey invitation with its recipients. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey invitation to fetch. Takes a NpsInvitation or its id.

        Returns:
            The NpsInvitation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/invitations/{invitation_id}`
        """
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

class AsyncNpsSurveysInvitationsApi(AsyncResource):
    """Lists the invitations of an NPS survey. Legacy feature. For admins. Calls: `create`.

    Reached as `client.nps.surveys.invitations`.
    """
    @overload
    def __call__(self, survey: int | NpsSurvey) -> AsyncResultGenerator[NpsInvitation]:
        """Lists the invitations of an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            NpsInvitation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/invitations`
        """
    @overload
    def __call__(
        self, survey: int | NpsSurvey, *, id: int | NpsInvitation
    ) -> Coroutine[object, object, NpsInvitation]:
        """Fetches one NPS survey invitation with its recipients. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey invitation to fetch. Takes a NpsInvitation or its id.

        Returns:
            The NpsInvitation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/invitations/{invitation_id}`
        """
    def create(
        self, survey: int | NpsSurvey, invitation: NpsInvitation | NpsInvitationDict
    ) -> Coroutine[object, object, NpsInvitation]:
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

class NpsSurveysRecipientsApi(Resource):
    """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins. Calls:
    `create`, `search`, `update`.

    Reached as `client.nps.surveys.recipients`.
    """
    @overload
    def __call__(self, survey: int | NpsSurvey) -> BaseResultGenerator[Recipient]:
        """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            Recipient records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/recipients`
        """
    @overload
    def __call__(self, survey: int | NpsSurvey, *, id: int | Recipient) -> Recipient:
        """Fetches one recipient of an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey recipient to act on. Takes a Recipient or its id.

        Returns:
            The Recipient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/recipients/{recipient_id}`
        """
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

class AsyncNpsSurveysRecipientsApi(AsyncResource):
    """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins. Calls:
    `create`, `search`, `update`.

    Reached as `client.nps.surveys.recipients`.
    """
    @overload
    def __call__(self, survey: int | NpsSurvey) -> AsyncResultGenerator[Recipient]:
        """Lists the people an NPS survey was or will be sent to. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            Recipient records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/recipients`
        """
    @overload
    def __call__(
        self, survey: int | NpsSurvey, *, id: int | Recipient
    ) -> Coroutine[object, object, Recipient]:
        """Fetches one recipient of an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey recipient to act on. Takes a Recipient or its id.

        Returns:
            The Recipient.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/recipients/{recipient_id}`
        """
    def create(
        self, survey: int | NpsSurvey, recipient: Recipient | RecipientDict
    ) -> Coroutine[object, object, Recipient]:
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
    def search(self, survey: int | NpsSurvey, *, email: str) -> AsyncResultGenerator[Recipient]:
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
    def update(
        self, survey: int | NpsSurvey, recipient: Recipient | RecipientDict
    ) -> Coroutine[object, object, Recipient]:
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

class NpsSurveysResponsesApi(Resource):
    """Lists the scores and comments given to an NPS survey. Legacy feature. For admins. Calls:
    `create`, `update`.

    Reached as `client.nps.surveys.responses`.
    """
    @overload
    def __call__(self, survey: int | NpsSurvey) -> BaseResultGenerator[Response]:
        """Lists the scores and comments given to an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            Response records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/responses`
        """
    @overload
    def __call__(self, survey: int | NpsSurvey, *, id: int | Response) -> Response:
        """Fetches one response to an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey response to act on. Takes a Response or its id.

        Returns:
            The Response.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/responses/{response_id}`
        """
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

class AsyncNpsSurveysResponsesApi(AsyncResource):
    """Lists the scores and comments given to an NPS survey. Legacy feature. For admins. Calls:
    `create`, `update`.

    Reached as `client.nps.surveys.responses`.
    """
    @overload
    def __call__(self, survey: int | NpsSurvey) -> AsyncResultGenerator[Response]:
        """Lists the scores and comments given to an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.

        Returns:
            Response records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/responses`
        """
    @overload
    def __call__(self, survey: int | NpsSurvey, *, id: int | Response) -> Coroutine[object, object, Response]:
        """Fetches one response to an NPS survey. Legacy feature. For admins.

        Args:
            survey: Net Promoter Score survey that the call is about. Takes a NpsSurvey or its id.
            id: Survey response to act on. Takes a Response or its id.

        Returns:
            The Response.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/nps/surveys/{survey_id}/responses/{response_id}`
        """
    def create(
        self, survey: int | NpsSurvey, response: Response | ResponseDict
    ) -> Coroutine[object, object, Response]:
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
    def update(
        self, survey: int | NpsSurvey, response: Response | ResponseDict
    ) -> Coroutine[object, object, Response]:
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
