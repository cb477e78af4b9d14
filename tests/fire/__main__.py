"""Run the fault matrix and write its tables into docs/faults.md: `python -m tests.fire`."""

from tests.support.fire import table

if __name__ == "__main__":
    table.write()
