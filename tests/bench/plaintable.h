// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include <QAbstractItemDelegate>
#include <QAbstractTableModel>

/// What the table is measured against: the rows, the same rows as the plainest columnar model one would write, and the plainest delegate.
namespace articulator::bench {

struct SourceRow {
    qint64 id = 0;
    qint64 start = 0; ///< minutes
    std::array<quint8, 6> codes{}; ///< clinic, provider, operatory, type, status, minutes
    std::string patient;
    std::string note;
};
[[nodiscard]] std::vector<SourceRow> sourceRows(std::size_t count);
[[nodiscard]] const QString &clinicName(quint8 code);
[[nodiscard]] const QString &typeName(quint8 code);
[[nodiscard]] const QString &statusName(quint8 code);

class PlainTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int columns = 10;
    static constexpr int startColumn = 1;
    static constexpr int patientColumn = 8;

    void load(const std::vector<SourceRow> &rows);
    void sortByStart();
    void sortByPatient();
    void filterPatient(const std::string &lower);
    void showAll();
    /// Status and start of these rows change; one signal for all.
    void change(const std::vector<quint32> &rows);
    [[nodiscard]] std::size_t bytes() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_view.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Arena {
        std::string bytes, lower;
        std::vector<quint32> ends;
        void add(const std::string &text);
        [[nodiscard]] std::string_view at(std::size_t row, const std::string &in) const;
    };
    std::vector<qint64> m_id, m_start;
    std::array<std::vector<quint8>, 6> m_codes;
    Arena m_patient, m_note;
    std::vector<quint32> m_view;
};

class PlainDelegate final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, 31}; }
};

} // namespace articulator::bench
