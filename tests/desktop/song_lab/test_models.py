"""The models of the page: what the chosen one takes can be asked for, and what it does not is off with the reason."""

from pathlib import Path

from core.music.published.catalog import MODELS
from desktop.main_window import MainWindow
from desktop.song_lab.page import SongLab
from tests.desktop.song_lab.conftest import TASKS, WAIT, make


def test_every_published_model_can_be_chosen_and_says_its_licence(qtbot, ready: SongLab) -> None:
    model = ready.form.model
    names = {model.choice.itemText(row) for row in range(model.choice.count())}
    assert set(MODELS) <= names
    model.use("musicldm")
    qtbot.waitUntil(lambda: "CC-BY-NC-SA-4.0" in model.note.text(), timeout=WAIT)
    assert model.provider.name == "musicldm" and "shared alike" in model.note.toolTip()


def test_fields_that_the_model_does_not_take_are_off_and_say_nothing(qtbot, ready: SongLab, tiny_latent: Path) -> None:
    form, more = ready.form, ready.form.details
    form.more.set_folded(False)
    form.sections.setText("intro 2 bars")
    more.temperature.choose(0.5)
    more.int8.setChecked(True)
    assert not more.steps.isEnabled() and "MusicGen takes none" in more.steps.toolTip()
    assert form.request().quantization == "int8" and form.request().temperature == 0.5
    form.model.use(str(tiny_latent))
    assert not form.sections.isEnabled() and "MusicLDM takes none" in form.sections.toolTip()
    more.negative.setText("low quality")
    more.steps.choose(7)
    more.scheduler.setCurrentIndex(more.scheduler.findData("ddim"))
    request = form.request()
    assert (request.provider, request.negative_prompt, request.steps) == ("musicldm", "low quality", 7)
    assert (request.scheduler, request.sections, request.temperature) == ("ddim", (), 1.0)
    more.steps.line.setText("many")
    assert form.why_not()
    form.model.use("musicgen-small")
    assert not form.why_not()  # what cannot be used is not wrong
    form.fill(request)
    assert more.steps.chosen == 7 and more.negative.text() == "low quality" and form.model.name == str(tiny_latent)


def test_a_model_that_sings_takes_lyrics_meter_and_songs_to_cover(qtbot, ready: SongLab, tmp_path: Path) -> None:
    form, more = ready.form, ready.form.details
    form.model.use("acestep-v15-xl-turbo")
    assert form.model.provider.name == "acestep" and form.sections.isEnabled() and not more.top_k.isEnabled()
    qtbot.waitUntil(lambda: "MIT" in form.model.note.text(), timeout=WAIT)
    assert "graphics card" in form.model.note.toolTip()
    (tmp_path / "song.wav").write_bytes(b"")
    more.audio.line.setText(str(tmp_path / "song.wav"))
    more.lyrics.setPlainText("[verse]\nla la")
    more.meter.choose(3)
    request = form.request()
    assert (request.lyrics, request.meter, request.audio_use) == ("[verse]\nla la", 3, "cover")
    more.use.setCurrentIndex(more.use.findData("repaint"))
    request = form.request()
    assert request.audio_use == "repaint" and request.audio_prompt is not None
    form.model.use("musicgen-small")
    plain = form.request()
    assert (plain.lyrics, plain.meter, plain.audio_use) == ("", None, "") and plain.audio_prompt is not None
    form.fill(request)
    assert more.use.currentData() == "repaint" and more.meter.chosen == 3 and form.request() == request


def test_cards_say_how_like_its_prompt_a_song_is(qtbot, ready: SongLab, tiny_latent: Path) -> None:
    ready.desk.fill_task = f"{TASKS}:fill_ranked"
    ready.form.model.use(str(tiny_latent))
    qtbot.waitUntil(ready.generate.isEnabled, timeout=WAIT)
    ready.form.candidates.choose(2)
    ready.form.details.steps.choose(2)
    make(qtbot, ready)
    assert [card.song.similarity for card in ready.songs.cards] == [0.5, 0.25]
    assert ["50% like its prompt" in card.figures.text() for card in ready.songs.cards] == [True, False]
    made = ready.songs.cards[0].song.request
    assert made is not None and (made.provider, made.steps) == ("musicldm", 2)


def test_a_wrong_field_below_a_folded_heading_is_seen(qtbot, ready: SongLab, tiny_latent: Path) -> None:
    form, more = ready.form, ready.form.details
    form.model.use(str(tiny_latent))
    qtbot.waitUntil(ready.generate.isEnabled, timeout=WAIT)
    assert form.more.is_folded
    more.steps.line.setText("many")
    assert not ready.generate.isEnabled() and "many" in ready.generate.toolTip()
    assert "many" in form.more.heading.toolTip()
    form.model.use("musicgen-small")  # it takes no steps
    assert "many" not in form.why_not() and "many" not in form.more.heading.toolTip()
    form.model.use(str(tiny_latent))
    more.steps.choose(5)
    qtbot.waitUntil(ready.generate.isEnabled, timeout=WAIT)
    more.lyrics.setPlainText("a" * 10_000)
    assert ready.generate.isEnabled()  # this model sings nothing
    form.model.use("acestep-v15-xl-turbo")
    assert "10000 letters" in form.why_not()


def test_a_model_that_does_not_fit_says_what_does(qtbot, monkeypatch, window: MainWindow, ready: SongLab) -> None:
    monkeypatch.setattr("desktop.song_lab.model_field.available_memory", lambda: 3 << 30)
    model = ready.form.model
    model.use("musicldm")
    ready.form.seconds.choose(120)
    assert "ask for" in model.room_problem(ready.form.request())
    model.use("musicgen-large")
    assert "GiB are free" in model.room_problem(ready.form.request())
    model.use("musicgen-small")
    assert "GiB are free" in model.room_problem(ready.form.request())
    assert model.room_problem(ready.form.request(), "musicgen-small") == "", "it is loaded already"


def test_without_diffusers_only_its_models_are_off(qtbot, monkeypatch, ready: SongLab, tiny_latent: Path) -> None:
    monkeypatch.setattr("core.music.libraries.find_spec", lambda name: None if name == "diffusers" else object())
    ready.form.model.use(str(tiny_latent))
    qtbot.waitUntil(lambda: "package diffusers" in ready.generate.toolTip(), timeout=WAIT)
    assert not ready.generate.isEnabled()
