#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The figures of a blog of 10,000 posts beside their budgets: usage: measure-index.sh BUILD [POSTS]
set -eu
build=$1
here=$(cd "$(dirname "$0")" && pwd)
cmake --build "$build" --target bench_index bench_postlist galley-cli
blog=$(mktemp -d)
trap 'rm -rf "$blog"' EXIT
python3 "$here/make-blog.py" "$blog" "${2:-10000}"
"$build/tests/bench_index" "$blog"
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$build/tests/bench_postlist" "$blog"
"$here/time-posts.sh" "$build/bin/galley-cli" "${2:-10000}"
