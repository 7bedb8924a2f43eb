using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Related;

/// <summary>Says how a line announces other stories: as a heading over their titles (<c>Related stories</c>, <c>More business news</c>),
/// or before one title (<c>Read more: …</c>).</summary>
internal static class RelatedCues
{
    /// <summary>A longer line names a story itself.</summary>
    private const int HeadingWords = 4;
    private const int LongestHeading = 8;
    private const int LongestNamed = 6;
    private const int LongestTitle = 25;

    /// <summary>A lead and the shortest title.</summary>
    private const int NamedWords = 3;
    private const int LongestCue = 4;

    private const string From = " from ";
    private const string MoreIn = "more in ";

    /// <summary>Signs of <c>Read more from our</c>.</summary>
    private const int LongestOpening = 18;
    private const int LongestCueSigns = 30;

    public static bool IsHeading(Page page, int line)
    {
        var features = page.Lines[line];
        return features.Words is > 0 and <= LongestHeading
            && !PointsOn(page.TextOf(line))
            && ((features.Has(LineTraits.RelatedCue)
                    && (features.Words <= HeadingWords || features.Has(LineTraits.EndsWithColon) || SaysWhere(page.TextOf(line))))
                || IsMoreOfThem(page.TextOf(line), features.Words)
                || IsMoreIn(page.TextOf(line), features.Words));
    }

    /// <summary>An arrow at the end makes a button of the words: <c>Read more ↓</c>.</summary>
    private static bool PointsOn(ReadOnlySpan<char> line) => line[line.Length - 1] is '↓' or '→' or '▼' or '»' or '›' or '⟶';

    /// <summary>A heading that says the stories have to do with this one, not that the site wants them read; one of several
    /// buttons that stand at each of them, as <c>More like this</c> may, does not.</summary>
    public static bool IsKinHeading(Page page, int line) =>
        IsHeading(page, line)
        && !page.Has(line, LineTraits.Menu | LineTraits.Closing)
        && !(IsButton(page, line) && IsButton(page, page.Next(line)))
        && !RelatedWords.NameOthers(page.TextOf(line))
        && !EndsWithAuthor(page.TextOf(line));

    /// <summary>A few words that stand on the page again and again.</summary>
    public static bool IsButton(Page page, int line) =>
        line < page.Lines.Length && page.Lines[line].Words < HeadingWords && page.Lines[line].Has(LinePlaces.RepeatedOften);

    /// <summary><c>Read more from Ann Lee</c>: what an author wrote besides.</summary>
    private static bool EndsWithAuthor(ReadOnlySpan<char> line) =>
        line.IndexOf(From.AsSpan(), StringComparison.Ordinal) is var at and > 0 && NameShape.IsPerson(line.Slice(at + From.Length));

    /// <summary><c>More business news</c>, <c>Other stories</c>, <c>Related coverage</c>.</summary>
    private static bool IsMoreOfThem(ReadOnlySpan<char> line, int words) =>
        words is > 1 and <= LongestNamed
        && (RelatedWords.OpenWithMore(line) || RelatedWords.OpenWithTie(line))
        && RelatedWords.NameStories(line)
        && !(line[line.Length - 1] is '.' or '?' or '!' or ':');

    /// <summary><c>More in Harbour Life</c></summary>
    private static bool IsMoreIn(ReadOnlySpan<char> line, int words) =>
        words is > 2 and <= HeadingWords && line.StartsWith(MoreIn.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && CharClass.IsUpper(line[MoreIn.Length]) && line[line.Length - 1] is not ('.' or '?' or '!' or ':');

    /// <summary>In capitals and right above several titles: <c>MORE SAILING</c>. Text has such headings too, but no such lists below them.</summary>
    public static bool IsMoreInCapitals(Page page, int line) =>
        page.Lines[line].Words is > 1 and <= HeadingWords
        && page.Has(line, LineTraits.AllCapitals)
        && RelatedWords.OpenWithMore(page.TextOf(line));

    /// <summary>Where more is to be found, or of what, not which story: <c>Read more from our archive</c>, <c>Read more in the blog</c>,
    /// <c>Read more about the harbour</c>.</summary>
    private static bool SaysWhere(ReadOnlySpan<char> line) =>
        line.IndexOf(':') < 0
        && (SaysOfWhat(line)
            || RelatedWords.SayWhere(line.Slice(0, Math.Min(line.Length, LongestOpening))));

    private static bool SaysOfWhat(ReadOnlySpan<char> line) =>
        RelatedWords.SayOfWhat(line.Slice(0, Math.Min(line.Length, LongestOpening)));

    /// <summary>A cue and the title of a story in one line.</summary>
    public static bool NamesStory(Page page, int line) =>
        page.Lines[line].Words >= NamedWords
        && !IsHeading(page, line)
        && !page.Has(line, LineTraits.Advertisement | LineTraits.Newsletter)
        && (ChromePhrases.Default.OfLine(page.Lines[line].Key, page.Lines[line].Words) & LineTraits.RelatedCue) == 0
        && !(SaysOfWhat(page.TextOf(line)) && page.TextOf(line).IndexOf(':') < 0)
        && ((page.Has(line, LineTraits.RelatedCue) && page.Lines[line].Words > HeadingWords && !page.Lines[line].IsProse)
            || OpensWithCue(page.TextOf(line), page.Lines[line].Words));

    /// <summary>Whether a block of the page is a title and the button below it: <c>Storm takes roof off the market</c>, <c>Read more</c>.</summary>
    public static bool StandsOverButton(Page page, int line) =>
        page.Lines[line].Words is >= NamedWords and <= LongestTitle
        && page.Has(line, LineTraits.BlankBefore)
        && !page.Has(line, LineTraits.EndsWithStop | LineTraits.EndsWithColon | LineTraits.BlankAfter | LineTraits.StartsWithBullet)
        && page.Has(line + 1, LineTraits.BlankAfter)
        && RelatedWords.ArePressed(page.Lines[line + 1].Key);

    /// <summary>The words before the first colon are such a cue by themselves: <c>RELATED: …</c>, <c>MORE : …</c>, <c>Main article: …</c>.</summary>
    private static bool OpensWithCue(ReadOnlySpan<char> line, int length)
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
                return RelatedWords.LeadToStory(hash.Value)
                    || (length > HeadingWords
                        && (ChromePhrases.Default.OfLine(hash.Value, words) & LineTraits.RelatedCue) != 0
                        && !RelatedWords.NameOthers(line.Slice(0, at)));
            }
        }

        return false;
    }
}
