namespace Corpus.Quantities;

/// <summary>The units of one quantity, by the value of their enum; the first is the base unit.</summary>
internal sealed class UnitSet(params UnitInfo[] units)
{
    /// <summary>Leaves room to add a shift.</summary>
    private const decimal LeastFactor = 2;

    public string Id(int unit) => units[unit].Id;

    /// <summary>The number, checked to be that of a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No unit has the number.</exception>
    public int Checked(int unit) =>
        (uint)unit < (uint)units.Length ? unit : throw new ArgumentOutOfRangeException(nameof(unit), unit, "No unit has this number.");

    public bool TryFind(string id, out int unit)
    {
        unit = Array.FindIndex(units, info => string.Equals(info.Id, id, StringComparison.Ordinal));
        return unit >= 0;
    }

    /// <summary>Multiplies before it divides, so that what has a finite decimal comes out exact.</summary>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public decimal Convert(decimal amount, int from, int to)
    {
        if (from == to)
        {
            return amount;
        }

        var source = units[from];
        var target = units[to];
        return ((amount + source.Shift) * (source.Factor * target.Divisor) / (source.Divisor * target.Factor)) - target.Shift;
    }

    /// <summary>The amount in the base unit, to compare by; what does not fit a decimal counts as the largest there is.</summary>
    public decimal ToBase(decimal amount, int unit)
    {
        var source = units[unit];
        var limit = decimal.MaxValue / Math.Max(source.Factor, LeastFactor);
        return Math.Abs(amount) >= limit
            ? Math.Sign(amount) * decimal.MaxValue
            : (amount + source.Shift) * source.Factor / source.Divisor;
    }

    public string Write(decimal amount, int unit) => units[unit].Write(amount);
}
