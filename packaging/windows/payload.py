#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the files of a Windows payload for the installers, sorted, so that the same payload gives the same installer and
an uninstaller takes away what was installed and nothing else.

    payload.py PAYLOAD OUT    writes OUT/install.nsh, OUT/uninstall.nsh and OUT/files.wxs
"""
import sys
from pathlib import Path
from xml.sax.saxutils import quoteattr


def nsis(text):
    return '"' + text.replace("$", "$$").replace('"', '$\\"') + '"'


def backslashes(path):
    return str(path).replace("/", "\\")


def install(payload, files):
    out, folder = [], None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            out.append("SetOutPath " + nsis("$INSTDIR" + ("" if folder == Path(".") else "\\" + backslashes(folder)))
                       .replace("$$INSTDIR", "$INSTDIR"))
        out.append(f'File "{payload / file}"')  # read while compiling, where $ is a letter like others
    return "\n".join(out) + "\n"


def uninstall(files):
    out = ["Delete " + nsis("$INSTDIR\\" + backslashes(file)).replace("$$INSTDIR", "$INSTDIR") for file in files]
    folders = sorted({p for file in files for p in file.parents if p != Path(".")}, key=lambda p: (-len(p.parts), str(p)))
    out += ["RMDir " + nsis("$INSTDIR\\" + backslashes(folder)).replace("$$INSTDIR", "$INSTDIR") for folder in folders]
    return "\n".join(out) + "\n"


def wix(payload, files):
    """The folders as nested Directory elements, a Component a file, as WiX 3 wants them."""
    numbers = {file: number for number, file in enumerate(files)}
    folders = {p for file in files for p in file.parents if p != Path(".")}
    names = {folder: f"Folder{number}" for number, folder in enumerate(sorted(folders))}

    def inside(folder, indent):
        lines = []
        for file in files:
            if file.parent == folder:
                number = numbers[file]
                lines.append(f'{indent}<Component Id="Component{number}" Guid="*" Win64="yes">'
                             f'<File Id="File{number}" KeyPath="yes" Name={quoteattr(file.name)} Source={quoteattr(file.as_posix())}/></Component>')
        for child in sorted(folders):
            if child.parent == folder:
                lines.append(f'{indent}<Directory Id="{names[child]}" Name={quoteattr(child.name)}>')
                lines += inside(child, indent + "  ")
                lines.append(f"{indent}</Directory>")
        return lines

    out = ['<?xml version="1.0" encoding="UTF-8"?>', '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">', "  <Fragment>",
           '    <DirectoryRef Id="INSTALLFOLDER">'] + inside(Path("."), "      ")
    out += ["    </DirectoryRef>", '    <ComponentGroup Id="Payload">']
    out += [f'      <ComponentRef Id="Component{number}"/>' for number in numbers.values()]
    return "\n".join(out + ["    </ComponentGroup>", "  </Fragment>", "</Wix>"]) + "\n"


def main(payload, out):
    payload, out = Path(payload).resolve(), Path(out)
    files = sorted((p.relative_to(payload) for p in payload.rglob("*") if p.is_file()), key=lambda p: (str(p.parent), p.name))
    if not files:
        sys.exit(f"payload.py: there is nothing in {payload}")
    out.mkdir(parents=True, exist_ok=True)
    for name, text in (("install.nsh", install(payload, files)), ("uninstall.nsh", uninstall(files)), ("files.wxs", wix(payload, files))):
        (out / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
