using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>The words of <c>caption-words.tsv</c> and the traits that each lends. Immutable; built once per process.</summary>
internal sealed class CaptionWords
{
    private readonly Dictionary<uint, CaptionTraits> words = [];

    private CaptionWords()
    {
        foreach (var row in LexiconTable.Rows("caption-words"))
        {
            var hash = WordHash.Of(row[1].AsSpan());
            words.TryGetValue(hash, out var traits);
            words[hash] = traits | Parse(row[0]);
        }
    }

    public static CaptionWords Default => Shared.Instance;

    public CaptionTraits Of(ReadOnlySpan<char> word) => words.TryGetValue(WordHash.Of(word), out var traits) ? traits : CaptionTraits.None;

    private static CaptionTraits Parse(string name) =>
        Enum.TryParse<CaptionTraits>(name, out var trait) && trait != CaptionTraits.None
            ? trait
            : throw new InvalidOperationException($"caption-words.tsv names '{name}', which is no caption trait.");

    private static class Shared
    {
        internal static readonly CaptionWords Instance = new();
    }
}
