using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>What a page says at the end of a text in whole sentences, and the text does not: what is law, but for words with which sentences
/// of a text open too and that need a year, where to follow the paper, and whom to write to.</summary>
internal static class ClosingNotes
{
    /// <summary>Within so many letters the year stands: a sentence on copyright is text.</summary>
    private const int LettersToYear = 30;

    public static bool Is(Page page, int line) =>
        IsOfLaw(page, line)
        || page.Has(line, LineTraits.Newsletter | LineTraits.Discussion | LineTraits.Closing)
        || (page.Lines[line].Words <= LineReader.CaptionWords && FollowsNetwork(page.TextOf(line)));

    /// <summary>Whether it says what is law on the site, in words that no sentence of a text opens with.</summary>
    public static bool IsOfLaw(Page page, int line) =>
        page.Has(line, LineTraits.Legal) && (StatesYear(page.TextOf(line)) || !Shared.LawOpenings.Open(page.TextOf(line)));

    private static bool StatesYear(ReadOnlySpan<char> line)
    {
        foreach (var c in line.Slice(0, Math.Min(line.Length, LettersToYear)))
        {
            if (CharClass.IsDigit(c) || c == '©')
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsNetwork(ReadOnlySpan<char> line) =>
        line.IndexOf(' ') is var gap and > 0
        && Shared.Verbs.AnyIn(line.Slice(0, gap))
        && Shared.Networks.AnyIn(line.Slice(gap));

    private static class Shared
    {
        internal static readonly PhraseGroup LawOpenings = new(LexiconTable.Words("law-openings"));
        internal static readonly WordGroup Verbs = Load("verb");
        internal static readonly WordGroup Networks = Load("network");

        private static WordGroup Load(string kind) => new(LexiconTable.Words("network-words", kind));
    }
}
