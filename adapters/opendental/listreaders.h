// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/references.h"
#include "opendental/resourcereader.h"

namespace articulator::opendental {

/// A list without a change filter, or so short that a filter gains nothing: read whole each time, so that absence means gone.
class ListReader : public ResourceReader {
public:
    [[nodiscard]] domain::Result<> begin(Pass &pass) override;
    [[nodiscard]] domain::Result<> step(Pass &pass) override;

protected:
    struct Source {
        Resource resource;
        QLatin1String idColumn;
        domain::RecordKind kind;
        Query query = {};
        Shrinking shrinking = Shrinking::Plausible;
    };
    [[nodiscard]] virtual Source source() const = 0;
    /// What has to be known before rows can be mapped.
    [[nodiscard]] virtual domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows);
    [[nodiscard]] virtual domain::Result<domain::Change> mapped(const QJsonObject &columns) = 0;
};

class ProviderReader final : public ListReader {
public:
    explicit ProviderReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Source source() const override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) override;

private:
    const Options &m_options;
};

/// Learns ScheduleProvUnassigned along, which decides whose the operatories without a default are.
class OperatoryReader final : public ListReader {
public:
    explicit OperatoryReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Source source() const override;
    [[nodiscard]] domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows) override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) override;

private:
    const Options &m_options;
};

class TypeReader final : public ListReader {
public:
    TypeReader(const Options &options, References &references) : m_options(options), m_references(references) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Source source() const override;
    [[nodiscard]] domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows) override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) override;

private:
    const Options &m_options;
    References &m_references;
};

class RecallReader final : public ListReader {
public:
    RecallReader(const Options &options, References &references) : m_options(options), m_references(references) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Source source() const override;
    [[nodiscard]] domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows) override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) override;

private:
    const Options &m_options;
    References &m_references;
};

} // namespace articulator::opendental
