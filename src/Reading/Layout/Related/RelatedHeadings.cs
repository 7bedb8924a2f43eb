using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Related;

/// <summary>Tells the headings over lists of other stories, those that end such a list, and the words before one title.</summary>
internal static class RelatedHeadings
{
    private const int LongestNamed = 6;
    private const int LongestKin = 4;

    /// <summary>A whole sentence may announce a list, and a title stands behind its cue.</summary>
    private const int LongestSentence = 20;

    private const LineTraits EndsList = LineTraits.Closing | LineTraits.Discussion | LineTraits.Legal | LineTraits.Newsletter;

    public static RelatedHeading Of(Page page, int line)
    {
        ref readonly var features = ref page.Lines[line];
        if (features.Words is 0 or > LongestSentence)
        {
            return RelatedHeading.None;
        }

        var text = page.TextOf(line);
        return RelatedCues.IsHeading(page, line) ? RelatedCues.IsKinHeading(page, line) ? RelatedHeading.Kin : RelatedHeading.Other
            : RelatedCues.NamesStory(page, line) ? RelatedHeading.OneStory
            : features.Words <= LongestKin && RelatedWords.NameOthers(text) ? RelatedHeading.Other
            : IsKin(features, text) || Announces(text) ? RelatedHeading.Kin
            : IsMore(features, text) ? RelatedHeading.More
            : features.Words <= LongestNamed && features.Has(EndsList) ? RelatedHeading.Other
            : RelatedHeading.None;
    }

    private static bool IsKin(in LineFeatures line, ReadOnlySpan<char> text) =>
        line.Words <= LongestKin && !line.Has(LineTraits.EndsWithStop) && RelatedWords.NameKinship(text);

    /// <summary><c>More Harbour Life</c>, <c>OTHER VOICES</c></summary>
    private static bool IsMore(in LineFeatures line, ReadOnlySpan<char> text) =>
        line.Words <= LongestNamed
        && line.Has(LineTraits.TitleCase | LineTraits.AllCapitals)
        && !line.Has(LineTraits.EndsWithStop)
        && RelatedWords.OpenWithMore(text);

    /// <summary><c>Like this? Read these stories as well:</c></summary>
    private static bool Announces(ReadOnlySpan<char> text) =>
        text[text.Length - 1] == ':' && (RelatedWords.NameKinship(text) || RelatedWords.PointToStories(text));
}
