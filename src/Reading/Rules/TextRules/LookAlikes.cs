using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>Letters of two scripts that look the same, from <c>look-alikes.tsv</c>.</summary>
internal static class LookAlikes
{
    public static LetterScript ScriptOf(char c) => c switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => LetterScript.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => LetterScript.Greek,
        >= '\u0400' and <= '\u052F' => LetterScript.Cyrillic,
        _ => LetterScript.Other,
    };

    /// <summary>The letter of the other script that looks the same.</summary>
    public static char Twin(char c) => Shared.Twins.TryGetValue(c, out var twin) ? twin : c;

    /// <summary>Whether the fewer letters of a word are of another script and each of them passes for one of the word's own.
    /// Symbols such as the Greek <c>μ</c> in <c>μm</c>, and letters that nobody mixes up, are written on purpose.</summary>
    public static bool TryFindStranger(string text, TextRange word, out int stranger)
    {
        stranger = -1;
        var (latin, foreign) = (0, 0);
        for (var i = word.Start; i < word.End; i++)
        {
            var script = ScriptOf(text[i]);
            latin += script == LetterScript.Latin ? 1 : 0;
            foreign += script is LetterScript.Greek or LetterScript.Cyrillic ? 1 : 0;
        }

        if (latin == 0 || foreign == 0 || latin + foreign < ShortestWord)
        {
            return false;
        }

        for (var i = word.End - 1; i >= word.Start; i--)
        {
            var isStranger = ScriptOf(text[i]) == LetterScript.Latin == foreign > latin;
            if (isStranger && !Shared.Twins.ContainsKey(text[i]))
            {
                return false;
            }

            stranger = isStranger ? i : stranger;
        }

        return true;
    }

    private const int ShortestWord = 3;

    private static class Shared
    {
        internal static readonly Dictionary<char, char> Twins = Load();

        private static Dictionary<char, char> Load()
        {
            var twins = new Dictionary<char, char>();
            foreach (var row in LexiconTable.Rows("look-alikes"))
            {
                twins[row[0][0]] = row[1][0];
                if (!twins.ContainsKey(row[1][0]))
                {
                    twins.Add(row[1][0], row[0][0]);
                }
            }

            return twins;
        }
    }
}
