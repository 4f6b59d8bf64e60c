"""Takes of diffusers what MusicLDM and ACE-Step need of it; it imports its parts by name."""

from PyInstaller.utils.hooks import copy_metadata

from tools.package.taken_parts import taken_modules

hiddenimports = taken_modules("diffusers")
datas = [entry for name in ("diffusers", "requests") for entry in copy_metadata(name)]
