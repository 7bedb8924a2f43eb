using Corpus.Reading.Layout.Lines;
using static Corpus.Reading.Layout.Judging.Sign;

namespace Corpus.Reading.Layout.Related;

/// <summary>What is seen of a line that may name another story: its words, and the lines around it.</summary>
internal static class RelatedEvidence
{
    /// <summary>Between two titles of a list stand at most so many lines.</summary>
    private const int MostBetween = 3;

    public static RelatedSigns OfWords(Page page, int line)
    {
        ref readonly var features = ref page.Lines[line];
        return features.Words switch
        {
            <= 3 => RelatedSigns.FewestWords,
            <= 5 => RelatedSigns.FewWords,
            <= 8 => RelatedSigns.SomeWords,
            <= 14 => RelatedSigns.TitleWords,
            <= 20 => RelatedSigns.ManyWords,
            _ => RelatedSigns.MostWords,
        }
            | If(features.Has(LineTraits.EndsWithStop), RelatedSigns.EndsWithStop)
            | If(features.Has(LineTraits.EndsWithQuestion), RelatedSigns.EndsWithQuestion)
            | If(features.Has(LineTraits.HasEllipsisEnd), RelatedSigns.HasEllipsisEnd)
            | If(features.Has(LineTraits.StartsLower), RelatedSigns.StartsLower)
            | If(features.Has(LineTraits.TitleCase), RelatedSigns.TitleCase)
            | If(features.Has(LineTraits.NoFunctionWords), RelatedSigns.NoFunctionWords)
            | If(features.Has(LineTraits.HasDate), RelatedSigns.HasDate)
            | If(features.Has(LineTraits.HasSeparator | LineTraits.HasAddress), RelatedSigns.PartedOrAddress)
            | If(features.IsProse, RelatedSigns.Prose)
            | If(features.Has(LinePlaces.TopicLow), RelatedSigns.TopicLow)
            | If(features.Has(LinePlaces.TopicSome), RelatedSigns.TopicSome)
            | If(features.Has(LinePlaces.TopicHigh), RelatedSigns.TopicHigh)
            | If(features.Has(LinePlaces.RepeatedAbove), RelatedSigns.RepeatedAbove)
            | If(features.Has(LinePlaces.RepeatedBelow), RelatedSigns.RepeatedBelow)
            | If(features.Has(LineTraits.BlankBefore), RelatedSigns.BlankBefore)
            | If(features.Has(LineTraits.BlankAfter), RelatedSigns.BlankAfter);
    }

    /// <param name="said">The line's number among those that are not blank.</param>
    public static RelatedSigns OfRoles(LineRoles roles, int said) =>
        If(roles[said] == LineRole.Title, RelatedSigns.LooksLikeTitle)
        | If(roles.Heading(said) == RelatedHeading.OneStory, RelatedSigns.NamesStory)
        | roles[said + 1] switch
        {
            LineRole.Title => RelatedSigns.BeforeTitle,
            LineRole.Short => RelatedSigns.BeforeShort,
            LineRole.Day => RelatedSigns.BeforeDay,
            LineRole.Prose => RelatedSigns.BeforeProse,
            LineRole.Heading => RelatedSigns.BeforeHeading,
            _ => RelatedSigns.None,
        }
        | roles[said - 2] switch
        {
            LineRole.Title => RelatedSigns.TitleTwoAbove,
            LineRole.Prose => RelatedSigns.ProseTwoAbove,
            LineRole.Heading => RelatedSigns.HeadingTwoAbove,
            _ => RelatedSigns.None,
        }
        | roles[said + 2] switch
        {
            LineRole.Title => RelatedSigns.TitleTwoBelow,
            LineRole.Day => RelatedSigns.DayTwoBelow,
            LineRole.Heading => RelatedSigns.HeadingTwoBelow,
            _ => RelatedSigns.None,
        }
        | If(roles[said] == LineRole.Title && (IsSpaced(roles, said, 1) || IsSpaced(roles, said, -1)), RelatedSigns.Spaced);

    private static bool IsSpaced(LineRoles roles, int said, int step)
    {
        var between = 0;
        while (between <= MostBetween && roles[said + ((between + 1) * step)] != LineRole.Title)
        {
            between++;
        }

        return between is > 0 and <= MostBetween;
    }
}
