"""Help Center: articles, their translations, and votes."""

from zenpy.sandbox.behaviours.help_center import (
    article_search,
    articles,
    post_search,
    readers,
    translations,
    votes,
)

__all__ = ["article_search", "articles", "post_search", "readers", "translations", "votes"]
