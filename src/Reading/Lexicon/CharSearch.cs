namespace Corpus.Reading.Lexicon;

/// <summary>How far it is to the next character that a walk over a whole text looks for: most characters are none, and are passed over many at a
/// time.</summary>
internal static class CharSearch
{
    /// <summary>How many characters stand before the first digit; all of them where there is none.</summary>
    public static int UntilDigit(ReadOnlySpan<char> text) =>
#if NET
        text.IndexOfAnyInRange('0', '9') is >= 0 and var at ? at : text.Length;
#else
        BlockSearch.UntilDigit(text);
#endif

    /// <summary>How many printable characters of ASCII stand before the first other character; all of them where there is none.</summary>
    public static int UntilUnprintable(ReadOnlySpan<char> text) =>
#if NET
        text.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var at ? at : text.Length;
#else
        BlockSearch.UntilUnprintable(text);
#endif
}
