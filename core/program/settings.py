"""What the program remembers between starts: each setting declared once, with what it may be.

Those that belong to a group are settings that people choose: the dialog, the palette, docs/settings.md, the help of the
command line and the environment variables that replace them come from these declarations.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any, get_type_hints

from core.app_dirs import places
from core.documents import shortened
from core.errors import InputError, MachineError
from core.program.setting import FOLDERS, KEYS, MAPPING, NETWORK, SAFETY, SOUND, VIEW, Setting, read_setting
from core.program.setting_values import are_forms, are_keys, are_sizes, is_base64
from core.program.settings_migrations import MIGRATIONS
from core.program.stored import VERSION, keep_aside, migrate, read_stored, version_of, write_stored

DIVISORS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16)
"""Parts of a beat that can be chosen."""

WHEEL = ("seek", "scroll")
COMPARISONS = ("one", "ghost", "sides")

_LONGEST_PATH = 4096
_MOST_THREADS = 256


@dataclass(slots=True)
class Settings:
    """Every remembered value, with its declaration.

    Attributes:
        others: fields of a later version, kept as they are.
        version: of the program's settings that wrote them, if it is later than this one's.
        problems: sentences about what could not be read.
        replaced: what the file holds of the settings that environment variables replace, by name.
    """

    songs_folder: Annotated[
        str,
        Setting(
            "The folder that holds one folder per mapset; the library lists it.",
            "Songs folder",
            FOLDERS,
            longest=_LONGEST_PATH,
            is_folder=True,
            empty="asks at the start",
        ),
    ] = ""
    models_folder: Annotated[
        str,
        Setting(
            "Where downloaded models are kept.",
            "Models",
            FOLDERS,
            restart=True,
            everywhere=True,
            longest=_LONGEST_PATH,
            is_folder=True,
            empty="the folder that Hugging Face programs share",
        ),
    ] = ""
    last_folder: Annotated[str, Setting("Where the last file dialog was.", longest=_LONGEST_PATH)] = ""
    geometry: Annotated[
        str, Setting("Where the window is, in base64.", restart=True, longest=10_000, fits=is_base64)
    ] = ""
    splitters: Annotated[
        dict[str, list[int]], Setting("Sizes of parts in px, by splitter.", restart=True, fits=are_sizes)
    ] = field(default_factory=dict)
    volume: Annotated[int, Setting("Volume of the song, %.", low=0, high=100)] = 80
    hitsound_volume: Annotated[int, Setting("Volume of the hitsounds, %.", low=0, high=100)] = 60
    hitsounds: Annotated[bool, Setting("Whether hitsounds are played.")] = True
    metronome: Annotated[bool, Setting("Whether the metronome ticks.")] = False
    divisor: Annotated[int, Setting("Parts of a beat that the timeline shows and snaps to.", choices=DIVISORS)] = 4
    creator: Annotated[
        str,
        Setting("The mapper named in sets that are made for bare songs.", "Creator", MAPPING, empty="Beatwright"),
    ] = ""
    model: Annotated[
        str,
        Setting(
            "The model that a form begins with and goes back to when it is reset; a name from `models list`.",
            "Model",
            MAPPING,
            empty="the built-in one",
        ),
    ] = ""
    device: Annotated[
        str,
        Setting(
            "Where models run, for requests that do not say it; auto takes a graphics card where there is one.",
            "Device",
            MAPPING,
            choices=("auto", "cpu", "cuda", "mps"),
        ),
    ] = "auto"
    precision: Annotated[
        str,
        Setting(
            "How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.",
            "Precision",
            MAPPING,
            choices=("fp32", "bf16"),
        ),
    ] = "fp32"
    quantization: Annotated[
        str,
        Setting(
            "Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit "
            "different.",
            "Quantization",
            MAPPING,
            choices=("", "int8"),
            empty="none",
        ),
    ] = ""
    threads: Annotated[
        int,
        Setting(
            "Processor cores that a model computes on.",
            "Threads",
            MAPPING,
            restart=True,
            everywhere=True,
            low=0,
            high=_MOST_THREADS,
            empty="all but one in the window, all in the terminal",
        ),
    ] = 0
    sound_device: Annotated[
        str,
        Setting("The sound device that plays the song.", "Sound device", SOUND, empty="the system's own choice"),
    ] = ""
    sound_offset: Annotated[
        int,
        Setting(
            "How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.",
            "Sound delay",
            SOUND,
            low=-500,
            high=500,
            unit="ms",
        ),
    ] = 0
    dim: Annotated[
        int,
        Setting("How much the background picture is darkened.", "Background dim", VIEW, low=0, high=100, unit="%"),
    ] = 72
    theme: Annotated[
        str,
        Setting(
            "The colours of the window; contrast has brighter text and stronger lines, and system takes it where the "
            "system asks for more contrast.",
            "Theme",
            VIEW,
            restart=True,
            choices=("system", "dark", "contrast"),
        ),
    ] = "system"
    language: Annotated[
        str,
        Setting(
            "The language of the window; the terminal and the documentation are in English.",
            "Language",
            VIEW,
            choices=("", "en", "de", "es", "fr", "ja", "ko", "ru", "zh_CN", "zh_TW"),
            empty="the system's language",
        ),
    ] = ""
    motion: Annotated[
        str,
        Setting(
            "Whether controls that move by themselves do; reduced keeps them still, and system asks the system.",
            "Motion",
            VIEW,
            restart=True,
            choices=("system", "full", "reduced"),
        ),
    ] = "system"
    keys: Annotated[
        dict[str, str],
        Setting("Keys that differ from the usual ones, by action.", "Keys", KEYS, fits=are_keys),
    ] = field(default_factory=dict)
    backups_kept: Annotated[
        int,
        Setting(
            "Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.",
            "Backups per beatmap",
            SAFETY,
            everywhere=True,
            low=5,
            high=10_000,
        ),
    ] = 50
    network: Annotated[
        bool,
        Setting(
            "Whether anything is asked of the network at all: downloads of models, and news of versions.",
            "Use the network",
            NETWORK,
            everywhere=True,
        ),
    ] = True
    wheel: Annotated[
        str,
        Setting(
            "What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.",
            "Wheel",
            VIEW,
            choices=WHEEL,
        ),
    ] = "seek"
    editor_view: Annotated[
        bool,
        Setting("Whether objects in the playfield linger after their time, as in the editor.", "Editor view", VIEW),
    ] = False
    comparison: Annotated[
        str,
        Setting(
            "How a proposal is shown: instead of the original, with it as a ghost, or both side by side.",
            "Comparison",
            VIEW,
            choices=COMPARISONS,
        ),
    ] = "one"
    scroll_speed: Annotated[
        int,
        Setting(
            "How fast notes of osu!mania fall, as the game counts it.",
            "Scroll speed of osu!mania",
            VIEW,
            low=1,
            high=40,
        ),
    ] = 20
    follow_osu: Annotated[
        bool,
        Setting("Whether the map that is open in osu! opens here too.", "Follow osu!", VIEW),
    ] = False
    form: Annotated[dict[str, Any], Setting("The last form of a new difficulty.", restart=True)] = field(
        default_factory=dict
    )
    forms: Annotated[dict[str, Any], Setting("The last forms of the other tasks.", restart=True, fits=are_forms)] = (
        field(default_factory=dict)
    )
    offered_model: Annotated[
        str,
        Setting("The larger model that was taken from the offer at the first start; - where it was only shown."),
    ] = ""
    check_for_updates: Annotated[
        bool,
        Setting(
            "Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.",
            "Tell me about new versions",
            NETWORK,
        ),
    ] = False
    last_update_check: Annotated[str, Setting("The day of the last such question, as YYYY-MM-DD.", longest=10)] = ""
    others: dict[str, Any] = field(default_factory=dict, compare=False)
    version: int = field(default=0, compare=False)
    problems: list[str] = field(default_factory=list, compare=False)
    replaced: dict[str, Any] = field(default_factory=dict, compare=False)

    def save(self) -> None:
        """Write the settings; a disk that refuses costs only the memory."""
        values = {name: getattr(self, name) for name in DECLARED} | self.replaced
        with suppress(OSError, MachineError):
            write_stored(settings_file(), {VERSION: max(self.version, len(MIGRATIONS)), **values, **self.others})


_DEFAULTS = Settings()

DECLARED: dict[str, Setting] = {
    name: replace(setting, name=name, default=getattr(_DEFAULTS, name))
    for name, hint in get_type_hints(Settings, include_extras=True).items()
    for setting in getattr(hint, "__metadata__", ())
}
"""Every setting by its name."""


def load_settings() -> Settings:
    """The remembered settings. A value that cannot be has its default, and a copy of the file is kept."""
    settings = _stored_settings()
    _replace_from(os.environ, settings)
    return settings


def _replace_from(environment: Mapping[str, str], settings: Settings) -> None:
    """Let environment variables have precedence over what is stored, for this start only."""
    for setting in DECLARED.values():
        text = environment.get(setting.variable) if setting.variable else None
        if text is None:
            continue
        try:
            value = read_setting(setting, text, setting.variable)
        except InputError as error:
            settings.problems.append(f"{error} It is left out.")
        else:
            settings.replaced[setting.name] = getattr(settings, setting.name)
            setattr(settings, setting.name, value)


def _stored_settings() -> Settings:
    """The settings of the file; what cannot be read is named in their `problems`."""
    path = settings_file()
    stored, problem = read_stored(path)
    settings = Settings()
    if problem is None and stored is not None and not isinstance(stored, dict):
        problem = "holds no settings"
    if problem is not None:
        settings.problems.append(f"The settings in {path} could not be read ({problem}); {_kept(path)}.")
        return settings
    if stored is None:
        return settings
    later = version_of(stored) > len(MIGRATIONS)
    migrate(stored, MIGRATIONS)
    settings.version = version_of(stored)
    wrong = []
    for name, value in stored.items():
        setting = DECLARED.get(name)
        if setting is None:
            if name != VERSION:
                settings.others[name] = value
        elif setting.accepts(value):
            setattr(settings, name, value)
        else:
            wrong.append(f"{name} ({shortened(value, 30)})" if not isinstance(value, str) else name)
    if wrong:
        names = ", ".join(wrong)
        settings.problems.append(
            f"Some settings cannot be as they were and have their defaults: {names}; {_kept(path)}."
        )
    elif later:
        keep_aside(path)
    return settings


def _kept(path: Path) -> str:
    copy = keep_aside(path)
    return f"a copy is kept as {copy.name}" if copy is not None else "no copy of the file could be kept"


def settings_file() -> Path:
    """The file of the settings."""
    return places().config / "settings.json"
