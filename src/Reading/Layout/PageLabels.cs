using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout;

/// <summary>What each line was found to be, and whether it goes on with the block of the line above.
/// All is chrome until it is marked.</summary>
internal sealed class PageLabels(int lines)
{
    private readonly BlockKind[] kinds = new BlockKind[lines];
    private readonly bool[] joined = new bool[lines];

    public BlockKind this[int line] => kinds[line];

    public void Mark(int line, BlockKind kind) => Mark(line, line, kind);

    /// <summary>Makes the lines, both ends included, one block.</summary>
    public void Mark(int first, int last, BlockKind kind)
    {
        for (var i = first; i <= last; i++)
        {
            kinds[i] = kind;
            joined[i] = i > first;
        }
    }

    /// <summary>The blocks in text order; chrome runs together.</summary>
    public Block[] Blocks(LineFeatures[] features)
    {
        using var blocks = new PooledList<Block>(features.Length);
        for (var first = 0; first < features.Length;)
        {
            var last = first;
            while (last + 1 < features.Length
                && (joined[last + 1] || (kinds[first] == BlockKind.Chrome && kinds[last + 1] == BlockKind.Chrome)))
            {
                last++;
            }

            var range = new TextRange(features[first].Whole.Start, features[last].Whole.End);
            if (range.Length > 0)
            {
                blocks.Add(new Block(kinds[first], range));
            }

            first = last + 1;
        }

        return blocks.ToArray();
    }
}
