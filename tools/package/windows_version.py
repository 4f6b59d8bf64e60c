"""The version information that Windows shows in the properties of the executable."""

from typing import Any


def version_resource(version: str) -> Any:
    """PyInstaller's version resource for "1.2.3"."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = ([int(part) for part in version.split(".") if part.isdigit()] + [0, 0, 0, 0])[:4]
    texts = {
        "CompanyName": "Beatwright",
        "FileDescription": "Beatwright: helps people map osu! beatmaps",
        "FileVersion": version,
        "InternalName": "Beatwright",
        "LegalCopyright": "MIT licence; see the folder licences for everything inside",
        "OriginalFilename": "Beatwright.exe",
        "ProductName": "Beatwright",
        "ProductVersion": version,
    }
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=tuple(numbers), prodvers=tuple(numbers)),
        kids=[
            info.StringFileInfo(
                [info.StringTable("040904B0", [info.StringStruct(key, text) for key, text in texts.items()])]
            ),
            info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])]),
        ],
    )
