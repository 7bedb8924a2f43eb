using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>The words of <c>caption-words.tsv</c> and the traits that each lends. Immutable; built once per process.</summary>
internal static class CaptionWords
{
    public static WordTable<CaptionTraits> Default => Shared.Instance;

    private static Dictionary<string, CaptionTraits> Read()
    {
        var traitsOf = new Dictionary<string, CaptionTraits>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Rows("caption-words"))
        {
            traitsOf.TryGetValue(row[1], out var traits);
            traitsOf[row[1]] = traits | Parse(row[0]);
        }

        return traitsOf;
    }

    private static CaptionTraits Parse(string name) =>
        Enum.TryParse<CaptionTraits>(name, out var trait) && trait != CaptionTraits.None
            ? trait
            : throw new InvalidOperationException($"caption-words.tsv names '{name}', which is no caption trait.");

    private static class Shared
    {
        internal static readonly WordTable<CaptionTraits> Instance = new(Read());
    }
}
