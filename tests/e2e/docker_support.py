"""A Docker daemon of the tests' own, and images made of what is on this machine: nothing is pulled."""
import contextlib
import fcntl
import io
import os
import pathlib
import shutil
import signal
import subprocess
import tarfile
import tempfile
import time

import pytest

# Debian's own client builds with BuildKit by itself; another one on PATH may need a plugin for that.
CLIENT = "/usr/bin/docker" if os.path.exists("/usr/bin/docker") else "docker"


class NoDocker(Exception):
    """Why there is no daemon here."""


class Dockerd:
    """A daemon with a bridge, a data root and a socket of its own, below `folder`."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.socket = self.folder / "docker.sock"
        self.bridge = f"sw{os.getpid() % 100000}"
        self.address = f"10.213.{os.getpid() % 250}.1"
        self.process = None
        self.turn = None

    def start(self):
        if os.geteuid() != 0:
            raise NoDocker("dockerd needs root")
        for program in ("dockerd", "docker", "ip", "busybox"):
            if not shutil.which(program):
                raise NoDocker(f"there is no {program} (Debian: docker.io, iproute2, busybox-static)")
        for words in (["link", "add", self.bridge, "type", "bridge"], ["addr", "add", f"{self.address}/24", "dev", self.bridge],
                      ["link", "set", self.bridge, "up"]):
            done = subprocess.run(["ip", *words], capture_output=True, text=True, check=False)
            if done.returncode != 0:
                raise NoDocker(f"ip {' '.join(words)}: {done.stderr.strip()}")
        # All daemons make their rules in the same tables of the kernel: one at a time.
        self.turn = open(pathlib.Path(tempfile.gettempdir()) / "stepwell-tests-dockerd.lock", "w")
        fcntl.flock(self.turn, fcntl.LOCK_EX)
        log = open(self.folder / "dockerd.log", "wb")
        self.process = subprocess.Popen(
            ["dockerd", "-H", f"unix://{self.socket}", "--data-root", str(self.folder / "data"), "--exec-root",
             str(self.folder / "exec"), "--pidfile", str(self.folder / "dockerd.pid"), "--bridge", self.bridge],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        deadline = time.monotonic() + 60
        while subprocess.run([CLIENT, "-H", f"unix://{self.socket}", "version"], capture_output=True, check=False).returncode != 0:
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise NoDocker("dockerd did not start: " + (self.folder / "dockerd.log").read_text(errors="replace")[-300:])
            time.sleep(0.1)
        return self

    def stop(self):
        if self.process and self.process.poll() is None:
            for container in self("ps", "-aq").split():
                self("rm", "-f", container)
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(60)
        subprocess.run(["ip", "link", "del", self.bridge], capture_output=True, check=False)
        shutil.rmtree(self.folder / "data", ignore_errors=True)
        if self.turn:
            self.turn.close()

    def __call__(self, *words, **more):
        done = subprocess.run([CLIENT, "-H", f"unix://{self.socket}", *words], capture_output=True, check=False, **more)
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return done.stdout.decode(errors="replace").strip()

    def image(self, name, files, changes=()):
        """An image of the files, {path in the image: path here}, with busybox's commands."""
        memory = io.BytesIO()
        with tarfile.open(fileobj=memory, mode="w") as archive:
            for folder in ("tmp", "etc", "proc", "sys", "dev", "root"):
                entry = tarfile.TarInfo(folder)
                entry.type, entry.mode = tarfile.DIRTYPE, 0o1777 if folder == "tmp" else 0o755
                archive.addfile(entry)
            archive.add(os.path.realpath(shutil.which("busybox")), "bin/busybox")
            for command in ("sh", "sleep", "echo", "cat", "id", "pwd", "wget", "env", "true", "false", "ls", "touch", "test", "head", "trap", "nc"):
                entry = tarfile.TarInfo(f"bin/{command}")
                entry.type, entry.linkname = tarfile.SYMTYPE, "busybox"
                archive.addfile(entry)
            for inside, here in files.items():
                archive.add(here, inside.lstrip("/"), recursive=False)
        words = [word for change in changes for word in ("--change", change)]
        self("import", *words, "-", name, input=memory.getvalue())
        return name

    def python_image(self, name):
        """This machine's Python, its standard library and the libraries that both need."""
        python = os.path.realpath("/usr/bin/python3")
        stdlib = pathlib.Path(subprocess.run([python, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"],
                                             capture_output=True, text=True, check=True).stdout.strip())
        files = {"/usr/bin/python3": python}
        unneeded = ("/test/", "/idlelib/", "/tkinter/", "/ensurepip/", "__pycache__", "/dist-packages/", "/config-")
        shared = [python]
        for path in sorted(stdlib.rglob("*")):
            if path.is_file() and not any(word in str(path) for word in unneeded):
                files[str(path)] = str(path.resolve())
                if path.suffix == ".so":
                    shared.append(str(path))
        listed = subprocess.run(["ldd", *shared], capture_output=True, text=True, check=False).stdout
        for line in listed.splitlines():
            found = [word for word in line.split() if word.startswith("/") and not word.endswith(":")]
            if found:
                files[found[0]] = os.path.realpath(found[0])
        return self.image(name, files, ["ENV PATH=/usr/local/bin:/usr/bin:/bin"])


@contextlib.contextmanager
def running_docker(folder):
    """A daemon for as long as the tests of a file take; without one they are skipped, with the reason."""
    daemon = Dockerd(folder)
    try:
        daemon.start()
    except NoDocker as why:
        daemon.stop()
        pytest.skip(str(why))
    try:
        yield daemon
    finally:
        daemon.stop()
