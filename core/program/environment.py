"""The environment variables that the program reads: those of its own, and one for each setting that can be one."""

from dataclasses import dataclass

from core.program.settings import DECLARED


@dataclass(frozen=True, slots=True)
class Variable:
    """An environment variable.

    Attributes:
        sentence: what it is.
        everywhere: whether the command line goes by it too, and not only the window.
    """

    name: str
    sentence: str
    everywhere: bool = True


_OTHERS = (
    Variable("BEATWRIGHT_HOME", "A folder for settings, backups, logs and caches, in place of the system's."),
    Variable("HF_HOME", "The folder of downloaded models and the token, as every Hugging Face program reads it."),
    Variable("HF_ENDPOINT", "Another address to download models from."),
    Variable("HF_TOKEN", "The token for models that ask for a login."),
    Variable("HF_HUB_OFFLINE", "1 forbids downloads."),
    Variable("NUMBA_CACHE_DIR", "The folder of compiled kernels, in place of one in the program's own cache."),
)


def variables() -> list[Variable]:
    """Every variable, those of the settings last."""
    settings = (Variable(each.variable, each.sentence, each.everywhere) for each in DECLARED.values() if each.variable)
    return [*_OTHERS, *settings]


def environment_help() -> str:
    """The end of the command line's help."""
    width = max(len(each.name) for each in variables()) + 2
    lines = [f"  {each.name:{width}}{each.sentence}" for each in variables() if each.everywhere]
    window = ", ".join(each.name for each in variables() if not each.everywhere)
    return "\n".join(
        [
            "environment variables:",
            *lines,
            "",
            "Only the window reads these, each in place of one of its settings (docs/settings.md):",
            f"  {window}",
        ]
    )
