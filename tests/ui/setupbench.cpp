// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/setupbench.h"

#include <QApplication>
#include <QtTest>

#include "ui/samples.h"
#include "ui/setup/setuppages.h"
#include "ui/setupsamples.h"

using namespace articulator;
using desk::ClinicForm;
using desk::RequestAction;

SetupBench::SetupBench(ui::Theme &theme)
    : m_window(std::make_unique<ui::MainWindow>(ui::ShellFacts{QStringLiteral("0.1.0"), QStringLiteral("owner"), QStringLiteral("this computer")}, theme))
{
    const auto byId = [this](RequestAction action) {
        return [this, action](const QString &clinic) { return note(action, ClinicForm{clinic, {}, {}, {}, {}, {}, {}}); };
    };
    const auto byForm = [this](RequestAction action) { return [this, action](ClinicForm form) { return note(action, std::move(form)); }; };
    m_window->setup().setActions({[] { }, byForm(RequestAction::TryClinic), byForm(RequestAction::AddClinic), byForm(RequestAction::UpdateClinic),
                                  byId(RequestAction::ProbeClinic), byId(RequestAction::Pause), byId(RequestAction::Resume), byId(RequestAction::RemoveClinic),
                                  [this](const QString &name, domain::Role role, domain::Secret) { m_users << name + u' ' + domain::roleWord(role); },
                                  [this](const QString &name) { m_users << u'-' + name; }});
    m_window->resize(1440, 900);
    m_window->show(samples::overview());
    m_window->chooseClinic(QStringLiteral("maple"));
    m_window->setUser(QStringLiteral("owner"), domain::Role::Admin);
    m_window->setup().show(samples::settings());
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window is not active.");
}

quint64 SetupBench::note(RequestAction action, ClinicForm form)
{
    m_asked.push_back({action, std::move(form)});
    return quint64(m_asked.size());
}

QString SetupBench::secret(const char *key) const
{
    const auto &secrets = m_asked.back().form.secrets;
    const auto found = secrets.find(QLatin1String(key));
    return found == secrets.end() ? QString() : QString::fromUtf8(found->second.view().toByteArray());
}

void SetupBench::answer(desk::RequestProgress::State state, const QByteArray &outcome, std::optional<domain::Error> error)
{
    m_window->showRequest({quint64(m_asked.size()), m_asked.back().action, m_asked.back().form.id, state, outcome, std::move(error)});
}

void SetupBench::press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

void SetupBench::type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
