"""Numbers as numpy has them, without numpy: what they can do, and nothing else."""

from __future__ import annotations

from typing import NamedTuple


class Dtype(NamedTuple):
    """The type of a scalar."""

    kind: str


class Scalar:
    """What numpy scalars share: they are equal to the number, have its hash, and `item()` gives it."""

    kind = ""

    def __init__(self, value: float) -> None:
        self._value = value

    @property
    def dtype(self) -> Dtype:
        """Its type."""
        return Dtype(self.kind)

    @property
    def shape(self) -> tuple[int, ...]:
        """No dimensions."""
        return ()

    def item(self) -> object:
        """The number of Python."""
        return self._value

    def __eq__(self, other: object) -> bool:
        return self._value == other

    def __hash__(self) -> int:
        return hash(self._value)

    def __str__(self) -> str:
        return str(self._value)

    def __repr__(self) -> str:
        return f"np.{type(self).__name__}({self._value})"


class Int64(Scalar):
    """A whole number."""

    kind = "i"

    def __index__(self) -> int:
        return int(self._value)

    def __int__(self) -> int:
        return int(self._value)

    def __float__(self) -> float:
        return float(self._value)


class Float32(Scalar):
    """A float that is not a Python float."""

    kind = "f"

    def __float__(self) -> float:
        return self._value


class Float64(float):
    """A float that is a Python float."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)})"

    __str__ = float.__repr__


class Bool(Scalar):
    """True or false; it is not a number to count with."""

    kind = "b"

    def __bool__(self) -> bool:
        return bool(self._value)

    def __index__(self) -> int:
        raise TypeError("a bool is not an index")


class Index:
    """Anything that stands for a whole number; neither equal to it nor hashed like it."""

    def __init__(self, value: int) -> None:
        self._value = value

    def __index__(self) -> int:
        return self._value


class Moment(Scalar):
    """A moment in nanoseconds: `item()` gives a number that means nothing elsewhere."""

    kind = "M"


class Array(Scalar):
    """Several numbers in a row."""

    kind = "i"

    def __init__(self, *values: int) -> None:
        super().__init__(0)
        self._values = [Int64(value) for value in values]

    @property
    def shape(self) -> tuple[int, ...]:
        """One dimension."""
        return (len(self._values),)

    def __iter__(self) -> object:
        return iter(self._values)

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to a scalar index")

    def item(self) -> object:
        """The only number in it."""
        if len(self._values) != 1:
            raise ValueError("can only convert an array of size 1 to a Python scalar")
        return self._values[0].item()


class Texts:
    """An array of texts."""

    kind = "U"

    def __init__(self, *values: str) -> None:
        self._values = values

    @property
    def dtype(self) -> Dtype:
        """Its type."""
        return Dtype(self.kind)

    def tolist(self) -> list[str]:
        """What is in it."""
        return [*self._values]


class Moments(Texts):
    """An array of moments: its list would have numbers that mean nothing elsewhere."""

    kind = "M"
