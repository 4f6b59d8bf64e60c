"""What the macOS bundle says of the files it opens; on other systems the program registers itself when asked."""

from typing import Any


def info_plist(version: str) -> dict[str, Any]:
    """The entries of Info.plist beyond PyInstaller's own."""
    kinds = (("osu! beatmap", "osu", "public.plain-text"), ("osu! mapset", "osz", "public.zip-archive"))
    return {
        "CFBundleShortVersionString": version,
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Editor" if suffix == "osu" else "Viewer",
                # osu! itself stays the one that a double-click opens, until the user chooses otherwise.
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [f"sh.ppy.osu.{suffix}"],
            }
            for name, suffix, _ in kinds
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"sh.ppy.osu.{suffix}",
                "UTTypeDescription": name,
                "UTTypeConformsTo": [parent],
                "UTTypeTagSpecification": {"public.filename-extension": [suffix]},
            }
            for name, suffix, parent in kinds
        ],
    }
