using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Ages that stand for a person or describe one: <c>the 34-year-old</c>, <c>80-year-old Maria Lopez</c>.</summary>
internal static class AgeWords
{
    /// <summary>How many tokens an age has: <c>34</c>, <c>-</c>, <c>year</c>, <c>-</c>, <c>old</c>.</summary>
    public const int Length = 5;

    private const string Old = "old";
    private const string Olds = "olds";

    /// <summary>Whether an age ends before the token.</summary>
    public static bool EndsAge(DocumentProse prose, int end) => StartOf(prose, end) < end;

    /// <summary>The first token of the age that ends before the token; the token itself where none does.</summary>
    public static int StartOf(DocumentProse prose, int end)
    {
        var (tokens, first) = (prose.Tokens, end - Length);
        var isAge = first >= 0 && IsOld(prose, end - 1) && tokens[end - 2].Kind == TokenKind.Hyphen && tokens[end - 4].Kind == TokenKind.Hyphen
            && tokens[first].Kind is TokenKind.Number or TokenKind.Word;
        return isAge ? first : end;
    }

    private static bool IsOld(DocumentProse prose, int token) =>
        prose.TextOf(token).Equals(Old.AsSpan(), StringComparison.Ordinal) || prose.TextOf(token).Equals(Olds.AsSpan(), StringComparison.Ordinal);
}
