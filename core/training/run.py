"""One training run, of whatever is trained: its steps, its log, its validation, and its way on after a kill."""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.documents import shortened
from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.estimate import PROBE_STEPS, Estimate, OnEstimate, estimate_run
from core.training.precision import bf16_is_faster
from core.training.processes import ALONE, Processes
from core.training.run_log import RunLog
from core.training.run_state import (
    RunProgress,
    Stored,
    copy_values,
    random_states,
    read_state,
    restore_random,
    write_state,
)
from core.training.trainee import LOSS, RunSettings, Trainee

if TYPE_CHECKING:
    import torch
    from torch import Tensor

__all__ = ["LOSS", "RunSettings", "Trainee", "TrainingRun"]

_MOST_UNUSABLE = 50  # batches in a row


class TrainingRun:
    """A run that goes on where an earlier one with the same state file was stopped, as if that had never been.

    Attributes:
        place: steps and seconds done, the best validation, and where the data go on.
        estimate: what the run takes, from its first steps in this process; None before them.
    """

    def __init__(
        self,
        trainee: Trainee,
        settings: RunSettings,
        device: "torch.device",
        state: Path,
        log: RunLog,
        processes: Processes = ALONE,
    ) -> None:
        """Take up the state in `state`, if there is one.

        Raises:
            InputError: the state is damaged, or of another recipe.
        """
        self._trainee, self._settings, self._device = trainee, settings, device
        self._state, self._log, self._processes = state, log, processes
        self.place = RunProgress()
        self.estimate: Estimate | None = None
        self._averages = {name: value.detach().clone() for name, value in self._averaged.items()}
        for optimizer in trainee.optimizers:
            for group in optimizer.param_groups:
                group["peak"] = group["lr"]
        self._restore()
        if self.place.half is None:
            half = bf16_is_faster(device.type) if settings.half is None else settings.half
            self.place.half = bool(processes.gather(half)[0])
        self._started = time.monotonic() - self.place.seconds
        self._saved = time.monotonic()

    @property
    def half(self) -> bool:
        """Whether it computes in bf16."""
        return bool(self.place.half)

    @property
    def seconds(self) -> float:
        """Spent in this run, interruptions not counted."""
        return time.monotonic() - self._started

    @property
    def share(self) -> float:
        """How much of the run is done, by steps or by time, whichever is further."""
        settings = self._settings
        timed = 0.0 if math.isinf(settings.minutes) else self.seconds / 60 / settings.minutes
        return max(self.place.step / settings.steps, timed)

    @property
    def averages(self) -> "dict[str, Tensor]":
        """The moving averages, with the shapes of what is trained; that itself where none are kept."""
        return self._averages if self._settings.average else self._trainee.averaged

    @property
    def stopped_early(self) -> bool:
        """Whether validation stopped improving."""
        return 0 < self._settings.patience <= self.place.worse

    def train(self, on_progress: OnProgress, cancel: CancelToken, on_estimate: OnEstimate | None = None) -> None:
        """Go on to the end; `on_estimate` is called once, as soon as there is an estimate.

        Raises:
            CancelledError: `cancel` was set; the state is written, and the next run goes on from it.
            MachineError: the disk is full, or the losses are no numbers any more.
        """
        if not self.place.step and self._settings.validate_every and not self._log.lines():
            self._report(validate=True)
        first_step, moment = self.place.step, time.monotonic()
        while not self.stopped_early:
            over, cancelled = self._processes.any(self.share >= 1, cancel.cancelled)
            if cancelled:
                self.save()
                raise CancelledError
            if over:
                break
            self._step()
            if self.estimate is None and self.place.step - first_step == PROBE_STEPS:
                self.estimate = estimate_run(self._settings, self.place.step, time.monotonic() - moment, self._device)
                if on_estimate is not None:
                    on_estimate(self.estimate)
            self._after_step()
            self._show(on_progress)
        if self.place.summed:
            self._report(validate=False)
        self.save()

    def probe(self, cancel: CancelToken) -> Estimate:
        """Take the first steps to see what the run takes; the run is not to go on from them.

        Raises:
            CancelledError: `cancel` was set.
        """
        moment = time.monotonic()
        for _ in range(PROBE_STEPS):
            cancel.check()
            self._step()
        return estimate_run(self._settings, 0, time.monotonic() - moment, self._device)

    def save(self) -> None:
        """Write the state.

        Raises:
            MachineError: the disk is full, read-only or gone; the earlier state stays.
        """
        trainee = self._trainee
        self.place.seconds, self.place.position = self.seconds, trainee.position()
        averages = self._averages if self._settings.average else {}
        optimizers = [optimizer.state_dict() for optimizer in trainee.optimizers]
        random = random_states(self._processes)
        stored = Stored(self.place, trainee.tensors, averages, optimizers, random)
        if self._processes.first:
            write_state(self._state, self._settings.recipe, stored)
        self._saved = time.monotonic()

    def use_averages(self) -> None:
        """Give what was trained the values of the moving averages, for good."""
        import torch

        with torch.no_grad():
            for name, value in self._averaged.items():
                value.copy_(self._averages[name])

    def remove_state(self) -> None:
        """Forget what the run goes on from, as it is over."""
        self._state.unlink(missing_ok=True)

    @property
    def _averaged(self) -> "dict[str, Tensor]":
        return self._trainee.averaged if self._settings.average else {}

    def _step(self) -> None:
        """One step: losses of the accumulated batches, clipped gradients, rates by the schedule, averages."""
        import torch

        settings, optimizers = self._settings, self._trainee.optimizers
        factor = settings.schedule.factor(self.place.step, self.share)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * factor
        self._gather_gradients()
        for optimizer in optimizers:
            optimizer.step()
        if settings.average:
            decay = min(settings.average, (1 + self.place.step) / (10 + self.place.step))
            with torch.no_grad():
                for name, value in self._averaged.items():
                    self._averages[name].lerp_(value, 1 - decay)
        self.place.summed += 1
        self.place.step += 1

    def _gather_gradients(self) -> None:
        """Gradients of the step, clipped; batches with a loss or a gradient that is no number are passed over."""
        import torch

        settings = self._settings
        for _ in range(_MOST_UNUSABLE):
            for optimizer in self._trainee.optimizers:
                optimizer.zero_grad(set_to_none=True)
            sums = self._accumulate()
            self._processes.add_gradients(self._trainee.clipped)
            if math.isfinite(settings.clip):
                norm = torch.nn.utils.clip_grad_norm_(self._trainee.clipped, settings.clip)
                if not torch.isfinite(norm):
                    continue
            for name, value in sums.items():
                self.place.sums[name] = self.place.sums.get(name, 0.0) + value
            return
        raise self._unusable()

    def _accumulate(self) -> dict[str, float]:
        """Gradients of the step's batches, and the means of their losses."""
        import torch

        settings = self._settings
        sums: dict[str, float] = {}
        labels = batches = 0.0
        by_labels = settings.labels_per_step > 0
        while labels < settings.labels_per_step if by_labels else batches < settings.accumulation:
            losses, total = self._usable_losses()
            # A process's part of the batch counts by its share of the labels, as in one large batch.
            share = self._trainee.labels / total if self._processes.world > 1 else 1.0
            weight = share * total if by_labels else share / settings.accumulation
            torch.autograd.backward(losses[LOSS] * weight if weight != 1.0 else losses[LOSS])
            values = self._processes.total(*(float(value.detach()) * weight for value in losses.values()))
            for name, value in zip(losses, values, strict=True):
                sums[name] = sums.get(name, 0.0) + value
            labels, batches = labels + total, batches + 1
        self.place.labels += labels
        if by_labels:
            for tensor in self._trainee.clipped:
                if tensor.grad is not None:
                    tensor.grad /= labels
            sums = {name: value / labels for name, value in sums.items()}
        return sums

    def _usable_losses(self) -> "tuple[dict[str, Tensor], float]":
        """Losses of the next batch that has any and whose loss is a number, and its labels in all processes."""
        for _ in range(_MOST_UNUSABLE):
            losses = self._trainee.losses(self.place.step, self.half)
            usable = losses is not None and math.isfinite(float(losses[LOSS].detach()))
            total, unusable = self._processes.total(self._trainee.labels if usable else 0, not usable)
            if losses is not None and not unusable and total:
                return losses, total
        raise self._unusable()

    def _unusable(self) -> MachineError:
        return MachineError(
            f"The losses are no numbers any more after step {self.place.step}; lower the learning rate, or look for "
            f"damaged maps with `dataset scan`. The last state is in {self._state}."
        )

    def _after_step(self) -> None:
        """Report, validate, save and sample, each when as many steps are done as the settings say; 0 is never."""
        settings, step = self._settings, self.place.step
        last = step >= settings.steps
        validates = bool(settings.validate_every) and (step % settings.validate_every == 0 or last)
        if validates or (settings.log_every and (step % settings.log_every == 0 or last)):
            self._report(validate=validates)
        due = bool(settings.checkpoint_every) and step % settings.checkpoint_every == 0
        late = time.monotonic() - self._saved > 60 * settings.checkpoint_minutes
        if any(self._processes.any(due, late)):
            self.save()
        if settings.sample_every and (step % settings.sample_every == 0 or last) and self._processes.first:
            with self._averages_in_place():
                self._trainee.sample(step)

    def _report(self, *, validate: bool) -> None:
        """A line of the log: means since the last one, and the validation."""
        place = self.place
        line: dict[str, float] = {"step": place.step, "minutes": self.seconds / 60}
        line |= {name: total / place.summed for name, total in place.sums.items()}
        line |= {"labels": place.labels} if place.labels else {}
        place.sums, place.summed, place.labels = {}, 0, 0
        if validate:
            line |= self._validate()
        if self._processes.first:
            self._log.append(line)

    def _validate(self) -> dict[str, float]:
        """Measure the averaged values on held-out data, and keep them where they are the best so far."""
        with self._averages_in_place():
            figures = self._trainee.validate(self.half)
            if self.place.step and self._processes.first:
                self._trainee.save_step(self.place.step)
            figure = figures.get(self._settings.best) if self._settings.best else None
            if figure is not None and self.place.improves(figure) and self._processes.first:
                self._trainee.save_best()
        return figures

    @contextmanager
    def _averages_in_place(self) -> Iterator[None]:
        self._swap()
        try:
            yield
        finally:
            self._swap()

    def _swap(self) -> None:
        """Exchange the values with their averages."""
        import torch

        with torch.no_grad():
            for name, value in self._averaged.items():
                present = value.detach().clone()
                value.copy_(self._averages[name])
                self._averages[name].copy_(present)

    def _show(self, on_progress: OnProgress) -> None:
        settings, step = self._settings, self.place.step
        loss = self.place.sums.get(LOSS)
        mean = f", loss {loss / self.place.summed:.3f}" if loss is not None and self.place.summed else ""
        message = f"{settings.label}step {step}/{settings.steps}{mean}"
        on_progress(Progress(settings.stage, self.share, message, max(self.seconds * (1 / self.share - 1), 0.0)))

    def _restore(self) -> None:
        """Take up the stored state, if there is one; raises `InputError` where it does not fit."""
        import torch

        stored = read_state(self._state, self._settings.recipe)
        if stored is None:
            self._processes.share(self._trainee.tensors.values())
            if self._processes.first:
                self._log.cut(-1)
            return
        try:
            with torch.no_grad():
                copy_values(self._trainee.tensors, stored.tensors)
                copy_values(self._averages, stored.averages)
            for optimizer, state in zip(self._trainee.optimizers, stored.optimizers, strict=True):
                peaks = [group["peak"] for group in optimizer.param_groups]
                optimizer.load_state_dict(state)
                for group, peak in zip(optimizer.param_groups, peaks, strict=True):
                    group["peak"] = peak
            self._trainee.restore_position(stored.progress.position)
            restore_random(stored.random, self._processes)
        except (KeyError, TypeError, ValueError, RuntimeError, AttributeError, IndexError) as error:
            raise InputError(
                f"{self._state} is damaged or of another recipe; remove it to begin again ({shortened(error)})."
            ) from error
        self.place = stored.progress
        if self._processes.first:
            self._log.cut(self.place.step)
