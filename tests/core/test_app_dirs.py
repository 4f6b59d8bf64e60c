import sys
from pathlib import Path

import pytest

from core.app_dirs import places


@pytest.fixture
def packaged(tmp_path, monkeypatch):
    """Pretends that the program runs from the package in the folder that is given back."""
    monkeypatch.delenv("BEATWRIGHT_HOME", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "beatwright"))
    return tmp_path


def test_each_kind_of_thing_has_its_place_in_the_users_own_folders(monkeypatch):
    monkeypatch.delenv("BEATWRIGHT_HOME", raising=False)
    here = places()
    assert here.models is None
    assert here.backups.parent == here.data
    for folder in (here.config, here.data, here.cache, here.logs):
        assert folder.is_relative_to(Path.home())


def test_a_file_named_portable_keeps_everything_beside_the_program(packaged):
    assert not places().config.is_relative_to(packaged)
    (packaged / "portable").touch()
    here = places()
    for folder in (here.config, here.data, here.cache, here.logs, here.models):
        assert folder.is_relative_to(packaged)


def test_on_macos_portable_lies_beside_the_bundle(packaged, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(packaged / "Beatwright.app" / "Contents" / "MacOS" / "Beatwright"))
    (packaged / "portable").touch()
    assert places().config.is_relative_to(packaged / "Beatwright data")


def test_the_environment_comes_first(packaged, monkeypatch, tmp_path):
    (packaged / "portable").touch()
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    assert places().logs == tmp_path / "home" / "logs"
