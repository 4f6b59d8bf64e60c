"""Takes the pictures of docs/pictures from the real window on the songs of the tests.

Run it again after the window has changed: `xvfb-run -a -s "-screen 0 1600x1000x24" python tools/make_pictures.py`.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SONGS = ROOT / "tests" / "fixtures" / "Songs"
SONG = "Beatwright - Lantern Walk"
RANGE = (8_000.0, 16_000.0)
PATIENCE_S = 240.0
WIDTH = 1280  # of a picture; a page in a browser is no wider


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BEATWRIGHT_HOME"] = f"{folder}/home"
        songs = Path(shutil.copytree(SONGS, Path(folder) / "Songs"))
        PICTURES.mkdir(exist_ok=True)
        _tour(songs)
    os._exit(0)


def _tour(songs: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from core.program.settings import load_settings
    from desktop.main_window import MainWindow
    from desktop.shared import theme

    application = QApplication(sys.argv[:1])
    theme.apply(application)
    window = MainWindow(load_settings(), songs)
    window.resize(1500, 940)
    window.show()

    def process_events(seconds: float = 0.8) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            application.processEvents()
            time.sleep(0.01)

    def wait(true: Callable[[], object]) -> bool:
        end = time.monotonic() + PATIENCE_S
        while not true() and time.monotonic() < end:
            process_events(0.1)
        return bool(true())

    def picture(name: str) -> None:
        window.session.notices.clear()
        process_events()
        shot = window.grab().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        shot.save(str(PICTURES / f"{name}.png"))
        print(PICTURES / f"{name}.png")

    def job() -> None:
        """Carry out what the form in view asks for."""
        process_events(0.3)
        if window.generate() is not None:
            wait(lambda: window.session.proposal is not None or not window.jobs.busy)
            wait(lambda: not window.jobs.busy)

    wait(lambda: window.library.list.model().rowCount() == 3)
    picture("songs")
    window.opener.open(next((songs / SONG).glob("*[[]Normal].osu")))
    wait(lambda: window.opener.sound is not None)
    window.tasks.setCurrentWidget(window.new_difficulty)
    picture("new-difficulty")
    job()
    window.editor.playback.seek(RANGE[0])
    picture("proposal")
    window.generation.discard()

    window.tasks.setCurrentWidget(window.forms.remap)
    window.session.select(RANGE)
    job()
    picture("remap")
    window.generation.discard()
    window.session.select(None)

    for name, form in (("hitsounds", window.forms.hitsounds), ("guest", window.forms.guest)):
        window.tasks.setCurrentWidget(form)
        if form.model.card.hub_id is None:
            # What ships with the program can do it, so the picture shows that.
            job()
        picture(name)
        if window.session.proposal is not None:
            window.generation.discard()

    window.tasks.setCurrentWidget(window.timing)
    picture("timing")
    beatmap = next((songs / SONG).glob("*[[]Normal].osu"))
    beatmap.write_text(_with_slips(beatmap.read_text(encoding="utf-8")), encoding="utf-8")
    wait(lambda: window.session.beatmap is not None and any(o.x > 512 for o in window.session.beatmap.hit_objects))
    window.tasks.setCurrentWidget(window.maimod)
    window.maimod.modding.check()
    window.maimod.modding.ask("beatwright-small", "MaiMod")
    wait(lambda: not window.checks.busy and not window.jobs.busy)
    picture("maimod")


def _with_slips(text: str) -> str:
    """The map with a few slips of a mapper: notes beside the beat, one outside the field, sounds out of place."""
    head, mark, objects = text.partition("[HitObjects]")
    lines = objects.splitlines()
    for place, (field, change) in {
        14: (2, lambda value: value + 29),
        31: (0, lambda _: 540),
        46: (4, lambda _: 12),
        58: (2, lambda value: value - 33),
    }.items():
        words = lines[place].split(",")
        words[field] = str(change(int(words[field])))
        lines[place] = ",".join(words)
    return head + mark + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
