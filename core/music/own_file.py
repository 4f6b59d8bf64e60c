"""A song that is there already, treated like one that was made."""

from pathlib import Path

from core.audio.decode import Audio, load_audio
from core.documents import DocumentError, read_json
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.music.abilities import Ability
from core.music.licences import Licence
from core.music.provider import Candidate
from core.music.request import SongRequest

_OWN = Licence("own", "your own file; ask its makers before you publish it", "", commercial=None)


class OwnFile:
    """Takes an audio file of the user's as it is; whoever maps it answers for the right to."""

    name = "file"
    title = "Own file"
    needs = "An audio file."
    libraries: tuple[str, ...] = ()
    abilities: frozenset[Ability] = frozenset((Ability.STEREO,))

    def licence(self, _: SongRequest) -> Licence:
        return _OWN

    def check_folder(self, folder: Path) -> None:
        raise InputError(f"{folder} is a folder; the provider of own files takes a file, named with --file.")

    def room_problem(self, request: SongRequest, available: int) -> str:
        return ""

    def generate(self, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Candidate]:
        if request.file is None:
            raise InputError("The provider of own files needs one; name it with --file.")
        on_progress(Progress("Reading the song", 0.0))
        audio = load_audio(request.file, cancel=cancel)
        return [candidate_of(request.file, audio, request.prompts[0] if request.prompts else "")]


def candidate_of(file: Path, audio: Audio, prompt: str = "") -> Candidate:
    """A file as a candidate: what a document beside it says of its making, or nothing but its name."""
    try:
        facts = read_json(file.with_suffix(".json"))
    except DocumentError:
        facts = None
    names = ("prompt", "model", "licence", "licence_says")
    if not (isinstance(facts, dict) and all(isinstance(facts.get(name), str) for name in names)):
        return Candidate(audio.samples, audio.sample_rate, prompt, None, 1, file.name, _OWN)
    seed = facts.get("seed")
    licence = Licence(facts["licence"], facts["licence_says"], "", commercial=None)
    return Candidate(
        audio.samples,
        audio.sample_rate,
        prompt or facts["prompt"],
        seed if isinstance(seed, int) else None,
        1,
        facts["model"],
        licence,
    )
