namespace Corpus.Facts;

/// <summary>The day of publication and the words that state it.</summary>
internal readonly record struct PublishedFact(TextRange Range, CalendarDate Date);
