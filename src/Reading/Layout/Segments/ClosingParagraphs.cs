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

    private const LineTraits NoText = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit | LineTraits.HasAddress
        | LineTraits.HasSeparator | LineTraits.TitleCase | LineTraits.AllCapitals | LineTraits.StartsLower | LineTraits.StartsWithBullet
        | LineTraits.StartsWithHandle | LineTraits.TimeAgo | LineTraits.Repeated;

    private const LineTraits Addresses = LineTraits.FirstPerson | LineTraits.FirstPlural | LineTraits.SecondPerson;

    public static LineSpan TakeIn(Page page, int headline, LineSpan body)
    {
        var last = body.Last;
        for (var i = 0; i < MostLines && !body.IsEmpty && last > headline && page.Has(last, LineTraits.EndsWithStop) && IsBrief(page, body); i++)
        {
            var line = page.Next(last);
            var answer = IsQuestion(page, line) && GoesOn(page, line, page.Next(line)) && AsksAbove(page, last) ? page.Next(line) : line;
            if (!GoesOn(page, last, line) || (answer == line && !IsSentence(page, line)))
            {
                break;
            }

            page.Guesses[line] = page.Guesses[answer] = LineLabel.Body;
            last = answer;
        }

        return new LineSpan(body.First, last);
    }

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
