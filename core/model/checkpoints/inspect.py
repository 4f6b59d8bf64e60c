"""What a model on this machine is, and whether its files are whole: for people and for scripts."""

from dataclasses import dataclass, field
from pathlib import Path

from core.errors import BeatwrightError, InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoints.catalog import ModelCard, load_catalog
from core.model.checkpoints.hub.cache import digest_matches
from core.model.checkpoints.hub.models import find_model

_MODE_FOLDERS = [f"gamemode={number}" for number in range(4)]


@dataclass(frozen=True, slots=True)
class ModelListing:
    """A model of the catalogue, and where it is if it is on this machine."""

    card: ModelCard
    folder: Path | None


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked in a checkpoint folder.

    Attributes:
        files: every file that was read.
        hashed: those whose content was compared with the digest of the download.
        problems: one sentence each; none means that the model is whole.
    """

    folder: Path
    files: list[Path] = field(default_factory=list)
    hashed: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.problems


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A checkpoint folder in figures. Sizes are numbers of tokens unless said otherwise.

    Attributes:
        parameters: stored numbers, without recomputable buffers.
        window_ms: how much audio the model sees at once.
        mode_models: modes with a model of their own, as "gamemode=N".
        problems: why it cannot be used, if it cannot.
    """

    folder: Path
    family: str
    backbone: str
    parameters: int
    stored_types: list[str]
    width: int
    encoder_layers: int
    decoder_layers: int
    window_ms: float
    longest_answer: int
    tokens_read: int
    tokens_written: int
    modes: list[str]
    contexts: list[str]
    class_tokens: list[str]
    mappers: int
    descriptors: int
    mode_models: list[str]
    problems: list[str]


def list_models() -> list[ModelListing]:
    """Every model of the catalogue."""
    listings = []
    for card in load_catalog().values():
        try:
            folder = find_model(card.name)
        except InputError:
            folder = None
        listings.append(ModelListing(card, folder))
    return listings


def inspect_model(folder: Path) -> ModelFacts:
    """Facts about a checkpoint folder; reads no weights.

    Raises:
        InputError: the folder holds no checkpoint.
    """
    from core.model.checkpoints.load import check_vocabulary, read_object
    from core.model.checkpoints.weights import StoredWeights, is_recomputable
    from core.model.config import ModelConfig
    from core.tokens.families import recognise_family
    from core.tokens.vocabulary import Vocabulary

    stored = StoredWeights(folder)
    document = read_object(folder / "config.json")
    config = ModelConfig.load(folder / "config.json")
    if not (folder / "tokenizer.json").is_file():
        raise InputError(f"{folder} has no tokenizer.json, so its tokens cannot be read.")
    vocabulary = Vocabulary.load(folder / "tokenizer.json")
    family = recognise_family(document, vocabulary)
    problems = []
    try:
        check_vocabulary(folder, config, vocabulary)
    except InputError as error:
        problems.append(str(error))
    return ModelFacts(
        folder=folder,
        family=family.name,
        backbone=config.kind.value,
        parameters=stored.parameters,
        stored_types=sorted({info.dtype for name, info in stored.tensors.items() if not is_recomputable(name)}),
        width=config.backbone.d_model,
        encoder_layers=config.backbone.encoder_layers,
        decoder_layers=config.backbone.decoder_layers,
        window_ms=config.window_ms,
        longest_answer=config.tgt_seq_len,
        tokens_read=vocabulary.input_size,
        tokens_written=vocabulary.output_size,
        modes=[mode.name.lower() for mode in family.modes],
        contexts=[context.value for context in vocabulary.context_sos],
        class_tokens=sorted(kind.value for kind in family.class_tokens),
        mappers=vocabulary.mapper_classes,
        descriptors=len(vocabulary.descriptors),
        mode_models=[name for name in _MODE_FOLDERS if (folder / name).is_dir()],
        problems=problems,
    )


def verify_model(
    folder: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> Verification:
    """Check that a checkpoint folder, with its models for single modes, is whole and fits together.

    Files that a download put there are compared with their digest; all weights must be finite numbers.
    """
    cancel = cancel or CancelToken()
    result = Verification(folder)
    if not folder.is_dir():
        result.problems.append(f"{folder} is not a folder.")
        return result
    places = [folder, *(folder / name for name in _MODE_FOLDERS if (folder / name).is_dir())]
    for number, place in enumerate(places):
        on_progress(Progress("Checking the files", number / len(places), place.name))
        _verify_hashes(place, result, cancel)
        if (place / "model_ema.pkl").is_file() or (place / "model_ema.safetensors").is_file():
            continue
        try:
            _verify_network(place, result, cancel)
        except BeatwrightError as error:
            cancel.check()
            result.problems.append(str(error))
    return result


def _verify_hashes(place: Path, result: Verification, cancel: CancelToken) -> None:
    """Compare files with the digests that the cache names them by."""
    for path in sorted(place.iterdir()):
        if not path.is_file():
            if path.is_symlink():
                result.problems.append(f"{path} leads to a file that is gone; download the model again.")
            continue
        result.files.append(path)
        digest = path.resolve().name
        if path.is_symlink() and len(digest) in (40, 64) and digest.isalnum():
            cancel.check()
            result.hashed.append(path)
            if not digest_matches(path, digest):
                result.problems.append(f"{path} is damaged: its content does not match its digest; download it again.")


def _verify_network(place: Path, result: Verification, cancel: CancelToken) -> None:
    """Check names, shapes and every value of a checkpoint's weights."""
    from core.model.checkpoints.load_weights import check_tensors, check_values
    from core.model.checkpoints.meta_init import without_values
    from core.model.checkpoints.weights import StoredWeights
    from core.model.config import ModelConfig
    from core.model.runtime.mapperatorinator import Mapperatorinator

    result.problems.extend(inspect_model(place).problems)
    stored = StoredWeights(place)
    with without_values():
        model = Mapperatorinator(ModelConfig.load(place / "config.json"))
    check_tensors(place, {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}, stored)
    with stored.reading() as reader:
        for name in stored.tensors:
            cancel.check()
            check_values(place, name, reader.get(name))
