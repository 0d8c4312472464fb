// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/result.h"
#include "domain/write.h"

/// Submitted writes as JSON: contract section 5.
namespace articulator::domain {

/// A file of submissions is not read beyond so many bytes, and one submission is not longer than that.
inline constexpr qsizetype longestSubmissions = 8 * 1024 * 1024;
inline constexpr qsizetype longestSubmission = 128 * 1024;

/// Strict: every member is known to the kind and every value possible, whatever the clinic knows. InvalidInput "unknown-member", "missing-member", "bad-member": the
/// detail begins with the member ("member appointment.minutes: …") and never holds a value.
[[nodiscard]] Result<Wish> parseWish(const QJsonObject &submission);

/// The submissions in a text: one object, or an array of objects. InvalidInput "too-large", "bad-json".
struct Submissions {
    QList<QJsonObject> wishes;
    bool several = false; ///< came as an array
};
[[nodiscard]] Result<Submissions> parseSubmissions(const QByteArray &text);

/// The submission with every leaf that is or may be PHI as "•••"; for the clear half of a stored write.
[[nodiscard]] QJsonObject maskedWish(const QJsonObject &submission);

/// What parseWish() reads back as the same wish.
[[nodiscard]] QJsonObject toJson(const Wish &wish);

/// Same content: equal parsed JSON gives equal bytes.
[[nodiscard]] QByteArray canonicalWish(const QJsonObject &submission);

} // namespace articulator::domain
