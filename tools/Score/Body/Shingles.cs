using System.Globalization;
using System.Text;

namespace Score.Body;

/// <summary>The runs of four words of a text, and how often each stands in it: what the kit's scorer compares bodies by.</summary>
internal static class Shingles
{
    private const int Words = 4;

    public static Dictionary<string, int> Of(string text)
    {
        var tokens = Tokens(text);
        return Enumerable.Range(0, Math.Max(1, tokens.Count - Words + 1))
            .Select(start => string.Join(' ', tokens.Skip(start).Take(Words)))
            .Where(shingle => shingle.Length > 0)
            .CountBy(shingle => shingle, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    private static List<string> Tokens(string text)
    {
        var (tokens, token) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                token.Append(rune);
            }
            else if (token.Length > 0)
            {
                tokens.Add(token.ToString());
                token.Clear();
            }
        }

        return token.Length > 0 ? [.. tokens, token.ToString()] : tokens;
    }

    /// <summary>What <c>\w</c> is to the kit's scorer: letters, numbers of any kind and the underscore, but no combining marks.</summary>
    private static bool IsWord(Rune rune) =>
        rune.Value == '_'
        || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
