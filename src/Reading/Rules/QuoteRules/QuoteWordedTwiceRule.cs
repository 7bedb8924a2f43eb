using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>CORP3005: one quotation that two documents word differently.</summary>
internal sealed class QuoteWordedTwiceRule : ICrossRule
{
    /// <summary>Words at both ends by which one document may quote more than the other.</summary>
    private const int WordsToLineUp = 4;

    public RuleDescriptor Descriptor { get; } =
        new("CORP3005", "One quotation is worded in two ways", Severity.Warning) { SpansDocuments = true };

    public void Check(CrossContext context, List<LocatedFinding> findings)
    {
        foreach (var pair in context.QuotePairs)
        {
            if (pair.Second.Speaker is { } speaker && string.Equals(speaker, pair.First.Speaker, StringComparison.Ordinal) && DiffersInside(pair))
            {
                findings.Add(new LocatedFinding(
                    Descriptor.Id,
                    $"{speaker} says '{pair.Second.Text}' here, and says it in other words in '{pair.FirstPath}': one of the two is misquoted. "
                    + "Compare both with what was said.",
                    pair.Second.Place,
                    new EquatableArray<DocumentPlace>([pair.First.Place]),
                    pair.Second.Text));
            }
        }
    }

    /// <summary>Whether the wording differs between words that both share, however the two are lined up; one document may only quote more of
    /// the same words, and speakers repeat themselves.</summary>
    private static bool DiffersInside(QuotePair pair)
    {
        var (first, second, differs) = (pair.First.Words, pair.Second.Words, false);
        foreach (var offset in Offsets(first, second))
        {
            if (!Differs(first, second, offset))
            {
                return false;
            }

            differs = true;
        }

        return differs;
    }

    /// <summary>Where the first words, or the last, of the one quotation stand in the other, as offsets between the two.</summary>
    private static IEnumerable<int> Offsets(EquatableArray<uint> first, EquatableArray<uint> second)
    {
        for (var at = 0; at + WordsToLineUp <= first.Count; at++)
        {
            if (Same(first, at, second, 0))
            {
                yield return at;
            }
        }

        for (var at = 1; at + WordsToLineUp <= second.Count; at++)
        {
            if (Same(first, 0, second, at))
            {
                yield return -at;
            }
        }

        for (var at = 0; at + WordsToLineUp <= first.Count; at++)
        {
            if (Same(first, at, second, second.Count - WordsToLineUp))
            {
                yield return at - (second.Count - WordsToLineUp);
            }
        }

        for (var at = 0; at + WordsToLineUp < second.Count; at++)
        {
            if (Same(first, first.Count - WordsToLineUp, second, at))
            {
                yield return first.Count - WordsToLineUp - at;
            }
        }
    }

    private static bool Differs(EquatableArray<uint> first, EquatableArray<uint> second, int offset)
    {
        for (var i = Math.Max(0, -offset); i < second.Count && i + offset < first.Count; i++)
        {
            if (first[i + offset] != second[i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(EquatableArray<uint> first, int at, EquatableArray<uint> second, int from)
    {
        for (var i = 0; i < WordsToLineUp; i++)
        {
            if (at + i >= first.Count || from + i >= second.Count || first[at + i] != second[from + i])
            {
                return false;
            }
        }

        return true;
    }
}
