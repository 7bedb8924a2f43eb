using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Reads nouns that no table knows as a source: behind an article the last word before a verb, a function word or a mark is one.</summary>
internal sealed class ThingReader(DocumentProse prose, OuterText outer, MentionCursor mentions, NounReader nouns)
{
    private const WordClass Dates = WordClass.Month | WordClass.Weekday;

    /// <param name="article">An article, a possessive or a word that counts.</param>
    public bool TryRead(int article, in ProsePassage passage, out SourcePhrase phrase)
    {
        phrase = default;
        var end = article + 1;
        while (end < passage.EndToken && end - article <= NounReader.LongestDescription && !outer.IsQuoted(end) && !mentions.Starts(end)
            && IsThingWord(end) && !nouns.IsCueBeforeQuote(end))
        {
            if (NounReader.IsNoun(prose.Tokens[end]) || prose.Tokens[end].Has(TokenShape.Capitalised))
            {
                return false;
            }

            end++;
        }

        // `A clear message`: behind an adjective the word is the noun, though it may be a verb elsewhere.
        if (end < passage.EndToken && end > article + 1 && SpeechNounTable.Default.IsSingular(prose.Tokens[end].Lexeme))
        {
            return false;
        }

        var kind = AgeWords.EndsAge(prose, end) ? SourceKind.Nominal : SourceKind.Thing;
        phrase = new SourcePhrase(article, article + 1, end, kind, -1, Gender.Unknown);
        return end > article + 1 && prose.Tokens[end - 1].IsWord && !SourceWords.Times.Has(prose.Tokens[end - 1].Lexeme);
    }

    private bool IsThingWord(int i) => prose.Tokens[i] is { Kind: TokenKind.Word or TokenKind.Hyphen or TokenKind.Number } token
        && !token.Is(WordClass.FunctionWord | WordClass.Adverb | Dates)
        && (!token.Is(WordClass.SpeechVerb) || prose.Tokens[i - 1].Is(WordClass.Determiner));
}
