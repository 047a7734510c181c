// SPDX-License-Identifier: GPL-3.0-or-later
// Values as JSON knows them, compared with their keys in order.
function same(a, b) {
  if (a instanceof Date || b instanceof Date) return String(a) === String(b);
  if (typeof a === 'number' && typeof b === 'number') return Object.is(a, b) || a === b || (a !== a && b !== b);
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.keys(a);
  const right = Object.keys(b);
  return left.length === right.length && left.every((key, i) => key === right[i] && same(a[key], b[key]));
}

function at(value, path) {
  return path.reduce((inside, key) => (inside === null || inside === undefined ? undefined : inside[key]), value);
}

// A copy in which what stands at the path is gone.
function without(value, path) {
  if (path.length === 0) return undefined;
  if (value === null || typeof value !== 'object') return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (path.length === 1 && !Array.isArray(copy)) delete copy[path[0]];
  else if (path.length === 1) copy[path[0]] = null;
  else copy[path[0]] = without(copy[path[0]], path.slice(1));
  return copy;
}

module.exports = { same, at, without };
