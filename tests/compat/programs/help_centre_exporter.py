"""Articles of a help centre as files, with their translations and attachments."""

import os
import tempfile

from zenpy import Zenpy
from zenpy.lib.api_objects.help_centre_objects import Article, Section, Translation


def slug(title: str) -> str:
    return title.lower().replace(" ", "-")


def export(client: Zenpy, folder: str) -> None:
    for category in client.help_center.categories():
        path = os.path.join(folder, slug(category.name))
        os.makedirs(path, exist_ok=True)
        for section in client.help_center.categories.sections(category.id):
            print("section", section.name)
            for article in client.help_center.sections.articles(section.id):
                name = os.path.join(path, slug(article.title) + ".html")
                with open(name, "w", encoding="utf-8") as file:
                    file.write(article.body or "")
                for translation in client.help_center.articles.translations(article.id):
                    print("translation", translation.locale, translation.title)
                for attachment in client.help_center.attachments(article.id):
                    print("attachment", attachment.file_name)


def main() -> None:
    client = Zenpy(subdomain="acme", email="docs@example.com", token="secret")
    with tempfile.TemporaryDirectory() as folder:
        export(client, folder)
        for root, _, files in sorted(os.walk(folder)):
            for file in sorted(files):
                print(os.path.relpath(os.path.join(root, file), folder))
    section: Section = next(iter(client.help_center.sections()))
    made = client.help_center.articles.create(
        section,
        Article(title="Return a parcel", body="<p>Here</p>", locale="en-us", user_segment_id=None, permission_group_id=1),
    )
    print(made.title, made.section_id == section.id)
    translation = Translation(locale="de", title="Paket zurück", body="<p>Hier</p>")
    print(client.help_center.articles.create_translation(made, translation).locale)
    print(sorted(t.locale for t in client.help_center.articles.translations(made.id)))
    found = client.help_center.articles.search("parcel", locale="en-us")
    print([article.title for article in found])
    client.help_center.articles.archive(made)
    print(len(list(client.help_center.articles())))


if __name__ == "__main__":
    main()
