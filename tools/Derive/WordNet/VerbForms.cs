namespace Derive.WordNet;

/// <summary>Inflects verbs: third person, past and participles, present participle.</summary>
internal sealed class VerbForms(IrregularForms irregular)
{
    private static readonly HashSet<string> PastInTOrEd =
        ["burn", "dream", "kneel", "lean", "leap", "learn", "smell", "spell", "spill", "spoil"];

    /// <summary>The forms other than the lemma itself, space-separated.</summary>
    public string Of(string lemma)
    {
        var exceptions = irregular.Of(lemma);
        var participles = exceptions.Where(form => form.EndsWith("ing", StringComparison.Ordinal)).ToList();
        var pasts = exceptions.Where(form => form[^1] != 's' && !participles.Contains(form)).ToList();
        var forms = new List<string> { lemma[^1] == 'o' ? lemma + "es" : Spelling.WithS(lemma) };

        forms.AddRange(pasts);
        if (pasts.Count == 0 || pasts.Exists(past => KeepsRegular(lemma, past)))
            forms.Add(RegularPast(lemma));

        forms.AddRange(participles);
        if (participles.Count == 0 || participles.Exists(participle => KeepsRegular(lemma, participle)))
            forms.Add(RegularParticiple(lemma));

        return string.Join(' ', forms.Distinct(StringComparer.Ordinal));
    }

    /// <summary>
    /// Longer verbs in -l double it in British spelling only (<c>travelled</c> beside <c>traveled</c>), and some have both -t and -ed.
    /// </summary>
    private static bool KeepsRegular(string lemma, string exception) =>
        PastInTOrEd.Contains(lemma)
        || (lemma[^1] == 'l' && exception.StartsWith(lemma + "l", StringComparison.Ordinal) && lemma.Count(Spelling.IsVowel) > 1);

    private static string RegularPast(string lemma)
    {
        if (lemma[^1] == 'e')
            return lemma + "d";

        return Spelling.EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";
    }

    private static string RegularParticiple(string lemma)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
            return lemma[..^2] + "ying";

        var dropsE = lemma.Length > 2 && lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y');
        return (dropsE ? lemma[..^1] : lemma) + "ing";
    }
}
