namespace Corpus.Reading.Layout.Segments;

/// <summary>One thing that was seen of a line, and how much it speaks for the label against the next best, in hundredths of a nat.</summary>
internal readonly record struct LineReason(EvidencePlace Place, string Sign, int Weight);
