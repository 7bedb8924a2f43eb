using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Reads a standfirst that stands right on the text, with neither byline nor date between: where gaps part the paragraphs,
/// sentences at their head that follow each other, or a title, a date or a button, without a gap are no paragraphs; nor are lines with
/// which the headline goes on.</summary>
internal static class SummaryPoints
{
    private const int MostPoints = 6;
    private const int LeastWords = 6;
    private const int LeastWordsAlone = 9;
    private const int LongestPoint = 40;

    /// <summary>Lines above the text that are taken for it: captions, buttons.</summary>
    private const int LinesPassed = 4;

    /// <summary>Paragraphs below, each behind a gap; fewer are a text with nothing to be summed up.</summary>
    private const int SummedUpLines = 5;

    /// <summary>Gives back the line behind the summary, and <paramref name="from"/> where there is none.</summary>
    public static int Read(Page page, int from, LineSpan body, PartsBuilder parts)
    {
        var line = from;
        for (var i = 0; i < LinesPassed && line < body.Last && (page.Guesses[line] != LineLabel.Body || IsPicture(page, line)); i++)
        {
            line = page.Next(line);
        }

        for (; line < body.Last && OpensWithEllipsis(page.TextOf(line)) && TitleArea.SumsUp(page, line); from = line)
        {
            parts.AddStandfirst(line);
            line = page.Next(line);
        }

        if (!LeavesText(page, line, body) || !(IsList(page, line) || (!parts.HasStandfirst && IsAlone(page, line))))
        {
            return from;
        }

        for (var taken = 0; taken < MostPoints && (taken == 0 || IsClose(page, line)) && IsPoint(page, line); taken++)
        {
            parts.AddStandfirst(line);
            from = line = page.Next(line);
        }

        return from;
    }

    /// <summary>The headline goes on: <c>… as villagers wait for help</c>.</summary>
    public static bool OpensWithEllipsis(ReadOnlySpan<char> line) => line[0] == '…' || line.StartsWith("...".AsSpan(), StringComparison.Ordinal);

    private static bool IsPicture(Page page, int line) =>
        page.Has(line, LineTraits.HasCredit) && CreditedCaption.TryRead(page, line, out _);

    private static bool IsList(Page page, int line) =>
        line + 1 < page.Lines.Length && IsClose(page, line + 1) && IsPoint(page, line + 1);

    private static bool IsAlone(Page page, int line) => IsClose(page, line) && page.Lines[line].Words >= LeastWordsAlone;

    /// <summary>Whether the line follows the one above without the gap that parts the paragraphs.</summary>
    private static bool IsClose(Page page, int line) =>
        page.Lines[line].Has(LinePlaces.GapNarrower) && !page.Has(line, LineTraits.BlankBefore);

    private static bool IsPoint(Page page, int line) =>
        page.Lines[line].Words is >= LeastWords and <= LongestPoint
        && page.Has(line, LineTraits.Sentence)
        && !page.Has(line, LineTraits.OpensWithQuote | LineTraits.TitleCase)
        && TitleArea.SumsUp(page, line);

    private static bool LeavesText(Page page, int line, LineSpan body)
    {
        var left = SummedUpLines;
        while (left > 0 && (line = page.Next(line)) <= body.Last)
        {
            left -= page.Lines[line].IsProse && page.Has(line, LineTraits.BlankBefore) ? 1 : 0;
        }

        return left == 0;
    }
}
