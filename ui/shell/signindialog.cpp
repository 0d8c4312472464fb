// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/signindialog.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/look/errorwords.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/parts/label.h"

namespace articulator::ui {

namespace {

constexpr int leastLength = 8;

QLineEdit *hiddenField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setMinimumWidth(280);
    return field;
}

} // namespace

SignInDialog::SignInDialog(Purpose purpose, const QString &user, const QString &dataFolder, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_user(new QLineEdit(this)), m_first(hiddenField(tr("Passphrase"))), m_say(new Label({}, type::small(), softInkRole)),
      m_go(new QPushButton(purpose == Purpose::SignIn ? tr("&Sign in") : tr("&Set up")))
{
    const bool setUp = purpose == Purpose::SetUp;
    setWindowTitle(setUp ? tr("Set up Articulator") : tr("Sign in"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(new Label(setUp ? tr("Set up a warehouse on this computer") : tr("Sign in"), type::heading()));
    auto *where = new Label(setUp ? tr("Nothing is in %1 yet. Choose the passphrase of %2; it cannot be recovered.").arg(dataFolder, user)
                                  : tr("Patient data in %1 stay sealed until your passphrase opens them.").arg(dataFolder),
                            type::body(), softInkRole);
    where->setWordWrap(true);
    column->addWidget(where);
    auto *form = new QFormLayout;
    m_user->setText(user);
    m_user->setAccessibleName(tr("User"));
    m_user->setMaxLength(128);
    m_user->setVisible(!setUp);
    if (!setUp)
        form->addRow(tr("&User"), m_user);
    connect(m_user, &QLineEdit::textChanged, this, &SignInDialog::check);
    form->addRow(tr("&Passphrase"), m_first);
    if (setUp) {
        m_second = hiddenField(tr("Passphrase again"));
        form->addRow(tr("Once &more"), m_second);
        connect(m_second, &QLineEdit::textChanged, this, &SignInDialog::check);
    }
    column->addLayout(form);
    m_say->setWordWrap(true);
    column->addWidget(m_say);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *quit = new QPushButton(tr("&Quit"));
    row->addWidget(quit);
    row->addWidget(m_go);
    column->addLayout(row);
    Style::setRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    connect(m_first, &QLineEdit::textChanged, this, &SignInDialog::check);
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::give);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    check();
    m_first->setFocus();
}

QString SignInDialog::user() const { return m_user->text().trimmed(); }

domain::Secret SignInDialog::takePassphrase()
{
    QByteArray bytes = m_first->text().toUtf8();
    domain::Secret secret{QByteArrayView(bytes)};
    bytes.fill('\0');
    m_first->clear();
    if (m_second)
        m_second->clear();
    return secret;
}

void SignInDialog::showRefusal(const domain::Error &error)
{
    const Trouble trouble = ErrorWords::of(error);
    m_say->setForegroundRole(QPalette::BrightText);
    m_say->setText(error.kind == domain::Error::Kind::Locked ? tr("Passphrase and user do not fit. Try again.")
                                                             : tr("%1 %2", "what happened, what to do").arg(trouble.what, trouble.remedy));
    m_user->setEnabled(true);
    m_first->setEnabled(true);
    m_first->setFocus();
}

void SignInDialog::check()
{
    QString why;
    if (user().isEmpty())
        why = tr("Type your name first");
    else if (m_first->text().isEmpty())
        why = tr("Type the passphrase first");
    else if (m_second && m_first->text().size() < leastLength)
        why = tr("At least %n characters, please", nullptr, leastLength);
    else if (m_second && m_first->text() != m_second->text())
        why = tr("The two are not the same yet");
    m_go->setEnabled(why.isEmpty());
    m_go->setToolTip(why);
    m_go->setAccessibleDescription(why);
}

void SignInDialog::give()
{
    m_say->setForegroundRole(softInkRole);
    m_say->setText(m_purpose == Purpose::SignIn ? tr("Opening…") : tr("Setting up…"));
    m_user->setEnabled(false);
    m_first->setEnabled(false);
    m_go->setEnabled(false);
    Q_EMIT given();
}

} // namespace articulator::ui
