#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Times galley-cli on a blog of 10,000 posts: usage: time-posts.sh GALLEY-CLI [POSTS]
set -eu
cli=$1
count=${2:-10000}
here=$(cd "$(dirname "$0")" && pwd)
blog=$(mktemp -d)
trap 'rm -rf "$blog"' EXIT
python3 "$here/make-blog.py" "$blog" "$count"
echo "$count posts, $(du -sk "$blog/posts" | cut -f1) KiB"
measure() {
    start=$(date +%s%N)
    "$@" > /dev/null || [ $? -eq 1 ]
    echo "$(( ($(date +%s%N) - start) / 1000000 )) ms: galley-cli $2 ${4:-}"
}
measure "$cli" posts "$blog" --json
measure "$cli" posts "$blog" --search zebrafish
measure "$cli" check "$blog" --json
measure "$cli" site "$blog" --json
