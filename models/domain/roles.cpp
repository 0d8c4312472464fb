// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/roles.h"

#include <algorithm>

namespace articulator::domain {

namespace {

constexpr unsigned bit(Role role) { return 1U << unsigned(role); }

constexpr unsigned manager = bit(Role::Manager);
constexpr unsigned integrator = bit(Role::Integrator);
constexpr unsigned support = bit(Role::Support);
constexpr unsigned admin = bit(Role::Admin);
constexpr unsigned everyone = manager | integrator | support | admin;
constexpr unsigned deciding = manager | support | admin;      ///< who answers for what goes into a PMS
constexpr unsigned connecting = integrator | admin;           ///< who sets up the link to a PMS
constexpr unsigned running = integrator | support | admin;    ///< who keeps the link alive

struct Rule {
    const char *action;
    unsigned roles;
};

/// Integrators see no patient: mapping and connecting need ids, not names.
constexpr std::array rules{
    Rule{"sync", everyone},
    Rule{"clinic.probe", everyone},
    Rule{"clinic.add", connecting},
    Rule{"clinic.try", connecting},
    Rule{"clinic.update", connecting},
    Rule{"clinic.pause", running},
    Rule{"clinic.resume", running},
    Rule{"clinic.remove", admin},
    Rule{"record.reveal", deciding},
    Rule{"record.search", deciding},
    Rule{"write.reveal", deciding},
    Rule{"conflict.reveal", deciding},
    Rule{"conflict.open", everyone}, // names and notes stay masked
    Rule{"write.submit", everyone},
    Rule{"write.approve", deciding},
    Rule{"write.reject", deciding},
    Rule{"write.hold", deciding},
    Rule{"write.retry", deciding},
    Rule{"write.undo", deciding},
    Rule{"conflict.resolve", deciding},
    Rule{"drift.run", everyone},
    Rule{"drift.resolve", deciding},
    Rule{"provider.add", connecting},
    Rule{"provider.map", connecting},
    Rule{"provider.undo", connecting},
    Rule{"bridge.enrol", connecting},
    Rule{"bridge.revoke", connecting},
    Rule{"audit.list", everyone},
    Rule{"audit.verify", everyone},
    Rule{"audit.export", deciding},
    Rule{"user.list", everyone},
    Rule{"user.add", admin},
    Rule{"user.disable", admin},
    Rule{"key.worker-slot", admin},
    Rule{"key.rotate", admin},
    Rule{"backup", admin},
    Rule{"restore", admin},
    Rule{"health-bundle", running},
};

} // namespace

QString roleWord(Role role)
{
    switch (role) {
    case Role::Manager: return QStringLiteral("manager");
    case Role::Integrator: return QStringLiteral("integrator");
    case Role::Support: return QStringLiteral("support");
    case Role::Admin: return QStringLiteral("admin");
    }
    return {};
}

std::optional<Role> roleNamed(QStringView word)
{
    const auto found = std::ranges::find_if(allRoles, [word](Role role) { return roleWord(role) == word; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

bool mayDo(Role role, QByteArrayView action)
{
    const auto rule = std::ranges::find_if(rules, [action](const Rule &each) { return action == QByteArrayView(each.action); });
    return ((rule == rules.end() ? admin : rule->roles) & bit(role)) != 0;
}

Result<> checkAllowed(std::optional<Role> role, QByteArrayView action)
{
    if (!role)
        return fail(Error::Kind::Refused, "not-allowed", QStringLiteral("The acting user has no place here, or was disabled."));
    if (mayDo(*role, action))
        return {};
    return fail(Error::Kind::Refused, "not-allowed",
                QStringLiteral("The role %1 may not do %2.").arg(roleWord(*role), QString::fromLatin1(action.first(std::min<qsizetype>(action.size(), 64)))));
}

QList<QByteArray> knownActions()
{
    QList<QByteArray> actions;
    for (const Rule &rule : rules)
        actions << rule.action;
    return actions;
}

} // namespace articulator::domain
