using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2007: a second article in the file: behind running text another title and byline, and running text again.</summary>
internal sealed class TwoArticlesRule : IRule
{
    private const int MostTitleWords = 20;
    private const int FewestProseWords = 20;
    private const int LinesBehind = 5;
    private const int FewestParagraphs = 2;

    public RuleDescriptor Descriptor { get; } = new("CORP2007", "The document holds two articles", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Facts is not { Headline: { } headline, Paragraphs: { Length: > 0 } paragraphs })
        {
            return;
        }

        var lines = ShownLines(context, paragraphs[0].Start);
        for (var i = 1; i + 2 < lines.Count; i++)
        {
            if (IsTitle(context, lines[i]) && IsProse(context, lines[i - 1]) && !Same(context, headline, lines[i])
                && GoesOn(context, lines, i + 2, LinesToGoOnWithin(context, lines[i + 1])))
            {
                findings.Add(Descriptor.At(
                    lines[i],
                    $"A second article starts here, '{Excerpt.Of(context.Text, lines[i])}': it would be compiled as part of the first, under its "
                    + "headline. Put it in a file of its own.",
                    headline));
                return;
            }
        }
    }

    private static List<TextRange> ShownLines(RuleContext context, int from)
    {
        var lines = new List<TextRange>();
        for (var line = context.Document.LineOf(from); line < context.Document.LineCount; line++)
        {
            if (Trim.Margins(context.Text, context.Document.Line(line)) is { Length: > 0 } range)
            {
                lines.Add(range);
            }
        }

        return lines;
    }

    private static bool IsProse(RuleContext context, TextRange line) =>
        Words(context.Text, line) >= FewestProseWords && EndsSentence(context.Text[line.End - 1]);

    private static bool IsTitle(RuleContext context, TextRange line) =>
        !EndsSentence(context.Text[line.End - 1]) && CharClass.IsUpper(context.Text[line.Start])
        && Words(context.Text, line) is >= 3 and <= MostTitleWords;

    /// <summary>Where running text has to follow a line that stands behind a title: soon behind <c>By Ada Lovelace</c> or a day of publication; at once
    /// behind a day that nothing says is one, which each story of a list has, with no more than a line of text. 0 behind any other line.</summary>
    private static int LinesToGoOnWithin(RuleContext context, TextRange line)
    {
        var text = context.Text.AsSpan(line.Start, line.Length);
        var isShort = !EndsSentence(text[text.Length - 1]) && Words(context.Text, line) <= MostTitleWords;
        if (isShort && text.Length > 3 && text.StartsWith("By ".AsSpan(), StringComparison.OrdinalIgnoreCase) && CharClass.IsUpper(text[3]))
        {
            return LinesBehind;
        }

        if (!DateScanner.TryFind(text, 0, DateOrder.MonthFirst, out var date))
        {
            return 0;
        }

        var isPublished = isShort && DateCues.Default.Before(text.Slice(0, date.Start)) == DateCue.Published;
        return isPublished ? LinesBehind : date.End - date.Start == text.Length ? FewestParagraphs : 0;
    }

    private static bool GoesOn(RuleContext context, List<TextRange> lines, int from, int within)
    {
        var prose = 0;
        for (var i = from; i < Math.Min(lines.Count, from + within); i++)
        {
            prose += IsProse(context, lines[i]) ? 1 : 0;
        }

        return prose >= FewestParagraphs;
    }

    private static bool Same(RuleContext context, TextRange headline, TextRange line) =>
        context.Text.AsSpan(headline.Start, headline.Length).Equals(context.Text.AsSpan(line.Start, line.Length), StringComparison.OrdinalIgnoreCase);

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '"' or '”' or '’' or ')';

    private static int Words(string text, TextRange line)
    {
        var words = 1;
        for (var i = line.Start; i < line.End; i++)
        {
            words += text[i] == ' ' ? 1 : 0;
        }

        return words;
    }
}
