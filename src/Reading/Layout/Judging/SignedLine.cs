namespace Corpus.Reading.Layout.Judging;

/// <summary>A line that may be some part of the article, with what is seen of it: the flags of that part's signs.</summary>
internal readonly record struct SignedLine(int Line, ulong Signs);
