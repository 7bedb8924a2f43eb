using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>How far the clause of a cue reaches: its chain of verbs, its sentence, the comma that it trails behind.</summary>
internal sealed class CueClause(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>How many words may stand between a subject and its cue verb: <c>would later also have</c> told.</summary>
    private const int LongestChain = 8;

    private readonly Token[] tokens = outer.Prose.Tokens;

    /// <summary>Whether a comma stands before the clause and the sentence ends with it.</summary>
    public bool Trails(int first, int end) => first > 0 && outer.Prose.Text[tokens[first - 1].Start] == ','
        && (end >= tokens.Length || tokens[end].Kind == TokenKind.Stop || !SameSentence(first, end));

    /// <summary>Auxiliaries, adverbs, <c>to</c> and the verbs that govern a cue: <c>has also told</c>, <c>went on to say</c>.</summary>
    public int StartOfVerbs(int cue)
    {
        var start = cue;
        while (start > 0 && cue - start < LongestChain && !outer.Outer.IsQuoted(start - 1) && tokens[start - 1] is { IsWord: true } word
            && (word.Is(WordClass.Auxiliary) || reader.IsAdverb(start - 1)))
        {
            start--;
        }

        return start;
    }

    /// <summary><c>While Lopez agreed, Berg said “…”</c>: whether the cue stands in a sentence whose first clause only leads to the main one.</summary>
    public bool IsInLeading(int cue)
    {
        var first = cue;
        while (first > 0 && SameSentence(first - 1, cue))
        {
            first--;
        }

        return ClauseOpenerTable.Default.Leads(tokens[first].Lexeme);
    }

    /// <summary>The cue that ends where a phrase starts, -1 where none does.</summary>
    public int CueBefore(int token)
    {
        var cue = outer.FirstCueFrom(token - 1);
        return cue < outer.Cues.Count && outer.Cues[cue].End == token ? cue : -1;
    }

    public bool SameSentence(int left, int right) => outer.Outer.SentenceOf(left) == outer.Outer.SentenceOf(right);
}
