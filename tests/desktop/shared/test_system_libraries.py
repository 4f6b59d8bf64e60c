from desktop.shared.system_libraries import PACKAGES, problem

SCREEN = {"DISPLAY": ":0"}


def test_a_complete_system_has_no_problem():
    assert problem(SCREEN, lambda _: True, "linux") is None
    assert problem({}, lambda _: False, "win32") is None


def test_missing_libraries_are_named_with_the_line_that_installs_them():
    sentence = problem(SCREEN, lambda name: name not in {"libxcb-cursor.so.0", "libEGL.so.1"}, "linux")
    assert sentence is not None
    assert "libEGL.so.1, libxcb-cursor.so.0" in sentence
    assert sentence.endswith("sudo apt-get install -y libegl1 libxcb-cursor0")


def test_without_a_screen_the_commands_are_named():
    sentence = problem({}, lambda _: True, "linux")
    assert sentence is not None
    assert "beatwright --help" in sentence
    assert problem({"QT_QPA_PLATFORM": "offscreen"}, lambda _: True, "linux") is None


def test_the_setup_script_installs_the_same_packages(request):
    script = (request.config.rootpath / "tools" / "setup.sh").read_text()
    for package in ("libgl1", "libegl1", "libxcb-cursor0", "libpulse0", "libxcb-keysyms1"):
        assert package in script
        assert package in PACKAGES.values()
