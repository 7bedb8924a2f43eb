using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Sections;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>A line right below the headline and beside the date that signs without a name: what its bearer does (<c>Editor</c>,
/// <c>Staff Clinician</c>), or the name of an account (<c>annlee86</c>).</summary>
internal static class Signature
{
    private const int LongestOffice = 2;

    public static bool Is(Page page, int line) =>
        !page.Has(line, LineTraits.Furniture | LineTraits.Credits | LineTraits.HasDate | LineTraits.HasCredit | LineTraits.HasRunningTime)
        && page.TextOf(line) is var text
        && (IsAccount(text) || (page.Lines[line].Words is > 0 and <= LongestOffice && IsOffice(text) && !SectionWords.AnyIn(text)));

    /// <summary>One word of small letters, with digits or without.</summary>
    private static bool IsAccount(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (!(c is >= 'a' and <= 'z' || CharClass.IsDigit(c) || c is '_' or '-' or '.'))
            {
                return false;
            }

            letters += CharClass.IsLetter(c) ? 1 : 0;
        }

        return letters > 2 && WordLexicon.Default.ClassesOf(text) == WordClass.None && !BylineWords.Default.Ends(text);
    }

    private static bool IsOffice(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (NameWords.TryNext(text, ref at, out var start))
        {
            var word = text.Slice(start, at - start);
            if (!BylineWords.Default.IsOffice(word) && !BylineWords.Default.IsDesk(word)
                && (WordLexicon.Default.ClassesOf(word) & (WordClass.Role | WordClass.PersonNoun)) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
