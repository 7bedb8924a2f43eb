namespace Corpus.Reading.Figures;

/// <summary>Whether a spelling may be read from the token <paramref name="at"/> to the token <paramref name="last"/>.</summary>
internal delegate bool SpellingFilter<in T>(SentenceTokens tokens, int at, int last, T value, bool symbol);
