namespace Corpus.Reading.Figures;

/// <summary>Parts of a year in words: <c>first</c>, <c>last</c>, <c>quarter</c>, <c>months</c>.</summary>
internal static class CalendarParts
{
    /// <summary>Stands for the last of its kind.</summary>
    public const int Last = -1;

    /// <summary>Which one: 1 for <c>first</c>, <see cref="Last"/> for <c>last</c>, 0 for no such word.</summary>
    public static int Ordinal(SentenceTokens tokens, int at) => tokens.Lexicon.Calendar.OrdinalOf(tokens[at].Lexeme);

    /// <summary>How many months it lasts: 1 for <c>month</c>, 3 for <c>quarter</c>, 6 for <c>half</c>, 12 for <c>year</c>; 0 for no such word.</summary>
    public static int MonthsOf(SentenceTokens tokens, int at) => tokens.Lexicon.Calendar.LengthOf(tokens[at].Lexeme);

    public static bool IsLast(SentenceTokens tokens, int at) => Ordinal(tokens, at) == Last && !tokens.Has(at - 1, Cue.Pointer);

    public static bool IsThis(SentenceTokens tokens, int at) => tokens.Has(at, Cue.Pointer) && tokens[at].In(tokens.Text).Equals("this".AsSpan(), StringComparison.OrdinalIgnoreCase);
}
