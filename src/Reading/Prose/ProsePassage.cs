namespace Corpus.Reading.Prose;

/// <summary>A passage with its tokens and sentences, as index ranges into <see cref="DocumentProse"/>; ends are exclusive.</summary>
internal readonly record struct ProsePassage(
    ArticlePart In, TextRange Range, int FirstToken, int EndToken, int FirstSentence, int EndSentence);
