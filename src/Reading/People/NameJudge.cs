namespace Corpus.Reading.People;

/// <summary>Weighs the evidence for a run being a person's name.</summary>
internal static class NameJudge
{
    /// <summary>From here on a run is a name of its own accord.</summary>
    private const int Person = 3;

    private static readonly (NameTraits Trait, int Weight)[] Weights =
    [
        (NameTraits.Titled, 3),
        (NameTraits.Addressed, 4),
        (NameTraits.GivenName, 3),
        (NameTraits.Ending, 3),
        (NameTraits.NameParts, 2),
        (NameTraits.Described, 3),
        (NameTraits.Recurs, 3),
        (NameTraits.Surname, 2),
        (NameTraits.Speaks, 1),
        (NameTraits.Full, 1),
        (NameTraits.AtStart, -1),
        (NameTraits.PlaceFirst, -2),
        (NameTraits.Article, -3),
        (NameTraits.OtherName, -4),
        (NameTraits.Common, -4),
        (NameTraits.TitleCase, -4),
        (NameTraits.Body, -4),
    ];

    /// <summary>Whether a run of two words or more names a person whom nothing else has named yet.</summary>
    public static bool IsFullName(NameRun run) => run.Has(NameTraits.Full) && Weigh(run) >= Person;

    /// <summary>Whether one word names a person: with a title, or a given or family name that speaks.</summary>
    public static bool IsBareName(NameRun run) => run.Name < run.End && !run.Has(NameTraits.Full) && Weigh(run) >= Person
        && run.Has(NameTraits.Titled | NameTraits.Speaks | NameTraits.Described)
        && (run.Has(NameTraits.Addressed) || !run.Has(NameTraits.Hyphen));

    /// <summary>Whether one word stands as surnames do.</summary>
    public static bool IsSurname(NameRun run) => run.Name < run.End && !run.Has(NameTraits.Full | NameTraits.OtherName | NameTraits.Article)
        && run.Has(NameTraits.Addressed | NameTraits.Speaks);

    private static int Weigh(NameRun run)
    {
        var weight = 0;
        foreach (var (trait, value) in Weights)
        {
            weight += run.Has(trait) ? value : 0;
        }

        // `Recent Lopez speeches` starts with no given name, and a Lopez speaks elsewhere.
        return run.Has(NameTraits.Recurs) && run.Has(NameTraits.AtStart) ? weight - 1 : weight;
    }
}
