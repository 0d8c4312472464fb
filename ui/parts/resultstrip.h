// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "ui/look/tagface.h"

class QLabel;
class QPushButton;

namespace articulator::ui {

class Tag;

/// How something ended: the state as a tag with a sentence beside it, more under it, and perhaps a button that helps.
class ResultStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ResultStrip(QWidget *parent = nullptr);
    /// `more` in lines; may be empty. The button is hidden.
    void setResult(const TagFace &face, const QString &sentence, const QStringList &more);
    /// Shown with these words until the next result.
    void offer(const QString &help);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const TagFace &face() const;

Q_SIGNALS:
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tag *m_tag;
    QLabel *m_sentence;
    QLabel *m_more;
    QPushButton *m_help;
};

} // namespace articulator::ui
