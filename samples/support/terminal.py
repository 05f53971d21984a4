"""Colour on a terminal only, and never with NO_COLOR set (no-color.org)."""
import os
import sys

CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}
COLOUR = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text, *styles):
    if not COLOUR or not styles:
        return str(text)
    return f"\x1b[{';'.join(CODES[style] for style in styles)}m{text}\x1b[0m"


def heading(text):
    print(f"\n{paint('==', 'cyan')} {paint(text, 'bold')}", flush=True)


def note(text):
    print(f"   {text}", flush=True)
