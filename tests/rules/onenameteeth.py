#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that onename.py goes red: onenameteeth.py ONENAME. Each case is two files and whether their names clash."""
import pathlib
import subprocess
import sys
import tempfile

CASES = {
    "two structs": ("namespace Galley {\nstruct Place {\n};\n}", "namespace Galley {\nstruct Place {\n};\n}", True),
    "a class and one that is derived": ("class Place\n{\n};", "class Place final : public QObject\n{\n};", True),
    "only one is a class": ("class Place\n{\n};", "class Place;\nclass Other\n{\n};", False),
    "one is of its file alone": ("class Place\n{\n};", "namespace {\n\nclass Place\n{\n};\n\n} // namespace", False),
    "one stands within a class": ("class Place\n{\n};", "struct Other::Place {\n};\nclass Other\n{\n};", False),
    "one has a namespace of its own": ("class Place\n{\n};", "namespace Line {\n\nclass Place\n{\n};\n}", False),
}

failed = 0
for name, (first, second, clash) in CASES.items():
    with tempfile.TemporaryDirectory() as folder:
        for file, text in (("one.h", first), ("two.cpp", second)):
            pathlib.Path(folder, file).write_text(text, "utf-8")
        run = subprocess.run([sys.executable, sys.argv[1], folder], capture_output=True, text=True, check=False)
        if (run.returncode != 0) != clash or ("Place" in run.stdout) != clash:
            print(f"{name}: left with {run.returncode}, said: {run.stdout}{run.stderr}")
            failed += 1
with tempfile.TemporaryDirectory() as empty:
    if subprocess.run([sys.executable, sys.argv[1], empty], capture_output=True, check=False).returncode == 0:
        print("an empty folder is taken for a sound one")
        failed += 1
sys.exit(1 if failed else 0)
