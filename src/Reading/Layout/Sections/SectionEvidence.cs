using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;
using static Corpus.Reading.Layout.Judging.Sign;

namespace Corpus.Reading.Layout.Sections;

/// <summary>What is seen of a line that may name the section: its words, its neighbours, and both together.</summary>
internal static class SectionEvidence
{
    public const int LongestName = 8;

    /// <summary>Kickers that stand apart in capitals have at most so many words.</summary>
    private const int KickerWords = 2;

    public static SectionSigns Of(Page page, int line, int headline) =>
        OfWords(page.Lines[line], page.TextOf(line))
        | OfPage(page, line, headline)
        | OfAbove(page, line, page.Previous(line))
        | (BelowKicker(page, line) is var below && below < page.Lines.Length && page.Lines[below].Key != page.Lines[headline].Key
            ? OfBelow(page, line, below)
            : SectionSigns.None)
        | Together(page, line, headline);

    /// <summary>The line below, over one that only says what kind of text follows.</summary>
    private static int BelowKicker(Page page, int line) =>
        page.Next(line) is var below && below < page.Lines.Length && Kickers.Are(page.TextOf(below)) ? page.Next(below) : below;

    private static SectionSigns OfWords(in LineFeatures line, ReadOnlySpan<char> text) =>
        line.Words switch
        {
            1 => SectionSigns.OneWord,
            2 => SectionSigns.TwoWords,
            3 => SectionSigns.ThreeWords,
            <= 5 => SectionSigns.FewWords,
            _ => SectionSigns.ManyWords,
        }
        | If(SectionLines.IsInCapitals(text), SectionSigns.Capitals)
        | If(line.Capitals == 0, SectionSigns.SmallLetters)
        | If(SectionWords.AnyIn(text), SectionSigns.HoldsSectionWord)
        | If(SectionWords.AllOf(text), SectionSigns.AllSectionWords)
        | If(SectionWords.OpenGlued(text), SectionSigns.OpensGlued)
        | If((WordLexicon.Default.ClassesOf(text) & WordClass.Place) != 0, SectionSigns.Place)
        | If(NameShape.IsPerson(text), SectionSigns.Person)
        | If(line.Has(LineTraits.ManyDigits), SectionSigns.ManyDigits)
        | If(line.Has(LineTraits.HasDate), SectionSigns.HasDate)
        | If(line.Has(LineTraits.EndsWithColon), SectionSigns.EndsWithColon)
        | If(line.Has(LineTraits.Sentence), SectionSigns.Sentence)
        | If(line.Has(LineTraits.HasAddress) || text.IndexOf(".com".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0, SectionSigns.HasAddress)
        | If(SectionLines.Seams(text) > 0, SectionSigns.Glued)
        | If(line.Has(LineTraits.Menu), SectionSigns.MenuPhrase)
        | If(line.Has(LineTraits.Furniture & ~LineTraits.Menu), SectionSigns.Furniture)
        | If(line.Has(LineTraits.Credits), SectionSigns.Credits);

    private static SectionSigns OfPage(Page page, int line, int headline)
    {
        ref readonly var features = ref page.Lines[line];
        return If(features.Has(LinePlaces.RepeatedAbove), SectionSigns.RepeatedAbove)
            | If(features.Has(LinePlaces.RepeatedBelow), SectionSigns.RepeatedBelow)
            | If(features.Has(LineTraits.BlankBefore), SectionSigns.BlankBefore)
            | If(features.Has(LineTraits.BlankAfter), SectionSigns.BlankAfter)
            | If(features.Marks.ShareContent(page.Lines[headline].Marks), SectionSigns.SharesHeadlineWord)
            | If(features.Has(LinePlaces.TopicHigh | LinePlaces.TopicSome), SectionSigns.Topical)
            | If(SectionLines.EndsTrail(page, line), SectionSigns.EndsTrail);
    }

    private static SectionSigns OfAbove(Page page, int line, int above) => above < 0
        ? SectionSigns.FirstLine
        : If(SectionLines.IsItem(page, above), SectionSigns.AfterItem)
            | If(SectionLines.EndsMenu(page, line), SectionSigns.AfterItems)
            | If(SectionLines.NamesSection(page, above), SectionSigns.AfterSectionWord)
            | If(page.Has(above, LineTraits.Furniture & ~LineTraits.Menu), SectionSigns.AfterFurniture)
            | If(page.Has(above, LineTraits.Menu), SectionSigns.AfterMenuPhrase)
            | If(page.Lines[above].Words > LongestName, SectionSigns.AfterWords)
            | If(page.Has(above, LineTraits.HasDate), SectionSigns.AfterDate)
            | If(page.Lines[above].Words == 0, SectionSigns.AfterNothing)
            | If(DifferInCase(page, line, above), SectionSigns.OtherCaseThanAbove);

    private static SectionSigns OfBelow(Page page, int line, int below) =>
        If(SectionLines.IsItem(page, below), SectionSigns.BeforeItem)
        | If(SectionLines.NamesSection(page, below), SectionSigns.BeforeSectionWord)
        | If(DifferInCase(page, line, below), SectionSigns.OtherCaseThanBelow);

    /// <summary>What says more together than apart.</summary>
    private static SectionSigns Together(Page page, int line, int headline)
    {
        var text = page.TextOf(line);
        var (above, below) = (page.Previous(line), page.Next(line));
        var (item, named, capitals) = (SectionLines.IsItem(page, line), SectionLines.NamesSection(page, line), SectionLines.IsInCapitals(text));
        return If(named && !SectionLines.EndsMenu(page, line), SectionSigns.SectionWordApart)
            | If(
                named && SectionLines.NamesSection(page, above) && SectionLines.NamesSection(page, page.Previous(above)),
                SectionSigns.EndsSectionMenu)
            | If(named && page.Has(line, LineTraits.Repeated), SectionSigns.SectionWordRepeated)
            | If(capitals && item && page.Lines[line].Words <= KickerWords && !SectionLines.IsItem(page, above), SectionSigns.CapitalsApart)
            | If(page.Next(below) == headline && IsKicker(page, below), SectionSigns.AboveKicker)
            | If(below == headline && IsKicker(page, line), SectionSigns.Kicker)
            | If(
                named && capitals && below != headline && SectionLines.IsItem(page, below) && !SectionLines.IsInCapitals(page.TextOf(below)),
                SectionSigns.HeadOfMenu);
    }

    private static bool IsKicker(Page page, int line) =>
        page.Previous(line) is var above and >= 0
        && SectionLines.IsItem(page, line)
        && SectionLines.IsItem(page, above)
        && SectionWords.AllOf(page.TextOf(above))
        && !SectionWords.AllOf(page.TextOf(line))
        && !SectionLines.IsPlainItem(page, page.Previous(above));

    private static bool DifferInCase(Page page, int line, int other) =>
        SectionLines.IsInCapitals(page.TextOf(line)) != SectionLines.IsInCapitals(page.TextOf(other));
}
