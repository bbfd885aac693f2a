"""Brings what Python packages cannot: Qt's system libraries and Debian's python3-venv."""

import ctypes
import os
import shutil
import subprocess
import sys

# What the Qt of PySide6-Essentials links to and does not bring along (read from its ELF headers),
# and the Debian package that has it. Packages that these depend on anyway are left out.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def install_qt_libraries() -> None:
    """See to it that Qt can start; outside Linux nothing is missing."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    if missing:
        install([QT_LIBRARIES[library] for library in missing], "Bibliotheken für das Fenster")
    still = missing_libraries() if missing else []
    if still:
        sys.exit(f"Für das Fenster fehlen weiterhin: {', '.join(still)}.")


def install_venv() -> None:
    """Debian and Ubuntu cut the part of Python that makes a .venv into a package of its own."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    install([version], "ein Teil von Python")


def missing_libraries() -> list[str]:
    """The libraries the system's loader does not find; asking takes some milliseconds."""
    return [library for library in QT_LIBRARIES if not loadable(library)]


def loadable(library: str) -> bool:
    """Whether the system's loader finds a library; the only answer that counts."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str], what: str) -> None:
    """Install Debian packages when that is allowed without asking, else say the exact command."""
    if shutil.which("apt-get") is None:
        sys.exit(
            f"Es fehlt {what}. Bitte installieren Sie mit der Paketverwaltung Ihres Systems, was "
            f"unter Debian so heißt: {' '.join(packages)}"
        )
    rights = allowed_prefix()
    if rights is None:
        sys.exit(
            f"Es fehlt {what}. Bitte führen Sie aus und starten Sie dann noch einmal:\n\n"
            f"    sudo apt-get install {' '.join(packages)}\n"
        )
    print(f"Es fehlt {what}; installiert wird: {' '.join(packages)}", flush=True)
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    subprocess.run([*rights, *quiet, "update"], check=False)
    order = [*rights, *quiet, "install", "--yes", "--no-install-recommends", *packages]
    if subprocess.run(order, check=False).returncode:
        sys.exit(
            "Die Installation ist nicht gelungen; apt-get nennt oben den Grund. Der Befehl war:\n\n"
            f"    sudo apt-get install {' '.join(packages)}\n"
        )


def allowed_prefix() -> list[str] | None:
    """What to write before apt-get: nothing for root, sudo where it asks no password, else None."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None
