using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Parts;

namespace Corpus.Reading.Layout;

/// <summary>Why lines were taken for the parts that are judged by what is seen of each line.</summary>
/// <param name="Section">What was seen of the section's line, as <see cref="Sections.SectionSigns"/>.</param>
/// <param name="Standfirst">The standfirst's lines, and what was seen of each, as <see cref="Standfirsts.StandfirstSigns"/>.</param>
/// <param name="Related">The lines that name other stories, and what was seen of each, as <see cref="Related.RelatedSigns"/>.</param>
internal sealed record PartReasons(BylineEvidence Byline, DateEvidence Published, ulong Section, SignedLine[] Standfirst, SignedLine[] Related);
