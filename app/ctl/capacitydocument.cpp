// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ctl/capacitydocument.h"

namespace articulator::ctl {

namespace {

using domain::Limit;
using domain::toText;

QString sentenceOf(Limit limit)
{
    switch (limit) {
    case Limit::RangeEnd: return QStringLiteral("It lies outside the range that was asked for.");
    case Limit::Closed: return QStringLiteral("The practice is closed then.");
    case Limit::ScheduleEnd: return QStringLiteral("The provider has no working time there, or the visit would not end by midnight.");
    case Limit::Appointment: return QStringLiteral("Another appointment is in the operatory.");
    case Limit::ProviderBusy: return QStringLiteral("The provider is needed by another appointment.");
    case Limit::Blockout: return QStringLiteral("A blockout does not allow this type.");
    case Limit::Now: return QStringLiteral("It is in the past.");
    case Limit::ProviderInactive: return QStringLiteral("The provider is not active.");
    case Limit::OperatoryInactive: return QStringLiteral("The operatory is not active.");
    case Limit::TypeInactive: return QStringLiteral("The appointment type is not active.");
    case Limit::NoPattern: return QStringLiteral("The type has no pattern and none can be computed.");
    case Limit::OffGrid: return QStringLiteral("It is not on the grid of five minutes.");
    }
    return {};
}

QString codeOf(Limit limit) { return domain::code(limit); }

} // namespace

QJsonArray windowsArray(const std::vector<domain::Window> &windows)
{
    QJsonArray array;
    for (const domain::Window &window : windows) {
        const QJsonObject limitedBy{{QStringLiteral("before"), codeOf(window.before)}, {QStringLiteral("after"), codeOf(window.after)}};
        array.append(QJsonObject{{QStringLiteral("provider"), window.provider},
                                 {QStringLiteral("operatory"), window.operatory},
                                 {QStringLiteral("start"), toText(window.start)},
                                 {QStringLiteral("end"), toText(window.end)},
                                 {QStringLiteral("minutes"), window.minutes},
                                 {QStringLiteral("starts"), window.starts},
                                 {QStringLiteral("fits"), window.fits},
                                 {QStringLiteral("firstStart"), toText(window.firstStart)},
                                 {QStringLiteral("lastStart"), toText(window.lastStart)},
                                 {QStringLiteral("limitedBy"), limitedBy}});
    }
    return array;
}

QJsonArray slotsArray(const std::vector<domain::Slot> &starts)
{
    QJsonArray array;
    for (const domain::Slot &slot : starts) {
        array.append(QJsonObject{{QStringLiteral("start"), toText(slot.start)},
                                 {QStringLiteral("end"), toText(slot.end)},
                                 {QStringLiteral("provider"), slot.provider},
                                 {QStringLiteral("operatory"), slot.operatory},
                                 {QStringLiteral("leaves"), slot.leaves}});
    }
    return array;
}

QJsonObject whyObject(const domain::Why &why)
{
    QJsonArray reasons;
    for (const domain::Reason &reason : why.reasons) {
        QJsonObject object{{QStringLiteral("code"), codeOf(reason.limit)}, {QStringLiteral("text"), sentenceOf(reason.limit)}};
        if (!reason.record.isEmpty())
            object.insert(QStringLiteral("record"), reason.record);
        reasons.append(object);
    }
    return {{QStringLiteral("legal"), why.legal}, {QStringLiteral("reasons"), reasons}};
}

} // namespace articulator::ctl
