// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/output.h"

#include <cstdio>

#include <QJsonDocument>

namespace articulator::runtime {

namespace {

bool put(std::FILE *to, const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to) == std::size_t(bytes.size());
    return std::fflush(to) == 0 && written;
}

} // namespace

QString printable(const QString &text)
{
    QString out = text;
    for (QChar &sign : out) {
        if (sign.category() == QChar::Other_Control && sign != u'\n' && sign != u'\t')
            sign = u' ';
    }
    return out;
}

bool printDocument(const QJsonObject &document)
{
    return put(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

bool printText(const QString &text) { return put(stdout, printable(text).toUtf8()); }

void printNotice(const QString &line)
{
    QString flat = printable(line);
    flat.replace(u'\n', u' ');
    (void)put(stderr, flat.toUtf8() + '\n');
}

} // namespace articulator::runtime
