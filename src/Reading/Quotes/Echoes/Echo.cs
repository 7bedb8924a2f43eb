using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Quotes.Echoes;

/// <summary>What the running text says of words that a headline, a summary or a caption marks.</summary>
/// <param name="Traits">As what the text has them: quoted, marked as a term, or as a name without marks.</param>
/// <param name="Quote">Index of the quote of the text that holds them, -1 where none does.</param>
internal readonly record struct Echo(TermTraits Traits, int Quote)
{
    public static readonly Echo None = new(TermTraits.None, -1);
}
