// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "opendental/options.h"

namespace articulator::opendental {

/// By what a visit is known as made by one write of ours: contract section 5 asks for one effect per key, and Open Dental keeps no key (reference 6.4).
class Marker final {
public:
    explicit Marker(const Options &options) : m_kind(options.marker), m_user(options.markerUser) { }

    /// "[ref 7K2QM4]": the same for the same key, for ever.
    [[nodiscard]] static QString token(const QString &key);
    /// The text to send: with the token behind it where notes carry one.
    [[nodiscard]] QString signedNote(const QString &text, const QString &key) const;
    [[nodiscard]] bool signsNotes() const { return m_kind == MarkerKind::Note; }
    /// What SecUserNumEntry is to be; 0: nothing of ours.
    [[nodiscard]] qint64 user() const { return m_kind == MarkerKind::User ? m_user : 0; }
    /// The row says of itself that this write made it.
    [[nodiscard]] bool marks(const QJsonObject &row, const QString &key) const;
    /// The row says of itself that something else made it. `keepsUser`: the office's version stores who entered a visit as the API was told.
    [[nodiscard]] bool excludes(const QJsonObject &row, const QString &key, bool keepsUser) const;

private:
    MarkerKind m_kind;
    qint64 m_user;
};

} // namespace articulator::opendental
