#include "sheets/paginate.h"

#include <QTest>

using namespace waymark;
using sheets::PlacedRow;
using sheets::Row;
using sheets::Rows;

/// Rows onto pages, without any text.
class PaginateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMakesNoPage();
    void rowsThatFitExactlyStayOnOnePage();
    void whatDoesNotFitGoesToTheNextPage();
    void rowsKeptTogetherMoveTogether();
    void aGroupHigherThanAPageIsCutAndNothingIsLost();
    void spaceIsDroppedAtTheTopOfAPage();
    void aSeparatorIsDroppedAtTheTopOfAPage();
    void heightsOfPagesComeInTurns();
    void aPictureStaysWithTheRowsBesideIt();
};

namespace {

Row row(qreal height, bool keepWithNext = false)
{
    Row made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    return made;
}

QList<int> rowsOnPages(const Rows &rows, qreal height)
{
    QList<int> counts;
    for (const QList<PlacedRow> &page : sheets::paginate(rows, height))
        counts.append(int(page.size()));
    return counts;
}

} // namespace

void PaginateTest::nothingMakesNoPage()
{
    QVERIFY(sheets::paginate({}, 100).isEmpty());
}

void PaginateTest::rowsThatFitExactlyStayOnOnePage()
{
    QCOMPARE(rowsOnPages({row(50), row(50)}, 100), QList<int>{2});
}

void PaginateTest::whatDoesNotFitGoesToTheNextPage()
{
    QCOMPARE(rowsOnPages({row(50), row(50), row(1)}, 100), (QList<int>{2, 1}));
}

void PaginateTest::rowsKeptTogetherMoveTogether()
{
    QCOMPARE(rowsOnPages({row(60), row(30, true), row(30, true), row(30)}, 100), (QList<int>{1, 3}));
}

void PaginateTest::aGroupHigherThanAPageIsCutAndNothingIsLost()
{
    Rows rows{row(10)};
    for (int i = 0; i < 30; ++i)
        rows.append(row(10, i < 29));
    const auto pages = sheets::paginate(rows, 100);
    int placed = 0;
    for (const QList<PlacedRow> &page : pages) {
        placed += int(page.size());
        QVERIFY(page.last().y + page.last().row.height <= 100);
    }
    QCOMPARE(placed, 31);
}

void PaginateTest::spaceIsDroppedAtTheTopOfAPage()
{
    Row spaced = row(50);
    spaced.spaceBefore = 20;
    const auto pages = sheets::paginate({spaced, spaced}, 100);
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages[0][0].y, 0.0);
    QCOMPARE(pages[1][0].y, 0.0);
}

void PaginateTest::aSeparatorIsDroppedAtTheTopOfAPage()
{
    Row separator = row(1, true);
    separator.separates = true;
    QCOMPARE(rowsOnPages({row(50), separator, row(49)}, 100), QList<int>{3});
    QCOMPARE(rowsOnPages({row(50), separator, row(60)}, 100), (QList<int>{1, 1}));
}

void PaginateTest::heightsOfPagesComeInTurns()
{
    const Rows rows(5, row(40));
    QList<int> counts;
    for (const QList<PlacedRow> &page : sheets::paginate(rows, QList<qreal>{80, 40}))
        counts.append(int(page.size()));
    QCOMPARE(counts, (QList<int>{2, 1, 2}));
}

void PaginateTest::aPictureStaysWithTheRowsBesideIt()
{
    auto picture = std::make_shared<sheets::Picture>();
    picture->size = {60, 60};
    // Two rows are as high as the picture; below a single one is room for the rest of it.
    QCOMPARE(rowsOnPages(Rows{row(50)} + sheets::besidePicture({row(30), row(30), row(30)}, picture, 0), 100),
             (QList<int>{1, 3}));
    QCOMPARE(rowsOnPages(Rows{row(40)} + sheets::besidePicture({row(30), row(30), row(30)}, picture, 0), 100),
             (QList<int>{3, 1}));
    QCOMPARE(sheets::heightOf(sheets::besidePicture({row(20)}, picture, 0)), 60.0);
    QVERIFY(sheets::besidePicture({}, picture, 0).isEmpty());
}

QTEST_GUILESS_MAIN(PaginateTest)
#include "tst_paginate.moc"
