using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Layout.Related;
using Corpus.Reading.Layout.Sections;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Layout.Standfirsts;

namespace Corpus.Reading.Layout;

/// <summary>The fitted models by which the layout decides. Built once per process.</summary>
internal sealed record LayoutModels(
    LineModel Lines,
    HeadlineModel Headline,
    CaptionModel Captions,
    LineJudge<SectionSigns> Section,
    LineJudge<StandfirstSigns> Standfirst,
    LineJudge<RelatedSigns> Related)
{
    public const string SectionTable = "section-weights";
    public const string SectionGiven = SectionTable + ".hand";
    public const string StandfirstTable = "standfirst-weights";
    public const string RelatedTable = "related-weights";

    public static LayoutModels Default => Shared.Instance;

    private static class Shared
    {
        internal static readonly LayoutModels Instance = new(
            LineModel.Default,
            HeadlineModel.Default,
            CaptionModel.Default,
            new LineJudge<SectionSigns>(SectionTable, SectionGiven),
            new LineJudge<StandfirstSigns>(StandfirstTable),
            new LineJudge<RelatedSigns>(RelatedTable));
    }
}
