"""Human maps as training material, by song."""

import shutil
from pathlib import Path

from core.training.data.charts import read_charts, with_songs_apart


def test_the_songs_of_a_compilation_are_named_by_their_audio(fixtures_folder: Path, tmp_path: Path) -> None:
    songs = fixtures_folder / "Songs"
    two = read_charts(songs)
    assert with_songs_apart(two) == two and len({chart.song for chart in two}) == 3
    for number, folder in enumerate(sorted(songs.iterdir())):
        (tmp_path / folder.name).mkdir()
        shutil.copy(folder / "audio.ogg", tmp_path / folder.name / f"{number}.ogg")
        for path in folder.glob("*.osu"):
            text = path.read_text().replace("AudioFilename: audio.ogg", f"AudioFilename: {number}.ogg")
            title = next(line for line in text.splitlines() if line.startswith("Title:"))
            (tmp_path / folder.name / path.name).write_text(text.replace(title, "Title:Compilation"))
    charts = read_charts(tmp_path)
    assert {chart.song for chart in charts} == {"compilation"}
    assert {chart.song for chart in with_songs_apart(charts)} == {"0.ogg", "1.ogg", "2.ogg"}
