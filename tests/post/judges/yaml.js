// SPDX-License-Identifier: GPL-3.0-or-later
// Judges edits of YAML with the npm package "yaml", which Galley does not use. Reads one JSON object a line: before,
// after, path (keys and indexes), and value, what is wished for there (absent: removed). Prints the number of the line
// and the objection for each edit that is not just that.
const { parseDocument } = require('yaml');
const { same, at, without } = require('./compare.js');

function read(text, version) {
  const document = parseDocument(text, { version, uniqueKeys: true, maxAliasCount: 100, merge: false, logLevel: 'silent' });
  if (document.errors.length > 0) throw new Error(document.errors[0].message.split('\n')[0]);
  return document.toJS({ maxAliasCount: 100 }) ?? {};
}

function objection({ before, after, path, value }) {
  for (const version of ['1.2', '1.1']) {
    let old;
    try { old = read(before, version); } catch { continue; }
    let now;
    try { now = read(after, version); } catch (error) { return `${version}: ${error.message}`; }
    if (!same(without(old, path), without(now, path))) return `${version}: something else changed`;
    const found = at(now, path);
    if (value === undefined ? found !== undefined : !same(found, value))
      // YAML 1.1 has dates and more words for yes and no: a plain date stays one, a plain no does.
      if (version === '1.2' || typeof value === 'string' && typeof at(old, path) === 'string'
          && !(found instanceof Date && found.toISOString().startsWith(value)))
        return `${version}: reads ${JSON.stringify(found)} instead of ${JSON.stringify(value)}`;
  }
  return null;
}

let line = 0;
let judged = 0;
for (const text of require('fs').readFileSync(0, 'utf8').split('\n')) {
  if (text === '') continue;
  const reason = objection(JSON.parse(text));
  if (reason) console.log(`${line}: ${reason}`);
  line += 1;
  judged += 1;
}
console.log(`judged ${judged}`);
