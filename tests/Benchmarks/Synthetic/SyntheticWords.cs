using System.Globalization;
using static Corpus.Benchmarks.Synthetic.SyntheticTables;

namespace Corpus.Benchmarks.Synthetic;

/// <summary>The sentences of one article, drawn from <see cref="SyntheticTables"/> by a generator of its own.</summary>
internal sealed class SyntheticWords(uint seed)
{
    private uint state = (seed * 2654435761) + 12345;

    public string Section() => Pick(Sections);

    public string Headline(int number) =>
        $"{Capital(Pick(Places))} {Pick(Nouns)} {Pick(Verbs)} the {Pick(Adjectives)} {Pick(Nouns)} {Spelled(number)}";

    public string Person() => $"{Pick(GivenNames)} {Pick(FamilyNames)}";

    public (string Given, string Family, string Role)[] People(int count)
    {
        var people = new (string, string, string)[count];
        var first = Next(FamilyNames.Length);
        for (var i = 0; i < count; i++)
        {
            people[i] = (Pick(GivenNames), FamilyNames[(first + i) % FamilyNames.Length], Pick(Roles));
        }

        return people;
    }

    public string Date() => string.Create(CultureInfo.InvariantCulture, $"{1 + Next(28)} {Pick(Months)} {2010 + Next(14)}");

    public string QuoteParagraph((string Given, string Family, string Role) speaker, bool introduced)
    {
        var name = introduced ? $"{speaker.Role} {speaker.Given} {speaker.Family}" : speaker.Family;
        return $"“{Capital(Pronoun())} {Pick(Verbs)} the {Pick(Adjectives)} {Pick(Nouns)} of {Pick(Places)}, "
            + $"and {Pronoun()} {Pick(Verbs)} {Pick(Nouns)} with {Pick(Adjectives)} {Pick(Nouns)},” {name} {Pick(Cues)}.";
    }

    public string PlainSentence() =>
        $"The {Pick(Adjectives)} {Pick(Nouns)} of {Pick(Places)} {Pick(Verbs)} "
            + $"the {Pick(Nouns)} beside the {Pick(Adjectives)} {Pick(Nouns)}, "
            + $"while the {Pick(Nouns)} {Pick(Verbs)} {Pick(Adjectives)} {Pick(Nouns)}.";

    public string FigureSentence(int form) => form == 0
        ? string.Create(CultureInfo.InvariantCulture,
            $"Total {Pick(Nouns)} trade was US${1 + Next(900)}.{Next(90) + 10} million in {2001 + Next(20)}, "
            + $"up {1 + Next(60)}.{1 + Next(8)} per cent from the year before.")
        : string.Create(CultureInfo.InvariantCulture,
            $"The {Pick(Adjectives)} road runs {1 + Next(9)},{100 + Next(899)} km "
            + $"and carries {10 + Next(89)},{100 + Next(899)} {Pick(Adjectives)} lorries.");

    private string Pronoun() => Pick(Pronouns);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A number as three words, so that headlines differ without digits.</summary>
    private static string Spelled(int number) =>
        $"{Nouns[number % Nouns.Length]} {Adjectives[number / Nouns.Length % Adjectives.Length]} "
            + $"{Places[number / (Nouns.Length * Adjectives.Length) % Places.Length]}";

    private string Pick(string[] table) => table[Next(table.Length)];

    private int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)below);
    }
}
