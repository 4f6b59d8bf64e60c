"""How settings of earlier versions become those of today."""

from typing import Any

from core.program.stored import Migration


def _number_versions(_: dict[str, Any]) -> None:
    """Version 1 is the first that has a number."""


def _rename_update_check(stored: dict[str, Any]) -> None:
    """Version 2 calls `tell_of_updates` `check_for_updates`."""
    if "tell_of_updates" in stored:
        stored["check_for_updates"] = stored.pop("tell_of_updates")


def _forget_map_settings(stored: dict[str, Any]) -> None:
    """Version 3 keeps no difficulty settings and no seed in the forms: they suit one map."""
    tables = stored.get("forms")
    for form in (stored.get("form"), *(tables.values() if isinstance(tables, dict) else ())):
        if isinstance(form, dict):
            for name in ("cs", "ar", "od", "hp", "sv", "slider_multiplier", "seed"):
                form.pop(name, None)


MIGRATIONS: tuple[Migration, ...] = (_number_versions, _rename_update_check, _forget_map_settings)
"""From version 0 on; the settings have the version that the last one leads to."""
