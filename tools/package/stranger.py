"""A user who has never seen Python: made for a test, without a network, and gone afterwards."""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

_NAME = "beatwright-test"


class Stranger:
    """Runs programs as another user with an empty PATH; as oneself where no user can be made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_root = os.geteuid() == 0 and all(map(shutil.which, ("useradd", "unshare", "setpriv")))
        self._programs: list[subprocess.Popen[bytes]] = []
        self.home = folder / "home"

    def __enter__(self) -> Self:
        self._folder.chmod(0o755)
        self.home.mkdir()
        (self._folder / "empty").mkdir()
        if self._is_root:
            self._remove_user()
            subprocess.run(
                ["useradd", "--no-create-home", "--home-dir", self.home, "--shell", "/bin/false", _NAME], check=True
            )
            self._user = pwd.getpwnam(_NAME)
        self.give(self.home)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        for program in self._programs:
            self.stop(program)
        if self._is_root:
            self._remove_user()

    @property
    def description(self) -> str:
        who = f"as {_NAME}, without a network" if self._is_root else "as the user who tests, with the network"
        return f"run {who}, with an empty PATH"

    def give(self, folder: Path) -> None:
        """Let the user own everything below `folder`."""
        if self._is_root:
            subprocess.run(["chown", "-R", f"{self._user.pw_uid}:{self._user.pw_gid}", folder], check=True)

    def run(self, command: Sequence[str | Path], timeout: float) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return subprocess.run(
            self._command(command), env=self._environment({}), cwd=self.home, timeout=timeout, check=False,
            capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip

    def start(self, command: Sequence[str | Path], more: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program and let it run."""
        with (self._folder / "printed.txt").open("ab") as printed:
            program = subprocess.Popen(
                self._command(command), env=self._environment(more), cwd=self.home, stdout=printed, stderr=printed,
                start_new_session=True,
            )  # fmt: skip
        self._programs.append(program)
        return program

    def stop(self, program: subprocess.Popen[bytes]) -> None:
        """End a program and what it started."""
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()

    def printed(self) -> str:
        """What the started programs printed."""
        return (self._folder / "printed.txt").read_text(encoding="utf-8", errors="replace")

    def logs(self) -> str:
        """What the program wrote into its logs, and printed."""
        files = [*self.home.rglob("*.log"), self._folder / "printed.txt"]
        return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file())

    def cpu_seconds(self) -> float:
        """What the started programs that still run have computed so far, with everything they started."""
        return sum(int(fields[11]) + int(fields[12]) for fields in self._stats("stat")) / os.sysconf("SC_CLK_TCK")

    def is_runnable(self) -> bool:
        """Whether any of their threads runs or waits for its turn, which on a busy machine can be long."""
        return any(fields[0] == "R" for fields in self._stats("task/[0-9]*/stat"))

    def _stats(self, pattern: str) -> Iterator[list[str]]:
        """What the system reports of each process, or thread, that belongs to the started programs."""
        groups = {program.pid for program in self._programs if program.poll() is None}
        for entry in Path("/proc").glob(f"[0-9]*/{pattern}"):
            with contextlib.suppress(OSError, IndexError):
                fields = entry.read_text().rpartition(")")[2].split()
                if int(fields[2]) in groups:  # the process group
                    yield fields

    def _command(self, command: Sequence[str | Path]) -> list[str]:
        words = [str(word) for word in command]
        if not self._is_root:
            return words
        user = [f"--reuid={self._user.pw_uid}", f"--regid={self._user.pw_gid}", "--clear-groups"]
        return ["/usr/bin/unshare", "--net", "--", "/usr/bin/setpriv", *user, "--", *words]

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": str(self._folder / "empty"), "LANG": "C.UTF-8", **more}

    def _remove_user(self) -> None:
        subprocess.run(["userdel", "--force", _NAME], check=False, capture_output=True)
