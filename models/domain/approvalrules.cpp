// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/approvalrules.h"

#include <algorithm>

#include <QStringList>

namespace articulator::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int most = 2;

bool isKind(const QString &word)
{
    return word == u"*"_s || word == u"appointment.*"_s || word == u"patient.*"_s || parseWriteKind(word);
}

} // namespace

bool ApprovalRules::readCondition(const QString &word, Rule &rule)
{
    if (isKind(word)) {
        rule.kind = word;
        return true;
    }
    if (word.startsWith(u"origin="_s) && word.size() > 7) {
        rule.origin = word.mid(7);
        return true;
    }
    Bound bound;
    bound.below = word.contains(u'<');
    const QString sign = bound.below ? u"<"_s : u">="_s;
    const QStringList sides = word.split(sign);
    if (sides.size() != 2 || (sides[0] != u"hours"_s && sides[0] != u"value"_s))
        return false;
    bool isNumber = false;
    bound.what = sides[0] == u"hours"_s ? Bound::What::Hours : Bound::What::Value;
    bound.limit = sides[1].toDouble(&isNumber);
    rule.bounds.push_back(bound);
    return isNumber && bound.limit >= 0;
}

std::optional<ApprovalRules::Rule> ApprovalRules::readRule(const QString &text)
{
    const QStringList sides = text.split(u"->"_s);
    const QStringList words = sides[0].simplified().split(u' ', Qt::SkipEmptyParts);
    if (sides.size() != 2 || words.isEmpty())
        return std::nullopt;
    Rule rule;
    bool isNumber = false;
    rule.needs = sides[1].trimmed().toInt(&isNumber);
    const bool known = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return readCondition(word, rule); });
    return known && isNumber && rule.needs >= 0 && rule.needs <= most ? std::optional(rule) : std::nullopt;
}

Result<ApprovalRules> ApprovalRules::parse(const QString &text)
{
    ApprovalRules rules;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const std::optional<Rule> rule = readRule(part);
        if (!rule)
            return fail(Error::Kind::InvalidInput, "bad-setting",
                        u"Setting 'approval-rules': not understood: \"%1\". A rule reads: appointment.confirm origin=patient-app -> 0"_s
                            .arg(part.trimmed().left(80)));
        rules.m_rules.push_back(*rule);
    }
    return rules;
}

bool ApprovalRules::fits(const Rule &rule, const ApprovalCase &asked)
{
    const QString kind(word(asked.kind));
    const bool kindFits = rule.kind.isEmpty() || (rule.kind.endsWith(u'*') ? kind.startsWith(rule.kind.chopped(1)) : kind == rule.kind);
    if (!kindFits || (!rule.origin.isEmpty() && rule.origin != asked.origin))
        return false;
    return std::all_of(rule.bounds.begin(), rule.bounds.end(), [&](const Bound &bound) {
        const std::optional<double> number = bound.what == Bound::What::Hours ? asked.hoursAhead : asked.value;
        return number && (bound.below ? *number < bound.limit : *number >= bound.limit);
    });
}

int ApprovalRules::needed(const ApprovalCase &asked) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &each) { return fits(each, asked); });
    return rule == m_rules.end() ? 1 : rule->needs;
}

} // namespace articulator::domain
