using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>A title that was filed with a stop, as wire copy is: one sentence on its own above longer paragraphs.</summary>
internal static class FiledTitle
{
    /// <summary>What must stand below a line with a stop for it to be a title: so many paragraphs, on average longer by so many tenths.</summary>
    private const int LeastParagraphs = 3;
    private const int UsualTenths = 12;

    /// <summary>The same for a line that reads like the opening of a text: a question with its answer, a quotation.</summary>
    private const int ApartTenths = 25;

    /// <summary>Letters of a short form before its stop.</summary>
    private const int LongestShortForm = 3;

    public static bool Is(Page page, int first)
    {
        var title = page.Lines[first];
        var hasDeck = HasDeck(page, first);
        if (title.Words is 0 or > CleanDocument.LongestHeadline
            || !(hasDeck || (title.Has(LineTraits.EndsWithStop) && title.Has(LineTraits.BlankAfter)))
            || title.Has(LineTraits.StartsWithBullet | LineTraits.StartsLower))
        {
            return false;
        }

        var below = page.Next(first);
        if (hasDeck || title.Has(LineTraits.TitleCase) || (below < page.Lines.Length && DatelineScanner.TryFind(page.TextOf(below), out _)))
        {
            return below < page.Lines.Length;
        }

        return LeastTenths(page, first) is { } tenths && IsShorterThan(page, first, tenths);
    }

    /// <summary>Whether enough paragraphs stand below, on average longer by so many tenths.</summary>
    private static bool IsShorterThan(Page page, int first, int tenths)
    {
        var (paragraphs, words) = (0, 0);
        for (var line = page.Next(first); line < page.Lines.Length; line = page.Next(line))
        {
            paragraphs++;
            words += page.Lines[line].Words;
        }

        return paragraphs >= LeastParagraphs && words * 10 >= tenths * page.Lines[first].Words * paragraphs;
    }

    /// <summary>How much longer the paragraphs below must be, in tenths; null where the line is no title above any.</summary>
    private static int? LeastTenths(Page page, int first)
    {
        var line = page.TextOf(first);
        if (page.Has(first, LineTraits.OpensWithQuote))
        {
            return line[0] is '\'' or '‘' && !page.Has(first, LineTraits.SpeechWord) ? ApartTenths : null;
        }

        return !page.Has(first, LineTraits.SeveralSentences) ? UsualTenths
            : HasSentenceEnd(line, '.') || HasSentenceEnd(line, '!') ? null
            : HasSentenceEnd(line, '?') ? ApartTenths
            : UsualTenths;
    }

    /// <summary>Whether such a stop within the line ends a sentence, and not initials or a short form: <c>U.S. court</c>, <c>Rep. Welch</c>.</summary>
    private static bool HasSentenceEnd(ReadOnlySpan<char> line, char stop)
    {
        var letters = 0;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            if (line[i] == stop && line[i + 1] == ' ' && letters > LongestShortForm)
            {
                return true;
            }

            letters = CharClass.IsLetter(line[i]) ? letters + 1 : 0;
        }

        return false;
    }

    /// <summary>Wire copy parts title and deck by a semicolon and a single line break.</summary>
    private static bool HasDeck(Page page, int first) =>
        page.TextOf(first).TrimEnd() is [.., ';'] && page.Next(first) is var deck && deck < page.Lines.Length && page.Has(deck, LineTraits.BlankAfter);
}
