// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QJsonObject>

#include "domain/result.h"
#include "domain/secret.h"

/// The repeated key=value arguments of the command line.
namespace articulator::ctl {

/// {"key":"value"}. InvalidInput "bad-setting" without a key or for a key given twice.
[[nodiscard]] domain::Result<QJsonObject> settingPairs(const std::vector<std::string> &arguments);
/// `k=@FILE` (one trailing newline is lost) or `k=env:VARIABLE`; a secret itself is never taken from an argument. InvalidInput "bad-secret".
[[nodiscard]] domain::Result<std::map<QString, domain::Secret>> secretPairs(const std::vector<std::string> &arguments);

} // namespace articulator::ctl
