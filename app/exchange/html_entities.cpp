// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/html_entities.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace autorec {

namespace {

/// The names of HTML 4 for the characters from U+00A0 to U+00FF, in their order, and of a few others.
const QHash<QString, QChar>& htmlNames()
{
    static const QHash<QString, QChar> Names = [] {
        constexpr char16_t First = 0xA0;
        const QStringList latin1 =
            QStringLiteral(
                "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
                "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
                "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
                "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
                "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
                "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
                "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml")
                .split(u' ');
        QHash<QString, QChar> names{{QStringLiteral("ndash"), u'–'},  {QStringLiteral("mdash"), u'—'},
                                    {QStringLiteral("lsquo"), u'‘'},  {QStringLiteral("rsquo"), u'’'},
                                    {QStringLiteral("ldquo"), u'“'},  {QStringLiteral("rdquo"), u'”'},
                                    {QStringLiteral("hellip"), u'…'}, {QStringLiteral("star"), u'☆'},
                                    {QStringLiteral("starf"), u'★'},  {QStringLiteral("oelig"), u'œ'}};
        for (qsizetype k = 0; k < latin1.size(); ++k)
            names.insert(latin1[k], QChar(static_cast<char16_t>(First + k)));
        return names;
    }();
    return Names;
}

/// Replaces each match of `pattern` for which `replace` returns a text.
template <class Replace>
QString replaced(const QString& text, const QRegularExpression& pattern, const Replace& replace)
{
    QString result;
    qsizetype end = 0;
    for (auto all = pattern.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += text.mid(end, match.capturedStart() - end) + replace(match.captured(1), match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

} // namespace

QString withoutHtmlNames(QString text)
{
    static const QRegularExpression Name(QStringLiteral("&([A-Za-z]+\\d*);"));
    if (!text.contains(u'&'))
        return text;
    return replaced(text, Name, [](const QString& name, const QString& whole) {
        const auto known = htmlNames().constFind(name);
        return known == htmlNames().constEnd() ? whole : QString(*known);
    });
}

QString withoutEntities(const QString& text)
{
    static const QRegularExpression Code(QStringLiteral("&#(x[0-9A-Fa-f]+|\\d+);"));
    if (!text.contains(u'&'))
        return text;
    QString result = replaced(withoutHtmlNames(text), Code, [](const QString& code, const QString&) {
        constexpr int Hex = 16;
        const uint letter = code.startsWith(u'x') ? code.mid(1).toUInt(nullptr, Hex) : code.toUInt();
        const char32_t one = letter > 0 && letter < 0x110000 ? letter : U'?';
        return QString::fromUcs4(&one, 1);
    });
    result.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
    result.replace(QStringLiteral("&apos;"), QStringLiteral("'"));
    result.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
    result.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
    return result.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

} // namespace autorec
