using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Words of a table that mean the same for a line, whichever of them it holds.</summary>
internal sealed class WordGroup
{
    private const int Initials = 2;

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
        for (var at = 0; TryNext(line, ref at, out var word);)
        {
            if (Holds(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all words of the line are of the group, and there is one.</summary>
    public bool AllOf(ReadOnlySpan<char> line)
    {
        var words = 0;
        for (var at = 0; TryNext(line, ref at, out var word); words++)
        {
            if (!Holds(word))
            {
                return false;
            }
        }

        return words > 0;
    }

    /// <summary>Whether the line's first word is one of the group with another glued behind it: <c>HolidaysRecipes</c>, <c>SPORTSMONDAY</c>.</summary>
    public bool OpensGlued(ReadOnlySpan<char> line)
    {
        var at = 0;
        if (!TryNext(line, ref at, out var word) || Holds(word))
        {
            return false;
        }

        for (var end = word.Length - 1; end > Initials; end--)
        {
            if (CharClass.IsUpper(word[end]) && Holds(word.Slice(0, end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words of two letters are initials: <c>UK</c> and <c>US</c>, not <c>us</c>.</summary>
    private bool Holds(ReadOnlySpan<char> word) =>
        (word.Length > Initials || (CharClass.IsUpper(word[0]) && CharClass.IsUpper(word[word.Length - 1])))
        && hashes.Contains(WordHash.Of(word));

    private static bool TryNext(ReadOnlySpan<char> line, ref int at, out ReadOnlySpan<char> word)
    {
        while (at < line.Length && !CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        var start = at;
        while (at < line.Length && CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        word = line.Slice(start, at - start);
        return word.Length > 0;
    }
}
