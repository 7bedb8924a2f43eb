using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Sections;

/// <summary>The words of <c>section-cues.tsv</c>: behind them stands what the article is filed under. Immutable; built once per process.</summary>
internal static class SectionCues
{
    public static bool Opens(ReadOnlySpan<char> line) => Length(line) > 0;

    /// <summary>How long the cue at the line's start is; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        foreach (var cue in Shared.Cues)
        {
            if (line.Length > cue.Length && line.StartsWith(cue.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && !CharClass.IsWordPart(line[cue.Length]))
            {
                return cue.Length;
            }
        }

        return 0;
    }

    private static class Shared
    {
        internal static readonly string[] Cues = LexiconTable.Words("section-cues").ToArray();
    }
}
