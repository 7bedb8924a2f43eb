namespace Corpus.Reading.Figures;

/// <summary>
/// The currency that a document has named in full up to here, which <c>dollars</c> and <c>cents</c> then mean:
/// <c>10 million Australian dollars, 2 million dollars more than before</c>. Of two that fit it is neither.
/// </summary>
internal sealed class NamedCurrency
{
    private readonly List<string> named = [];

    public void Settle(List<Quantity> quantities)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            if (quantity.SharedBy is { } codes)
            {
                quantities[i] = quantity with { Currency = Only(codes) ?? quantity.Currency };
            }
            else if (quantity.Currency is { } code && quantity.IsNamedInFull && !named.Contains(code))
            {
                named.Add(code);
            }
        }
    }

    private string? Only(HashSet<string> codes)
    {
        string? only = null;
        foreach (var code in named)
        {
            if (codes.Contains(code))
            {
                if (only != null)
                {
                    return null;
                }

                only = code;
            }
        }

        return only;
    }
}
