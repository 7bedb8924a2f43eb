using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Says how a line announces other stories: as a heading over their titles (<c>Related stories</c>, <c>More business news</c>),
/// or before one title (<c>Read more: …</c>).</summary>
internal static class RelatedCues
{
    /// <summary>A longer line names a story itself.</summary>
    private const int HeadingWords = 4;
    private const int LongestHeading = 8;
    private const int LongestNamed = 6;
    private const int LongestCue = 4;
    private const int LongestCueSigns = 30;

    public static bool IsHeading(Page page, int line)
    {
        var features = page.Lines[line];
        return features.Words is > 0 and <= LongestHeading
            && ((features.Has(LineTraits.RelatedCue) && (features.Words <= HeadingWords || features.Has(LineTraits.EndsWithColon)))
                || IsMoreOfThem(page.TextOf(line), features.Words));
    }

    /// <summary>A heading that says the stories have to do with this one, not that the site wants them read.</summary>
    public static bool IsKinHeading(Page page, int line) =>
        IsHeading(page, line)
        && !page.Has(line, LineTraits.Menu | LineTraits.Closing)
        && !RelatedWords.NameOthers(page.TextOf(line));

    /// <summary><c>More business news</c>, <c>Other stories</c>, <c>Related coverage</c>.</summary>
    private static bool IsMoreOfThem(ReadOnlySpan<char> line, int words) =>
        words is > 1 and <= LongestNamed
        && (Opens(line, "more") || Opens(line, "other") || Opens(line, "related"))
        && RelatedWords.NameStories(line)
        && !(line[line.Length - 1] is '.' or '?' or '!' or ':');

    private static bool Opens(ReadOnlySpan<char> line, string word) =>
        line.Length > word.Length && line[word.Length] == ' ' && line.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A cue and the title of a story in one line.</summary>
    public static bool NamesStory(Page page, int line) =>
        page.Lines[line].Words > HeadingWords
        && ((page.Has(line, LineTraits.RelatedCue) && !page.Lines[line].IsProse) || OpensWithCue(page.TextOf(line)));

    /// <summary>The words before the first colon are such a cue by themselves: <c>RELATED: …</c>, <c>MORE : …</c>.</summary>
    private static bool OpensWithCue(ReadOnlySpan<char> line)
    {
        var (hash, words) = (PhraseHash.Start(), 0);
        var colon = line.Slice(0, Math.Min(line.Length, LongestCueSigns)).IndexOf(':');
        for (var at = colon > 0 ? 0 : line.Length; at < line.Length && words <= LongestCue && line[at] != ':';)
        {
            var start = at;
            while (at < line.Length && (CharClass.IsWordPart(line[at]) || CharClass.IsApostrophe(line[at])))
            {
                at++;
            }

            if (at > start)
            {
                hash.Add(WordHash.Of(line.Slice(start, at - start)));
                words++;
            }
            else
            {
                at++;
            }

            if (at < line.Length && line.Slice(at).TrimStart().StartsWith(":".AsSpan(), StringComparison.Ordinal))
            {
                return (ChromePhrases.Default.OfLine(hash.Value) & LineTraits.RelatedCue) != 0
                    && !RelatedWords.NameOthers(line.Slice(0, at));
            }
        }

        return false;
    }
}
