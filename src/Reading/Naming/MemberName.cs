using System.Globalization;
using System.Text;

namespace Corpus.Reading.Naming;

/// <summary>
/// The C# identifier that words ask for: <c>China's 2.5 million ferries</c> is <c>Chinas2_5MillionFerries</c>. It depends on the words alone;
/// what C# reserves is the business of whoever writes C#.
/// </summary>
internal static class MemberName
{
    /// <returns>Null where no character may stand in an identifier: a headline of emoji.</returns>
    public static string? Of(string words)
    {
        var name = new StringBuilder(words.Length);
        var startsWord = true;
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                Append(name, c, startsWord);
                startsWord = false;
            }
            else
            {
                startsWord = startsWord || !IsInsideWord(c);
            }
        }

        return name.Length == 0 ? null : name.ToString();
    }

    private static void Append(StringBuilder name, char c, bool startsWord)
    {
        // No identifier begins with a digit, and 2.5 is not 25.
        if (startsWord && char.IsDigit(c) && (name.Length == 0 || char.IsDigit(name[name.Length - 1])))
        {
            name.Append('_');
        }

        name.Append(startsWord ? char.ToUpperInvariant(c) : c);
    }

    // Combining marks are left out: the compiler composes them, and whether we could depends on the machine's Unicode library.
    private static bool IsInsideWord(char c) => c is '\'' or '’' || char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
