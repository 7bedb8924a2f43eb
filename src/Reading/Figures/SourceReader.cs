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

    public static TextRange? Read(SentenceTokens tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (tokens.Has(i, Cue.According) && tokens.Has(i + 1, Cue.To))
            {
                return Behind(tokens, i + 2);
            }

            var role = tokens.Lexicon.Sources.RoleOf(tokens[i].Lexeme);
            if ((role & SourceRole.Lead) != 0)
            {
                return Behind(tokens, i + (tokens[i + 1].Is(WordClass.Preposition) ? 2 : 1));
            }

            var shows = (role & SourceRole.Shows) != 0 && ((role & SourceRole.Plural) == 0 || CountedPhrase.IsPlural(tokens, i - 1));
            if (shows && Before(tokens, i) is { } shown)
            {
                return shown;
            }
        }

        return null;
    }

    /// <summary>The noun phrase from a token on, up to a mark or a clause.</summary>
    private static TextRange? Behind(SentenceTokens tokens, int start)
    {
        var end = start;
        while (end < start + MaxWords && IsPart(tokens, end) && !tokens.Has(end, VerbCue.Link))
        {
            end++;
        }

        while (end > start && tokens[end - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
        {
            end--;
        }

        return end > start ? new TextRange(tokens[start].Start, tokens.SpanEnd(end - 1)) : null;
    }

    /// <summary>
    /// The noun phrase before a verb that shows, if data are its head or if it closes the sentence behind a comma: <c>…, the ministry
    /// said</c>.
    /// </summary>
    private static TextRange? Before(SentenceTokens tokens, int verb)
    {
        var (start, data) = (verb, false);
        while (start > tokens.First && start > verb - MaxWords && IsPart(tokens, start - 1))
        {
            start--;
            data |= (tokens.Lexicon.Sources.RoleOf(tokens[start].Lexeme) & SourceRole.Data) != 0;
        }

        var closes = tokens.Is(start - 1, ',') && tokens[verb + 1].Kind is TokenKind.Stop or TokenKind.Mark or TokenKind.Punctuation;
        while (start < verb && tokens[start].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb))
        {
            start++;
        }

        return start < verb && (data || closes) && !tokens[start].Is(WordClass.Pronoun)
            ? new TextRange(tokens[start].Start, tokens[verb - 1].End)
            : null;
    }

    private static bool IsPart(SentenceTokens tokens, int i) =>
        tokens.Holds(i)
        && (tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number || tokens.IsJoint(i))
        && !tokens[i].Is(WordClass.Auxiliary) && !(tokens[i].Is(WordClass.Pronoun) && !tokens[i].Is(WordClass.Determiner));
}
