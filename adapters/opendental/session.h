// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "domain/zone.h"
#include "opendental/client.h"
#include "opendental/clockwatch.h"
#include "opendental/officeversion.h"
#include "opendental/permissions.h"

namespace articulator::opendental {

/// A resource of the API and the office version from which on it exists (reference section 4).
struct Resource {
    QLatin1String path;
    OfficeVersion since;
};

/// What is known of one office: its version, what the key may do, its clock. Asks through the client and tells "this office does not offer it" from "the
/// key is wrong".
class Session final {
public:
    Session(Options options, domain::Zone zone, std::unique_ptr<Client> client, std::shared_ptr<const domain::Clock> clock);

    /// Learns version and permissions, and sets the pace; again after some hours. Unauthorised where the key is refused everywhere.
    [[nodiscard]] domain::Result<> open(std::stop_token stop);
    /// The next open() learns everything again.
    void forget() { m_openedAt.reset(); }
    /// A list of rows; the server's clock in it is noted. Unsupported with a reason for people where version or permission are missing.
    [[nodiscard]] domain::Result<Rows> list(const Resource &resource, const Query &query, std::stop_token stop);
    /// One row by its number, absent where the office has none. Unsupported where its version cannot be asked so.
    [[nodiscard]] domain::Result<std::optional<QJsonObject>> one(const Resource &resource, const QString &number, std::stop_token stop);
    /// One preference's value; absent where the office has none of that name.
    [[nodiscard]] domain::Result<std::optional<QString>> preference(const QString &name, std::stop_token stop);
    /// The server's time now, from a recent answer or asked for.
    [[nodiscard]] domain::Result<domain::Instant> serverTime(std::stop_token stop);
    [[nodiscard]] bool offers(const Resource &resource) const;

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] const domain::Zone &zone() const { return m_zone; }
    [[nodiscard]] const std::optional<OfficeVersion> &version() const { return m_version; }
    [[nodiscard]] const Permissions &permissions() const { return m_permissions; }
    [[nodiscard]] const ClockWatch &clockWatch() const { return m_watch; }
    [[nodiscard]] domain::Instant ourNow() const { return m_clock->now(); }
    [[nodiscard]] int rowsPerPage() const { return pageSize(m_options, m_permissions); }
    [[nodiscard]] std::chrono::milliseconds gap() const { return m_client->pacer().gap(); }
    [[nodiscard]] Client &client() { return *m_client; }
    [[nodiscard]] const Client &client() const { return *m_client; }

private:
    [[nodiscard]] domain::Result<> learnVersion(std::stop_token stop);
    [[nodiscard]] domain::Result<> learnPermissions(std::stop_token stop);
    [[nodiscard]] domain::Error judged(const Resource &resource, domain::Error error, std::stop_token stop);
    [[nodiscard]] domain::Result<> requireOffered(const Resource &resource) const;
    /// The door through which a resource's rows come: the API, as long as it is the only one.
    [[nodiscard]] RowSource &door(const Resource &) const { return *m_client; }
    void noteClock(const Rows &rows);

    Options m_options;
    domain::Zone m_zone;
    std::unique_ptr<Client> m_client;
    std::shared_ptr<const domain::Clock> m_clock;
    ClockWatch m_watch;
    std::optional<OfficeVersion> m_version;
    Permissions m_permissions;
    std::optional<domain::Instant> m_openedAt;
};

/// The resources that are read, in one place.
namespace resource {
inline constexpr Resource preferences{QLatin1String("preferences"), {{21, 1}}};
inline constexpr Resource securityPermissions{QLatin1String("securityperms"), {{22, 2}}};
inline constexpr Resource providers{QLatin1String("providers"), {{21, 3}}};
inline constexpr Resource operatories{QLatin1String("operatories"), {{21, 1}}};
inline constexpr Resource appointmentTypes{QLatin1String("appointmenttypes"), {{22, 4, 10}}};
inline constexpr Resource procedureCodes{QLatin1String("procedurecodes"), {{22, 3, 22}}};
inline constexpr Resource definitions{QLatin1String("definitions"), {{21, 1}}};
inline constexpr Resource schedules{QLatin1String("schedules"), {{22, 1}}};
inline constexpr Resource appointments{QLatin1String("appointments"), {{21, 2}}};
inline constexpr Resource appointmentHistory{QLatin1String("histappointments"), {{23, 1, 30}}};
inline constexpr Resource oneAppointment{QLatin1String("appointments"), {{21, 1}}};
inline constexpr Resource patients{QLatin1String("patients/Simple"), {{21, 2}}};
inline constexpr Resource onePatient{QLatin1String("patients"), {{21, 1}}};
inline constexpr Resource recalls{QLatin1String("recalls"), {{22, 4, 40}}};
inline constexpr Resource recallTypes{QLatin1String("recalltypes"), {{24, 1, 44}}};
inline constexpr Resource procedures{QLatin1String("procedurelogs"), {{21, 1}}};
inline constexpr Resource oneProcedure{QLatin1String("procedurelogs"), {{23, 3, 13}}};
inline constexpr Resource patientPlans{QLatin1String("patplans"), {{22, 4, 27}}};
inline constexpr Resource subscriptions{QLatin1String("inssubs"), {{22, 4, 28}}};
inline constexpr Resource insurancePlans{QLatin1String("insplans"), {{22, 3, 30}}};
inline constexpr Resource carriers{QLatin1String("carriers"), {{22, 4, 16}}};
inline constexpr Resource verifications{QLatin1String("insverifies"), {{23, 2, 23}}};
inline constexpr Resource users{QLatin1String("userods"), {{21, 3}}};
inline constexpr Resource signalRows{QLatin1String("signalods"), {{21, 2}}};
} // namespace resource

} // namespace articulator::opendental
