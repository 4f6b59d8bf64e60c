"""Songs that are there, compared with their prompts by CLAP, which is downloaded first where it is not here."""

from core.audio.decode import load_audio
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.hub.download import download
from core.model.runtime.memory import require_memory
from core.music.clap import CLAP_MEMORY, ClapFolders, find_clap, load_clap
from core.music.kept_model import release_model
from core.music.libraries import require_libraries
from core.music.licences import require_accepted
from core.music.orders import RankOrder
from core.music.published.clap import LICENCE, MODELS
from core.music.shelf import StoredSong, read_song, set_similarity

_LOADING = 0.7
"""Of the whole, where the model is downloaded."""


def rank_songs(order: RankOrder, on_progress: OnProgress, cancel: CancelToken) -> tuple[StoredSong, ...]:
    """Measure how like its prompt each song is, and note it beside the song; those without a prompt are passed over.

    Raises:
        InputError: the licence of the model is not accepted, the hub has none that is read here, or a song is damaged.
        MachineError: a package is missing, no network, not enough memory, or the disk refuses.
        CancelledError: `cancel` was set; what was downloaded and noted so far stays.
    """
    require_libraries("transformers")
    here = find_clap()
    folders = here or obtain_clap(
        lambda progress: on_progress(Progress(progress.stage, progress.done * _LOADING, progress.message)), cancel
    )
    before = 0.0 if here else _LOADING
    on_progress(Progress("Comparing with the prompt", before))
    release_model()
    require_memory(CLAP_MEMORY, "The comparison with the prompt")
    clap = load_clap(folders)
    songs = [song for file in order.files if (song := read_song(file)) is not None and song.prompt]
    found = []
    for number, song in enumerate(songs, 1):
        audio = load_audio(song.file, cancel=cancel)
        (likeness,) = clap.similarities(song.prompt, [audio.samples], audio.sample_rate, cancel)
        found.append(set_similarity(song, round(likeness, 4)))
        on_progress(Progress("Comparing with the prompt", before + (1 - before) * number / len(songs)))
    return tuple(found)


def obtain_clap(on_progress: OnProgress, cancel: CancelToken) -> ClapFolders:
    """A CLAP model that is downloaded: the first that the hub has as safetensors.

    Raises:
        InputError: the licence is not accepted, or the hub has none.
        MachineError: no network, a full disk, or damage on the way.
        CancelledError: `cancel` was set; the download goes on from there the next time.
    """
    require_accepted(LICENCE)
    for model in MODELS:
        try:
            download(model.hub_id, on_progress, cancel, safetensors_only=True)
        except InputError:
            continue
        if (found := find_clap()) is not None:
            return found
    raise InputError(
        "The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm "
        "brings one: download that."
    )
