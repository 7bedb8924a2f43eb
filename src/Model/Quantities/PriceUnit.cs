namespace Corpus.Quantities;

/// <summary>What a price is told for.</summary>
internal static class PriceUnit
{
    private const string Per = "-per-";

    /// <summary><c>share</c> of <c>cent-per-share</c>, <c>barrel</c> of <c>barrel</c>, <c>patient per year</c>; null for <c>cent</c>, a part of
    /// the currency alone.</summary>
    public static string? PerOf(string? unit)
    {
        if (unit == null)
        {
            return null;
        }

        var per = unit.IndexOf(Per, StringComparison.Ordinal);
        var first = per < 0 ? unit : unit.Substring(0, per);
        var rest = CurrencyParts.WorthOf(first) == 1 ? unit : per < 0 ? null : unit.Substring(per + Per.Length);
        return rest?.Replace(Per, " per ");
    }
}
