using Corpus.Facts;
using Corpus.Quantities;

namespace Corpus;

/// <summary>Makes the figure of the type that its kind calls for: the one place that joins <see cref="FigureKind"/> and quantity.</summary>
internal static class FigureFactory
{
    public static Figure Make(Article article, int index)
    {
        var fact = article.Table.Figure(index);
        return fact.Kind switch
        {
            FigureKind.Number => new Figure<decimal>(
                article, fact, static (value, _) => value),
            FigureKind.Count => new Figure<Count>(
                article, fact, static (value, figure) => new Count(value, figure.Unit)),
            FigureKind.Money => new Figure<Money>(
                article, fact, static (value, figure) => new Money(value * CurrencyParts.WorthOf(figure.Unit), CurrencyOf(figure))),
            FigureKind.Percent => new Figure<Percentage>(
                article, fact, static (value, _) => new Percentage(value)),
            FigureKind.Length => new Figure<Length>(
                article, fact, static (value, figure) => new Length(value, Unit<LengthUnit>(figure, LengthUnits.TryParse))),
            FigureKind.Area => new Figure<Area>(
                article, fact, static (value, figure) => new Area(value, Unit<AreaUnit>(figure, AreaUnits.TryParse))),
            FigureKind.Volume => new Figure<Volume>(
                article, fact, static (value, figure) => new Volume(value, Unit<VolumeUnit>(figure, VolumeUnits.TryParse))),
            FigureKind.Mass => new Figure<Mass>(
                article, fact, static (value, figure) => new Mass(value, Unit<MassUnit>(figure, MassUnits.TryParse))),
            FigureKind.Speed => new Figure<Speed>(
                article, fact, static (value, figure) => new Speed(value, Unit<SpeedUnit>(figure, SpeedUnits.TryParse))),
            FigureKind.Temperature => new Figure<Temperature>(
                article, fact, static (value, figure) => new Temperature(value, Unit<TemperatureUnit>(figure, TemperatureUnits.TryParse))),
            FigureKind.Energy => new Figure<Energy>(
                article, fact, static (value, figure) => new Energy(value, Unit<EnergyUnit>(figure, EnergyUnits.TryParse))),
            FigureKind.Power => new Figure<Power>(
                article, fact, static (value, figure) => new Power(value, Unit<PowerUnit>(figure, PowerUnits.TryParse))),
            FigureKind.Data => new Figure<DataSize>(
                article, fact, static (value, figure) => new DataSize(value, Unit<DataSizeUnit>(figure, DataSizeUnits.TryParse))),
            FigureKind.Duration => new Figure<Duration>(
                article, fact, static (value, figure) => new Duration(value, Unit<DurationUnit>(figure, DurationUnits.TryParse))),
            FigureKind.Age => new Figure<Age>(
                article, fact, static (value, figure) => new Age(value, Unit<AgeUnit>(figure, AgeUnits.TryParse))),
            FigureKind.Rate => new Figure<Rate>(
                article, fact, static (value, figure) => new Rate(value, figure.Unit ?? "")),
            FigureKind.Other => new Figure<Measure>(
                article, fact, static (value, figure) => new Measure(value, figure.Unit ?? "")),
            _ => throw new TableVersionException(
                $"The table of '{article.Path}' has a figure of kind {(int)fact.Kind}, which this Corpus.Model does not know."),
        };
    }

    private static Currency CurrencyOf(FigureFact figure) => Currency.TryParse(figure.Currency, out var currency) ? currency : default;

    private delegate bool UnitParser<TUnit>(string cldrId, out TUnit unit);

    private static TUnit Unit<TUnit>(FigureFact figure, UnitParser<TUnit> parse) =>
        figure.Unit is { } id && parse(id, out var unit)
            ? unit
            : throw new TableVersionException(
                $"The table has a {figure.Kind} in '{figure.Unit}', a unit that this Corpus.Model does not know for it.");
}
