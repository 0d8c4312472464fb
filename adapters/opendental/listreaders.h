// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "opendental/references.h"
#include "opendental/resourcereader.h"

namespace articulator::opendental {

/// A list with one row for each record. Without a change filter, or so short that a filter gains nothing, it is read whole each time, so that absence means gone;
/// else whole at first and now and then, and what changed since the cursor in between.
class TableReader : public ResourceReader {
public:
    [[nodiscard]] domain::Result<> begin(Pass &pass) final;
    [[nodiscard]] domain::Result<> step(Pass &pass) final;

protected:
    struct Table {
        Resource resource;
        QLatin1String idColumn;
        domain::RecordKind kind;
        Query whole = {}; ///< how all rows are asked for
        bool showsAll = true; ///< that query leaves nothing out
        Shrinking shrinking = Shrinking::Plausible;
        std::optional<Resource> single = {}; ///< where one row can be asked for by its number; present exactly where there is a change filter
    };
    [[nodiscard]] virtual Table table(Pass &pass) const = 0;
    /// Of a list with a change filter: all of it has to be read again.
    [[nodiscard]] virtual bool wholeIsDue(Pass &) const { return true; }
    /// What has to be known before rows can be mapped.
    [[nodiscard]] virtual domain::Result<> prepare(Pass &, const std::vector<QJsonObject> &) { return {}; }
    [[nodiscard]] virtual domain::Result<domain::Change> mapped(const QJsonObject &columns) const = 0;

private:
    [[nodiscard]] static domain::Result<Batch> read(Pass &pass, const Table &from);
    [[nodiscard]] domain::Result<Batch> startOver(Pass &pass, const Table &from);
    void take(Pass &pass, const Table &from, const QJsonObject &columns) const;
    [[nodiscard]] domain::Result<> finish(Pass &pass, const Table &from) const;
};

class ProviderReader final : public TableReader {
public:
    explicit ProviderReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Table table(Pass &pass) const override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;

private:
    const Options &m_options;
};

/// Learns ScheduleProvUnassigned along, which decides whose the operatories without a default are.
class OperatoryReader final : public TableReader {
public:
    explicit OperatoryReader(const Options &options) : m_options(options) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Table table(Pass &pass) const override;
    [[nodiscard]] domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows) override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;

private:
    const Options &m_options;
};

/// Learns the office's words for confirmations along, so that a wish for another one is refused before anybody approves it.
class TypeReader final : public TableReader {
public:
    TypeReader(const Options &options, References &references) : m_options(options), m_references(references) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Table table(Pass &pass) const override;
    [[nodiscard]] domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows) override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;

private:
    void learnConfirmations(Pass &pass) const;

    const Options &m_options;
    References &m_references;
};

class RecallReader final : public TableReader {
public:
    RecallReader(const Options &options, References &references) : m_options(options), m_references(references) { }
    [[nodiscard]] contract::ResourcePlan plan() const override;

protected:
    [[nodiscard]] Table table(Pass &pass) const override;
    [[nodiscard]] domain::Result<> prepare(Pass &pass, const std::vector<QJsonObject> &rows) override;
    [[nodiscard]] domain::Result<domain::Change> mapped(const QJsonObject &columns) const override;

private:
    const Options &m_options;
    References &m_references;
};

} // namespace articulator::opendental
