using System.Text;

namespace Corpus.Reading.Naming;

/// <summary>The words of a text that can stand in an identifier: runs of letters and digits;
/// apostrophes, the commas of thousands and the stops of initials fall out.</summary>
internal static class NameWords
{
    /// <summary>The first words of a text, up to a number of words and of characters; the first word is kept however long, cut.</summary>
    public static List<string> Of(string text, int mostWords, int mostLength)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPart(c))
            {
                word.Append(c);
            }
            else if (!IsInside(text, i) && !Take(words, word, ref length, mostWords, mostLength))
            {
                return words;
            }
        }

        Take(words, word, ref length, mostWords, mostLength);
        return words;
    }

    /// <summary>Letters, digits and marks that combine with them. Surrogates make no identifier in C#.</summary>
    private static bool IsPart(char c) => c < '\u0080'
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : char.IsLetter(c) || char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
            or System.Globalization.UnicodeCategory.DecimalDigitNumber;

    /// <summary>Marks that part no words: <c>China’s</c>, <c>1,700</c>, <c>U.S.</c>, soft hyphens and joiners.</summary>
    private static bool IsInside(string text, int at)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + 1 < text.Length ? text[at + 1] : ' ');
        return text[at] switch
        {
            '\'' or '’' or '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => true,
            ',' => char.IsDigit(before) && char.IsDigit(after),
            '.' => char.IsUpper(before) && char.IsUpper(after) && (at < 2 || !IsPart(text[at - 2])),
            _ => false,
        };
    }

    private static bool Take(List<string> words, StringBuilder word, ref int length, int mostWords, int mostLength)
    {
        if (word.Length == 0)
        {
            return true;
        }

        if (words.Count == mostWords || (words.Count > 0 && length + word.Length > mostLength))
        {
            return false;
        }

        var kept = Math.Min(word.Length, mostLength);
        words.Add(word.ToString(0, kept));
        length += kept;
        word.Clear();
        return true;
    }
}
