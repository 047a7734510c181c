#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One name, one class: onename.py FOLDER... No two classes of the folders' sources may share a name, wherever they stand.

The linker takes one of both silently, also where each is seen by its own room alone: what a constructor then writes is
the other's size. Classes of one file, in a namespace without a name or within a class, are free."""
import collections
import pathlib
import re
import sys

CLASS = re.compile(r"^(?:class|struct)\s+(\w+)(?:\s+final)?\s*(?::(?!:)[^;{]*)?\{", re.M)
OF_ONE_FILE = re.compile(r"^namespace \{.*?^\} // namespace$", re.M | re.S)
INNER = re.compile(r"^namespace (?!Galley\b)([\w:]+) \{", re.M)


def classes(path):
    text = OF_ONE_FILE.sub("", path.read_text("utf-8"))
    # A namespace of its own below Galley parts names as well.
    inner = INNER.search(text)
    return {(inner.group(1) + "::" if inner else "") + name for name in CLASS.findall(text)}


def main():
    homes = collections.defaultdict(set)
    for folder in sys.argv[1:]:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                for name in classes(path):
                    homes[name].add(str(path))
    if not homes:
        print("onename: no class is there: look at the folders")
        return 1
    shared = {name: paths for name, paths in homes.items() if len(paths) > 1}
    for name, paths in sorted(shared.items()):
        print(f"{name} is a class in {' and in '.join(sorted(paths))}: give one of them another name")
    return 1 if shared else 0


sys.exit(main())
