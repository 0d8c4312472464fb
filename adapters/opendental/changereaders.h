// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/resourcereader.h"

namespace articulator::opendental {

/// A list with a change filter: whole at first and now and then, else only what changed since the cursor.
class ChangeReader : public ResourceReader {
public:
    [[nodiscard]] domain::Result<> begin(Pass &pass) override;
    [[nodiscard]] domain::Result<> step(Pass &pass) override;

protected:
    struct Source {
        Resource resource;
        Resource single; ///< where one row can be asked for by its number
        QLatin1String idColumn;
        domain::RecordKind kind;
    };
    [[nodiscard]] virtual Source source() const = 0;
    [[nodiscard]] virtual bool wholeIsDue(Pass &pass) const = 0;
    /// The filter of a whole pass; empty: none, so that what is absent is gone.
    [[nodiscard]] virtual QString wholeFrom(Pass &pass) const = 0;
    [[nodiscard]] virtual domain::Result<domain::Change> mapped(const QJsonObject &columns) const = 0;

private:
    [[nodiscard]] domain::Result<Batch> read(Pass &pass);
    void take(Pass &pass, const QJsonObject &columns) const;
    [[nodiscard]] domain::Result<> finish(Pass &pass) const;
};

/// Patients: deleted ones are listed nowhere, they only stop appearing; so now and then all are read.
class PatientReader final : public ChangeReader {
public:
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Source source() const override;
    [[nodiscard]] bool wholeIsDue(Pass &pass) const override;
    [[nodiscard]] QString wholeFrom(Pass &pass) const override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;
};

/// Procedures: the first copy goes back some days, deleted ones come as rows of status D.
class TreatmentReader final : public ChangeReader {
public:
    explicit TreatmentReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Source source() const override;
    [[nodiscard]] bool wholeIsDue(Pass &pass) const override;
    [[nodiscard]] QString wholeFrom(Pass &pass) const override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;

private:
    const Options &m_options;
};

} // namespace articulator::opendental
