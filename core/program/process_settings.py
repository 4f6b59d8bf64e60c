"""What the settings do to a whole process: what the environment says itself has precedence."""

import os

from core.app_dirs import places
from core.backups import keep_at_most
from core.errors import InputError
from core.program.setting import read_setting
from core.program.settings import DECLARED, Settings, settings_file
from core.program.stored import read_stored


def prepare_process(settings: Settings) -> None:
    """Choose the folder of models, the threads and the backups of this process and of those that it starts.

    It comes before anything is loaded that reads the environment only once.
    """
    models = settings.models_folder or (str(places().models) if places().models is not None else "")
    if models:
        os.environ.setdefault("HF_HOME", models)
    if settings.threads:
        threads = min(settings.threads, os.cpu_count() or 1)
        for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
            os.environ.setdefault(name, str(threads))
    keep_at_most(settings.backups_kept)


def network_allowed() -> bool:
    """Whether the settings let the program use the network now; in any process, at once after a change."""
    setting = DECLARED["network"]
    text = os.environ.get(setting.variable)
    if text is not None:
        try:
            return bool(read_setting(setting, text))
        except InputError:
            return False  # someone meant to switch something off or on; nothing is asked until it says which
    stored, _ = read_stored(settings_file())
    return not (isinstance(stored, dict) and stored.get(setting.name) is False)
