// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <vector>

#include <QWidget>

#include "desk/settingsvalues.h"
#include "ui/look/settingwords.h"

class QVBoxLayout;

namespace articulator::ui {

class SettingEditor;

/// The form of a clinic's settings, drawn from what its adapter declares; only the groups that are asked for.
class SettingsForm final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);
    void setSchema(const domain::SettingsSchema &schema, const std::set<SettingWords::Group> &groups);
    /// What is stored; the secrets by name.
    void setValues(const domain::Settings &settings, const QStringList &secrets);

    /// What was given and is not the standard.
    [[nodiscard]] domain::Settings settings() const;
    /// Of what was stored, what is at its standard again.
    [[nodiscard]] QStringList cleared(const domain::Settings &stored) const;
    [[nodiscard]] std::map<QString, domain::Secret> secrets() const;
    void clearSecrets();
    /// Says at each field what is wrong with it and gives the first one the focus; true where nothing is.
    bool check();
    [[nodiscard]] SettingEditor *editor(const QString &key) const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    [[nodiscard]] QString standardOf(const domain::SettingField &field) const;

    QVBoxLayout *m_column;
    std::vector<SettingEditor *> m_editors;
};

} // namespace articulator::ui
