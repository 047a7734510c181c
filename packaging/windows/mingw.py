#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles, as Windows would see them, sources of a build that was made on Linux: with MinGW, against the headers of the
Qt that is here. Qt's headers ask the compiler which system it is for, so they show Windows' half of themselves. Nothing is
linked, for no Qt for MinGW is here; Galley is built for Windows with MSVC. What it finds is code that could not compile.

    mingw.py BUILD [--all | FILE...]    the sources that speak of Windows, or every source of the program, or these alone
"""
import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
COMPILER = "x86_64-w64-mingw32-g++-posix"
# Libraries that are headers in /usr/include itself. That folder as a whole would offer Linux' own headers, too.
LIBRARIES = ("yaml-cpp", "toml++", "exiv2", "turbojpeg.h", "cmark-gfm*.h")
# What Windows' build of Qt and of Galley define; wide characters, and Windows 10.
WINDOWS = ["-DUNICODE", "-D_UNICODE", "-DWIN32", "-D_WIN32_WINNT=0x0A00", "-DHUNSPELL_STATIC"]


def windows_sources(home):
    """The sources that are for Windows alone, or have a part that is."""
    found = []
    for house in ("editor", "preview"):
        for file in sorted((home / house).rglob("*.cpp")):
            if file.name.endswith("_windows.cpp") or re.search(r"\b(Q_OS_WIN|_WIN32|_MSC_VER)\b", file.read_text("utf-8")):
                found.append(file)
    return found


def flags(command):
    """What the build tells its compiler of names and folders, and nothing that is for that compiler alone."""
    kept, words = [], iter(shlex.split(command))
    for word in words:
        if word.startswith(("-D", "-I")) and not re.match(r"-D(_FORTIFY_SOURCE|GALLEY_.*HOME)", word):
            kept.append(word)
        elif word == "-isystem":
            kept += [word, next(words)]
    return kept


def compile_one(file, options):
    told = subprocess.run([COMPILER, "-std=c++20", "-O0", "-Wall", "-Wextra", "-Werror", *options, *WINDOWS, "-c", str(file),
                           "-o", os.devnull], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return file, told.returncode, told.stdout


def main(build, chosen):
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text("utf-8")):
        file = Path(entry["file"])
        for house in ("editor", "preview", "resources"):
            if house in file.parts and file.suffix == ".cpp" and "tests" not in file.parts:
                commands[file] = flags(entry["command"])
    home = next(file for file in commands if file.match("editor/site/safefile.cpp")).parents[2]  # it may be a copy of ours
    if chosen == ["--all"]:
        wanted = sorted(file for file in commands if build not in file.parents)
    else:
        wanted = [home / file.resolve().relative_to(ROOT) for file in map(Path, chosen)] or windows_sources(home)
    with tempfile.TemporaryDirectory() as folder:
        for pattern in LIBRARIES:
            for found in Path("/usr/include").glob(pattern):
                os.symlink(found, Path(folder, found.name))
        def options(file):
            # A source for Windows alone is in no command of Linux: its room's others are.
            neighbour = commands.get(file) or next(commands[other] for other in commands if other.parent == file.parent)
            return [*neighbour, "-isystem", folder]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(lambda file: compile_one(file, options(file)), wanted))
    wrong = [result for result in results if result[1] != 0]
    for file, _, told in wrong:
        print(f"{file.relative_to(home)}:\n{told}", file=sys.stderr)
    print(f"{len(wanted) - len(wrong)} of {len(wanted)} sources compile for Windows")
    return 1 if wrong or not wanted else 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
