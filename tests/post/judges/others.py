# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges edits of TOML, JSON and metadata with Python's own readers, as yaml.js does those of YAML."""
import copy
import json
import math
import sys
import tomllib


def metadata(text):
    """Pelican's way: "key: value", further lines behind blanks."""
    values = {}
    key = None
    for line in text.split("\n"):
        if not line.strip():
            continue
        if line[0] in " \t":
            values[key] = (values[key] + "\n" + line.strip(" \t")).lstrip("\n")
            continue
        key, value = line.split(":", 1)
        values[key] = value.strip(" \t")
    return values


READERS = {"toml": tomllib.loads, "json": json.loads, "metadata": metadata}


def at(value, path):
    for key in path:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def without(value, path):
    value = copy.deepcopy(value)
    inside = at(value, path[:-1])
    if isinstance(inside, dict):
        inside.pop(path[-1], None)
    elif isinstance(inside, list):
        inside[path[-1]] = None
    return value


def same(a, b):
    if isinstance(a, float) and isinstance(b, float) and math.isnan(a) and math.isnan(b):
        return True
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and a == b


def objection(case):
    read = READERS[case["kind"]]
    try:
        old = read(case["before"])
    except Exception:  # the judge refuses what is there already: it has no opinion
        return None
    try:
        now = read(case["after"])
    except Exception as error:
        return str(error)
    path = case["path"]
    if not same(without(old, path), without(now, path)):
        return "something else changed"
    found = at(now, path)
    if "value" not in case:
        return None if found is None else "it is still there"
    wish = case["value"]
    if not isinstance(found, (str, bool, int, float, list, dict)) and isinstance(wish, str):
        found = str(found)[: len(wish)]  # a date
    if type(found) is int and type(wish) is float:
        found = float(found)
    return None if same(found, wish) else f"reads {found!r} instead of {wish!r}"


judged = 0
for number, line in enumerate(sys.stdin):
    reason = objection(json.loads(line))
    if reason:
        print(f"{number}: {reason}")
    judged += 1
print(f"judged {judged}")
