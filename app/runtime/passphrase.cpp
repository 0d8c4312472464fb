// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "runtime/passphrase.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <termios.h>
#include <unistd.h>

#include <QString>

namespace articulator::runtime {

namespace {

constexpr std::size_t longest = 64 * 1024;

void wipe(char *from, std::size_t size)
{
    volatile char *at = from;
    for (std::size_t i = 0; i < size; ++i)
        at[i] = 0;
}

/// Bytes that are wiped when they go; the room is taken once, so that growing leaves no copies.
class Buffer {
public:
    Buffer() { m_bytes.reserve(longest); }
    ~Buffer() { wipe(m_bytes.data(), m_bytes.capacity()); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    [[nodiscard]] bool add(const char *from, std::size_t size)
    {
        if (m_bytes.size() + size > longest)
            return false;
        m_bytes.insert(m_bytes.end(), from, from + size);
        return true;
    }
    [[nodiscard]] domain::Secret withoutNewline() const
    {
        QByteArrayView view(m_bytes.data(), qsizetype(m_bytes.size()));
        if (view.endsWith('\n'))
            view.chop(1);
        if (view.endsWith('\r'))
            view.chop(1);
        return domain::Secret(view);
    }

private:
    std::vector<char> m_bytes;
};

/// Echo off for as long as it lives; the terminal is as before however the reading ends.
class SilentTerminal {
public:
    SilentTerminal()
    {
        m_held = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_held)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_held)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
    bool m_held = false;
};

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    (void)!::write(STDERR_FILENO, bytes.constData(), std::size_t(bytes.size()));
}

} // namespace

std::optional<domain::Secret> passphraseFromEnvironment(const char *variable)
{
    char *value = std::getenv(variable);
    if (!value)
        return std::nullopt;
    domain::Secret secret(QByteArrayView(value, qsizetype(std::strlen(value))));
    wipe(value, std::strlen(value));
    qunsetenv(variable);
    return secret;
}

domain::Result<domain::Secret> passphraseFromDescriptor(int descriptor)
{
    const auto bad = [](const char *why) {
        return domain::fail(domain::Error::Kind::InvalidInput, "bad-descriptor", QString::fromLatin1(why));
    };
    Buffer all;
    char part[4096];
    ssize_t count = 0;
    bool fits = true;
    while (fits && ((count = ::read(descriptor, part, sizeof part)) > 0 || (count < 0 && errno == EINTR))) {
        if (count > 0)
            fits = all.add(part, std::size_t(count));
    }
    wipe(part, sizeof part);
    ::close(descriptor);
    if (!fits)
        return bad("the passphrase is longer than 64 KiB");
    if (count < 0)
        return bad("the descriptor given with --passphrase-fd cannot be read");
    return all.withoutNewline();
}

bool terminalCanAsk() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

std::optional<domain::Secret> askPassphrase(const QString &prompt)
{
    say(prompt);
    const SilentTerminal silent;
    Buffer line;
    char sign = 0;
    ssize_t count = 0;
    while ((count = ::read(STDIN_FILENO, &sign, 1)) > 0 || (count < 0 && errno == EINTR)) {
        if (count > 0 && (!line.add(&sign, 1) || sign == '\n'))
            break;
    }
    say(QStringLiteral("\n"));
    if (count <= 0)
        return std::nullopt;
    return line.withoutNewline();
}

} // namespace articulator::runtime
