using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads where the figures of a sentence come from: <c>according to data from Chinese customs</c>, <c>official figures
/// showed</c>, <c>…, the ministry said</c>.
/// </summary>
internal static class SourceReader
{
    private const int MaxWords = 14;

    /// <summary>Words between <c>put</c> and its <c>at</c>: <c>put the number of marchers at 8,500</c>.</summary>
    private const int Reach = 8;

    /// <summary>Behind a semicolon somebody else may have the word; who had it before all figures keeps it: <c>a poll found that 42 per
    /// cent had left; 9 per cent were unsure</c>.</summary>
    /// <param name="at">The first figure of the clause.</param>
    public static ClauseSource OfClause(SentenceTokens tokens, int at, ClauseSource earlier)
    {
        var (first, end) = (at, at);
        while (first > tokens.First && !tokens.Is(first - 1, ';'))
        {
            first--;
        }

        while (end < tokens.End && !tokens.Is(end, ';'))
        {
            end++;
        }

        var source = Read(tokens, first, end);
        return source == null && earlier.Opens
            ? earlier with { End = end }
            : new ClauseSource(source, Opens: source?.Start < tokens[at].Start, end);
    }

    private static TextRange? Read(SentenceTokens tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.Has(i, Cue.According) && tokens.Has(i + 1, Cue.To))
            {
                return Behind(tokens, i + 2, needsData: false);
            }

            var role = tokens.Lexicon.Sources.RoleOf(tokens[i].Lexeme);
            if ((role & (SourceRole.Lead | SourceRole.Rests)) != 0 && !tokens.IsJoint(i - 1)
                && Behind(tokens, i + (tokens[i + 1].Is(WordClass.Preposition) ? 2 : 1), needsData: (role & SourceRole.Rests) != 0) is { } led)
            {
                return led;
            }

            var shows = (role & SourceRole.Shows) != 0 && ((role & SourceRole.Plural) == 0 || CountedPhrase.IsPlural(tokens, i - 1));
            if (shows && Before(tokens, i, puts: false) is { } shown)
            {
                return shown;
            }

            if ((role & SourceRole.Puts) != 0 && PutsAmount(tokens, i) && Before(tokens, i, puts: true) is { } put)
            {
                return put;
            }
        }

        return null;
    }

    /// <summary>The noun phrase from a token on, up to a mark or a clause.</summary>
    /// <param name="needsData">Whether it must hold a word for data.</param>
    private static TextRange? Behind(SentenceTokens tokens, int start, bool needsData)
    {
        var (end, data) = (start, !needsData);
        while (end < start + MaxWords && IsPart(tokens, end) && !tokens.Has(end, VerbCue.Link))
        {
            data |= IsData(tokens, end);
            end++;
        }

        while (end > start && tokens[end - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
        {
            end--;
        }

        return data && end > start ? new TextRange(tokens[start].Start, tokens.SpanEnd(end - 1)) : null;
    }

    private static bool IsData(SentenceTokens tokens, int i) => (tokens.Lexicon.Sources.RoleOf(tokens[i].Lexeme) & SourceRole.Data) != 0;

    /// <summary><c>puts it at 40 per cent</c>, <c>put the number of marchers at 8,500</c></summary>
    private static bool PutsAmount(SentenceTokens tokens, int verb)
    {
        var amount = tokens[verb + 1].Is(WordClass.Pronoun) && tokens.Has(verb + 2, Cue.At);
        for (var i = verb + 1; i <= verb + Reach && tokens.IsWord(i); i++)
        {
            if (amount && tokens.Has(i, Cue.At))
            {
                return tokens.Lexicon.Opens(tokens[i + 1]) || tokens.Lexicon.Opens(tokens[i + 2]);
            }

            amount |= tokens.HasFactor(i, FactorClass.Amount);
        }

        return false;
    }

    /// <summary>
    /// The noun phrase before a verb that shows, if data are its head or if it closes the sentence behind a comma: <c>…, the ministry
    /// said</c>.
    /// </summary>
    /// <param name="puts">Whether the verb states an amount, which nobody but a source does.</param>
    private static TextRange? Before(SentenceTokens tokens, int verb, bool puts)
    {
        var (start, data) = (verb, false);
        while (start > tokens.First && start > verb - MaxWords && IsPart(tokens, start - 1))
        {
            start--;
            data |= IsData(tokens, start);
        }

        // `A report that found`
        var end = tokens.Has(verb - 1, Cue.Relative) ? verb - 1 : verb;
        start = data ? BehindParticiple(tokens, start, end) : start;

        var closes = tokens.Is(start - 1, ',') && tokens[verb + 1].Kind is TokenKind.Stop or TokenKind.Mark or TokenKind.Punctuation;
        while (start < verb && tokens[start].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb))
        {
            start++;
        }

        return start < verb && (data || closes || puts) && !tokens[start].Is(WordClass.Pronoun)
            ? new TextRange(tokens[start].Start, tokens[end - 1].End)
            : null;
    }

    /// <summary><c>after releasing a report</c>: data that a participle has for its object start with their article.</summary>
    private static int BehindParticiple(SentenceTokens tokens, int start, int end)
    {
        for (var i = end - 1; i > start && !IsData(tokens, i); i--)
        {
            end = i;
        }

        for (var i = end - 1; i > start; i--)
        {
            if (tokens[i].Is(WordClass.Determiner) && tokens.IsParticiple(i - 1))
            {
                return i;
            }
        }

        return start;
    }

    private static bool IsPart(SentenceTokens tokens, int i) =>
        tokens.Holds(i)
        && (tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number || tokens.IsJoint(i))
        && !tokens[i].Is(WordClass.Auxiliary) && !(tokens[i].Is(WordClass.Pronoun) && !tokens[i].Is(WordClass.Determiner));
}
