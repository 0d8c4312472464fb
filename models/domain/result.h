// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include "domain/error.h"

namespace articulator::domain {

template <typename T = void> using Result = tl::expected<T, Error>;

/// Makes the unexpected half of a Result: `return fail(Error::Kind::NotFound, "unknown-clinic", text);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QByteArray code, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace articulator::domain
