#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The editor's figures beside their budgets and a bare QPlainTextEdit's, and what hard posts cost
# the renderer: usage: measure-editor.sh BUILD [FOLDER WITH DICTIONARIES]
set -eu
build=$1
cmake --build "$build" --target bench_editor bench_typing bench_hardposts
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
"$build/tests/bench_editor" "${2:-}"
"$build/tests/bench_typing"
"$build/tests/bench_hardposts"
