// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/referencerule.h"

#include <QCoreApplication>

namespace Galley {

namespace {

class RuleSentences
{
    Q_DECLARE_TR_FUNCTIONS(Galley::ReferenceRule)

public:
    static QString text(ReferenceRule rule)
    {
        switch (rule) {
        case ReferenceRule::None:
            return {};
        case ReferenceRule::BesidePost:
            return tr("relative to the post");
        case ReferenceRule::AssetFolder:
            return tr("in the folder that bears the post’s name");
        case ReferenceRule::PageFolder:
            return tr("relative to the post’s page");
        case ReferenceRule::StaticRoot:
            return tr("in the folder that is served as the site’s root");
        case ReferenceRule::NamedStaticRoot:
            return tr("with the name of the folder that is served as the site’s root");
        case ReferenceRule::Alias:
            return tr("in the site’s sources");
        case ReferenceRule::BlogRoot:
            return tr("in the blog’s folder");
        case ReferenceRule::UsualFolder:
            return tr("in a folder that other generators serve");
        }
        return {};
    }
};

} // namespace

QString ruleText(ReferenceRule rule)
{
    return RuleSentences::text(rule);
}

} // namespace Galley
