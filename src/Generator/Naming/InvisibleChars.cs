namespace Corpus.Generator.Naming;

/// <summary>
/// Characters that show nothing, or that reorder what others show: controls, line and paragraph separators, bidi controls, zero-width
/// characters and noncharacters. Stated as ranges and not by category, so that no host's Unicode version changes the output.
/// </summary>
internal static class InvisibleChars
{
    public static bool Contains(char c) => c switch
    {
        < '\u0020' => true,
        < '\u007F' => false,
        <= '\u009F' or '\u00AD' or '\u034F' or '\u061C' or '\u180E' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or >= '\uFFFE' => true,
        _ => false,
    };

    /// <summary>Whether such a character stands inside words without parting them: soft hyphens, joiners, bidi controls.</summary>
    public static bool JoinsWords(char c) => c > '\u009F' && c is not ('\u200B' or '\u2028' or '\u2029') && Contains(c);
}
