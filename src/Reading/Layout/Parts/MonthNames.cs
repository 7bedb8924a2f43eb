using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>Month names in full and cut short (<c>Sept</c>), from the lexicon's <c>months.tsv</c>.
/// Immutable; built once per process.</summary>
internal static class MonthNames
{
    private const int ShortestName = 3;

    /// <summary>Whether a month begins with the letter; a look, before more is asked.</summary>
    public static bool MayOpen(char letter) => WordHash.Fold(letter) - 'a' is >= 0 and < 26 and var at && ((Shared.Openers >> at) & 1) != 0;

    /// <summary>1 to 12, or 0 where the word is no month.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestName || !MayOpen(word[0]))
        {
            return 0;
        }

        foreach (var (name, number) in Shared.Names)
        {
            if (word.Length <= name.Length && Starts(name, word))
            {
                return number;
            }
        }

        return 0;
    }

    /// <summary>Whether the word is a month next to a day's or year's number, and no given name such as <c>April</c> or <c>May</c>.</summary>
    public static bool IsOfDate(ReadOnlySpan<char> line, int start, int end)
    {
        if (NumberOf(line.Slice(start, end - start)) == 0)
        {
            return false;
        }

        while (end < line.Length && (CharClass.IsSpace(line[end]) || line[end] is '.' or ','))
        {
            end++;
        }

        while (start > 0 && (CharClass.IsSpace(line[start - 1]) || line[start - 1] is '.' or '-'))
        {
            start--;
        }

        return (end < line.Length && CharClass.IsDigit(line[end])) || (start > 0 && CharClass.IsDigit(line[start - 1]));
    }

    private static bool Starts(string name, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (WordHash.Fold(word[i]) != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static class Shared
    {
        internal static readonly (string Name, int Number)[] Names = Load();

        /// <summary>A bit for each letter that a name begins with.</summary>
        internal static readonly uint Openers = FirstLetters();

        private static uint FirstLetters()
        {
            var letters = 0u;
            foreach (var (name, _) in Names)
            {
                letters |= 1u << (name[0] - 'a');
            }

            return letters;
        }

        private static (string Name, int Number)[] Load()
        {
            var names = new List<(string Name, int Number)>();
            foreach (var row in LexiconTable.Rows("months"))
            {
                if (row[0].Length > ShortestName || row[0] == "may")
                {
                    names.Add((row[0], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)));
                }
            }

            return names.ToArray();
        }
    }
}
