using System.Text;

namespace Corpus.Reading.Rules;

/// <summary>Words of a document as messages quote them: on one line, no longer than a glance, and nothing in them unseen.</summary>
internal static class Excerpt
{
    /// <summary>A message quotes no more than this.</summary>
    public const int MostCharacters = 40;

    /// <summary>Words that stand by themselves.</summary>
    public static string Of(string words) => Of(words, new TextRange(0, words.Length));

    public static string Of(string text, TextRange range, int most = MostCharacters)
    {
        var shown = new StringBuilder();
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            var next = CharacterNames.IsUnseen(text, i) ? $"<{CharacterNames.Code(text, i)}>" : Fold(c);
            if (shown.Length + next.Length + (i + 1 < range.End ? 1 : 0) > most)
            {
                return shown.Append('…').ToString();
            }

            if (next != " " || (shown.Length > 0 && shown[shown.Length - 1] != ' '))
            {
                shown.Append(next);
            }
        }

        return shown.ToString();
    }

    private static string Fold(char c) => char.IsWhiteSpace(c) ? " " : c.ToString();
}
