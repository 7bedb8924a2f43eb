using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Gives back to the body the short sentences at its end, which the model takes for the page where a text is brief: what stands right
/// below a paragraph, over one blank line at most, and is a plain sentence that says nothing to the reader and nothing of the page; or the last
/// question with its answer, below others.</summary>
internal static class ClosingParagraphs
{
    private const int MostLines = 3;
    private const int LeastWords = 4;

    /// <summary>Paragraphs that a brief text has at most.</summary>
    private const int BriefText = 15;

    /// <summary>Lines to the next one over one blank line.</summary>
    private const int MostGap = 2;

    /// <summary>Lines above the last question within which there are others.</summary>
    private const int LinesOfQuestions = 8;
    private const int LeastQuestions = 2;

    private const int LinesOfPicture = 3;
    private const int ButtonWords = 2;
    private const int HeadingWords = 7;

    private const LineTraits NoText = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit | LineTraits.HasAddress
        | LineTraits.HasSeparator | LineTraits.TitleCase | LineTraits.AllCapitals | LineTraits.StartsLower | LineTraits.StartsWithBullet
        | LineTraits.StartsWithHandle | LineTraits.TimeAgo | LineTraits.Repeated;

    private const LineTraits Addresses = LineTraits.FirstPerson | LineTraits.FirstPlural | LineTraits.SecondPerson;

    public static LineSpan TakeIn(Page page, int headline, LineSpan body)
    {
        var last = body.Last;
        for (var i = 0; i < MostLines && !body.IsEmpty && last > headline && page.Has(last, LineTraits.EndsWithStop) && IsBrief(page, body); i++)
        {
            var above = OverPicture(page, last);
            var line = page.Next(above);
            var below = line - above <= MostGap && HasBelow(page, body, line, last) ? page.Next(line) : line;
            if (below == line && !(GoesOn(page, above, line) && IsSentence(page, line)))
            {
                break;
            }

            page.Guesses[line] = page.Guesses[below] = LineLabel.Body;
            last = below;
        }

        return new LineSpan(body.First, last);
    }

    /// <summary>The last of the lines right below that are a picture's, or an advertisement's; the line itself where there are none.</summary>
    private static int OverPicture(Page page, int line)
    {
        var last = line;
        for (var i = 0; i < LinesOfPicture && page.Next(last) is var next && next < page.Lines.Length && IsOfPicture(page, next); i++)
        {
            last = next;
        }

        return last > line && page.Next(last) < page.Lines.Length ? last : line;
    }

    private static bool IsOfPicture(Page page, int line) =>
        page.Guesses[line] == LineLabel.Caption
        || page.Lines[line].Words <= LineReader.CaptionWords && page.Has(line, LineTraits.HasCredit)
        || page.Lines[line].Words <= ButtonWords && page.Has(line, LineTraits.NoWords | LineTraits.Advertisement);

    /// <summary>Whether the line is a question with its answer below, or a heading with its text, as others stand above.</summary>
    private static bool HasBelow(Page page, LineSpan body, int line, int last) =>
        GoesOn(page, line, page.Next(line))
        && (IsQuestion(page, line) ? IsText(page, line) && AsksAbove(page, last) : IsHeading(page, line) && page.Lines[page.Next(line)].IsProse && HeadsAbove(page, body));

    private static bool IsBrief(Page page, LineSpan body)
    {
        var paragraphs = 0;
        for (var line = body.First; line <= body.Last; line++)
        {
            paragraphs += page.Guesses[line] == LineLabel.Body && page.Lines[line].IsProse ? 1 : 0;
        }

        return paragraphs <= BriefText;
    }

    private static bool GoesOn(Page page, int last, int line) =>
        line < page.Lines.Length && line - last <= MostGap && IsText(page, line);

    /// <summary>Whether a line that the model takes for what stands behind the text is a plain sentence, and nothing of the page.</summary>
    public static bool IsText(Page page, int line) =>
        page.Guesses[line] is LineLabel.End or LineLabel.After
        && page.Lines[line].Words >= LeastWords
        && page.Has(line, LineTraits.Sentence)
        && page.TextOf(line).IndexOf('!') < 0
        && page.Has(line, LineTraits.SomeFunctionWords | LineTraits.ManyFunctionWords)
        && !page.Lines[line].Has(LinePlaces.IntroducesName)
        && !page.Has(line, NoText);

    private static bool IsSentence(Page page, int line) => page.Has(line, LineTraits.EndsWithStop) && !page.Has(line, Addresses);

    private static bool IsQuestion(Page page, int line) => page.Has(line, LineTraits.EndsWithQuestion);

    private static bool IsHeading(Page page, int line) =>
        line < page.Lines.Length
        && page.Lines[line].Words is > 0 and <= HeadingWords
        && page.Lines[line].Capitals > 0
        && !page.Has(line, NoText | LineTraits.Sentence | LineTraits.EndsWithColon | LineTraits.EndsWithComma | LineTraits.HasDate);

    private static bool HeadsAbove(Page page, LineSpan body)
    {
        for (var line = page.Next(body.First); line < body.Last; line = page.Next(line))
        {
            if (page.Guesses[line] == LineLabel.Body && IsHeading(page, line) && page.Lines[page.Next(line)].IsProse)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the lines above hold questions of their own, each with an answer below.</summary>
    private static bool AsksAbove(Page page, int line)
    {
        var questions = 0;
        for (var i = 0; i < LinesOfQuestions && line >= 0; i++, line = page.Previous(line))
        {
            questions += IsQuestion(page, line) && page.Has(page.Next(line), LineTraits.EndsWithStop) ? 1 : 0;
        }

        return questions >= LeastQuestions;
    }
}
