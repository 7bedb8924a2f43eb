using System.Globalization;
using System.Text;

namespace Score.Body;

/// <summary>The runs of four words of a text, and how often each stands in it: what the kit's scorer compares bodies by.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>The share of what was read that is true, and of the truth that was read.</summary>
    public static (double Precision, double Recall) Compare(string truth, string read)
    {
        var (right, found) = (Of(truth), Of(read));
        var shared = (double)right.Sum(shingle => Math.Min(shingle.Value, found.GetValueOrDefault(shingle.Key)));
        return (Share(shared, found.Values.Sum()), Share(shared, right.Values.Sum()));
    }

    public static Dictionary<string, int> Of(string text)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(1, words.Count - Length + 1))
            .Select(start => string.Join(' ', words.Skip(start).Take(Length)))
            .Where(shingle => shingle.Length > 0)
            .CountBy(shingle => shingle, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }

    public static List<string> Words(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return word.Length > 0 ? [.. words, word.ToString()] : words;
    }

    private static double Share(double part, int whole) => whole == 0 ? 0 : part / whole;

    /// <summary>What <c>\w</c> is to the kit's scorer: letters, numbers of any kind and the underscore, but no combining marks.</summary>
    private static bool IsWord(Rune rune) =>
        rune.Value == '_'
        || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
