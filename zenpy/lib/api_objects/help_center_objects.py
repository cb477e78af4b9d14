# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/articles.yaml and 23 more) by `make generate`. Do not edit.
"""Records of the Help Center. The same as `zenpy.lib.api_objects.help_centre_objects`."""

from zenpy.lib.api_objects.help_centre_objects import *  # noqa: F403
