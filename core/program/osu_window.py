"""The title of osu!'s window, which names the map that is played or edited; only Windows tells."""

import re
import sys

TITLES_TELL = sys.platform == "win32"

_TITLE = re.compile(r"osu![\w. ()]*? +- +(?P<map>\S.*)")


def map_in_title(title: str) -> str:
    """The map in a title such as `osu!  - Artist - Title [Version]`, or its file in the editor's; empty without one."""
    found = _TITLE.fullmatch(title.strip())
    return found["map"] if found is not None else ""


def shown_map() -> str:
    """What osu!'s window names now; empty where it names none or is not there."""
    return next(filter(None, map(map_in_title, _titles())), "")


def _titles() -> list[str]:
    """The titles of all windows."""
    if sys.platform != "win32":
        return []
    import ctypes

    user32 = ctypes.windll.user32
    titles: list[str] = []

    @ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
    def collect(window: int, _: object) -> bool:
        handle = ctypes.c_void_p(window)
        buffer = ctypes.create_unicode_buffer(user32.GetWindowTextLengthW(handle) + 1)
        user32.GetWindowTextW(handle, buffer, len(buffer))
        titles.append(buffer.value)
        return True

    user32.EnumWindows(collect, None)
    return titles
