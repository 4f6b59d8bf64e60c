"""What is remembered between starts."""

from desktop.settings import Settings, load_settings, places


def test_what_was_saved_comes_back(home):
    Settings(songs_folder="/Songs", splitters={"columns": [1, 2]}, form={"stars": 4.5}, volume=12).save()
    assert load_settings() == Settings(
        songs_folder="/Songs", splitters={"columns": [1, 2]}, form={"stars": 4.5}, volume=12
    )


def test_damage_gives_the_defaults(home):
    Settings(volume=12).save()
    file = places().config / "settings.json"
    file.write_text("{")
    assert load_settings() == Settings()
    file.write_text('{"volume": "loud", "creator": "Me", "unknown": 1}')
    assert load_settings() == Settings(creator="Me")


def test_a_place_that_cannot_be_written_is_no_error(home):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where the folder should be")
    Settings(volume=12).save()
    assert load_settings() == Settings()
