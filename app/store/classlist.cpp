#include "text/analyser.h"
#include "text/stemmer.h"

#include <QFile>
#include <QMap>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

/// Stems the words of resources/classes/en.txt, whose head tells its format, once for all who build.
class ClassList
{
public:
    /// Whether the line could be read.
    bool add(const QString &line)
    {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QString first = words.value(0);
        if (words.size() < 2 || (!first.endsWith(u':') && !first.endsWith(u'=')))
            return false;
        if (first.endsWith(u'='))
            m_spellings.append(words);
        else
            stand(words, u'~' + first.chopped(1));
        return true;
    }

    /// A line for each stem, and for each word that has none: itself, and what stands for it. Sorted by byte.
    QByteArray lines()
    {
        for (const QStringList &words : std::as_const(m_spellings)) {
            const QString meant = stemOf(words.first().chopped(1));
            stand(words, QString::fromLatin1(m_standing.value(meant.toLatin1(), meant.toLatin1())));
        }
        QByteArray all;
        for (auto it = m_standing.cbegin(); it != m_standing.cend(); ++it)
            all += it.key() + ' ' + it.value() + '\n';
        return all;
    }

private:
    [[nodiscard]] QString stemOf(const QString &word) const
    {
        const QString stem = m_stemmers.stem(word, u"en"_s);
        return stem.isEmpty() ? word : stem;
    }

    void stand(const QStringList &words, const QString &name)
    {
        for (const QString &word : words.mid(1)) {
            const QString stem = stemOf(word);
            m_standing.insert(stem.toLatin1(), name.toLatin1());
            // "hit" is too short to have a stem, but is the one of "hits".
            if (stem == word)
                m_standing.insert(stem.toLatin1() + char(text::stemMark.unicode()), name.toLatin1());
        }
    }

    text::Stemmers m_stemmers;
    QList<QStringList> m_spellings;
    QMap<QByteArray, QByteArray> m_standing;
};

} // namespace

/// For the build: `waymark_classlist FROM TO`.
int main(int argc, char *argv[])
{
    if (argc != 3)
        return 1;
    QFile from(QString::fromLocal8Bit(argv[1]));
    QFile to(QString::fromLocal8Bit(argv[2]));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "cannot read %s or write %s\n", argv[1], argv[2]);
        return 1;
    }
    ClassList classes;
    int number = 0;
    while (!from.atEnd()) {
        const QString line = QString::fromLatin1(from.readLine()).trimmed();
        ++number;
        if (!line.startsWith(u'#') && !classes.add(line)) {
            std::fprintf(stderr, "%s:%d: write \"class: words\" or \"word= spellings\"\n", argv[1], number);
            return 1;
        }
    }
    const QByteArray lines = classes.lines();
    return to.write(lines) == lines.size() ? 0 : 1;
}
