// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "opendental/wireverdict.h"

#include <QJsonDocument>

#include "opendental/answer.h"

namespace articulator::opendental {

namespace {

using Fate = Verdict::Fate;
using domain::Error;

bool isForeignPage(const link::HttpResponse &response) { return response.body.trimmed().startsWith('<'); }

/// A refusal by the API itself, not by something on the way to it.
bool isOwnRefusal(const link::HttpResponse &response, const Error &error)
{
    const bool mayBeOwn = response.status >= 400 && response.status < 500 && response.status != 407 && response.status != 408 && !isForeignPage(response);
    const bool isAway = error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut;
    return mayBeOwn && !isAway;
}

} // namespace

Verdict verdictOf(const link::SentOnce &sent)
{
    if (!sent.answer)
        return {sent.left ? Fate::Unclear : Fate::NotSent, {}, sent.answer.error()};
    const link::HttpResponse &response = *sent.answer;
    if (response.status >= 200 && response.status < 300)
        return {Fate::Taken, QJsonDocument::fromJson(response.body).object(), {}};
    const Error error = faultOf(response.status, errorText(response.body));
    if (response.status == 429)
        return {Fate::NotSent, {}, error};
    return {isOwnRefusal(response, error) ? Fate::SaidNo : Fate::Unclear, {}, error};
}

} // namespace articulator::opendental
