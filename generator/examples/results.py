"""What an example does with the result of its call: it prints what tells most of it."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING

from generator.examples.code import Code, text_of
from generator.examples.records import fields_of
from generator.published.values import Where
from zenpy._codegen.naming import snake
from zenpy._codegen.types import Choice, Moment, Plain, Record, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Form, Model
    from generator.model.records import Field
    from generator.published.values import Values
    from generator.spec.shared_tables import ExampleSpec, ExamplesSpec

#: How many attributes of a record are printed.
_MOST_SHOWN = 2
#: How long the name of a variable gets, if it has more than two words.
_LONGEST_NAME = 20


class Results:
    """Writes the call of an example together with what is read from its result."""

    def __init__(self, model: Model, values: Values, given: ExamplesSpec) -> None:
        self._objects, self._values, self._given = model.objects, values, given

    def lines(self, call: Code, form: Form, given: ExampleSpec) -> str:
        """The call and what is done with what it gives."""
        result = form.operation.result
        if form.operation.is_listing or result.many:
            return self._listing(call, form, given)
        match result.kind:
            case "nothing":
                return text_of(call)
            case "job" if form.operation.method == "GET":
                return text_of(call, "job = ") + "\nprint(job.status, job.progress)"
            case "job":
                return text_of(call, "job = ") + "\nprint(client.job_status.wait(job).status)"
            case "count":
                return text_of(call, "count = ") + "\nprint(count.value)"
            case "binary":
                return text_of(call, "content = ") + "\nprint(len(content))"
            case "values":
                name = self._value_name(form)
                return text_of(call, f"{name} = ") + f"\nprint({name})"
        return self._one(call, form, given)

    def _one(self, call: Code, form: Form, given: ExampleSpec) -> str:
        record = self._record(form)
        name = variable(record.class_name) if record else "answer"
        return text_of(call, f"{name} = ") + f"\n{self._print(name, record, given)}"

    def _listing(self, call: Code, form: Form, given: ExampleSpec) -> str:
        record = self._record(form)
        name = (
            variable(record.class_name)
            if record
            else variable(_singular(form.operation.result.key or "value"))
        )
        inner = f"    {self._print(name, record, given)}"
        line = text_of(call, f"for {name} in ", ":")
        if "\n" not in line:
            return f"{line}\n{inner}"
        return f"{text_of(call, f'{plural(name)} = ')}\nfor {name} in {plural(name)}:\n{inner}"

    def _record(self, form: Form) -> Record | None:
        """The record that the call gives, if it gives records of one class."""
        found = form.operation.result.item
        return found if isinstance(found, Record) else None

    def _value_name(self, form: Form) -> str:
        key = form.operation.result.key
        return variable(key) if key else "answer"

    def _print(self, name: str, record: Record | None, given: ExampleSpec) -> str:
        shown = given.shows or tuple(self._shown(record) if record else ())
        return f"print({', '.join(f'{name}.{one}' for one in shown) or name})"

    def _shown(self, record: Record) -> Iterator[str]:
        """The attributes that tell most of a record: its id, and what api.yaml has first."""
        if record.spec in self._given.shows:
            yield from self._given.shows[record.spec]
            return
        thing = self._objects[record.spec]
        fields = [one for one in fields_of(thing) if _is_plain(one) and not one.writeonly]
        ranks = {one.name: self._values.rank(one.wire, Where(record.spec)) for one in fields}
        known = sorted(
            (name for name, rank in ranks.items() if rank is not None), key=lambda name: ranks[name] or 0
        )
        texts = [one.name for one in fields if one.type == Plain("str")]
        first = ["id"] if "id" in ranks else []
        others = [one for one in dict.fromkeys([*known, *texts, *ranks]) if one not in ("id", "url")]
        yield from [*first, *others][:_MOST_SHOWN]


def variable(text: str) -> str:
    """The name of a variable: not that of a builtin, nor a word of Python."""
    name = re.sub(r"\W", "_", snake(text).replace("o_auth", "oauth"))
    while len(name) > _LONGEST_NAME and name.count("_") > 1:
        name = name.partition("_")[2]
    return f"{name}_" if keyword.iskeyword(name) or hasattr(builtins, name) else name


def _singular(name: str) -> str:
    return re.sub(r"ies$", "y", name) if name.endswith("ies") else name.removesuffix("s")


def plural(name: str) -> str:
    """The name of a variable that holds several."""
    if name.endswith("y") and name[-2:-1] not in "aeiou":
        return f"{name[:-1]}ies"
    return f"{name}es" if name.endswith(("s", "x", "ch")) else f"{name}s"


def _is_plain(field: Field) -> bool:
    plain = all(
        isinstance(one, Plain | Choice | Moment) and one != Plain("object") for one in options_of(field.type)
    )
    return plain and not field.deprecated
