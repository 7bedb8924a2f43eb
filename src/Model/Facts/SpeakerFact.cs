namespace Corpus.Facts;

/// <summary>Who a quote is attributed to.</summary>
/// <param name="Mention">The words that name the source where the quote is attributed; may stand in another sentence.</param>
/// <param name="Name">The resolved full name; null where the source stays unnamed.</param>
/// <param name="Person">Index into <see cref="ArticleFacts.People"/>, -1 where the source is no person of the article.</param>
internal readonly record struct SpeakerFact(TextRange Mention, string? Name, SpeakerKind Kind, int Person);
