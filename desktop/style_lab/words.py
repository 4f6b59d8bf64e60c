"""How the lab says durations, stages, and what a style has reached."""

from core.jobs import Progress
from core.model.checkpoints.adapter_card import AdapterCard
from core.training.music.styles import MusicStyle
from core.training.style.measure import Measure
from core.training.style.style import Style, StylePart
from desktop.shared.translation import marked, tr

_STAGES = {
    "Reading mapsets": marked("Reading maps"),
    "Reading maps": marked("Reading maps"),
    "Preparing": marked("Preparing the songs"),
    "Preparing the songs": marked("Preparing the songs"),
    "Counting choices": marked("Counting choices"),
    "Measuring the style": marked("Measuring"),
    "Encoding songs": marked("Preparing the songs"),
    "Training the music model": marked("Learning how the songs sound"),
}
_LOSS, _F1 = marked("Loss on held-out songs"), marked("Rhythm F1")
_STARS, _PATTERNS = marked("Stars off"), marked("Distance of the patterns")
_SURPRISE = marked("MaiMod's surprise in your maps")
_PARTS = {"decoder": marked("Learning what the objects are"), "rhythm": marked("Learning when they fall")}


def duration(seconds: float) -> str:
    """Seconds as people say them."""
    if seconds < 90:
        return tr("%n seconds", "", max(1, round(seconds)))
    if seconds < 90 * 60:
        return tr("%n minutes", "", round(seconds / 60))
    return tr("{hours:.1f} hours", hours=seconds / 3600)


def stage_words(progress: Progress) -> str:
    """What a training does now."""
    if progress.stage == "Training the adapter":
        return f"{tr(_PARTS.get(str(progress.payload), _PARTS['decoder']))}:"
    return f"{tr(_STAGES.get(progress.stage, progress.stage))}:"


def state_words(style: Style | MusicStyle, running: bool) -> str:
    """How far a style is."""
    if isinstance(style, MusicStyle):
        return tr("music: {state}", state=_state_words(style, style.plan.recipe.steps, running))
    if style.plan is None and not running:
        return tr("came from a file")
    return _state_words(style, style.plan.steps if style.plan is not None else 0, running)


def _state_words(style: Style | MusicStyle, steps: int, running: bool) -> str:
    if running:
        return tr("is being taught")
    if not style.finished:
        return tr("stopped at step {step} of {steps}", step=style.step, steps=steps)
    if not style.better:
        return tr("not better than its base")
    return tr("ready")


def outcome_words(style: Style | MusicStyle) -> str:
    """The measurements before and after the training, a line each."""
    if isinstance(style, MusicStyle):
        if style.card is None or not style.card.steps:
            return ""
        model = tr("Base: {model}. Songs: {songs}.", model=style.plan.model, songs=len(style.card.maps))
        return "\n".join((_loss_words(tr("How the songs sound"), style.card), model))
    lines = [_part_words(part) for part in style.parts if part.card is not None and part.card.steps]
    if style.measured is not None:
        lines = [
            _measure_words(tr(name), measure)
            for name, measure in (
                (_LOSS, style.measured.loss),
                (_F1, style.measured.rhythm_f1),
                (_STARS, style.measured.stars_off),
                (_PATTERNS, style.measured.patterns),
                (_SURPRISE, style.measured.surprise),
            )
            if measure is not None
        ]
    if style.plan is not None and style.finished and not style.better:
        lines.append(
            tr(
                "On songs that it did not learn from the style is not better, so the model stays as it was. More maps "
                "that agree help more than more steps."
            )
        )
    return "\n".join(filter(None, lines))


def _measure_words(name: str, measure: Measure) -> str:
    """A sentence on how a measure changed by the training."""
    return tr(
        "{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).",
        name=name,
        before=measure.before,
        after=measure.after,
        low=measure.low,
        high=measure.high,
        maps=measure.maps,
    )


def _part_words(part: StylePart) -> str:
    assert part.card is not None
    return _loss_words(tr("What the objects are") if part.card.part != "rhythm" else tr("When they fall"), part.card)


def _loss_words(name: str, card: AdapterCard) -> str:
    """A sentence on how the loss on held-out songs changed by the training."""
    if card.held_out_before is None or card.held_out_after is None:
        return tr("{name}: one song only, so nothing was measured.", name=name)
    before, after = card.held_out_before, card.held_out_after
    share = (after - before) / before if before else 0.0
    return tr(
        "{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.",
        name=name,
        before=before,
        after=after,
        share=share,
        step=card.steps,
    )
