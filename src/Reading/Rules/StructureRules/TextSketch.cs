using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>
/// A document's wording in a few numbers: the least hash of its five-word sequences in each of many bins (one-permutation MinHash). Two
/// documents share as large a part of their bins as of their sequences.
/// </summary>
/// <param name="Bands">A key a run of <see cref="RowsInBand"/> bins: documents that are much alike have some of them in common.</param>
internal sealed record TextSketch(EquatableArray<uint> Bins, EquatableArray<ulong> Bands)
{
    /// <summary>Bins; a power of two.</summary>
    public const int Size = 128;

    /// <summary>Bands of a sketch.</summary>
    private const int BandCount = Size / RowsInBand;

    private const int RowsInBand = 4;
    private const int WordsInSequence = 5;

    /// <summary>A shorter text is like others by chance: a notice, a list.</summary>
    private const int FewestSequences = 40;

    private const uint Unfilled = uint.MaxValue;

    /// <summary>Of a document that is too short to compare.</summary>
    public static readonly TextSketch None = new(default, default);

    public bool IsNone => Bins.Count == 0;

    public static TextSketch Of(DocumentProse prose)
    {
        var bins = new uint[Size];
        bins.AsSpan().Fill(Unfilled);
        var window = new uint[WordsInSequence];
        var sequences = 0;
        foreach (var passage in prose.Passages)
        {
            if (passage.In == ArticlePart.Body)
            {
                sequences += Add(prose, passage, window, bins);
            }
        }

        return sequences < FewestSequences ? None : Of(Filled(bins));
    }

    /// <summary>The share of its five-word sequences that another document shares, 0 to 1.</summary>
    public double Likeness(TextSketch other)
    {
        var own = Bins.AsSpan();
        var others = other.Bins.AsSpan();
        var same = 0;
        for (var i = 0; i < own.Length; i++)
        {
            same += own[i] == others[i] ? 1 : 0;
        }

        return (double)same / Size;
    }

    private static TextSketch Of(uint[] bins)
    {
        var bands = new ulong[BandCount];
        for (var band = 0; band < BandCount; band++)
        {
            var key = (ulong)band;
            for (var i = 0; i < RowsInBand; i++)
            {
                key = unchecked(((key ^ bins[(band * RowsInBand) + i]) * 0x9E3779B97F4A7C15UL) + 1);
            }

            bands[band] = key;
        }

        return new TextSketch(new EquatableArray<uint>(bins), new EquatableArray<ulong>(bands));
    }

    private static int Add(DocumentProse prose, in ProsePassage passage, uint[] window, uint[] bins)
    {
        var words = 0;
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (prose.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            window[words++ % WordsInSequence] = WordHash.Of(prose.TextOf(i));
            if (words >= WordsInSequence)
            {
                var hash = Mix(window, words);
                ref var bin = ref bins[hash & (Size - 1)];
                bin = Math.Min(bin, hash);
            }
        }

        return Math.Max(0, words - WordsInSequence + 1);
    }

    private static uint Mix(uint[] window, int words)
    {
        var hash = 0u;
        for (var i = 0; i < WordsInSequence; i++)
        {
            hash = unchecked((hash ^ window[(words + i) % WordsInSequence]) * 0x9E3779B1u);
            hash ^= hash >> 15;
        }

        hash = unchecked(hash * 0x85EBCA6Bu);
        return hash ^ (hash >> 13);
    }

    /// <summary>A bin that no sequence fell into takes the next one's, so that short texts compare as long ones do.</summary>
    private static uint[] Filled(uint[] bins)
    {
        var filled = new uint[Size];
        for (var i = 0; i < Size; i++)
        {
            var from = i;
            while (bins[from % Size] == Unfilled)
            {
                from++;
            }

            filled[i] = unchecked(bins[from % Size] + (uint)(from - i));
        }

        return filled;
    }
}
