#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a blog of many posts, always the same ones, to measure with.

usage: make-blog.py FOLDER [POSTS]     (10,000 posts)
"""
import pathlib
import random
import struct
import sys
import zlib

WORDS = """harbour walk morning ferry bread window train letter river garden market winter summer
bridge street coffee notebook picture music evening island mountain road station library school
kitchen table light paper stone water travel friend market story kıyı şehir 日本 散歩""".split()


def sentence(dice, length):
    return " ".join(dice.choice(WORDS) for _ in range(length)).capitalize() + "."


def post(dice, number, slugs):
    day = f"{2005 + number % 20}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    slug = slugs[number]
    cover = f"/images/posts/{number % 500}/cover.png"
    head = [f'title: "{sentence(dice, 5)}"', f"image: {cover}", f"description: {sentence(dice, 12)}",
            f"publishedAt: '{day}'", f"tags: [{dice.choice(WORDS)}, {dice.choice(WORDS)}]",
            f"draft: {'true' if number % 17 == 0 else 'false'}"]
    if number % 1000 == 999:
        head[0] = "title: [unfinished"
    body = []
    for part in range(dice.randint(4, 12)):
        body.append(f"## {sentence(dice, 3)}")
        body.append("\n".join(sentence(dice, 12) for _ in range(dice.randint(2, 5))))
        if part % 3 == 0:
            missing = number % 10 == 0
            picture = "missing.png" if missing else "cover.png"
            body.append(f"![{sentence(dice, 3)}](/images/posts/{number % 500}/{picture})")
        if part % 4 == 1:
            other = dice.choice(slugs) if number % 20 else "nowhere"
            body.append(f"See [{sentence(dice, 2)}](/posts/{other}).")
        if part % 5 == 2:
            body.append("```\n" + sentence(dice, 8) + "\n```")
    return "---\n" + "\n".join(head) + "\n---\n\n" + "\n\n".join(body) + "\n"


def png():
    """The smallest picture that every reader takes: one white pixel."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b""))


def main():
    root = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    dice = random.Random(4)
    slugs = [f"{dice.choice(WORDS[:30])}-{dice.choice(WORDS[:30])}-{i}" for i in range(count)]
    (root / "posts").mkdir(parents=True, exist_ok=True)
    (root / "next.config.js").write_text("module.exports = {};\n", encoding="utf-8")
    for folder in range(min(500, count)):
        pictures = root / "public/images/posts" / str(folder)
        pictures.mkdir(parents=True, exist_ok=True)
        (pictures / "cover.png").write_bytes(png())
    for number in range(count):
        (root / "posts" / f"{slugs[number]}.md").write_text(post(dice, number, slugs),
                                                             encoding="utf-8")


if __name__ == "__main__":
    main()
