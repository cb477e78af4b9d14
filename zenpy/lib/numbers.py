"""Numbers of other libraries as Python's own.

Programs that read tables have the numbers of numpy or pandas. They are not `int`, `float` or `bool`, although they stand for
one. They are recognized by what they can do, so that none of these libraries is needed.
"""

from __future__ import annotations

from operator import index

_OWN = frozenset({int, bool, float, str, type(None), dict, list, tuple, bytes})
#: The kinds of a numpy type that are numbers: booleans, whole numbers with and without sign, floats. Moments are not.
_NUMBER_KINDS = "biuf"


def to_plain_number(value: object) -> object:
    """The int, float or bool that has exactly the value of a number of another library; any other value as it is."""
    kind = type(value)
    if kind in _OWN or isinstance(value, int | float | str | bytes):
        return value
    if callable(getattr(kind, "item", None)):
        return _read_scalar(value)
    if hasattr(kind, "__index__"):
        try:
            return index(value)  # type: ignore[arg-type]  # it has what index() calls
        except TypeError:
            return value
    # Decimal and Fraction are more exact than a float
    return value if hasattr(kind, "as_integer_ratio") or hasattr(kind, "numerator") else _read_float(value)


def to_plain_list(value: object) -> object:
    """The list of what is in an array of numpy, or in a column of pandas; any other value as it is.

    Moments in it would become numbers that mean nothing elsewhere, so an array of them stays what it is.
    """
    kind = getattr(getattr(value, "dtype", None), "kind", "")
    convert = getattr(type(value), "tolist", None)
    found: object = convert(value) if convert is not None and kind and kind in f"{_NUMBER_KINDS}UO" else value
    return found if isinstance(found, list) else value


def is_missing(value: object) -> bool:
    """Whether a value stands for none, as NaN does, and the NaT and NA of pandas: these equal nothing, not even themselves."""
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return True


def _read_scalar(value: object) -> object:
    """The number in a scalar of numpy, or of a library that follows it; an array with dimensions is not a number."""
    kind = getattr(getattr(value, "dtype", None), "kind", _NUMBER_KINDS)
    if kind not in _NUMBER_KINDS or getattr(value, "shape", ()) != ():
        return value
    found: object = value.item()  # type: ignore[attr-defined]  # its type has the method
    return found if type(found) in (int, float, bool) else _read_float(value)


def _read_float(value: object) -> object:
    convert = getattr(type(value), "__float__", None)
    if convert is None:
        return value
    try:
        number: object = convert(value)
        return number if number == value else value
    except (TypeError, ValueError, OverflowError):
        return value
