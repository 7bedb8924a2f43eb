namespace Corpus.Cli.Show;

/// <summary>Makes a document's words safe to print: no document moves the cursor, colours the screen or turns the line around.</summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with each character that a terminal would obey, or could not encode, replaced;
    /// its length stays the same.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (cleaned, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            cleaned[i] = text[i] switch
            {
                '\n' or '\r' or '\t' or '\u2028' or '\u2029' => ' ',
                var c when char.IsControl(c) || IsBidiControl(c) || IsLoneSurrogate(text, i) => Replacement,
                var c => c,
            };
        }
    });

    private static bool IsBidiControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsLoneSurrogate(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && !(at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && !(at > 0 && char.IsHighSurrogate(text[at - 1])));
}
