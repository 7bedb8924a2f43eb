using Corpus.Reading.Lexicon;
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
        HashSet<uint>? asked = null;
        foreach (var run in runs.Span)
        {
            if (IsDoubtful(prose, run))
            {
                asked ??= [];
                asked.Add(WordAt(prose, run.Name));
                asked.Add(WordAt(prose, run.End - 1));
            }
        }

        if (asked is null || Written(prose, asked) is not { Count: > 0 } written)
        {
            return;
        }

        foreach (ref var run in runs.Span)
        {
            if (IsDoubtful(prose, run) && written.Contains(WordAt(prose, run.End - 1))
                && (!run.Has(NameTraits.GivenName) || written.Contains(WordAt(prose, run.Name))))
            {
                run = run with { Traits = run.Traits | NameTraits.Common };
            }
        }
    }

    private static bool IsDoubtful(DocumentProse prose, NameRun run) => run.Has(NameTraits.Full) && !run.Has(NameTraits.NameParts)
        && NameJudge.IsFullName(run) && !PeopleWords.IsName(prose.Tokens[run.End - 1]);

    private static uint WordAt(DocumentProse prose, int token) => WordHash.Of(prose.TextOf(token));

    /// <summary>Those of the words that stand somewhere in small letters.</summary>
    private static HashSet<uint> Written(DocumentProse prose, HashSet<uint> asked)
    {
        var written = new HashSet<uint>();
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            var token = prose.Tokens[i];
            if (token.IsWord && !token.Is(WordClass.FunctionWord) && !token.Has(TokenShape.Capitalised)
                && WordAt(prose, i) is var word && asked.Contains(word))
            {
                written.Add(word);
            }
        }

        return written;
    }
}
