using Corpus.Quantities;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Converts between the units of one kind, by their CLDR identifiers.</summary>
internal static class UnitConversion
{
    public static bool TryConvert(FigureKind kind, decimal amount, string from, string to, out decimal converted)
    {
        converted = 0;
        if (SetOf(kind) is not { } units || !units.TryFind(from, out var source) || !units.TryFind(to, out var target))
        {
            return false;
        }

        try
        {
            converted = units.Convert(amount, source, target);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>What a difference of so many degrees is in the other unit: the scales' zeros take no part.</summary>
    public static bool TryConvertDifference(FigureKind kind, decimal amount, string from, string to, out decimal converted)
    {
        var isConverted = TryConvert(kind, amount, from, to, out converted) & TryConvert(kind, 0, from, to, out var zero);
        converted -= zero;
        return isConverted;
    }

    /// <summary>An amount with its unit, as messages write it; the unit is one of the kind.</summary>
    public static string Write(FigureKind kind, decimal amount, string unit) =>
        SetOf(kind) is { } units && units.TryFind(unit, out var found) ? units.Write(Math.Round(amount, 3), found) : Arithmetic.Write(amount);

    private static UnitSet? SetOf(FigureKind kind) => kind switch
    {
        FigureKind.Length => LengthUnits.Set,
        FigureKind.Area => AreaUnits.Set,
        FigureKind.Volume => VolumeUnits.Set,
        FigureKind.Mass => MassUnits.Set,
        FigureKind.Speed => SpeedUnits.Set,
        FigureKind.Temperature => TemperatureUnits.Set,
        FigureKind.Energy => EnergyUnits.Set,
        FigureKind.Power => PowerUnits.Set,
        FigureKind.Data => DataSizeUnits.Set,
        _ => null,
    };
}
