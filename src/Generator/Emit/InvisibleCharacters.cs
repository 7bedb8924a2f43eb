namespace Corpus.Generator.Emit;

/// <summary>Characters that a reader of generated code would not see, or that show it other code than the compiler
/// compiles (Trojan Source).</summary>
internal static class InvisibleCharacters
{
    public static bool Contains(char c) => c is
        '\u00AD' // soft hyphen
        or '\u061C' // Arabic letter mark
        or '\u180E' // Mongolian vowel separator
        or (>= '\u200B' and <= '\u200F') // zero-width, left-to-right and right-to-left marks
        or (>= '\u2028' and <= '\u202E') // line and paragraph separator, bidirectional embeddings and overrides
        or (>= '\u2060' and <= '\u206F') // word joiner, invisible operators, bidirectional isolates
        or '\uFEFF' // byte order mark
        or (>= '\uFFF0' and <= '\uFFFB') // annotation marks
        or >= '\uFFFE'; // noncharacters
}
