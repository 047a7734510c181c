#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells what Galley brings along that is not its own: THIRD-PARTY.md for people, galley.spdx.json (SPDX 2.3) for programs.

    make.py          writes both, out of assets.json beside this script and the files themselves
    make.py check    fails where they are not in step, where an asset has no licence, or where the sums differ
"""
import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WEB = ROOT / "resources/web"
TOLD = json.loads((HERE / "assets.json").read_text(encoding="utf-8"))


def fail(reason):
    sys.exit(f"licences: {reason}")


def sums_of(folder):
    return dict(reversed(line.split("  ", 1)) for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines())


def for_tests():
    """[(path below the root, sha256, asset)] of what only tests use."""
    found = []
    for asset in TOLD["tests"]:
        folder = ROOT / asset["path"]
        if not (folder / "LICENSE").exists():
            fail(f"{asset['path']} has no LICENSE")
        for name, digest in sums_of(folder).items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                fail(f"{asset['path']}/{name} is not what SHA256SUMS tells")
            found.append((f"{asset['path']}/{name}", digest, asset))
    return found


def foreign():
    """[(path below the root, sha256, asset)] of every file in a folder of resources/web: its own files lie beside them."""
    sums = sums_of(WEB)
    found = []
    for path in sorted(p for p in WEB.rglob("*") if p.is_file() and p.parent != WEB):
        name = path.relative_to(ROOT).as_posix()
        asset = next((a for a in TOLD["assets"] if name.startswith(a["path"] + "/")), None)
        if not asset:
            fail(f"{name} has no licence in assets.json")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if sums.pop(path.relative_to(WEB).as_posix(), None) != digest:
            fail(f"{name} is not what SHA256SUMS tells")
        found.append((name, digest, asset))
    if sums:
        fail(f"SHA256SUMS names what is not there: {', '.join(sums)}")
    for asset in TOLD["assets"]:
        if not any(a is asset for _, _, a in found):
            fail(f"assets.json names {asset['path']}, where nothing is")
        if not any(p.parent.joinpath("LICENSE").exists() for p in (ROOT / asset["path"] / "x", ROOT / asset["path"])):
            fail(f"{asset['path']} has no LICENSE")
    return found


def version():
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    return text.split("project(Galley VERSION ", 1)[1].split()[0]


def markdown(files):
    out = ["# What Galley brings along", "",
           "Made by packaging/licences/make.py; Galley itself is GPL-3.0-or-later.", "",
           "## Compiled in", ""]
    for asset in TOLD["assets"]:
        out += [f"### {asset['name']} {asset['version']}", "",
                f"{asset['licence']}. Copyright {asset['copyright']}. From `{asset['source']}`.", "",
                "| file | sha256 |", "|---|---|"]
        out += [f"| `{name}` | `{digest}` |" for name, digest, a in files if a is asset] + [""]
    out += ["## Linked", "",
            "A package of a distribution depends on these; the portable tree, the installers and the bundle carry them,",
            "each with its licence in `share/doc/galley/third-party`.", "", "| library | licence | for |", "|---|---|---|"]
    out += [f"| {l['name']} | {l['licence']} | {l['for']} |" for l in TOLD["libraries"]]
    out += ["", "## For tests only", "", "Part of the sources, and of no package.", "", "| file | version | licence | sha256 |",
            "|---|---|---|---|"]
    out += [f"| `{name}` | {a['version']} | {a['licence']} | `{digest}` |" for name, digest, a in for_tests()]
    return "\n".join(out) + "\n"


def spdx(files):
    key = hashlib.sha256("".join(digest for _, digest, _ in files).encode()).hexdigest()
    packages = [{"SPDXID": "SPDXRef-galley", "name": "galley", "versionInfo": version(), "downloadLocation": "NOASSERTION",
                 "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
                 "copyrightText": "The Galley authors"}]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-galley"}]
    for number, asset in enumerate(TOLD["assets"]):
        name = f"SPDXRef-asset-{number}"
        packages.append({"SPDXID": name, "name": asset["name"], "versionInfo": asset["version"],
                         "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                         "licenseConcluded": asset["licence"], "licenseDeclared": asset["licence"],
                         "copyrightText": asset["copyright"],
                         "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                           "referenceLocator": asset["source"]}]})
        relations.append({"spdxElementId": "SPDXRef-galley", "relationshipType": "CONTAINS", "relatedSpdxElement": name})
    for number, library in enumerate(TOLD["libraries"]):
        name = f"SPDXRef-library-{number}"
        packages.append({"SPDXID": name, "name": library["name"], "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                         "licenseConcluded": library["licence"], "licenseDeclared": library["licence"],
                         "copyrightText": "NOASSERTION"})
        relations.append({"spdxElementId": "SPDXRef-galley", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": name})
    described = []
    for number, (path, digest, asset) in enumerate(files):
        name = f"SPDXRef-file-{number}"
        described.append({"SPDXID": name, "fileName": "./" + path,
                          "checksums": [{"algorithm": "SHA1", "checksumValue": hashlib.sha1((ROOT / path).read_bytes()).hexdigest()},
                                        {"algorithm": "SHA256", "checksumValue": digest}],
                          "licenseConcluded": asset["licence"], "copyrightText": asset["copyright"]})
        owner = f"SPDXRef-asset-{TOLD['assets'].index(asset)}"
        relations.append({"spdxElementId": owner, "relationshipType": "CONTAINS", "relatedSpdxElement": name})
    return json.dumps({"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "galley",
                       "documentNamespace": f"urn:sha256:{key}",
                       # A moment would make each run another document; the namespace above tells contents apart.
                       "creationInfo": {"created": "1970-01-01T00:00:00Z", "creators": ["Tool: packaging/licences/make.py"]},
                       "packages": packages, "files": described, "relationships": relations}, indent=1) + "\n"


def main(words):
    files = foreign()
    for name, content in (("THIRD-PARTY.md", markdown(files)), ("galley.spdx.json", spdx(files))):
        path = HERE / name
        if words == ["check"]:
            if not path.exists() or path.read_text(encoding="utf-8") != content:
                fail(f"{name} is not in step; run packaging/licences/make.py")
        elif not words:
            path.write_text(content, encoding="utf-8")
        else:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
