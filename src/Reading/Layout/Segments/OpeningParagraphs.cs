using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives back to the body the first paragraphs of a brief story, whose few lines the model weighs too lightly against a menu close
/// above, a picture's words or a button close below: full running text below the headline that talks of the same things; and how a letter or a
/// speech greets whom it speaks to.</summary>
internal static class OpeningParagraphs
{
    private const int LeastWords = 20;
    private const int GreetingWords = 7;

    private const LineTraits NoParagraph = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit;

    public static LineSpan TakeIn(Page page, int headline, LineSpan body)
    {
        if (headline < 0 || body.IsEmpty)
        {
            return body;
        }

        var first = body.First;
        for (var line = page.Next(headline); line < body.First; line = page.Next(line))
        {
            if (page.Guesses[line] is LineLabel.Aside or LineLabel.Caption && IsParagraph(page, line))
            {
                page.Guesses[line] = LineLabel.Body;
                first = Math.Min(first, line);
            }
        }

        return new LineSpan(TakeInGreeting(page, headline, first), body.Last);
    }

    /// <summary>A few words with a comma right above the text, where one short sentence may stand between: <c>Friends and colleagues,</c>
    /// <c>Good morning.</c></summary>
    private static int TakeInGreeting(Page page, int headline, int text)
    {
        var above = page.Previous(text);
        var greeting = IsShort(page, above, LineTraits.EndsWithStop) ? page.Previous(above) : above;
        if (greeting <= headline || !IsShort(page, greeting, LineTraits.EndsWithComma))
        {
            return text;
        }

        page.Guesses[above] = page.Guesses[greeting] = LineLabel.Body;
        return greeting;
    }

    private static bool IsShort(Page page, int line, LineTraits end) =>
        page.Has(line, end)
        && page.Lines[line].Words <= GreetingWords
        && !page.Has(line, NoParagraph | LineTraits.HasDate | LineTraits.StartsLower | LineTraits.IsPersonName);

    /// <summary>The same for lines that the model took for the standfirst, but that were not chosen for one: gives back where the text begins.</summary>
    public static int TakeInUnchosen(Page page, int headline, int text)
    {
        for (var line = page.Previous(text); line > headline; line = page.Previous(line))
        {
            if (page.Guesses[line] == LineLabel.Standfirst && page.Labels[line] == BlockKind.Chrome && IsParagraph(page, line))
            {
                page.Guesses[line] = LineLabel.Body;
                text = line;
            }
        }

        return text;
    }

    private static bool IsParagraph(Page page, int line) =>
        page.Lines[line].Words >= LeastWords
        && page.Lines[line].IsProse
        && page.Lines[line].Has(LinePlaces.TopicHigh)
        && !page.Has(line, NoParagraph);
}
