// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "warehouse/location.h"

#include <QDir>
#include <QUrl>

namespace articulator::warehouse {

using domain::Error;
using domain::fail;
using domain::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

auto refuse(const QString &why)
{
    return fail(Error::Kind::InvalidInput, "bad-warehouse-url",
                u"%1; expected postgresql://user@host:port/database"_s.arg(why));
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// host, host:port, [::1]:port, or a percent-encoded folder.
Result<> takeHost(Location &location, QStringView text)
{
    qsizetype colon = text.lastIndexOf(u':');
    if (colon >= 0 && text.mid(colon).contains(u']'))
        colon = -1;
    if (colon >= 0) {
        bool ok = false;
        location.port = text.mid(colon + 1).toInt(&ok);
        if (!ok || location.port < 1 || location.port > 65535)
            return refuse(u"the port is not a number from 1 to 65535"_s);
        text = text.left(colon);
    }
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    location.host = decoded(text);
    return {};
}

/// libpq's own way to name a socket folder: ?host=/folder.
Result<> takeQuery(Location &location, QStringView query)
{
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        if (!pair.startsWith("host="_L1))
            return refuse(u"only the parameter host is understood"_s);
        location.host = decoded(pair.mid(5));
    }
    return {};
}

} // namespace

Result<Location> Location::parse(const QString &dataFolder, const QString &url)
{
    Location location;
    location.dataFolder = QDir::cleanPath(QDir(dataFolder).absolutePath());
    if (url.isEmpty())
        return location;
    location.kind = Kind::Shared;
    QStringView rest = url;
    constexpr auto scheme = "postgresql://"_L1;
    if (!rest.startsWith(scheme))
        return refuse(u"this is no PostgreSQL address"_s);
    rest = rest.mid(scheme.size());
    const qsizetype question = rest.indexOf(u'?');
    const QStringView query = question < 0 ? QStringView() : rest.mid(question + 1);
    rest = question < 0 ? rest : rest.left(question);
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0 || slash + 1 == rest.size())
        return refuse(u"the database is missing"_s);
    location.database = decoded(rest.mid(slash + 1));
    rest = rest.left(slash);
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at < 1)
        return refuse(u"the user is missing"_s);
    if (rest.left(at).contains(u':'))
        return refuse(u"a password does not belong into the address, set PGPASSWORD or use the pgpass file"_s);
    location.user = decoded(rest.left(at));
    if (auto host = takeHost(location, rest.mid(at + 1)); !host)
        return fail(host.error());
    if (auto taken = takeQuery(location, query); !taken)
        return fail(taken.error());
    if (location.host.isEmpty())
        return refuse(u"the host is missing"_s);
    return location;
}

QString Location::printable() const
{
    if (kind == Kind::Embedded)
        return dataFolder;
    return u"postgresql://%1@%2:%3/%4"_s.arg(user, host).arg(port).arg(database);
}

} // namespace articulator::warehouse
