namespace Derive.WordNet;

/// <summary>What English spelling asks of an ending.</summary>
internal static class Spelling
{
    private static readonly string[] Sibilants = ["s", "x", "z", "ch", "sh"];

    /// <summary>The form in -s of a verb or noun: <c>says</c>, <c>watches</c>, <c>replies</c>.</summary>
    public static string WithS(string lemma)
    {
        if (EndsInConsonantY(lemma))
            return lemma[..^1] + "ies";

        return Array.Exists(Sibilants, lemma.EndsWith) ? lemma + "es" : lemma + "s";
    }

    public static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
