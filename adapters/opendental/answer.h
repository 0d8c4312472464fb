// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "domain/result.h"
#include "link/httpmessage.h"

namespace articulator::opendental {

/// What an error status and its text mean (reference section 1.4). An office that is off answers 400, an old one too: the text decides.
[[nodiscard]] domain::Error faultOf(int status, const QString &text);

/// The text of an error body: the content of a JSON string literal, or the raw text.
[[nodiscard]] QString errorText(const QByteArray &body);

/// The rows of a list. Malformed "not-open-dental" where the body is no JSON array: a captive portal, another server, a cut answer.
[[nodiscard]] domain::Result<QJsonArray> rowsOf(const link::HttpResponse &response);

/// The row of an answer that is one row. Errors as rowsOf; NotFound "not-found" where there is none of that number.
[[nodiscard]] domain::Result<QJsonObject> rowOf(const link::HttpResponse &response);

} // namespace articulator::opendental
