#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that translations/check goes red: translationteeth.py CHECK. Each case is a complete German and Arabic file
with one fault, and a word that the check must say about it."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(sys.argv[1]).resolve()
OTHERS = ["en", "tr", "fr", "es", "pt_BR", "zh_CN", "ru"]


def message(source, translation, state="", plural=False):
    if plural:
        translation = "".join(f"<numerusform>{form}</numerusform>" for form in translation)
    return "".join(["<message", ' numerus="yes"' if plural else "", "><source>", source, "</source><translation",
                    state, ">", translation, "</translation></message>"])


def run(name, german="", arabic="", japanese=""):
    """What the check says, and how it leaves."""
    with tempfile.TemporaryDirectory() as folder:
        texts = {language: "" for language in OTHERS}
        texts.update(de=german, ar=arabic, ja=japanese)
        for language, text in texts.items():
            (pathlib.Path(folder) / f"galley_{language}.ts").write_text(
                '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="' + language
                + '"><context><name>Galley::Test</name>' + text + "</context></TS>", "utf-8")
        if name == "a file is gone":
            (pathlib.Path(folder) / "galley_ja.ts").unlink()
        if name == "a file is no XML":
            (pathlib.Path(folder) / "galley_ja.ts").write_text("<TS", "utf-8")
        done = subprocess.run([sys.executable, str(CHECK), "--no-sources", "--folder", folder],
                              capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


ARABIC = ["لا", "واحد", "اثنان", "%n كتب", "%n كتابا", "%n كتاب"]
SOUND = {
    "a plain text": dict(german=message("Save", "Sichern")),
    "placeholders may change places": dict(german=message("%1 of %2", "Von %2 gibt es %1")),
    "a letter to press may be another": dict(german=message("&amp;Save", "S&amp;ichern")),
    "two ampersands are one sign": dict(german=message("Salt &amp;&amp; pepper", "Salz &amp;&amp; Pfeffer")),
    "the one of German may be a word": dict(german=message("%n posts", ["Ein Beitrag", "%n Beiträge"], plural=True)),
    "Arabic's six forms": dict(arabic=message("%n books", ARABIC, plural=True)),
    "a full-width bracket has its space in it": dict(japanese=message(" (%1)", "（%1）")),
    "an ellipsis is kept": dict(german=message("&amp;Open…", "Ö&amp;ffnen…")),
}
FAULTS = {
    "a placeholder is dropped": ("placeholders: %1", dict(german=message("Save %1", "Sichern"))),
    "a placeholder is doubled": ("placeholders: %1", dict(german=message("Save %1", "%1 als %1 sichern"))),
    "a command that a text names is dropped": ("placeholders: {save}",
                                               dict(german=message("Then {save}", "Dann {sichern}"))),
    "a placeholder is another": ("placeholders", dict(german=message("%1 of %2", "%1 von %3"))),
    "a localised number is written plainly": ("placeholders", dict(german=message("%L1 words", "%1 Wörter"))),
    "a plural form is missing": ("plural forms", dict(german=message("%n posts", ["%n Beiträge"], plural=True))),
    "a plural form is empty": ("empty", dict(german=message("%n posts", ["", "%n Beiträge"], plural=True))),
    "Arabic has five forms of six": ("plural forms", dict(arabic=message("%n books", ARABIC[:5], plural=True))),
    "the number of many is dropped": ("placeholders: %n",
                                      dict(german=message("%n posts", ["Ein Beitrag", "Beiträge"], plural=True))),
    "a text is unfinished": ("unfinished", dict(german=message("Save", "Sichern", ' type="unfinished"'))),
    "a text is empty": ("empty", dict(german=message("Save", ""))),
    "a text is obsolete": ("vanished", dict(german=message("Save", "Sichern", ' type="vanished"'))),
    "a letter to press is lost": ("is lost", dict(german=message("&amp;Save", "Sichern"))),
    "a letter to press comes from nowhere": ("one too many", dict(german=message("Save", "&amp;Sichern"))),
    "two letters to press": ("one too many", dict(german=message("&amp;Save", "&amp;Si&amp;chern"))),
    "no letter to press": ("no letter", dict(german=message("&amp;Save", "Sichern&amp;…"))),
    "an ellipsis is lost": ("ellipsis", dict(german=message("Open…", "Öffnen"))),
    "an ellipsis comes from nowhere": ("ellipsis", dict(german=message("Open", "Öffnen…"))),
    "a space at the end is lost": ("last character", dict(german=message("Line ", "Zeile"))),
    "a space at the start comes from nowhere": ("first character", dict(german=message("Line", " Zeile"))),
    "a tag is lost": ("tags", dict(german=message("&lt;b&gt;Save&lt;/b&gt;", "&lt;b&gt;Sichern"))),
    "a file is gone": ("missing", {}),
    "a file is no XML": ("no XML", {}),
}

failed = []
for case, files in SOUND.items():
    code, said = run(case, **files)
    if code != 0:
        failed.append(f"{case}: refused though sound: {said}")
for case, (word, files) in FAULTS.items():
    code, said = run(case, **files)
    if code != 1 or word not in said:
        failed.append(f"{case}: left with {code}, said: {said}")
print("\n".join(failed) if failed else f"{len(FAULTS)} faults are found, {len(SOUND)} sound texts pass.")
sys.exit(1 if failed else 0)
