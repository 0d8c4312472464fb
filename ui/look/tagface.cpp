// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tagface.h"

namespace articulator::ui {

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Token::Ok;
    case Tone::Warn: return Token::Warn;
    case Tone::Bad: return Token::Bad;
    case Tone::Info: return Token::Info;
    case Tone::Off: return Token::Off;
    }
    return Token::Off;
}

Token fillOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return Token::OkFill;
    case Tone::Warn: return Token::WarnFill;
    case Tone::Bad: return Token::BadFill;
    case Tone::Info: return Token::InfoFill;
    case Tone::Off: return Token::OffFill;
    }
    return Token::OffFill;
}

desk::Severity severityOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return desk::Severity::Good;
    case Tone::Warn: return desk::Severity::Warning;
    case Tone::Bad: return desk::Severity::Bad;
    case Tone::Info: return desk::Severity::Busy;
    case Tone::Off: return desk::Severity::None;
    }
    return desk::Severity::None;
}

} // namespace articulator::ui
