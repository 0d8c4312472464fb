// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/routes.h"

namespace articulator::opendental::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome<Produced> securityPermissions(const Call &call)
{
    Page page;
    for (const QString &name : Settings::permissionNames()) {
        const bool held = call.office.settings.permissions.contains(name);
        page.push_back({{u"Permission"_s, name}, {u"HasPermission"_s, held ? u"true"_s : u"false"_s}});
    }
    return Produced::list(std::move(page));
}

} // namespace

std::vector<Route> specialRoutes()
{
    return {{"GET", u"securityperms"_s, {22, 2, 0}, u"ApiReadAll"_s, securityPermissions}};
}

} // namespace articulator::opendental::simulator
