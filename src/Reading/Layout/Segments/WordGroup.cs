using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Words of a table that mean the same for a line, whichever of them it holds.</summary>
internal sealed class WordGroup
{
    private readonly HashSet<uint> hashes = [];

    public WordGroup(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            hashes.Add(WordHash.Of(word.AsSpan()));
        }
    }

    public bool AnyIn(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var start = at;
            while (at < line.Length && CharClass.IsWordPart(line[at]))
            {
                at++;
            }

            if (at > start && hashes.Contains(WordHash.Of(line.Slice(start, at - start))))
            {
                return true;
            }
        }

        return false;
    }
}
