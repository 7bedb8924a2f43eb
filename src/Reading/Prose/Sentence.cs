namespace Corpus.Reading.Prose;

/// <summary>A sentence of a passage, with the marks and brackets that close behind its stop.</summary>
/// <param name="FirstToken">Index into <see cref="DocumentProse.Tokens"/>.</param>
/// <param name="EndToken">Index behind the last token.</param>
internal readonly record struct Sentence(int FirstToken, int EndToken);
