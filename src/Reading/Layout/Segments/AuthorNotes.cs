using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Cuts off the end of the body what is said of its author: a line that opens with the byline's name,
/// or with words that only such notes open with; and the notes of the page below.</summary>
internal static class AuthorNotes
{
    /// <summary>Lines at the end of the body that may be a note.</summary>
    private const int LinesFromEnd = 6;

    private const int WordsOfDay = 12;

    /// <summary>Words of a note below the text that no byline explains, at least.</summary>
    private const int WordsOfNote = 12;

    /// <summary>Words of a note above the text.</summary>
    private const int MostWords = 30;

    public static LineSpan Cut(Page page, LineSpan body, TextRange? byline)
    {
        var last = body.Last;
        var line = body.Last;
        for (var i = 0; i < LinesFromEnd && line > body.First; i++, line = page.Previous(line))
        {
            if (page.Has(line, LineTraits.AuthorNote) || (ClosingNotes.Is(page, line) && !TextFollows(page, line, last))
                || IsHandle(page, line) || SaysWhenPublished(page, line) || OpensWithNames(page, line, byline)
                || (line == last && IntroducesStranger(page, line, body)))
            {
                last = page.Previous(line);
            }
        }

        return new LineSpan(body.First, last);
    }

    /// <summary>Whether the last paragraph says what somebody is whom the text has not told of: its author.</summary>
    private static bool IntroducesStranger(Page page, int line, LineSpan body)
    {
        var text = page.TextOf(line);
        if (page.Lines[line].Words < WordsOfNote || !page.Lines[line].Has(LinePlaces.IntroducesName) || !NameRun.TryRead(text, 0, out var name) || name.Start > 0
            || !NameShape.IsPerson(text.Slice(0, name.End)))
        {
            return false;
        }

        var surname = text.Slice(0, name.End);
        surname = surname.Slice(surname.LastIndexOf(' ') + 1);
        for (var above = page.Next(body.First - 1); above < line; above = page.Next(above))
        {
            if (page.TextOf(above).IndexOf(surname, StringComparison.Ordinal) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where and when the text was published, in a few words: <c>Published in The Harbour Post, May 11th, 2022</c>.</summary>
    private static bool SaysWhenPublished(Page page, int line) =>
        page.Lines[line].Words <= WordsOfDay
        && page.Has(line, LineTraits.HasDate)
        && page.TextOf(line) is var text
        && DateCues.Default.Before(text.Slice(0, Math.Max(0, text.IndexOf(' ')))) != DateCue.None;

    /// <summary>Whether running text stands between the line and the last one: notes of the page stand amid a text, too.</summary>
    private static bool TextFollows(Page page, int line, int last)
    {
        do
        {
            line = page.Next(line);
        }
        while (line <= last && !(page.Lines[line].IsProse && page.Guesses[line] == LineLabel.Body));
        return line <= last;
    }

    /// <summary>The name of an account, and no more.</summary>
    private static bool IsHandle(Page page, int line) => page.Has(line, LineTraits.StartsWithHandle) && page.Has(line, LineTraits.OneWord);

    /// <summary>Passes over what the author is, where it is said between byline and text: by title and surname (<c>Dr. Lee teaches …</c>), or by
    /// the whole name.</summary>
    public static bool Introduces(Page page, int line, TextRange? byline)
    {
        if (!OpensWithTitle(page, line, byline) && !(page.Has(line, LineTraits.EndsWithStop) && OpensWithNames(page, line, byline)))
        {
            return false;
        }

        page.Guesses[line] = LineLabel.Aside;
        return true;
    }

    private static bool OpensWithTitle(Page page, int line, TextRange? byline)
    {
        var text = page.TextOf(line);
        if (byline is not { } names || !page.Has(line, LineTraits.EndsWithStop) || page.Lines[line].Words > MostWords || text.IndexOf(' ') is var gap && gap < 1
            || (WordLexicon.Default.ClassesOf(text.Slice(0, gap).TrimEnd('.')) & WordClass.Role) == 0)
        {
            return false;
        }

        var author = page.Text.AsSpan(names.Start, names.Length);
        var surname = author.Slice(author.LastIndexOf(' ') + 1);
        var rest = text.Slice(gap + 1);
        return rest.Length > surname.Length && rest.StartsWith(surname, StringComparison.Ordinal) && rest[surname.Length] == ' ';
    }

    /// <summary>The byline's own line is no note on its author.</summary>
    public static bool OpensWithNames(Page page, int line, TextRange? byline) =>
        byline is { } names
        && page.Labels[line] != BlockKind.Byline
        && page.TextOf(line).StartsWith(page.Text.AsSpan(names.Start, names.Length), StringComparison.OrdinalIgnoreCase);
}
