using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>
/// The words that the page's running text writes small: whoever meets them with a capital has no name before him.
/// A set of hash bits, filled when it is first asked; a word that is not there is taken for one that is one time in fifty or less.
/// </summary>
internal sealed class PageVocabulary(Page page)
{
    private const int Bits = 1 << 17;

    private ulong[]? bits;

    public bool Has(ReadOnlySpan<char> word)
    {
        bits ??= Read();
        var bit = WordHash.Of(word) % Bits;
        return (bits[bit >> 6] >> (int)(bit & 63) & 1) != 0;
    }

    private ulong[] Read()
    {
        var read = new ulong[Bits / 64];
        for (var line = 0; line < page.Lines.Length; line++)
        {
            if (page.Lines[line].IsProse)
            {
                Add(page.TextOf(line), read);
            }
        }

        return read;
    }

    private static void Add(ReadOnlySpan<char> line, ulong[] bits)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (!char.IsLower(line[at]))
            {
                at = EndOfWord(line, at);
                continue;
            }

            var hash = WordHash.Start();
            for (; at < line.Length && CharClass.IsWordPart(line[at]); at++)
            {
                hash.Add(line[at]);
            }

            var bit = hash.Value % Bits;
            bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        return at;
    }
}
