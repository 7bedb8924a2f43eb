namespace Corpus.Reading.Layout;

/// <summary>A stretch of prose that facts are read from: one headline, standfirst item, paragraph, caption or video title.</summary>
internal readonly record struct PassageRange(ArticlePart In, TextRange Range);
