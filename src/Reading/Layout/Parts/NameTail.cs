using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What a signature holds behind its capitalised names: a bracket that the site prints with them, <c>Ann Lee (BoatAnn)</c>,
/// or a last word in small letters, <c>By Ann lighthouse</c>.</summary>
internal static class NameTail
{
    private const int BracketWords = 2;

    /// <summary>Where the signature ends.</summary>
    /// <param name="names">The capitalised names.</param>
    /// <param name="isCued">Whether a cue announces them.</param>
    public static int Find(ReadOnlySpan<char> line, TextRange names, bool isCued)
    {
        var rest = line.Slice(names.End);
        return rest.StartsWith(" (".AsSpan(), StringComparison.Ordinal) && rest.IndexOf(')') is var close and > 0 && IsAlias(rest.Slice(2, close - 2))
                && HasSpace(line, names)
                ? names.End + close + 1
            : isCued && !HasSpace(line, names) && IsLastWord(rest) ? line.Length
            : names.End;
    }

    private static bool HasSpace(ReadOnlySpan<char> line, TextRange names) => line.Slice(names.Start, names.End - names.Start).IndexOf(' ') >= 0;

    /// <summary>A capitalised word or two that say who it is; no office, agency or address.</summary>
    private static bool IsAlias(ReadOnlySpan<char> bracket)
    {
        var words = 0;
        for (var (at, end) = (0, 0); NameWords.TryNext(bracket, ref at, out var start); end = at)
        {
            if (++words > BracketWords || !CharClass.IsUpper(bracket[start]) || bracket.Slice(end, start - end).Trim().Length > 0
                || IsOffice(bracket.Slice(start, at - start)))
            {
                return false;
            }
        }

        return words > 0 && CharClass.IsLetter(bracket[bracket.Length - 1]) && !CreditMarkers.Default.EndsWithAgency(bracket);
    }

    private static bool IsOffice(ReadOnlySpan<char> word) =>
        BylineWords.Default.Ends(word) || (WordLexicon.Default.ClassesOf(word) & (WordClass.Role | WordClass.PersonNoun)) != 0;

    /// <summary>Nothing but one word in small letters that no sentence needs.</summary>
    private static bool IsLastWord(ReadOnlySpan<char> rest)
    {
        var word = rest.Trim();
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return word.Length > 2 && rest[0] == ' ' && !BylineWords.Default.Ends(word)
            && (WordLexicon.Default.ClassesOf(word) & WordClass.FunctionWord) == 0;
    }
}
