// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios/linkproxy.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace articulator::scenarios {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// Small parts go on at once: the cable adds no time of its own.
void dontWait(int socket)
{
    const int on = 1;
    (void)::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// Clients send a request's first bytes at once, so a part that begins like a request is one.
bool beginsRequest(const char *bytes, std::size_t size)
{
    const std::string_view part(bytes, size);
    return part.starts_with("GET ") || part.starts_with("POST ") || part.starts_with("PUT ") || part.starts_with("DELETE ");
}

bool sendAll(int to, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= std::size_t(sent);
    }
    return true;
}

} // namespace

LinkProxy::LinkProxy(quint16 target) : m_target(target)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 64) != 0
        || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("The proxy finds no port.");
    m_port = ntohs(address.sin_port);
    m_listening = std::thread([this] { listen(); });
}

LinkProxy::~LinkProxy()
{
    m_stop = true;
    m_listening.join();
    for (std::thread &each : m_passing)
        each.join();
    ::close(m_listener);
}

void LinkProxy::cutAfter(Way way, int bytes)
{
    m_way = way;
    m_left = std::max(0, bytes);
}

void LinkProxy::arm(Strike strike)
{
    const std::scoped_lock guard(m_strikeMutex);
    m_isStruck = false;
    m_strike = std::move(strike);
}

void LinkProxy::disarm()
{
    const std::scoped_lock guard(m_strikeMutex);
    m_strike.deed = nullptr;
}

/// True when the deed was done now.
bool LinkProxy::meet(bool isMeant, Moment moment)
{
    const std::scoped_lock guard(m_strikeMutex);
    if (!isMeant || !m_strike.deed || m_strike.moment != moment)
        return false;
    if (moment == Moment::WhileServed)
        std::this_thread::sleep_for(std::chrono::microseconds(m_strike.delayUs));
    std::exchange(m_strike.deed, nullptr)();
    m_isStruck = true;
    return true;
}

void LinkProxy::listen()
{
    while (!m_stop) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        if (m_dead) {
            ::close(client);
            continue;
        }
        m_passing.emplace_back([this, client] { pass(client); });
    }
}

void LinkProxy::pass(int client)
{
    const int pms = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_target);
    dontWait(client);
    dontWait(pms);
    bool isOpen = ::connect(pms, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    bool isMeant = false;
    while (isOpen && !m_stop && !m_dead) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{pms, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), 50) <= 0)
            continue;
        if (ends[0].revents != 0)
            isOpen = move(client, pms, Way::ToPms, isMeant);
        if (isOpen && ends[1].revents != 0)
            isOpen = move(pms, client, Way::FromPms, isMeant);
    }
    // With the answer that was never read the kernel sends a reset, as a broken line would.
    ::close(client);
    ::close(pms);
}

bool LinkProxy::isTheOne()
{
    const std::scoped_lock guard(m_strikeMutex);
    return m_strike.deed && m_strike.after-- == 0;
}

bool LinkProxy::move(int from, int to, Way way, bool &isMeant)
{
    std::array<char, 4096> buffer{};
    const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    if (way == Way::ToPms && beginsRequest(buffer.data(), std::size_t(got)))
        isMeant = isTheOne();
    const bool isCut = meet(isMeant, way == Way::ToPms ? Moment::BeforeArrival : Moment::BeforeAnswer);
    // What a killed end never got, or never said, goes nowhere.
    if (isCut || !handOn(to, buffer.data(), std::size_t(got), way))
        return false;
    (void)meet(isMeant, way == Way::ToPms ? Moment::WhileServed : Moment::AfterAnswer);
    return true;
}

bool LinkProxy::handOn(int to, const char *bytes, std::size_t size, Way way)
{
    const std::scoped_lock guard(m_mutex);
    if (m_left < 0 || m_way != way)
        return sendAll(to, bytes, size);
    if (m_left >= int(size)) {
        m_left -= int(size);
        return sendAll(to, bytes, size);
    }
    (void)sendAll(to, bytes, std::size_t(m_left.load()));
    m_left = -1;
    return false;
}

} // namespace articulator::scenarios
