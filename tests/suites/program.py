"""A suite's program, run by Node beside its packages; what it prints last is its finding, as JSON."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RUN_SECONDS = 90


@dataclass(frozen=True)
class Workshop:
    """A folder of one test's own in which the suites' packages can be imported and programs run."""

    folder: Path
    packages: Path

    @classmethod
    def open(cls, folder: Path, packages: Path) -> Workshop:
        (folder / "node_modules").symlink_to(packages)
        return cls(folder, packages)

    def finding(self, program: str, *arguments: str) -> Any:
        """What one of the programs beside this module found."""
        self.bring(HERE / program)
        done = self.run(["node", program, *arguments])
        assert done.returncode == 0, f"{program} failed:\n{done.stdout}\n{done.stderr}"
        return json.loads(done.stdout.strip().splitlines()[-1])

    def bring(self, *files: Path) -> None:
        """Copy files into the folder."""
        for file in files:
            shutil.copy(file, self.folder)

    def command(self, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command that one of the packages brings, run here; its exit code is the caller's to judge."""
        return self.run([str(self.packages / ".bin" / name), *arguments])

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, timeout=RUN_SECONDS)

    def version(self, package: str) -> str:
        """A package's name and installed version."""
        found: str = json.loads((self.packages / package / "package.json").read_text())["version"]
        return f"{package} {found}"
