// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "domain/error.h"
#include "link/sendonce.h"

namespace articulator::opendental {

/// What the end of a write on the wire says of its effect; the answer's body proves nothing.
struct Verdict {
    enum class Fate {
        Taken,   ///< a 2xx: very likely done
        SaidNo,  ///< refused by the API, for a reason
        NotSent, ///< nothing left this computer, or it was turned away for its pace alone
        Unclear  ///< cut, late, or answered by something in between
    };
    Fate fate = Fate::Unclear;
    QJsonObject row;     ///< of a create or an update, where the answer was one
    domain::Error error; ///< with all but Taken
};

/// Reference sections 1.4 and 2.5: a gateway's 5xx, a timeout and an office that went off line leave open whether the write happened.
[[nodiscard]] Verdict verdictOf(const link::SentOnce &sent);

} // namespace articulator::opendental
