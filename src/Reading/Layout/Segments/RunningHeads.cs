using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>What a printer sets above or below each page and copies with the text: <c>Page 5</c>, <c>Page 1 of 3</c>, and beside it the same
/// few words again and again. It says nothing of where the text comes from, and is no part of it.</summary>
internal static class RunningHeads
{
    private const int MostWords = 8;

    public static bool Is(Page page, int line) =>
        IsNumber(page, line)
        || (page.Has(line, LineTraits.Repeated)
            && page.Lines[line].Words <= MostWords
            && !page.Has(line, LineTraits.Sentence)
            && (IsNumber(page, page.Next(line)) || IsNumber(page, page.Previous(line))));

    private static bool IsNumber(Page page, int line) =>
        line >= 0 && line < page.Lines.Length && page.Lines[line].Words is >= 2 and <= 4 && IsNumber(page.TextOf(line));

    private static bool IsNumber(ReadOnlySpan<char> line) =>
        Shared.Pages.Behind(line, out var number)
        && SkipNumber(number) is var rest && rest.Length < number.Length
        && (rest.IsEmpty || (Shared.Totals.Behind(rest, out var total) && !total.IsEmpty && SkipNumber(total).IsEmpty));

    private static ReadOnlySpan<char> SkipNumber(ReadOnlySpan<char> line)
    {
        while (line.Length > 0 && CharClass.IsDigit(line[0]))
        {
            line = line.Slice(1);
        }

        return line.TrimStart();
    }

    private static class Shared
    {
        internal static readonly PhraseGroup Pages = Load("page");
        internal static readonly PhraseGroup Totals = Load("total");

        private static PhraseGroup Load(string kind) => new(LexiconTable.Words("page-number-words", kind));
    }
}
