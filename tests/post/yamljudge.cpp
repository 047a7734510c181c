// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamljudge.h"

#include <yaml-cpp/yaml.h>

namespace YamlJudge {

namespace {

/// An alias inside its own anchor makes a tree without an end: below this it is taken for equal.
constexpr int MaxDepth = 100;

bool same(const YAML::Node &a, const YAML::Node &b, int depth = 0)
{
    if (depth > MaxDepth) {
        return true;
    }
    if (a.Type() != b.Type() || a.Tag() != b.Tag() || a.size() != b.size()) {
        return false;
    }
    if (a.IsScalar()) {
        return a.Scalar() == b.Scalar();
    }
    auto left = a.begin();
    auto right = b.begin();
    for (; left != a.end() && right != b.end(); ++left, ++right) {
        const bool equal = a.IsMap() ? same(left->first, right->first, depth + 1)
                && same(left->second, right->second, depth + 1)
                                     : same(*left, *right, depth + 1);
        if (!equal) {
            return false;
        }
    }
    return true;
}

bool isKey(const YAML::Node &node, const std::string &key)
{
    return node.IsScalar() && node.Scalar() == key;
}

} // namespace

std::string objection(const std::string &before, const std::string &after, const std::string &key,
                      const std::string &value)
{
    try {
        const YAML::Node old = YAML::Load(before);
        const YAML::Node now = YAML::Load(after);
        if (!now.IsMap() || !(old.IsMap() || old.IsNull())) {
            return "not a map";
        }
        auto left = old.begin();
        bool met = false;
        for (const auto &entry : now) {
            const bool meant = isKey(entry.first, key);
            if (meant && (!entry.second.IsScalar() || entry.second.Scalar() != value)) {
                return "another value";
            }
            met = met || meant;
            const bool added = left == old.end();
            if (added && !meant) {
                return "an entry that nobody asked for";
            }
            if (added) {
                continue;
            }
            if (!same(left->first, entry.first)) {
                return "another key";
            }
            if (!meant && !same(left->second, entry.second)) {
                return "a neighbour changed";
            }
            ++left;
        }
        return left != old.end() ? "an entry is gone" : met ? "" : "the key is missing";
    } catch (const std::exception &error) {
        return error.what();
    }
}

} // namespace YamlJudge
