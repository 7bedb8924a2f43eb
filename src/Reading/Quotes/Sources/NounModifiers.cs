using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Tells nouns that only describe what stands behind them from nouns that are heads.</summary>
internal sealed class NounModifiers(DocumentProse prose, OuterText outer)
{
    private const WordClass Verbs = WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb | WordClass.ChangeVerb;

    /// <summary>Whether the tokens are an adjective made of nouns.</summary>
    public bool IsAdjective(int first, int end) => IsCompoundAdjective(first, end) || IsNationalAdjective(first, end);

    /// <summary><c>A pacifist-style case</c>, <c>a party-backed plan</c>: such words end in no noun.</summary>
    private bool IsCompoundAdjective(int first, int end) => end - first > 2 && prose.Tokens[end - 2].Kind == TokenKind.Hyphen
        && prose.Tokens[end - 1] is var last && !last.Has(TokenShape.Capitalised) && !NounReader.IsNoun(last)
        && (PeopleWords.Plain.Has(last.Lexeme) || prose.TextOf(end - 1).EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            || prose.TextOf(end - 1).EndsWith("ing".AsSpan(), StringComparison.Ordinal));

    /// <summary><c>The Korean language</c>, <c>the German shepherd</c>: no Korean and no German.</summary>
    private bool IsNationalAdjective(int first, int end) => end == first + 1 && prose.Tokens[first].Is(WordClass.Nationality)
        && prose.Tokens[first].Is(WordClass.PersonNoun) && end < prose.Tokens.Length
        && prose.Tokens[end] is { IsWord: true } next && !next.Has(TokenShape.Capitalised)
        && !next.Is(WordClass.FunctionWord | WordClass.Adverb | Verbs) && !outer.IsQuoted(end) && !MayBeVerb(prose.TextOf(end));

    /// <summary><c>The absentee programme is</c>: before an auxiliary the word behind the noun for a person is what the phrase is about.</summary>
    public bool IsBeforeHead(int end, in ProsePassage passage) => end + 1 < passage.EndToken && !prose.Tokens[end - 1].Has(TokenShape.Capitalised)
        && prose.Tokens[end] is { IsWord: true } head && !head.Has(TokenShape.Capitalised) && !head.Is(WordClass.FunctionWord | WordClass.Adverb | Verbs)
        && prose.Tokens[end + 1].Is(WordClass.Auxiliary) && !outer.IsQuoted(end) && !MayBeAdverb(prose.TextOf(end));

    private static bool MayBeAdverb(ReadOnlySpan<char> word) => word.EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    private static bool MayBeVerb(ReadOnlySpan<char> word) => word.EndsWith("s".AsSpan(), StringComparison.Ordinal)
        || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal)
        || MayBeAdverb(word) || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal);
}
