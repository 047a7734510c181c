// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/pictureresolver.h"

#include <QHash>

/// A blog whose pictures are a table in the test: what is not in it is missing.
class TablePictures : public Galley::PictureResolver
{
public:
    Picture resolve(const QString &target) const override
    {
        if (target.startsWith(QLatin1String("http:")) || target.startsWith(QLatin1String("https:"))
            || target.startsWith(QLatin1String("//")))
            return {Status::Remote, {}, {}, 0};
        if (target.contains(QLatin1String("{{")))
            return {Status::Templated, {}, {}, 0};
        if (target.contains(QLatin1String("..")))
            return {Status::Outside, {}, {}, 0};
        if (target == QLatin1String("Harbour.JPG"))
            return {Status::WrongCase, QStringLiteral("posts/harbour.jpg"), {}, 0};
        static const QHash<QString, Picture> table{
            {QStringLiteral("harbour.jpg"),
             {Status::Ok, QStringLiteral("posts/harbour.jpg"), {1200, 800}, 7}},
            {QStringLiteral("two words.png"),
             {Status::Ok, QStringLiteral("posts/two words.png"), {300, 200}, 8}},
            {QStringLiteral("/images/boat%20trip.webp"),
             {Status::Ok, QStringLiteral("public/images/boat trip.webp"), {640, 480}, 9}},
            {QStringLiteral("unmeasured.svg"),
             {Status::Ok, QStringLiteral("posts/unmeasured.svg"), {}, 10}},
            {QStringLiteral("film.mp4"), {Status::Ok, QStringLiteral("posts/film.mp4"), {}, 11}},
        };
        return table.value(target, {Status::Missing, target, {}, 0});
    }
};
