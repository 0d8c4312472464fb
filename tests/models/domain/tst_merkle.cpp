// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "domain/auditentry.h"
#include "domain/merkle.h"

using namespace articulator::domain;

namespace {

/// RFC 6962's own recursive definition: split at the largest power of two below n.
Digest definition(const std::vector<Digest> &leaves)
{
    if (leaves.empty())
        return MerkleTree().root();
    if (leaves.size() == 1)
        return leaves.front();
    std::size_t split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return nodeHash(definition({leaves.begin(), leaves.begin() + std::ptrdiff_t(split)}), definition({leaves.begin() + std::ptrdiff_t(split), leaves.end()}));
}

} // namespace

/// The audit tree against the published constants and the standard's own definition.
class TestMerkle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEmptyTree();
    void hashesLeavesApartFromNodes();
    void equalsTheDefinition();
    void resumesFromItsFrontier();
    void refusesAForeignFrontier();
    void entriesRoundTrip();
};

void TestMerkle::knowsTheEmptyTree()
{
    QCOMPARE(MerkleTree().root().toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(leafHash("").toHex(), QByteArray("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
}

void TestMerkle::hashesLeavesApartFromNodes()
{
    const Digest a = leafHash("a");
    const Digest b = leafHash("b");
    QVERIFY(nodeHash(a, b) != leafHash(a + b));
    QVERIFY(nodeHash(a, b) != nodeHash(b, a));
}

void TestMerkle::equalsTheDefinition()
{
    MerkleTree tree;
    std::vector<Digest> leaves;
    for (int i = 0; i < 130; ++i) {
        QCOMPARE(tree.root(), definition(leaves));
        leaves.push_back(leafHash(QByteArray::number(i)));
        tree.append(leaves.back());
    }
}

void TestMerkle::resumesFromItsFrontier()
{
    MerkleTree tree;
    for (int i = 0; i < 77; ++i)
        tree.append(leafHash(QByteArray::number(i)));
    auto resumed = MerkleTree::resume(tree.size(), tree.frontier());
    QVERIFY(resumed);
    tree.append(leafHash("next"));
    resumed->append(leafHash("next"));
    QCOMPARE(resumed->root(), tree.root());
}

void TestMerkle::refusesAForeignFrontier()
{
    QVERIFY(!MerkleTree::resume(3, {leafHash("one")}));
    QVERIFY(!MerkleTree::resume(-1, {}));
}

void TestMerkle::entriesRoundTrip()
{
    const AuditEntry entry{fromEpochMs(1795446000250), QStringLiteral("owner"), QStringLiteral("record.reveal"), QStringLiteral("maple"),
                           QStringLiteral("patient/731"), QStringLiteral("done"), QStringLiteral("asked at the desk")};
    QCOMPARE(parseCanonical(canonicalBytes(entry)), std::optional(entry));
    const QByteArray bytes = canonicalBytes(entry);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!parseCanonical(bytes.left(length)));
    QVERIFY(!parseCanonical(bytes + 'x'));
    // Neighbouring members cannot flow into each other.
    AuditEntry moved = entry;
    moved.actor = QStringLiteral("ownerrecord");
    moved.action = QStringLiteral(".reveal");
    QVERIFY(canonicalBytes(moved) != bytes);
}

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
