// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include "desk/recordvalues.h"

namespace articulator::desk {

class Desk;

/// The records' part of a Desk. Lives on the GUI thread; every function returns at once, answers come by signal. What is shown is read again, at most every
/// few seconds, when the warehouse's records change; a search is not, because each one is audited.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    /// What recordsRead tells about from now on; an empty clinic: nothing.
    void show(const RecordsQuestion &question);
    /// What cardRead tells about from now on, masked; an empty id: nothing.
    void open(const RecordAsk &ask);
    /// PHI of the open record, told once by cardRead after the audit entry is durable; reading it again masks it.
    void reveal();
    /// Masks it again.
    void mask() { open(m_ask); }
    /// Answered once by providersRead.
    void askProviders();
    /// Patients of a clinic, answered once by peopleFound; audited.
    void findPeople(const QString &clinic, const QString &person);

Q_SIGNALS:
    void recordsRead(const articulator::desk::RecordsSnapshot &records);
    void cardRead(const articulator::desk::RecordCard &card);
    void providersRead(const std::vector<articulator::desk::ProviderChoice> &providers);
    void peopleFound(const articulator::desk::RecordsSnapshot &people);

private:
    friend class Desk;
    explicit RecordDesk(Desk &desk);
    /// Records were committed to the warehouse.
    void recordsMoved();
    void forget();
    void read();
    void readOpenCard(RecordCard::Phi phi);

    Desk &m_desk;
    RecordsQuestion m_question;
    RecordAsk m_ask;
    bool m_isRevealed = false;
    QTimer m_again;
};

} // namespace articulator::desk
