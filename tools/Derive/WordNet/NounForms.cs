namespace Derive.WordNet;

/// <summary>Plurals of nouns.</summary>
internal sealed class NounForms(IrregularForms irregular)
{
    /// <summary>Nouns in -man that are no compounds of <c>man</c>.</summary>
    private static readonly HashSet<string> ManAlone =
        ["brahman", "caiman", "german", "human", "mussulman", "norman", "ottoman", "roman", "shaman", "talisman", "turkoman"];

    private static readonly string[] ForeignEndings = ["i", "a", "im", "ae", "eaux"];

    /// <summary>The plurals, space-separated.</summary>
    public string Of(string lemma)
    {
        var exceptions = irregular.Of(lemma);
        if (exceptions.Count == 0)
            return Regular(lemma);

        return Array.Exists(ForeignEndings, exceptions[0].EndsWith)
            ? string.Join(' ', exceptions.Append(Regular(lemma)).Distinct(StringComparer.Ordinal))
            : string.Join(' ', exceptions);
    }

    private static string Regular(string lemma) =>
        lemma.EndsWith("man", StringComparison.Ordinal) && !ManAlone.Contains(lemma) ? lemma[..^2] + "en" : Spelling.WithS(lemma);
}
