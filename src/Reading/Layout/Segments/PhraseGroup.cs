using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Phrases of a table that mean the same for a line, whichever of them it holds; capitals take no part.</summary>
internal sealed class PhraseGroup(IEnumerable<string> phrases)
{
    private readonly string[] phrases = [.. phrases];

    /// <summary>Whether the line opens with one of them, a bracket or quotation mark aside, or is one.</summary>
    public bool Open(ReadOnlySpan<char> line) => Behind(line.TrimStart("([*“\"".AsSpan()), out _);

    /// <summary>Whether one stands in the line.</summary>
    public bool AnyIn(ReadOnlySpan<char> line)
    {
        foreach (var phrase in phrases)
        {
            if (line.IndexOf(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) is var at and >= 0
                && (at == 0 || !CharClass.IsWordPart(line[at - 1]))
                && EndsWord(line, at + phrase.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="rest">What stands behind the phrase that the line opens with, without blanks.</param>
    public bool Behind(ReadOnlySpan<char> line, out ReadOnlySpan<char> rest)
    {
        rest = line;
        foreach (var phrase in phrases)
        {
            if (line.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase) && EndsWord(line, phrase.Length))
            {
                rest = line.Slice(phrase.Length).TrimStart();
                return true;
            }
        }

        return false;
    }

    /// <summary>A sign, as <c>/</c>, is no word that could go on.</summary>
    private static bool EndsWord(ReadOnlySpan<char> line, int at) =>
        at >= line.Length || !CharClass.IsWordPart(line[at]) || !CharClass.IsWordPart(line[at - 1]);
}
