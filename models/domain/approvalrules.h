// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/result.h"
#include "domain/write.h"

/// How many people must approve a write: the clinic's setting `approval-rules`.
namespace articulator::domain {

struct ApprovalCase {
    WriteKind kind = WriteKind::AppointmentCreate;
    QString origin;
    std::optional<double> hoursAhead; ///< of the visit; absent: it has no time
    double value = 0;                 ///< fees of the treatments planned for the visit
};

/// Rules separated by `;`, the first that fits decides, one approval where none fits. A rule is conditions, `->` and 0, 1 or 2:
///
///     appointment.confirm origin=patient-app -> 0; appointment.cancel hours<24 -> 2; value>=1000 -> 2; patient.* -> 1
///
/// Conditions, all of which must hold: a kind (`appointment.*` and `*` too), `origin=WORD`, `hours<N`, `hours>=N` until the visit's start (a write without one
/// fits neither), `value<N`, `value>=N` of the visit's planned treatments.
class ApprovalRules {
public:
    /// InvalidInput "bad-setting" names the rule that is not understood.
    [[nodiscard]] static Result<ApprovalRules> parse(const QString &text);
    [[nodiscard]] int needed(const ApprovalCase &asked) const;

private:
    struct Bound {
        enum class What { Hours, Value } what = What::Hours;
        bool below = false; ///< else: at least
        double limit = 0;
    };
    struct Rule {
        QString kind; ///< with a final `*`: everything that begins so
        QString origin;
        std::vector<Bound> bounds;
        int needs = 1;
    };
    [[nodiscard]] static bool readCondition(const QString &word, Rule &rule);
    [[nodiscard]] static std::optional<Rule> readRule(const QString &text);
    [[nodiscard]] static bool fits(const Rule &rule, const ApprovalCase &asked);

    std::vector<Rule> m_rules;
};

} // namespace articulator::domain
