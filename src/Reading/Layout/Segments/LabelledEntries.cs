using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// A list below running text whose entries say the same of one thing after the other under the same labels: <c>In: … Out: …</c>,
/// <c>Where: … When: …</c>. Two labels that take turns so often are no kicker over other stories,
/// and one that follows itself is none of them.
/// </summary>
internal static class LabelledEntries
{
    /// <summary>So often each of two labels comes.</summary>
    private const int Least = 3;

    /// <summary>Letters of the longest label, and words of the running text above.</summary>
    private const int LongestLabel = 24;
    private const int WordsOfText = 12;

    /// <summary>Lines between two labels, and between the text above and the first of them, that may name what the entry is about.</summary>
    private const int LinesBetween = 5;
    private const int LinesOfName = 2;

    private const LineTraits NoEntry = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit | LineTraits.HasAddress;

    /// <param name="said">The lines that are not blank.</param>
    public static HeldStretch Of(string text, LineFeatures[] lines, int[] said)
    {
        Dictionary<uint, int>? counts = null;
        var (first, last, words, often, before) = (-1, -1, 0, 0, 0u);
        for (var at = 0; at < said.Length; at++)
        {
            ref readonly var line = ref lines[said[at]];
            words += line.IsProse ? line.Words : 0;
            if (words < WordsOfText || line.Has(NoEntry) || !TryLabel(text.AsSpan(line.Range.Start, line.Range.Length), out var label))
            {
                continue;
            }

            if (last >= 0 && at - last > LinesBetween + 1)
            {
                if (often > 1)
                {
                    break;
                }

                (first, often) = (-1, 0);
                counts?.Clear();
            }

            counts ??= [];
            counts.TryGetValue(label, out var count);
            counts[label] = count += label != before ? 1 : 0;
            often += count == Least && label != before ? 1 : 0;
            (first, last, before) = (first < 0 ? at : first, at, label);
        }

        return often > 1 ? new HeldStretch(WithName(lines, said, first), last + 1, IsText: true) : default;
    }

    /// <summary>One word or a few, in letters alone, before a colon with something behind it.</summary>
    private static bool TryLabel(ReadOnlySpan<char> line, out uint label)
    {
        label = 0;
        if (!CharClass.IsUpper(line[0]) || line.Slice(0, Math.Min(line.Length, LongestLabel)).IndexOf(':') is var colon && colon < 1
            || colon + 2 >= line.Length || line[colon + 1] != ' ')
        {
            return false;
        }

        for (var i = 0; i < colon; i++)
        {
            if (!CharClass.IsLetter(line[i]) && line[i] != ' ')
            {
                return false;
            }
        }

        label = WordHash.Of(line.Slice(0, colon));
        return true;
    }

    /// <summary>The line that names what the first entry is about, between the text and the first label.</summary>
    private static int WithName(LineFeatures[] lines, int[] said, int first)
    {
        for (var at = first - 1; at >= 0 && first - at <= LinesOfName; at--)
        {
            if (lines[said[at]].Has(LineTraits.Sentence))
            {
                return at + 1;
            }

            if (lines[said[at]].Has(NoEntry))
            {
                break;
            }
        }

        return first;
    }
}
