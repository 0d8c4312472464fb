// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/conflictcard.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/errorwords.h"
#include "ui/look/timewords.h"
#include "ui/look/tokens.h"
#include "ui/look/type.h"
#include "ui/look/words.h"
#include "ui/look/writewords.h"
#include "ui/parts/label.h"
#include "ui/parts/sidechoice.h"

namespace articulator::ui {

namespace {

enum Column { Name, Base, Pms, Ours, Result };
constexpr int rowHeight = 34;
constexpr int widestName = 96;

Label *cell(const QString &text, const QFont &font, QPalette::ColorRole ink = QPalette::WindowText)
{
    auto *label = new Label(text, font, ink);
    label->setWordWrap(true);
    label->setContentsMargins(0, 5, 0, 5);
    label->setMinimumHeight(rowHeight);
    return label;
}

QString originWords(const desk::ConflictDetail &conflict)
{
    return conflict.origin.isEmpty() ? conflict.requestedBy : WriteWords::origin(conflict.origin);
}

} // namespace

ConflictCard::ConflictCard(QWidget *parent)
    : QWidget(parent), m_empty(new Label({}, type::strong())), m_emptyRemedy(new Label({}, type::body(), softInkRole)), m_title(new Label({}, type::lead())),
      m_sentence(new Label({}, type::body(), softInkRole)), m_gridBox(new QWidget), m_reveal(new QPushButton(tr("Show &names and notes"))), m_revealWhy(new Label({}, type::body())),
      m_after(new Label({}, type::body(), softInkRole))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(15, 12, 15, 12);
    column->setSpacing(5);
    for (QLabel *label : {m_empty, m_emptyRemedy}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setContentsMargins(0, label == m_empty ? 60 : 0, 0, 0);
        column->addWidget(label);
    }
    m_sentence->setWordWrap(true);
    m_after->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(6);
    column->addWidget(m_gridBox);
    column->addSpacing(6);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    column->addWidget(m_revealWhy);
    column->addWidget(m_after);
    column->addStretch(1);
    m_revealWhy->setWordWrap(true);
    clear({}, {});
}

void ConflictCard::clear(const QString &sentence, const QString &remedy)
{
    m_conflict = {};
    m_choices.clear();
    m_empty->setText(sentence);
    m_emptyRemedy->setText(remedy);
    for (QWidget *widget : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        widget->setVisible(widget == m_empty || widget == m_emptyRemedy);
}

QString ConflictCard::pmsNow() const { return tr("%1 now", "practice system").arg(Words::pms(m_conflict.pms)); }

// What is not known is not said: many practice systems do not tell who changed a record.
QString ConflictCard::sentence() const
{
    const desk::ConflictLine &line = m_conflict.line;
    const auto ago = [this](domain::Instant at) { return TimeWords::ago(std::chrono::duration_cast<std::chrono::seconds>(m_now - at)); };
    const QString theirs = !line.changedBy.isEmpty() && line.changedAt
        ? tr("%1 changed it in %2 %3.", "who, practice system, how long ago").arg(line.changedBy, Words::pms(m_conflict.pms), ago(*line.changedAt))
        : line.changedBy.isEmpty()
        ? tr("It was changed in %1, seen %2.", "practice system, how long ago").arg(Words::pms(m_conflict.pms), ago(line.seenAt))
        : tr("%1 changed it in %2, seen %3.", "who, practice system, how long ago").arg(line.changedBy, Words::pms(m_conflict.pms), ago(line.seenAt));
    const QString ours = tr("Our write, %1, was asked by %2 %3.", "what it does, who, how long ago")
                             .arg(WriteWords::kind(line.kind).toLower(), originWords(m_conflict), ago(m_conflict.requestedAt));
    return tr("%1 %2 %3", "three sentences").arg(theirs, ours, tr("%Ln fields differ.", nullptr, int(m_conflict.fields.size())));
}

void ConflictCard::setNow(domain::Instant now)
{
    m_now = now;
    if (m_conflict.line.number != 0 && m_conflict.errorCode.isEmpty())
        m_sentence->setText(sentence());
}

void ConflictCard::show(const desk::ConflictDetail &conflict, const ConflictChoices &choices)
{
    const bool same = conflict == m_conflict;
    m_conflict = conflict;
    m_choices = choices;
    m_empty->hide();
    m_emptyRemedy->hide();
    const QString record = WriteWords::record(conflict.line.record, conflict.line.externalId);
    const QString who = !conflict.patientName.isEmpty() ? conflict.patientName : conflict.line.patient.isEmpty() ? QString() : tr("Patient %1").arg(conflict.line.patient);
    m_title->setText(who.isEmpty() || conflict.line.record == domain::RecordKind::Patient ? record : tr("%1 · %2", "record, patient").arg(record, who));
    m_title->show();
    m_sentence->setText(conflict.errorCode.isEmpty() ? sentence() : ErrorWords::ofCode(conflict.errorCode).what);
    m_sentence->show();
    if (!same || m_lines.empty())
        rebuild();
    setChoices(choices);
    m_gridBox->setVisible(conflict.errorCode.isEmpty());
    m_reveal->setVisible(conflict.holdsPhi);
    const Trouble refused = ErrorWords::ofCode(conflict.revealError);
    m_revealWhy->setText(tr("%1 %2", "what happened, what to do").arg(refused.what, refused.remedy));
    m_revealWhy->setVisible(!conflict.revealError.isEmpty());
    m_after->setText(tr("What you choose is written as one change with the key of %1, and who chose what goes into the audit log. Until it is sent it can be stopped.")
                         .arg(WriteWords::id(conflict.line.write)));
    m_after->show();
    setAccessibleName(tr("%1. %2", "record, what happened").arg(m_title->text(), m_sentence->text()));
}

void ConflictCard::rebuild()
{
    m_lines.clear();
    delete m_grid;
    qDeleteAll(m_gridBox->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(m_gridBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(0);
    int at = 0;
    for (const QString &title : {tr("Field"), tr("When it was asked"), pmsNow(), tr("Our write"), tr("Result")})
        m_grid->addWidget(cell(title, type::small(), softInkRole), 0, at++);
    // A side carries its knob beside its words.
    for (const int column : {Base, Pms, Ours, Result})
        m_grid->setColumnStretch(column, column == Pms || column == Ours ? 5 : 4);
    int row = 1;
    for (const desk::ConflictField &field : m_conflict.fields)
        addLine(field, row++);
}

// A record that is gone has no members to compare; what is decided is whether our write still goes there.
QString ConflictCard::sideWords(const desk::ConflictField &field, const desk::FieldValue &value) const
{
    if (field.name != u"deleted")
        return WriteWords::value(field.name, value, m_conflict.zone);
    return &value == &field.base ? tr("was there") : &value == &field.pms ? tr("is gone") : tr("changes it");
}

void ConflictCard::addLine(const desk::ConflictField &field, int row)
{
    const auto words = [&](const desk::FieldValue &value) { return sideWords(field, value); };
    const QString name = WriteWords::field(field.name);
    Line line{field.name, new SideChoice(words(field.pms)), new SideChoice(words(field.ours)), cell({}, type::strong())};
    auto *group = new QButtonGroup(line.pms);
    line.pms->setAccessibleName(tr("%1: keep %2, %3", "field, practice system now, value").arg(name, pmsNow(), words(field.pms)));
    line.ours->setAccessibleName(tr("%1: take our write, %2", "field, value").arg(name, words(field.ours)));
    const bool isOurs = !std::holds_alternative<std::monostate>(field.ours) || field.name == u"deleted";
    if (!isOurs) {
        line.ours->setText(tr("not changed"));
        line.ours->setAccessibleName(tr("%1: our write does not change it").arg(name));
    }
    line.ours->setEnabled(isOurs);
    for (auto *button : {line.pms, line.ours}) {
        group->addButton(button);
        button->setToolTip(button->accessibleName());
        const QString side = button == line.pms ? QStringLiteral("pms") : QStringLiteral("ours");
        connect(button, &SideChoice::clicked, this, [this, field = field.name, side] { Q_EMIT chosen(field, side); });
    }
    auto *title = cell(name, type::body(), softInkRole);
    title->setMaximumWidth(widestName);
    m_grid->addWidget(title, row, Name);
    m_grid->addWidget(cell(words(field.base), type::body()), row, Base);
    m_grid->addWidget(line.pms, row, Pms);
    m_grid->addWidget(line.ours, row, Ours);
    m_grid->addWidget(line.result, row, Result);
    m_lines.push_back(line);
}

void ConflictCard::setChoices(const ConflictChoices &choices)
{
    m_choices = choices;
    for (const Line &line : m_lines) {
        const QString side = choices.value(line.field);
        QButtonGroup *group = line.pms->group();
        group->setExclusive(false);
        line.pms->setChecked(side == u"pms" || (!side.isEmpty() && !line.ours->isEnabled()));
        line.ours->setChecked(side == u"ours" && line.ours->isEnabled());
        group->setExclusive(true);
    }
    showResults();
    update();
}

void ConflictCard::showResults()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const desk::ConflictField &field = m_conflict.fields[i];
        const QString side = m_choices.value(field.name);
        const bool isTheirs = side == u"pms" || !m_lines[i].ours->isEnabled();
        m_lines[i].result->setText(side.isEmpty() && !isTheirs ? tr("choose") : sideWords(field, isTheirs ? field.pms : field.ours));
        m_lines[i].result->setForegroundRole(side.isEmpty() && !isTheirs ? faintInkRole : QPalette::WindowText);
    }
}

void ConflictCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_gridBox->isVisible())
        return;
    for (const Line &line : m_lines) {
        const QPoint corner = line.pms->mapTo(this, QPoint(0, line.pms->height() - 1));
        painter.fillRect(QRect(m_gridBox->x(), corner.y(), m_gridBox->width(), 1), colour(Token::LineSoft, palette()));
    }
}

} // namespace articulator::ui
