using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>
/// Firms, products and pages put capitals on common words, some of which are given names as well: <c>Car Rental</c>, <c>Cash App Taxes</c>. The text around such
/// a name has its first and its last word in small letters, too.
/// </summary>
internal static class CommonNames
{
    /// <summary>Marks the full names that are none.</summary>
    public static void Mark(DocumentProse prose, PooledList<NameRun> runs)
    {
        AskedWords? asked = null;
        foreach (var run in runs.Span)
        {
            if (IsDoubtful(prose, run))
            {
                asked ??= new AskedWords(prose);
                asked.Add(run.Name);
                asked.Add(run.End - 1);
            }
        }

        if (asked?.WrittenSmall() is not { Count: > 0 } written)
        {
            return;
        }

        foreach (ref var run in runs.Span)
        {
            if (IsDoubtful(prose, run) && written.Contains(AskedWords.At(prose, run.End - 1))
                && (!run.Has(NameTraits.GivenName) || written.Contains(AskedWords.At(prose, run.Name))))
            {
                run = run with { Traits = run.Traits | NameTraits.Common };
            }
        }
    }

    private static bool IsDoubtful(DocumentProse prose, NameRun run) => run.Has(NameTraits.Full) && !run.Has(NameTraits.NameParts)
        && NameJudge.IsFullName(run) && !PeopleWords.IsName(prose.Tokens[run.End - 1]);
}
