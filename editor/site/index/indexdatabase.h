// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "post/result.h"

#include <QByteArray>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

class QSqlQuery;

namespace Galley {

/// A file of SQLite: the only place that knows SQL's library. Belongs to the thread that opened it.
class IndexDatabase
{
public:
    enum class Access { Write, Read };

    /// A row of an answer.
    class Row
    {
    public:
        explicit Row(const QSqlQuery &query)
            : m_query(query)
        { }
        qint64 number(int column) const;
        QByteArray bytes(int column) const;

    private:
        const QSqlQuery &m_query;
    };
    using Reader = std::function<void(const Row &)>;

    /// Fails with FileUnreadable; makes the file if it may write.
    static Result<std::unique_ptr<IndexDatabase>> open(const QString &file, Access access);
    ~IndexDatabase();
    Q_DISABLE_COPY_MOVE(IndexDatabase)

    /// Does one statement; false if it failed, see problem(). What is done again is prepared
    /// once.
    bool run(const char *statement, const QVariantList &values = {});
    /// Hands each row of the answer over.
    bool read(const char *statement, const QVariantList &values, const Reader &row);
    /// What the last statement that failed failed with.
    Problem problem() const;

private:
    IndexDatabase(const QString &file, const QString &connection);
    QSqlQuery *prepared(const char *statement);
    bool execute(QSqlQuery &query, const QVariantList &values);

    QString m_file;
    QString m_connection;
    std::map<QByteArray, std::unique_ptr<QSqlQuery>> m_prepared;
    QString m_error;
};

} // namespace Galley
