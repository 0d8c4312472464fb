// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/writecard.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/storedwords.h"
#include "ui/look/style.h"
#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/look/writewords.h"
#include "ui/parts/diffgrid.h"
#include "ui/parts/label.h"
#include "ui/parts/tag.h"

namespace articulator::ui {

using Detail = desk::WriteDetail;

namespace {

constexpr int side = 14;

QLabel *wrapped(QPalette::ColorRole ink = QPalette::WindowText)
{
    auto *label = new Label({}, type::body(), ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

std::chrono::seconds between(domain::Instant a, domain::Instant b) { return std::chrono::duration_cast<std::chrono::seconds>(b - a); }

QString actorWords(const QString &who) { return who == u"engine" ? WriteCard::tr("the worker") : who; }

} // namespace

WriteCard::WriteCard(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_empty(wrapped(softInkRole)), m_title(new Label({}, type::lead())), m_sub(wrapped(softInkRole)),
      m_state(new Tag), m_reason(wrapped()), m_diff(new DiffGrid), m_window(new Tag), m_windowWhy(wrapped(softInkRole)), m_base(new Tag),
      m_reveal(new QPushButton(tr("Show &names and notes"))), m_revealWhy(wrapped()), m_proof(wrapped()), m_history(wrapped()), m_key(new Label({}, type::mono(), softInkRole))
{
    m_column->setContentsMargins(0, 0, 0, 12);
    m_column->setSpacing(0);
    setBackgroundRole(QPalette::Base);
    buildTop();
    buildBelow();
    clear(tr("Choose a write to see what it changes."));
}

void WriteCard::buildTop()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(side, 12, side, 10);
    top->setSpacing(4);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(80);
    top->addWidget(m_empty);
    top->addWidget(m_title);
    top->addWidget(m_sub);
    top->addSpacing(2);
    top->addWidget(m_state, 0, Qt::AlignLeft);
    top->addWidget(m_reason);
    m_column->addLayout(top);
    m_column->addWidget(m_diff);
}

QLabel *WriteCard::addTitle(const QString &words) { return new Label(words, type::small(), softInkRole); }

void WriteCard::buildBelow()
{
    auto *below = new QVBoxLayout;
    below->setContentsMargins(side, 12, side, 0);
    below->setSpacing(5);
    for (Tag *tag : {m_window, m_base})
        below->addWidget(tag, 0, Qt::AlignLeft);
    below->insertWidget(1, m_windowWhy);
    below->addSpacing(3);
    below->addWidget(m_reveal, 0, Qt::AlignLeft);
    below->addWidget(m_revealWhy);
    const auto section = [&](QLabel *&title, const QString &words, QLabel *content) {
        below->addSpacing(8);
        title = addTitle(words);
        below->addWidget(title);
        below->addWidget(content);
    };
    section(m_proofTitle, tr("Proof"), m_proof);
    section(m_historyTitle, tr("History"), m_history);
    section(m_keyTitle, tr("Key of the asker"), m_key);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setFocusPolicy(Qt::NoFocus);
    m_key->setMinimumWidth(40);
    m_key->setWordWrap(true);
    m_column->addLayout(below);
    m_column->addStretch(1);
}

void WriteCard::clear(const QString &sentence)
{
    m_write = {};
    m_empty->setText(sentence);
    for (QWidget *widget : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        widget->setVisible(widget == m_empty);
}

void WriteCard::show(const Detail &write)
{
    m_write = write;
    m_empty->hide();
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sub), static_cast<QWidget *>(m_diff), static_cast<QWidget *>(m_historyTitle),
                            static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_keyTitle), static_cast<QWidget *>(m_key)})
        widget->show();
    showTop();
    showReason();
    showFields();
    showChecks();
    showHistory();
    setAccessibleName(tr("%1, %2", "what a write does, its state").arg(m_title->text(), m_state->face().text));
}

void WriteCard::tick(domain::Instant now)
{
    m_now = now;
    if (m_write.line.number != 0)
        showTop();
}

void WriteCard::showTop()
{
    const desk::WriteLine &line = m_write.line;
    const QString who = m_write.patientName.isEmpty() ? WriteWords::patient(line) : tr("%1 (%2)", "patient's name, number").arg(m_write.patientName, line.patient);
    m_title->setText(tr("%1 · %2", "what a write does, its number").arg(WriteWords::kind(line.kind), WriteWords::id(line.number)));
    QStringList about;
    if (!who.isEmpty())
        about << who;
    about << tr("asked by %1 %2", "who, how long ago").arg(WriteWords::origin(line.origin), TimeWords::ago(between(line.requestedAt, m_now)));
    if (line.expires && WriteWords::state(line.state).tone != Tone::Ok && *line.expires > m_now)
        about << tr("expires %1", "in how long").arg(TimeWords::ahead(between(m_now, *line.expires)));
    m_sub->setText(about.join(QStringLiteral(" · ")));
    m_state->setFace(WriteWords::of(line, m_now));
    m_state->show();
}

void WriteCard::showReason()
{
    const desk::WriteLine &line = m_write.line;
    const QString reason = WriteWords::reason(line.reasonCode, line.reasonText);
    QStringList words;
    words << (reason.isEmpty() ? WriteWords::state(line.state).detail : reason);
    if (line.tries > 1)
        words << tr("Tried %Ln times.", nullptr, line.tries);
    m_reason->setText(words.join(u' '));
    m_reason->show();
}

void WriteCard::showFields()
{
    const bool isNew = m_write.line.kind == domain::WriteKind::AppointmentCreate || m_write.line.kind == domain::WriteKind::PatientCreate;
    const bool isOver = m_write.line.state == domain::WriteState::Applied;
    m_diff->setTitles(isNew ? QString() : isOver ? tr("Our copy") : tr("Now"), isOver ? tr("As it was asked") : tr("Will be"));
    std::vector<DiffGrid::Row> rows;
    for (const desk::WriteField &field : m_write.fields) {
        rows.push_back({WriteWords::field(field.name), WriteWords::value(field.name, field.before, m_write.zone),
                        WriteWords::value(field.name, field.after, m_write.zone), field.isChanged() || std::holds_alternative<desk::Hidden>(field.after)});
    }
    m_diff->setRows(std::move(rows));
    m_reveal->setVisible(m_write.holdsPhi);
    const Trouble refused = ErrorWords::ofCode(m_write.revealError);
    m_revealWhy->setText(tr("%1 %2", "what happened, what to do").arg(refused.what, refused.remedy));
    m_revealWhy->setVisible(!m_write.revealError.isEmpty());
    m_reveal->setText(m_write.isRevealed ? tr("Names and notes are shown") : tr("Show &names and notes"));
}

void WriteCard::showChecks()
{
    QStringList whys;
    for (const domain::Reason &reason : m_write.reasons) {
        const QString words = Words::reason(reason.limit);
        whys << (reason.record.isEmpty() ? words : tr("%1 (%2)", "reason, record").arg(words, Words::record(reason.record)));
    }
    switch (m_write.window) {
    case Detail::Window::NotNeeded: break;
    case Detail::Window::Free: m_window->setFace({Tone::Ok, tr("The time is free"), tr("Asked of the clinic's book just now.")}); break;
    case Detail::Window::Taken: m_window->setFace({Tone::Warn, tr("The time is not free"), whys.join(u' ')}); break;
    case Detail::Window::Unknown: m_window->setFace({Tone::Off, tr("The time cannot be checked"), ErrorWords::ofCode(m_write.windowError).what}); break;
    }
    m_window->setVisible(m_write.window != Detail::Window::NotNeeded);
    m_windowWhy->setText(m_write.window == Detail::Window::Unknown ? ErrorWords::ofCode(m_write.windowError).what : whys.join(u'\n'));
    m_windowWhy->setVisible(!m_windowWhy->text().isEmpty() && m_write.window != Detail::Window::NotNeeded);
    switch (m_write.base) {
    case Detail::Base::None: break;
    case Detail::Base::Unchanged: m_base->setFace({Tone::Ok, tr("Unchanged since it was asked"), tr("The record in the PMS is the one the asker saw.")}); break;
    case Detail::Base::Changed: m_base->setFace({Tone::Warn, tr("Changed since it was asked"), tr("The record in the PMS is not the one the asker saw.")}); break;
    case Detail::Base::Gone: m_base->setFace({Tone::Bad, tr("Gone from the PMS"), tr("The record is no longer there.")}); break;
    }
    const bool isOver = m_write.line.state == domain::WriteState::Applied || m_write.line.state == domain::WriteState::Undone;
    m_base->setVisible(m_write.base != Detail::Base::None && !isOver);
}

void WriteCard::showHistory()
{
    QStringList lines;
    for (const desk::WriteStep &step : m_write.history) {
        QString what = step.text.isEmpty() ? WriteWords::state(step.state).text : StoredWords::of(step.text);
        if (what.endsWith(u'.'))
            what.chop(1);
        lines << tr("%1  %2, %3", "clock time, what happened, who").arg(TimeWords::clockSeconds(step.at, m_write.zone), what, actorWords(step.by));
    }
    m_history->setText(lines.join(u'\n'));
    m_key->setText(m_write.key);
    const bool isProven = m_write.line.state == domain::WriteState::Applied && m_write.appliedAt;
    if (isProven) {
        const bool isPatient = !domain::changesAppointment(m_write.line.kind) && m_write.line.kind != domain::WriteKind::AppointmentCreate;
        const QString record = WriteWords::record(isPatient ? domain::RecordKind::Patient : domain::RecordKind::Appointment, m_write.externalId);
        m_proof->setText(tr("%1 read back %2.", "record, when").arg(record, WriteWords::when(*m_write.appliedAt, m_write.zone))
                         + (m_write.found.isEmpty() ? QString() : QStringLiteral(" ") + tr("Recognised by %1.").arg(m_write.found)));
    }
    m_proofTitle->setVisible(isProven);
    m_proof->setVisible(isProven);
}

} // namespace articulator::ui
