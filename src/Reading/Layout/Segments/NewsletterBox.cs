using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Tells the sentences of a box amid the text that asks to subscribe: they speak to the reader of letters and addresses, and other lines
/// of the box stand beside them. A sentence of the text that opens with such words has text around it.</summary>
internal static class NewsletterBox
{
    /// <summary>Lines of the box that no phrase gives away, between two that one does.</summary>
    private const int LinesBetween = 2;

    private const int HeadingWords = 8;
    private const int ButtonWords = 5;

    /// <summary>Whether a line that the model takes for text is of such a box.</summary>
    public static bool Holds(Page page, int line) =>
        page.Has(line, LineTraits.Newsletter)
            ? IsOfBox(page, page.Previous(line)) || IsOfBox(page, page.Next(line)) || Reaches(page, line, -1) || Reaches(page, line, 1)
            : page.Has(line, LineTraits.SecondPerson | LineTraits.FirstPlural) && Reaches(page, line, -1) && Reaches(page, line, 1);

    /// <summary>Whether it is the few words over the box's field and button: <c>All of the harbour, every day</c>, <c>Email</c>, <c>Sign up</c>.</summary>
    public static bool Heads(Page page, int line) =>
        page.Lines[line].Words <= HeadingWords
        && !page.Has(line, LineTraits.Sentence | LineTraits.EndsWithColon)
        && page.Next(line) is var field && IsButton(page, field)
        && page.Next(field) is var button && IsButton(page, button)
        && (page.Has(field, LineTraits.Newsletter) || page.Has(button, LineTraits.Newsletter));

    private static bool IsButton(Page page, int line) => page.Has(line, LineTraits.Furniture) && page.Lines[line].Words <= ButtonWords;

    /// <summary>Whether a line of the box stands close above (-1) or below (1), and the box goes on there.</summary>
    private static bool Reaches(Page page, int line, int step)
    {
        for (var i = 0; i < LinesBetween; i++)
        {
            line = step < 0 ? page.Previous(line) : page.Next(line);
            if (page.Has(line, LineTraits.Newsletter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfBox(Page page, int line) =>
        page.Has(line, LineTraits.SecondPerson | LineTraits.FirstPlural) && page.Guesses[line] != LineLabel.Body;
}
