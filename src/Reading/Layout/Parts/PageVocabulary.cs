using System.Buffers;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>
/// The words that the page's running text writes small: whoever meets them with a capital has no name before him.
/// A set of hash bits, filled when it is first asked; a word that is not there is taken for one that is one time in fifty or less.
/// Its room is lent by a pool until it is disposed: it is larger than all that a short page allocates for its lines.
/// </summary>
internal sealed class PageVocabulary(Page page) : IDisposable
{
    private const int Bits = 1 << 17;

    private ulong[]? bits;

    public bool Has(ReadOnlySpan<char> word)
    {
        bits ??= Read();
        var bit = WordHash.Of(word) % Bits;
        return (bits[bit >> 6] >> (int)(bit & 63) & 1) != 0;
    }

    public void Dispose()
    {
        if (bits is not null)
        {
            ArrayPool<ulong>.Shared.Return(bits);
            bits = null;
        }
    }

    private ulong[] Read()
    {
        var read = ArrayPool<ulong>.Shared.Rent(Bits / 64);
        Array.Clear(read, 0, Bits / 64);
        foreach (ref readonly var line in page.Lines.AsSpan())
        {
            if (line.IsProse)
            {
                Add(line.Marks, read);
            }
        }

        return read;
    }

    private static void Add(WordMarks line, ulong[] bits)
    {
        foreach (var word in line.Span)
        {
            if (word.IsSmall)
            {
                var bit = word.Hash % Bits;
                bits[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }
    }
}
