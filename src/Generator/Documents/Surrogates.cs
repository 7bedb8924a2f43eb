namespace Corpus.Generator.Documents;

/// <summary>Halves of surrogate pairs.</summary>
internal static class Surrogates
{
    public static bool HasLone(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLone(text, i))
            {
                return true;
            }

            if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        return false;
    }

    /// <summary>Whether a half without its other half starts there; <paramref name="at"/> is no second half of a pair.</summary>
    public static bool IsLone(string text, int at) =>
        char.IsSurrogate(text[at]) && !(char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]));
}
