using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>The words of <c>caption-words.tsv</c> and the traits that each lends. Immutable; built once per process.</summary>
internal sealed class CaptionWords
{
    private readonly KeyTable<CaptionTraits> words;

    private CaptionWords()
    {
        var traitsOf = new Dictionary<ulong, CaptionTraits>();
        foreach (var row in LexiconTable.Rows("caption-words"))
        {
            var hash = WordHash.Of(row[1].AsSpan());
            traitsOf.TryGetValue(hash, out var traits);
            traitsOf[hash] = traits | Parse(row[0]);
        }

        words = new KeyTable<CaptionTraits>(traitsOf);
    }

    public static CaptionWords Default => Shared.Instance;

    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    public CaptionTraits Of(uint hash) => words.TryGet(hash, out var traits) ? traits : CaptionTraits.None;

    private static CaptionTraits Parse(string name) =>
        Enum.TryParse<CaptionTraits>(name, out var trait) && trait != CaptionTraits.None
            ? trait
            : throw new InvalidOperationException($"caption-words.tsv names '{name}', which is no caption trait.");

    private static class Shared
    {
        internal static readonly CaptionWords Instance = new();
    }
}
