using System.Text;

namespace Corpus.Generator.Naming;

/// <summary>The two shapes of a name.</summary>
internal static class NameStyle
{
    /// <summary>How long a name may become; words behind it are left out.</summary>
    public const int MaxLength = 80;

    /// <summary>The first words that make a name of at most <see cref="MaxLength"/> characters.</summary>
    public static List<string> Cut(IEnumerable<string> words, int maxWords = int.MaxValue)
    {
        var kept = new List<string>();
        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
            if (kept.Count == maxWords || (length > MaxLength && kept.Count > 0))
            {
                break;
            }

            kept.Add(word.Length > MaxLength ? word.Substring(0, MaxLength) : word);
        }

        return kept;
    }

    /// <summary><c>BeWaryOfForeignInterference</c>; numbers that meet are parted by an underscore, a leading one gets one.</summary>
    public static string Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            var needsGap = name.Length == 0
                ? !NameWords.IsLetter(word[0])
                : char.IsDigit(word[0]) && char.IsDigit(name[name.Length - 1]);
            if (needsGap)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.ToString();
    }

    /// <summary><c>be-wary-of-foreign-interference</c>.</summary>
    public static string Slug(IEnumerable<string> words) => string.Join("-", words).ToLowerInvariant();
}
