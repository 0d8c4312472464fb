// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/storedwords.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <QHash>
#include <QRegularExpression>

#include "domain/write.h"
#include "ui/look/writewords.h"

namespace articulator::ui {

namespace {

/// As they stand in engine and adapters; a test compares.
constexpr const char *sentences[]{
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A blockout does not allow this type."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A new patient needs a last and a first name."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A new visit needs a length."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A new visit needs patient, provider, operatory and start."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A note that was appended stays in the PMS; append another one."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A patient that was made stays in the PMS; archive it there."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A proxy or portal stands between and wants a sign-in (%1)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A second person has to approve it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A visit of status %1 cannot be cancelled."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "A visit of status %1 cannot be moved."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Another appointment is in the operatory."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Another visit (AptNum %1) came first in the same place; ours was taken back."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Another visit (AptNum %1) stands in this place."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Approved."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Held."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Rejected: %1"),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Approved by rule."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Approved by the first of two."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Asked for."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Asked to stop before the request was sent."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Asked to stop while waiting for a turn."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Asked to stop while waiting for an answer."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Choose a side for every field of c-%1 first."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Everything was left as the PMS has it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It could not be sent: %1 It is tried again by itself."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It expired before it was approved."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is being sent, try %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is being sent."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is in the past."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is not on the grid of five minutes."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is outside the days that were looked at."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It stands in the practice system (%1)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It waits for w-%1, which concerns the same visit or place."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It was looked for and had never arrived."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It was looked up and had never arrived."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It was looked up and had never arrived; it is sent again."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It was sent %1 times and never arrived."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It was sent and the answer did not come: %1 It is looked up before anything is sent again."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Its time to be sent by ran out; it was not sent."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "No complete answer within %1 s."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "No connection could be made (network error %1)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "No connection could be made (socket error %1)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Nobody knows what the patient's contact was before."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Nothing listens at this address: the connection was refused."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Nothing of it shows yet, and Open Dental may still be working on it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Nothing of ours is left to be sent; reject the write."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental accepted it, but a fresh read does not show it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental asked for fewer requests."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental did not accept the form of the keys."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has no appointment type '%1'."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has no operatory %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has no patient %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has no provider %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has no record %1 any more."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has no record %1 of this kind."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental has retired this resource (410)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental keeps no visit of more than 9 hours."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental keeps visits of 5 minutes to 9 hours."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental knows no such resource or row."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental refused the developer key or the customer key."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental's service could not reach the office."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental's service failed (%1)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Open Dental's service is not available at the moment (503)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Several patients of this name and birth date exist in Open Dental: a person has to choose."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Single visits and patients and the visits of days can be read afresh."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Taken back before it was sent."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "Taken back by w-%1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "That day was not read from the PMS yet, so nobody knows whether it is free."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The address is no http or https URL."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The answer ended before it was complete."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The answer is larger than %1 MiB."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The appointment type is not active."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The clinic is paused; resume it first."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The clinic's adapter does not write."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The connection was closed before an answer came."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The customer key has no permission %1. The developer portal can add it; the office pays for it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The key has no permission to read %1; the office or the developer portal can grant it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The name of the server was not found."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office did not finish the request in time (504)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office has locked the length of this visit."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office has no confirmation '%1'. It has: %2."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office runs Open Dental %1; %2 needs %3 or later."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office runs Open Dental %1; this needs %2 or later."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office's Open Dental knows no resource %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office's eConnector does not answer: the office is off line, or has two of them."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The office's version of Open Dental does not offer this."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The operatory is not active."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The practice is closed then."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The practice system gave no reason."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The practice system showed another record than the one asked for."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The provider has no working time there, or the visit would not end by midnight."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The provider is needed by another appointment."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The provider is not active."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record changed in the PMS since it was looked at."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record changed in the practice system since this was asked for."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record changed since it was looked at."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record is no longer in the practice system."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record is not in the PMS any more."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record is not in the PMS any more; reject the write."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The request was not finished in time (408)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The secure connection could not be made: certificate or protocol not accepted."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The server asked for a pause; the next request may go in %1 s."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The server gives the same page again and again (%1)."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The sync was stopped before its end."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The type has no pattern and none can be computed."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit changed in Open Dental just now."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit could not be taken out of the book yet."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit had no confirmation before, so there is none to go back to."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit has no time, and none is wished."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit stands nowhere: it needs a start and an operatory."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit stood nowhere on the book before, so there is no place to put it back to."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The visit was booked, and somebody has deleted it in Open Dental since."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The write is not held up by this conflict any more: it is %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "There is no text to append."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "There is nothing to change."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "To be looked up again."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "To be taken back by %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "To be tried again once a second person approves."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "To be tried again."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "What answered at this address does not speak HTTP."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "What answered is not the Open Dental API, or its answer is damaged (%1). Check 'url' and what stands between."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It was sent and its outcome is not known yet; it is looked up first."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It stands in the PMS already."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It has ended: %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It failed; try it again or reject it."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "The record changed in the PMS; resolve the conflict first."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It is approved already."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It did not fail, so there is nothing to try again: it is %1."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It does not stand in the PMS; reject it instead."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "It wants two people, and you have approved it already."),
    QT_TRANSLATE_NOOP("articulator::ui::StoredWords", "%1 is there already to take it back."),
};

struct Form {
    const char *sentence;
    QRegularExpression expression; ///< the sentence at the beginning, a group for each %n
};

/// By the first word; those that begin with a name under none.
using Forms = QHash<QString, std::vector<Form>>;

QString firstWord(const QString &sentence)
{
    const QString word = sentence.section(u' ', 0, 0);
    return word.contains(u'%') ? QString() : word;
}

Forms makeForms()
{
    static const QRegularExpression holder(QStringLiteral("%[1-9]"));
    Forms forms;
    for (const char *sentence : sentences) {
        QString expression;
        const QStringList pieces = QString::fromLatin1(sentence).split(holder);
        for (const QString &piece : pieces)
            expression += (expression.isEmpty() && &piece == &pieces.first() ? QString() : QStringLiteral("(.+?)")) + QRegularExpression::escape(piece);
        forms[firstWord(QString::fromLatin1(sentence))].push_back({sentence, QRegularExpression(QStringLiteral("^%1(?=$| )").arg(expression))});
    }
    // What is longer says more: "It is being sent, try 2." is not "It is being sent."
    for (std::vector<Form> &some : forms)
        std::ranges::sort(some, {}, [](const Form &form) { return -qint64(qstrlen(form.sentence)); });
    return forms;
}

/// What stands in a sentence: a sentence of its own, a state's word, or a name that stays.
QString inner(const QString &captured)
{
    const std::optional<domain::WriteState> state = domain::parseWriteState(captured);
    return state ? WriteWords::state(*state).text.toLower() : StoredWords::of(captured);
}

std::optional<QString> toldBy(const Form &form, const QString &stored)
{
    const QRegularExpressionMatch match = form.expression.match(stored);
    if (!match.hasMatch())
        return std::nullopt;
    QString words = QCoreApplication::translate("articulator::ui::StoredWords", form.sentence);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
        words.replace(QStringLiteral("%%1").arg(i), inner(match.captured(i)));
    const QString rest = stored.mid(match.capturedEnd()).trimmed();
    return rest.isEmpty() ? words : words + u' ' + StoredWords::of(rest);
}

} // namespace

bool StoredWords::knows(const QString &sentence)
{
    return std::ranges::any_of(sentences, [&](const char *known) { return sentence == QLatin1String(known); });
}

QString StoredWords::of(const QString &stored)
{
    static const Forms forms = makeForms();
    if (stored.isEmpty())
        return stored;
    const QString word = stored.section(u' ', 0, 0);
    for (const QString &beginning : {word, QString()}) {
        const auto some = forms.constFind(beginning);
        if (some == forms.constEnd())
            continue;
        for (const Form &form : *some) {
            if (const auto told = toldBy(form, stored))
                return *told;
        }
    }
    return stored;
}

} // namespace articulator::ui
