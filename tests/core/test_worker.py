"""The helper process: results, errors, cancelling and crashes."""

import ctypes
import os
import signal
import threading
import time

import pytest

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, OnProgress, Progress
from core.worker import Worker


def count_up(request: int, on_progress: OnProgress, cancel: CancelToken) -> int:
    for step in range(request):
        cancel.check()
        on_progress(Progress("Counting", step / request, payload=[step]))
    return request * 2


def refuse(request: str, on_progress: OnProgress, cancel: CancelToken) -> None:
    raise InputError(f"{request} is not there; choose another.")


def stumble(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    raise RuntimeError("an odd\nmessage")


def run_out_of_memory(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    raise MemoryError


def crash(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    ctypes.string_at(0)


def be_killed(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def listen_for_cancel(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    on_progress(Progress("Working", 0.0))
    while True:
        cancel.check()
        time.sleep(0.01)


def ignore_cancel(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    on_progress(Progress("Working", 0.0))
    time.sleep(600)


def give_a_lock(request: object, on_progress: OnProgress, cancel: CancelToken) -> object:
    return threading.Lock()


def own_process(request: object, on_progress: OnProgress, cancel: CancelToken) -> int:
    return os.getpid()


@pytest.fixture(scope="module")
def worker(tmp_path_factory):
    worker = Worker(tmp_path_factory.mktemp("log") / "worker.log")
    yield worker
    worker.close()


def test_runs_a_task_elsewhere_and_reports_progress(worker):
    seen: list[Progress] = []
    assert worker.run(count_up, 3, seen.append) == 6
    assert [report.payload for report in seen] == [[0], [1], [2]]
    assert worker.run(own_process, None) == worker.process_id != os.getpid()


def test_a_task_may_be_named(worker):
    assert worker.run(f"{__name__}:count_up", 3) == 6
    with pytest.raises(MachineError, match="no_such_module"):
        worker.run("no_such_module:count_up", 3)


def test_hands_on_the_task_s_own_sentence(worker):
    with pytest.raises(InputError, match=r"song\.mp3 is not there; choose another\."):
        worker.run(refuse, "song.mp3")
    assert worker.details == ""


def test_an_unexpected_error_becomes_one_sentence_with_details(worker):
    with pytest.raises(MachineError, match="RuntimeError: an odd message"):
        worker.run(stumble, None)
    assert "Traceback" in worker.details
    assert worker.run(count_up, 1) == 2


def test_a_result_that_cannot_travel_is_an_error(worker):
    with pytest.raises(MachineError, match="unexpected"):
        worker.run(give_a_lock, None)
    assert worker.run(count_up, 1) == 2


def test_memory_running_out_says_so(worker):
    with pytest.raises(MachineError, match="not enough memory"):
        worker.run(run_out_of_memory, None)


def test_a_crash_is_survived_and_leaves_last_words(tmp_path):
    worker = Worker(tmp_path / "worker.log")
    try:
        with pytest.raises(MachineError, match="crashed"):
            worker.run(crash, None)
        assert "Segmentation fault" in (tmp_path / "worker.log").read_text()
        assert worker.run(count_up, 1) == 2
    finally:
        worker.close()


def test_being_killed_by_the_system_names_memory(worker):
    with pytest.raises(MachineError, match="memory ran out"):
        worker.run(be_killed, None)
    assert worker.run(count_up, 1) == 2


@pytest.mark.parametrize("task", [listen_for_cancel, ignore_cancel])
def test_cancel_takes_effect_and_the_next_task_runs(worker, task):
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        worker.run(task, None, lambda _: cancel.cancel(), cancel)
    assert worker.run(count_up, 2) == 4


def test_a_task_that_listens_keeps_its_process(worker):
    before = worker.run(own_process, None)
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        worker.run(listen_for_cancel, None, lambda _: cancel.cancel(), cancel)
    assert worker.run(own_process, None) == before


def test_a_cancelled_token_starts_nothing():
    worker, cancel = Worker(), CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        worker.run(count_up, 1, cancel=cancel)
    assert worker.process_id is None


def test_warming_imports_ahead(worker):
    worker.warm("wave", "there.is.no.such.module")
    assert worker.run(loaded, "wave")


def loaded(request: str, on_progress: OnProgress, cancel: CancelToken) -> bool:
    import sys

    return request in sys.modules


def test_what_is_prepared_gives_way_to_a_task(worker, tmp_path):
    worker.prepare("tests.core.test_worker:leave_word", tmp_path)
    worker.prepare("tests.core.test_worker:no_such_task", None)
    worker.prepare("tests.core.test_worker:refuse", "wave")
    worker.prepare("tests.core.test_worker:leave_word", tmp_path)
    assert worker.run(count_up, 1) == 2
    assert worker.run(words_left, None) == ["stopped", "stopped"]


_words: list[str] = []


def leave_word(request: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    try:
        listen_for_cancel(request, on_progress, cancel)
    except CancelledError:
        _words.append("stopped")
        raise


def words_left(request: object, on_progress: OnProgress, cancel: CancelToken) -> list[str]:
    return _words


def test_closing_ends_the_process_while_a_task_runs():
    worker = Worker()
    outcome: list[BaseException] = []

    def work() -> None:
        try:
            worker.run(ignore_cancel, None, lambda _: started.set())
        except MachineError as error:
            outcome.append(error)

    started = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    assert started.wait(60)
    worker.close()
    thread.join(60)
    assert outcome and worker.process_id is None
    with pytest.raises(MachineError, match="closing"):
        worker.run(count_up, 1)
