// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/leakscan.h"

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QFile>

namespace articulator::scenarios {

namespace {

struct Disguise {
    const char *how;
    QByteArray bytes;
};

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// What of the base64 text depends on the secret alone when `skew` foreign bytes stand before it.
QByteArray base64At(const QByteArray &secret, int skew)
{
    const QByteArray encoded = (QByteArray(skew, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const int head = skew == 0 ? 0 : skew + 1;
    const int whole = int((skew + secret.size()) / 3) * 4;
    return encoded.mid(head, whole - head);
}

std::vector<Disguise> disguises(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    std::vector<Disguise> all{{"UTF-8", utf8},
                              {"UTF-16 little endian", utf16(secret, false)},
                              {"UTF-16 big endian", utf16(secret, true)},
                              {"hexadecimal", utf8.toHex()},
                              {"hexadecimal", utf8.toHex().toUpper()}};
    for (int skew = 0; skew < 3; ++skew)
        all.push_back({"base64", base64At(utf8, skew)});
    return all;
}

} // namespace

QStringList leaks(const QString &folder, const QStringList &secrets)
{
    std::vector<std::pair<QByteArrayMatcher, const char *>> needles;
    for (const QString &secret : secrets)
        for (const Disguise &disguise : disguises(secret))
            if (disguise.bytes.size() >= 6)
                needles.emplace_back(QByteArrayMatcher(disguise.bytes), disguise.how);
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const auto &[needle, how] : needles)
            if (needle.indexIn(bytes) >= 0)
                found += file.fileName() + QStringLiteral(": ") + QLatin1String(how);
    }
    found.removeDuplicates();
    return found;
}

} // namespace articulator::scenarios
