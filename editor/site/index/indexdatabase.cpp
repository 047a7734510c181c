// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/index/indexdatabase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace Galley {

namespace {

QSqlDatabase connectTo(const QString &file, const QString &connection, IndexDatabase::Access access)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (access == IndexDatabase::Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    database.open();
    return database;
}

} // namespace

qint64 IndexDatabase::Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray IndexDatabase::Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

Result<std::unique_ptr<IndexDatabase>> IndexDatabase::open(const QString &file, Access access)
{
    static std::atomic_int number = 0;
    const QString connection = QStringLiteral("galley index %1").arg(++number);
    QString reason;
    {
        const QSqlDatabase database = connectTo(file, connection, access);
        if (!database.isOpen())
            reason = database.lastError().text();
    }
    if (!reason.isEmpty()) {
        QSqlDatabase::removeDatabase(connection);
        return Problem{Problem::FileUnreadable, {file, reason}};
    }
    return std::unique_ptr<IndexDatabase>(new IndexDatabase(file, connection));
}

IndexDatabase::IndexDatabase(const QString &file, const QString &connection)
    : m_file(file)
    , m_connection(connection)
{ }

IndexDatabase::~IndexDatabase()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

bool IndexDatabase::run(const char *statement, const QVariantList &values)
{
    QSqlQuery *query = prepared(statement);
    if (!query || !execute(*query, values))
        return false;
    query->finish();
    return true;
}

bool IndexDatabase::read(const char *statement, const QVariantList &values, const Reader &row)
{
    QSqlQuery *query = prepared(statement);
    if (!query || !execute(*query, values))
        return false;
    while (query->next())
        row(Row(*query));
    const bool complete = !query->lastError().isValid();
    if (!complete)
        m_error = query->lastError().text();
    query->finish();
    return complete;
}

Problem IndexDatabase::problem() const
{
    return {Problem::FileUnreadable, {m_file, m_error}};
}

QSqlQuery *IndexDatabase::prepared(const char *statement)
{
    const auto known = m_prepared.find(statement);
    if (known != m_prepared.end())
        return known->second.get();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(QString::fromLatin1(statement))) {
        m_error = query->lastError().text();
        return nullptr;
    }
    return m_prepared.emplace(statement, std::move(query)).first->second.get();
}

bool IndexDatabase::execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (query.exec())
        return true;
    m_error = query.lastError().text();
    return false;
}

} // namespace Galley
