using System.Globalization;
using System.Text;

namespace Corpus.Generator.Naming;

/// <summary>The words of a text that names are made of: letters and digits that C# takes, nothing else.</summary>
internal static class NameWords
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPart(c))
            {
                word.Append(c);
            }
            else if (!IsInside(text, i, word))
            {
                End(words, word);
                if (Spoken(c) is { } spoken)
                {
                    words.Add(spoken);
                }
            }
        }

        End(words, word);
        return IsShouted(words) ? words.ConvertAll(shouted => shouted.ToLowerInvariant()) : words;
    }

    /// <summary>What can stand in an identifier behind its first character; characters beyond the first plane cannot.</summary>
    public static bool IsPart(char c) => c < '\u0080'
        ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10
        : IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    /// <summary>What an identifier can start with.</summary>
    public static bool IsLetter(char c) => CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>Marks that belong to the word around them: <c>China’s</c>, <c>1,700</c>, <c>U.S.</c>, a soft hyphen.</summary>
    private static bool IsInside(string text, int at, StringBuilder word)
    {
        var before = word.Length > 0 ? word[word.Length - 1] : '\0';
        var after = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '\'' or '’' => IsLetter(before) && IsLetter(after),
            ',' => char.IsDigit(before) && char.IsDigit(after),
            '.' => IsLetter(after) && IsLetter(before) && IsInitial(text, at - 1),
            var c => InvisibleChars.JoinsWords(c),
        };
    }

    private static bool IsInitial(string text, int at) => at == 0 || !IsPart(text[at - 1]);

    private static string? Spoken(char c) => c switch
    {
        '&' => "and",
        '%' => "percent",
        _ => null,
    };

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(Composed(word.ToString()));
            word.Clear();
        }
    }

    /// <summary>The word in composed form, as C# asks of identifiers; a few ideographs compose to what identifiers cannot hold.</summary>
    private static string Composed(string word)
    {
        if (word.All(c => c < '\u0080'))
        {
            return word;
        }

        var composed = word.Normalize(NormalizationForm.FormC);
        return composed.All(IsPart) ? composed : word;
    }

    /// <summary>Whether the text is set in capitals throughout, and not just an abbreviation.</summary>
    private static bool IsShouted(List<string> words) =>
        words.Count(word => word.Any(char.IsUpper)) > 2 && !words.Any(word => word.Any(char.IsLower));
}
