using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout;

/// <summary>Why lines were taken for the parts that stand around the headline.</summary>
/// <param name="Section">What was seen of the section's line, as <see cref="Sections.SectionSigns"/>.</param>
/// <param name="Standfirst">The standfirst's lines, and what was seen of each, as <see cref="Standfirsts.StandfirstSigns"/>.</param>
internal sealed record PartReasons(BylineEvidence Byline, DateEvidence Published, ulong Section, SignedLine[] Standfirst);
