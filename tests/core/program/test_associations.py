import configparser
import sys
import xml.etree.ElementTree as ElementTree

import pytest

from core.program import associations

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="writes the entries of a Linux desktop")


@pytest.fixture
def data_home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def test_registering_writes_an_entry_and_undoing_leaves_nothing(data_home):
    icon = data_home / "icon.svg"
    icon.write_text("<svg/>")
    assert not associations.is_associated()
    associations.associate(['/opt/my "maps"/夜 100%/beatwright'], icon)
    assert associations.is_associated()
    entry = configparser.RawConfigParser()
    entry.read(data_home / "applications" / "beatwright.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["exec"] == '"/opt/my \\\\"maps\\\\"/夜 100%%/beatwright" %f'
    kinds = ElementTree.parse(data_home / "mime" / "packages" / "beatwright-osu.xml").getroot()
    patterns = {
        glob.get("pattern") for glob in kinds.iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    }
    assert patterns == {"*.osu", "*.osz"}
    named = {kind.get("type") for kind in kinds}
    assert named == set(entry["Desktop Entry"]["mimetype"].strip(";").split(";"))
    associations.dissociate()
    assert not associations.is_associated()
    own = [path for path in data_home.rglob("*beatwright*") if path.is_file()]
    assert own == []


def test_undoing_what_was_never_done_is_no_error(data_home):
    associations.dissociate()
