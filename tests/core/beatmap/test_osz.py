"""Archives are read and written within limits."""

import io
import stat
import struct
import zipfile

import pytest

from core.beatmap import osz
from core.beatmap.osz import extract_osz, read_osz, write_osz
from core.errors import InputError, MachineError


def make(path, *entries, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def test_round_trip(tmp_path, beatmaps):
    folder = tmp_path / "set"
    (folder / "sb").mkdir(parents=True)
    (folder / "a.osu").write_bytes((beatmaps / "standard.osu").read_bytes())
    (folder / "sb" / "星.png").write_bytes(b"png")
    (folder / "link.osu").symlink_to(folder / "a.osu")
    write_osz(folder, tmp_path / "set.osz")
    archive = read_osz(tmp_path / "set.osz")
    assert set(archive.names) == {"a.osu", "sb/星.png"}
    assert archive.beatmaps() == ["a.osu"]
    assert archive.read("sb/星.png") == b"png"
    files = extract_osz(tmp_path / "set.osz", tmp_path / "out")
    assert (tmp_path / "out" / "a.osu").read_bytes() == (folder / "a.osu").read_bytes()
    assert len(files) == 2 and all(path.is_file() for path in files)
    with pytest.raises(FileExistsError):
        extract_osz(tmp_path / "set.osz", tmp_path / "out")
    with pytest.raises(FileExistsError):
        write_osz({"x": b""}, tmp_path / "set.osz")
    with pytest.raises(KeyError):
        archive.read("nothing")


@pytest.mark.parametrize(
    "name",
    [
        *("../evil.osu", "a/../../evil", "/etc/passwd", "C:/x.osu", "C:x", "..\\evil", "\\\\host\\x", "a//b", "./a"),
        *("CON", "nul.txt", "a/Com1.osu", "lpt¹", "AUX .osu", "x?.osu", "a|b", "tab\tx", "end.", "end ", "a /b"),
        "x" * 300,
    ],
)
def test_names_that_may_not_be(tmp_path, name):
    path = make(tmp_path / "bad.osz", (name, b"x"))
    with pytest.raises(InputError, match=r"bad\.osz"):
        extract_osz(path, tmp_path / "out")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["bad.osz"]
    if "\\" not in name:
        with pytest.raises(InputError):
            write_osz({name: b"x"}, tmp_path / "mine.osz")


@pytest.mark.parametrize("names", [("a.osu", "A.OSU"), ("é.osu", "e\u0301.osu"), ("sb", "SB/x.png"), ("x/y", "x/y/z")])
def test_collisions(tmp_path, names):
    path = make(tmp_path / "bad.osz", *((name, b"") for name in names))
    with pytest.raises(InputError):
        read_osz(path)


def test_links(tmp_path):
    path = tmp_path / "bad.osz"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("link")
        info.create_system = 3
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(InputError, match="link"):
        read_osz(path)


def test_too_many_and_too_much(tmp_path, monkeypatch):
    path = make(tmp_path / "many.osz", *((f"{number}", b"x" * 100) for number in range(20)))
    monkeypatch.setattr(osz, "MAX_FILES", 19)
    with pytest.raises(InputError, match="20 files"):
        read_osz(path)
    monkeypatch.setattr(osz, "MAX_FILES", 20)
    monkeypatch.setattr(osz, "MAX_TOTAL_BYTES", 1999)
    with pytest.raises(InputError, match="unpacks"):
        read_osz(path)
    monkeypatch.setattr(osz, "MAX_TOTAL_BYTES", 2000)
    assert len(read_osz(path).names) == 20


def test_bomb_that_lies_about_its_size(tmp_path, monkeypatch):
    path = make(tmp_path / "bomb.osz", ("zeros", bytes(5_000_000)))
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = data.index(mark) + offset
        data[place : place + 4] = struct.pack("<I", 10)
    path.write_bytes(data)
    monkeypatch.setattr(osz, "MAX_FILE_BYTES", 1_000_000)
    with pytest.raises(InputError):
        extract_osz(path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_other_packing_is_refused(tmp_path):
    path = make(tmp_path / "lzma.osz", ("a", b"x"), compression=zipfile.ZIP_LZMA)
    with pytest.raises(InputError):
        read_osz(path)


def test_damage_gives_one_clear_error(tmp_path):
    path = make(tmp_path / "good.osz", ("a.osu", bytes(range(256)) * 40), ("b.osu", b"b" * 300))
    data = path.read_bytes()
    for index in range(0, len(data), 7):
        for broken in (data[:index], data[:index] + bytes([data[index] ^ 0xFF]) + data[index + 1 :]):
            path.write_bytes(broken)
            try:
                archive = read_osz(path)
                for name in archive.names:
                    archive.read(name)
            except InputError as error:
                assert "good.osz" in str(error)
    with pytest.raises(InputError):
        read_osz(tmp_path / "missing.osz")
    with pytest.raises(InputError):
        write_osz(tmp_path / "missing", tmp_path / "out.osz")
    with pytest.raises(InputError):
        write_osz({"a": tmp_path / "missing"}, tmp_path / "out.osz")


def test_names_of_old_archives(tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("xxxx.png", b"1")
    (tmp_path / "old.osz").write_bytes(buffer.getvalue().replace(b"xxxx", "音楽".encode("cp932")))
    assert read_osz(tmp_path / "old.osz").names == ("音楽.png",)


@pytest.mark.parametrize("prefix", ["My set/", "all/My set/", "My set\\"])
def test_a_packed_folder_is_its_files(tmp_path, prefix):
    names = ("a.osu", "sb/star.png", ".DS_Store")
    path = make(tmp_path / "set.osz", *((prefix + name, name.encode()) for name in names), ("__MACOSX/x/._a.osu", b"x"))
    archive = read_osz(path)
    assert archive.names == ("a.osu", "sb/star.png") and archive.beatmaps() == ["a.osu"]
    assert archive.read("sb/star.png") == b"sb/star.png" and archive.sizes()["a.osu"] == 5
    assert extract_osz(path, tmp_path / "out") == [tmp_path / "out" / name for name in archive.names]
    assert (tmp_path / "out" / "a.osu").read_bytes() == b"a.osu"


def test_folders_that_only_some_files_lie_in_stay(tmp_path):
    names = ("set/a.osu", "set 2/b.osu")
    assert read_osz(make(tmp_path / "two.osz", *((name, b"x") for name in names))).names == names
    names = ("sb/star.png", "a.osu")
    assert read_osz(make(tmp_path / "one.osz", *((name, b"x") for name in names))).names == names
    assert read_osz(make(tmp_path / "case.osz", ("Set/a.osu", b"x"), ("set/b.osu", b"x"))).names == ("a.osu", "b.osu")


@pytest.mark.parametrize("name", ["../evil.osu", "/evil.osu", "set/../../evil.osu", "set/C:evil.osu", "set/CON"])
def test_a_common_folder_excuses_no_name(tmp_path, name):
    path = make(tmp_path / "bad.osz", (name, b"x"))
    with pytest.raises(InputError):
        extract_osz(path, tmp_path / "out")
    path = make(tmp_path / "bad.osz", ("set/a.osu", b"x"), (name, b"x"))
    with pytest.raises(InputError):
        extract_osz(path, tmp_path / "out")
    assert [entry.name for entry in tmp_path.iterdir()] == ["bad.osz"]


def test_a_full_disk_leaves_nothing(tmp_path, monkeypatch):
    path = make(tmp_path / "good.osz", ("a.osu", b"x" * 100))

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(osz.Path, "rename", full)
    with pytest.raises(MachineError, match="No space"):
        extract_osz(path, tmp_path / "out")
    assert [entry.name for entry in tmp_path.iterdir()] == ["good.osz"]
