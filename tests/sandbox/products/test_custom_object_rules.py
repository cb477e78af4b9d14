"""Records of custom objects: conditions, names that are unique or counted, and jobs that do what they report."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox

OBJECT = "custom_objects/car"


@pytest.fixture
def cars(api: Api) -> Api:
    """A custom object with three records."""
    made = {"custom_object": {"key": "car", "title": "Car", "title_pluralized": "Cars"}}
    api.post("custom_objects", made)
    for name, color, doors in (("Golf", "red", 3), ("Polo", "blue", 5), ("Passat", "red", 5)):
        fields = {"color": color, "doors": doors}
        sent = {"name": name, "external_id": name.lower(), "custom_object_fields": fields}
        api.post(f"{OBJECT}/records", {"custom_object_record": sent})
    return api


def names(api: Api, conditions: object, query: str = "") -> list[str]:
    found = api.post(f"{OBJECT}/records/search{query}", {"filter": conditions}, status=200)
    return [one["name"] for one in found["custom_object_records"]]


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ({"name": {"$eq": "Golf"}}, ["Golf"]),
        ({"custom_object_fields.color": {"$eq": "red"}}, ["Golf", "Passat"]),
        ({"custom_object_fields.color": {"$noteq": "red"}}, ["Polo"]),
        ({"custom_object_fields.doors": {"$gt": 3}}, ["Polo", "Passat"]),
        ({"custom_object_fields.doors": {"$lte": 3}}, ["Golf"]),
        ({"name": {"$contains": "o"}, "custom_object_fields.doors": {"$eq": 5}}, ["Polo"]),
        ({"$or": [{"name": {"$eq": "Golf"}}, {"name": {"$eq": "Polo"}}]}, ["Golf", "Polo"]),
        (
            {
                "$and": [
                    {"custom_object_fields.color": {"$eq": "red"}},
                    {"custom_object_fields.doors": {"$eq": 5}},
                ]
            },
            ["Passat"],
        ),
    ],
)
def test_conditions_choose_records(cars: Api, conditions: object, expected: list[str]) -> None:
    assert names(cars, conditions) == expected


def deep(levels: int) -> object:
    found: object = {"name": {"$eq": "Golf"}}
    for _ in range(levels):
        found = {"$and": [found]}
    return found


@pytest.mark.parametrize(
    "conditions",
    [
        {},
        {"$and": []},
        {"name": {"$like": "x"}},
        {"$nor": [{"name": "x"}]},
        deep(7),
        {"$or": [{"name": "x"}] * 21},
    ],
)
def test_conditions_that_are_too_many_or_odd_are_refused(cars: Api, conditions: object) -> None:
    cars.post(f"{OBJECT}/records/search", {"filter": conditions}, status=422)


def test_words_are_looked_for_in_texts(cars: Api) -> None:
    found = cars.get(f"{OBJECT}/records/search?query=blu")["custom_object_records"]
    assert [one["name"] for one in found] == ["Polo"]


def rename(sandbox: Sandbox, **properties: object) -> None:
    field = {"key": "standard::name", "type": "text", "title": "Name", "properties": properties}
    sandbox.add("CustomObjectField", field, custom_object_key="car")


def test_unique_names_are_taken_once_and_name_a_record(cars: Api, sandbox: Sandbox) -> None:
    path = f"{OBJECT}/records"
    cars.send("PATCH", f"{path}?name=Golf", {"custom_object_record": {}})
    assert cars.send("PATCH", f"{path}?name=Golf", {"custom_object_record": {}}).status == 422
    rename(sandbox, is_unique=True)
    cars.post(path, {"custom_object_record": {"name": "golf"}}, status=422)
    changed = cars.send("PATCH", f"{path}?name=Golf", {"custom_object_record": {"external_id": "g7"}})
    answer: Any = changed.data()
    assert (changed.status, answer["custom_object_record"]["external_id"]) == (200, "g7")
    cars.delete(f"{path}?name=Golf")
    cars.delete(f"{path}?name=Golf", status=404)


def test_names_that_count_are_not_sent(cars: Api, sandbox: Sandbox) -> None:
    rename(sandbox, autoincrement_enabled=True, autoincrement_prefix="C-", autoincrement_padding=3)
    path = f"{OBJECT}/records"
    made = [cars.post(path, {"custom_object_record": {}})["custom_object_record"]["name"] for _ in range(2)]
    assert made[0].startswith("C-")
    assert made[0] < made[1]
    cars.post(path, {"custom_object_record": {"name": "Mine"}}, status=422)


def test_an_external_id_makes_or_changes_a_record(cars: Api) -> None:
    path = f"{OBJECT}/records?external_id=up"
    for name in ("Up", "Up!"):
        response = cars.send("PATCH", path, {"custom_object_record": {"name": name}})
        assert response.status == 200
    found = cars.get(f"{OBJECT}/records?filter[external_ids]=up")["custom_object_records"]
    assert [(one["name"], one["external_id"]) for one in found] == [("Up!", "up")]
    cars.send("PATCH", f"{path}&name=x", {"custom_object_record": {}})
    assert cars.send("PATCH", f"{path}&name=x", {"custom_object_record": {}}).status == 400


def job(api: Api, action: str, items: list[object]) -> list[Any]:
    api.sandbox.job_polls = 0
    answer: Any = api.send("POST", f"{OBJECT}/jobs", {"job": {"action": action, "items": items}}).data()
    results: list[Any] = answer["job_status"]["results"]
    return results


def stored(api: Api) -> list[str]:
    return [one["name"] for one in api.get(f"{OBJECT}/records")["custom_object_records"]]


def test_jobs_do_what_they_report(cars: Api) -> None:
    made = job(cars, "create", [{"name": "Up"}, {"name": "ID.3", "external_id": "golf"}])
    assert stored(cars) == ["Golf", "Polo", "Passat", "Up"]  # the second has an external id that is taken
    assert "error" in made[1]
    job(cars, "update", [{"id": made[0]["id"], "name": "Up!"}])
    assert stored(cars)[-1] == "Up!"
    job(
        cars,
        "create_or_update_by_external_id",
        [{"external_id": "polo", "name": "Polo 2"}, {"external_id": "new", "name": "New"}],
    )
    assert stored(cars) == ["Golf", "Polo 2", "Passat", "Up!", "New"]
    job(cars, "delete_by_external_id", ["golf"])
    job(cars, "delete", [made[0]["id"]])
    assert stored(cars) == ["Polo 2", "Passat", "New"]


def test_standard_fields_stay(cars: Api) -> None:
    cars.delete(f"{OBJECT}/fields/standard::name", status=422)


def test_a_record_tells_who_wrote_it_and_has_an_id_in_the_order_of_time(api: Api, sandbox: Sandbox) -> None:
    sent = {"key": "car", "title": "Car", "title_pluralized": "Cars"}
    made = api.post("custom_objects", {"custom_object": sent})["custom_object"]
    assert made["url"].endswith("/api/v2/custom_objects/car.json")
    first, second = (
        api.post(f"{OBJECT}/records", {"custom_object_record": {"name": name}})["custom_object_record"]
        for name in ("Golf", "Polo")
    )
    assert len(first["id"]) == 26
    assert first["id"] < second["id"]
    me = str(sandbox.user.id)
    assert (first["created_by_user_id"], first["updated_by_user_id"], made["created_by_user_id"]) == (
        me,
        me,
        me,
    )


def test_a_record_that_is_too_large_is_refused(cars: Api) -> None:
    sent = {"name": "Big", "custom_object_fields": {"color": "x" * 32 * 1024}}
    assert (
        cars.post(f"{OBJECT}/records", {"custom_object_record": sent}, status=422)["error"] == "RecordInvalid"
    )


def test_a_job_takes_100_items_and_known_actions(cars: Api) -> None:
    def refused(action: str, number: int) -> str:
        job = {"action": action, "items": [{"name": "x"}] * number}
        return str(cars.post(f"{OBJECT}/jobs", {"job": job}, status=400)["error"])

    assert refused("create", 101) == "TooManyValues"
    assert "job.action must be one of" in refused("paint", 1)


def test_an_export_knows_its_object_and_its_cursors(cars: Api) -> None:
    def code(path: str, status: int) -> object:
        return cars.get(f"incremental/custom_objects/{path}", status=status)["errors"][0]["code"]

    assert code("boat/cursor?start_time=1", 404) == "CustomObjectNotFound"
    assert code("car/cursor?cursor=nonsense", 400) == "InvalidCursor"
    assert code("car/cursor?start_time=99999999999", 400) == "StartTimeTooRecent"


def test_standard_fields_are_shown_when_they_are_asked_for_and_say_what_names_are(cars: Api) -> None:
    color = {"key": "color", "title": "Color", "type": "text"}
    cars.post(f"{OBJECT}/fields", {"custom_object_field": color})

    def keys(query: str = "") -> list[str]:
        return [one["key"] for one in cars.get(f"{OBJECT}/fields{query}")["custom_object_fields"]]

    assert keys() == ["color"]
    assert keys("?include_standard_fields=true") == ["standard::name", "standard::external_id", "color"]
    body = {"custom_object_field": {"properties": {"is_unique": True}}}
    assert cars.send("PATCH", f"{OBJECT}/fields/standard::name", body).status == 200
    cars.post(f"{OBJECT}/records", {"custom_object_record": {"name": "Golf"}}, status=422)
