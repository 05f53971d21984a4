"""Prints a table of the warehouse as text."""


def render(database, name):
    cursor = database.execute(f'select * from "{name}"')
    heads = [column[0] for column in cursor.description]
    rows = [["" if cell is None else f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in row] for row in cursor]
    widths = [max(len(row[place]) for row in [heads, *rows]) for place in range(len(heads))]
    numeric = [all(row[place].replace(".", "", 1).lstrip("-").isdigit() for row in rows) for place in range(len(heads))]

    def line(cells):
        return "| " + " | ".join(
            cell.rjust(width) if right else cell.ljust(width) for cell, width, right in zip(cells, widths, numeric)) + " |"

    return "\n".join([line(heads), "|" + "|".join("-" * (width + 2) for width in widths) + "|", *map(line, rows)])
