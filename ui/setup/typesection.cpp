// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/typesection.h"

#include <QVBoxLayout>

#include "ui/look/timewords.h"
#include "ui/look/type.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/table/filterbar.h"
#include "ui/table/tableview.h"

namespace articulator::ui {

using desk::ColumnKind;
using Weight = ColumnLook::Weight;

namespace {
constexpr qsizetype longestName = 48; ///< in a sentence
} // namespace

TypeSection::TypeSection(QWidget *parent)
    : QWidget(parent), m_sub(new Label({}, type::body(), softInkRole)), m_table(new TableView(tr("Appointment types")))
{
    const auto word = [](qint64 code) { return code == 0 ? tr("Active") : tr("Hidden"); };
    const auto severity = [](qint64 code) { return code == 0 ? desk::Severity::Good : desk::Severity::None; };
    m_model = new desk::TableModel({{"name", ColumnKind::Text, tr("Type"), {}, {}},
                                    {"minutes", ColumnKind::Integer, tr("Minutes"), [](qint64 n) { return TimeWords::count(n); }, {}},
                                    {"pattern", ColumnKind::Text, tr("Pattern"), {}, {}},
                                    {"blockouts", ColumnKind::Text, tr("Blockouts"), {}, {}},
                                    {"state", ColumnKind::State, tr("State"), word, severity},
                                    {"id", ColumnKind::Text, tr("Id"), {}, {}}},
                                   m_table);
    m_table->setTable(m_model, {{"name", 190, Weight::Strong}, {"minutes", 76, Weight::Normal}, {"pattern", 220, Weight::Code},
                                {"blockouts", 150, Weight::Normal}, {"state", 90, Weight::Normal}, {"id", 70, Weight::Faint}});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setObjectName(QStringLiteral("settings-types"));
    m_table->setMinimumHeight(180);
    m_table->setNoMatchWords(tr("No type fits the filter."), tr("Escape in the filter field shows all again."));
    auto *card = new Card(Card::Inside::Flush);
    card->addHead(tr("Appointment types"), new FilterBar(m_table, {"state"}));
    card->column()->addWidget(m_table);
    m_sub->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_sub);
    column->addWidget(card, 1);
}

void TypeSection::show(const std::optional<desk::ClinicSettings> &clinic)
{
    const QString name = clinic && clinic->name.size() > longestName ? clinic->name.left(longestName) + u'\u2026' : clinic ? clinic->name : QString();
    m_sub->setText(clinic ? tr("%1, as its practice system has them; change them there. In a pattern X is time the provider is needed, / is assistant's time, 5 minutes each.")
                                .arg(name)
                          : QString());
    m_table->setEmptyWords(clinic ? tr("No appointment type was copied yet.") : tr("No clinic is in view."),
                           clinic ? tr("They come with the first copy.") : tr("Connect a clinic, or choose one above."));
    std::vector<desk::TableRow> rows;
    for (const desk::TypeLine &type : clinic ? clinic->types : std::vector<desk::TypeLine>()) {
        rows.push_back({desk::rowKey(type.externalId),
                        {type.name, qint64(type.minutes), type.pattern.isEmpty() ? tr("none") : type.pattern, type.blockouts.join(QStringLiteral(", ")),
                         desk::StateCell{type.isActive ? 0 : 1, type.isActive ? tr("Active") : tr("Hidden")}, type.externalId},
                        false});
    }
    m_model->setRows(rows);
}

} // namespace articulator::ui
