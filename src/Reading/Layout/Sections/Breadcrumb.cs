using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Sections;

/// <summary>The way to the article as sites print it: <c>Home › News › Politics</c>, <c>Home News Politics</c>,
/// <c>NEWS | POLITICS</c>, <c>News   Politics</c>.</summary>
internal static class Breadcrumb
{
    private const int LongestStep = 5;

    /// <summary>The first step, in small letters.</summary>
    public const string Root = "home";

    /// <summary>Short steps parted by signs, or by nothing where the first step is the site's root.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (OpensWithRoot(line))
        {
            return true;
        }

        var (steps, words, longest) = (1, 0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            if (IsArrow(line[at]) || (line[at] is '/' or '|' && at > 0) || IsGap(line, at))
            {
                longest = Math.Max(longest, words);
                (steps, words) = words > 0 ? (steps + 1, 0) : (steps, 0);
            }
            else if (CharClass.IsWordPart(line[at]) && (at == 0 || !CharClass.IsWordPart(line[at - 1])))
            {
                if (words == 0 && !CharClass.IsUpper(line[at]))
                {
                    return false;
                }

                words++;
            }
        }

        return steps > 1 && longest <= LongestStep;
    }

    /// <summary>Whether nothing but the headline follows the root, so that no section is named.</summary>
    public static bool LeadsRightTo(ReadOnlySpan<char> line, ReadOnlySpan<char> headline)
    {
        var start = OpensWithRoot(line) ? Root.Length : line.Length;
        while (start < line.Length && !CharClass.IsWordPart(line[start]))
        {
            start++;
        }

        return start < line.Length && headline.StartsWith(line.Slice(start), StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsRoot(ReadOnlySpan<char> line) => line.Equals(Root.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>One step on a line of its own: <c>Politics ›</c>.</summary>
    public static bool IsStep(ReadOnlySpan<char> line) => line.Length > 1 && IsArrow(line[line.Length - 1]);

    /// <summary>The root, and a further step behind it, parted or glued: <c>HomeWorld News</c>.</summary>
    public static bool OpensWithRoot(ReadOnlySpan<char> line) =>
        line.Length > Root.Length + 1
        && line.StartsWith(Root.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && !char.IsLower(line[Root.Length])
        && FirstLetter(line.Slice(Root.Length)) is var letter && CharClass.IsUpper(letter);

    private static char FirstLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (CharClass.IsLetter(c))
            {
                return c;
            }
        }

        return ' ';
    }

    /// <summary>The second of two blanks: <c>Guides   New York</c>.</summary>
    public static bool IsGap(ReadOnlySpan<char> line, int at) => at > 0 && CharClass.IsSpace(line[at]) && CharClass.IsSpace(line[at - 1]);

    /// <summary>A sign between two steps, or two items of a list.</summary>
    public static bool IsArrow(char c) => c is '>' or '›' or '»' or '→' or '▸' or '·' or '•';
}
