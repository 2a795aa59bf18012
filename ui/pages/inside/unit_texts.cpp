// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/unit_texts.h"

#include "core/presets/presets.h"
#include "ui/text/model_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace autorec {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(UnitTexts)
};

constexpr int Digits = 3;

QString withMember(const QString& text, const std::string& member)
{
    if (member.empty())
        return text;
    return Texts::tr("%1: %2").arg(modelText(findPreset(member).title), text);
}

/// Place among the layers of the same member, from 1.
int numberAmongItsOwn(const std::vector<HiddenLayer>& layers, std::size_t layer)
{
    int number = 1;
    for (std::size_t l = layer; l > 0 && layers[l - 1].member == layers[layer].member &&
                                layers[l - 1].kind != HiddenKind::PersonVector;
         --l)
        ++number;
    return number;
}

} // namespace

QString numberText(double value)
{
    if (value == 0.0)
        return QLocale().toString(0);
    const int decimals = Digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    constexpr int MostDecimals = 5;
    return decimals - MostDecimals > 1
               ? QLocale().toString(value, 'e', 1)
               : QLocale().toString(value, 'f', std::clamp(decimals, 0, MostDecimals));
}

QString changeText(double change)
{
    const QString magnitude = numberText(std::abs(change));
    if (change == 0.0)
        return magnitude;
    return (change > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) + magnitude;
}

QString activationText(float activation, float resting)
{
    const auto now = static_cast<double>(activation);
    const auto rest = static_cast<double>(resting);
    return Texts::tr("activation %1, at rest %2, moved by %3")
        .arg(numberText(now), numberText(rest), changeText(now - rest));
}

QString layerTitle(const std::vector<HiddenLayer>& layers, std::size_t layer)
{
    const HiddenLayer& shown = layers[layer];
    const int n = static_cast<int>(shown.activations.size());
    if (shown.kind == HiddenKind::PersonVector)
        return withMember(Texts::tr("My vector · %Ln element(s)", "", n), shown.member);
    const QString units = Texts::tr("%Ln unit(s)", "", n);
    return withMember(Texts::tr("Hidden layer %1 · %2").arg(numberAmongItsOwn(layers, layer)).arg(units),
                      shown.member);
}

QString layerExplanation(const HiddenLayer& layer)
{
    switch (layer.kind) {
    case HiddenKind::Means:
        return Texts::tr(
            "Each cell is the mean of a random unit of this variational model. Its colour is how "
            "far your ratings move it from where it rests for somebody without ratings.");
    case HiddenKind::PersonVector:
        return Texts::tr(
            "This model has no hidden units for a person. Each cell is an element of the vector "
            "that it finds for you, by which the films' vectors are weighed; its colour is how far "
            "your ratings move it from that of somebody without ratings.");
    case HiddenKind::Units:
        break;
    }
    return Texts::tr(
        "Each cell is a hidden unit. Its colour is how far your ratings move its activation from "
        "where it rests for somebody without ratings.");
}

QString weightsTitle(const std::string& name, const std::string& member)
{
    static const QRegularExpression layerName(QStringLiteral("^layer(\\d+)\\.(weight|bias)$"));
    const QString text = QString::fromStdString(name);
    const QRegularExpressionMatch match = layerName.match(text);
    if (match.hasMatch()) {
        const int number = match.captured(1).toInt() + 1;
        const bool isBias = match.captured(2) == QLatin1String("bias");
        return withMember(isBias ? Texts::tr("Layer %1, biases").arg(number)
                                 : Texts::tr("Layer %1, weights").arg(number),
                          member);
    }
    if (name == "codes" || name == "factors")
        return withMember(Texts::tr("Vectors of the films"), member);
    if (name == "decoder")
        return withMember(Texts::tr("Vectors of the users"), member);
    if (name == "user_biases")
        return withMember(Texts::tr("Biases of the users"), member);
    if (name == "movie_biases")
        return withMember(Texts::tr("Biases of the films"), member);
    if (name == "weights")
        return withMember(Texts::tr("Weights from film to film"), member);
    return withMember(text, member);
}

} // namespace autorec
