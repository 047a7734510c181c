#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CHANGELOG.md is where a release is told; everything else is made of it.

    changes.py check             CHANGELOG.md's first release is CMakeLists.txt's version, and the metainfo is in step
    changes.py metainfo          writes the releases into linux/org.galley.Galley.metainfo.xml
    changes.py debian FOLDER     writes changelog.gz and changelog.Debian.gz into FOLDER
    changes.py notes [VERSION]   prints what one release changed, for the page of a release
    changes.py epoch             prints the seconds since 1970 that packages carry as their time
    changes.py version           prints the version

A release is "## X.Y.Z (YYYY-MM-DD)", or "(not released)" while it is being made.
"""
import calendar
import email.utils
import gzip
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
METAINFO = ROOT / "packaging/linux/org.galley.Galley.metainfo.xml"


def releases():
    """[(version, date or "", [line, ...])], newest first."""
    found = []
    for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        heading = re.match(r"## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d|not released)\)$", line)
        if heading:
            found.append((heading[1], "" if heading[2] == "not released" else heading[2], []))
        elif line.startswith("## "):
            sys.exit(f"changes.py: CHANGELOG.md: not a release: {line}")
        elif found:
            found[-1][2].append(line)
    if not found:
        sys.exit("changes.py: CHANGELOG.md names no release")
    return found


def version():
    return re.search(r"project\(Galley VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1]


def epoch():
    """The release's day; while it is being made, that of the last commit; without git, that of CHANGELOG.md."""
    if os.environ.get("SOURCE_DATE_EPOCH"):
        return int(os.environ["SOURCE_DATE_EPOCH"])
    date = releases()[0][1]
    if date:
        return calendar.timegm(time.strptime(date, "%Y-%m-%d"))
    try:
        told = subprocess.run(["git", "-C", str(ROOT), "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%ct"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout.strip()
    except FileNotFoundError:
        told = b""
    return int(told) if told else int((ROOT / "CHANGELOG.md").stat().st_mtime)


def items(lines):
    """The bullets of a release, each as one line of plain text."""
    found = []
    for line in lines:
        if line.startswith("- "):
            found.append(line[2:])
        elif line.startswith("  ") and found:
            found[-1] += " " + line.strip()
    return [item.replace("`", "") for item in found]


def metainfo():
    """The metainfo's text as it should be: unreleased versions are not told to software centres."""
    told = [f'    <release version="{name}" date="{date}">\n      <description>\n        <ul>\n'
            + "".join(f"          <li>{escape(item)}</li>\n" for item in items(lines)[:10])
            + "        </ul>\n      </description>\n    </release>\n"
            for name, date, lines in releases() if date]
    block = "  <releases>\n" + "".join(told) + "  </releases>\n" if told else ""
    text = METAINFO.read_text(encoding="utf-8")
    text, count = re.subn(r"(  <!-- releases: .*?-->\n)(?:  <releases>.*?</releases>\n)?",
                          lambda found: found[1] + block, text, flags=re.S)
    if count != 1:
        sys.exit("changes.py: the metainfo has lost the comment that marks its releases")
    return text


def debian(folder):
    Path(folder).mkdir(parents=True, exist_ok=True)
    contact = re.search(r'GALLEY_CONTACT "([^"]+)"',
                        (ROOT / "packaging/cmake/GalleyPackages.cmake").read_text(encoding="utf-8"))[1]
    entry = (f"galley ({version()}-1) unstable; urgency=medium\n\n"
             "  * What has changed is told in changelog.gz.\n\n"
             f" -- {contact}  {email.utils.formatdate(epoch())}\n")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    for name, content in (("changelog.gz", changes), ("changelog.Debian.gz", entry.encode())):
        Path(folder, name).write_bytes(gzip.compress(content, 9, mtime=0))
        Path(folder, name).chmod(0o644)


def check():
    newest = releases()[0][0]
    if newest != version():
        sys.exit(f"changes.py: CHANGELOG.md begins with {newest}, CMakeLists.txt says {version()}")
    if metainfo() != METAINFO.read_text(encoding="utf-8"):
        sys.exit("changes.py: the metainfo's releases are not CHANGELOG.md's; run packaging/changes.py metainfo")


def notes(wanted):
    for name, _, lines in releases():
        if name == wanted:
            print("\n".join(lines).strip())
            return
    sys.exit(f"changes.py: CHANGELOG.md does not know {wanted}")


def main(words):
    if words == ["check"]:
        check()
    elif words == ["metainfo"]:
        METAINFO.write_text(metainfo(), encoding="utf-8")
    elif words[:1] == ["debian"] and len(words) == 2:
        debian(words[1])
    elif words[:1] == ["notes"] and len(words) <= 2:
        notes(words[1] if len(words) == 2 else version())
    elif words == ["epoch"]:
        print(epoch())
    elif words == ["version"]:
        print(version())
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
