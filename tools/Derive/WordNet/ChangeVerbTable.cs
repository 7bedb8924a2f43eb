using Derive.Tables;

namespace Derive.WordNet;

/// <summary>Verbs of a quantity that grows or shrinks: all that WordNet places below <c>increase</c> and <c>decrease</c>.</summary>
internal static class ChangeVerbTable
{
    private const int LastRank = 2;

    public static Table Of(WordNetDatabase wordNet)
    {
        var verbs = wordNet.Verbs;
        var up = verbs.Closure([verbs.Find("increase", 1), verbs.Find("increase", 2), verbs.Find("rise", 2)], "~");
        var down = verbs.Closure([verbs.Find("decrease", 1), verbs.Find("decrease", 2)], "~");

        var directions = verbs.Senses
            .Where(sense => sense.Rank <= LastRank && sense.IsSingleWord)
            .Select(sense => (sense.Lemma, Up: up.Contains(sense.Synset.Offset), Down: down.Contains(sense.Synset.Offset)))
            .Where(sense => sense.Up != sense.Down)
            .GroupBy(sense => sense.Lemma)
            .Where(lemma => lemma.Select(sense => sense.Up).Distinct().Count() == 1);

        return new Table(
            "verbs-change", "Verbs of a quantity that rises or falls.", wordNet.Citation, WordNetDatabase.Licence,
            ["lemma", "forms", "direction"],
            directions.Select(lemma => new[] { lemma.Key, wordNet.VerbForms.Of(lemma.Key), lemma.First().Up ? "up" : "down" }));
    }
}
