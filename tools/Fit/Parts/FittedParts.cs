using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Related;
using Corpus.Reading.Layout.Sections;
using Corpus.Reading.Layout.Standfirsts;
using Corpus.Reading.Lexicon;
using Score.Parts;

namespace Fit.Parts;

/// <summary>The parts that are fitted to the labels given by hand.</summary>
internal static class FittedParts
{
    public static readonly FittedPart<SectionSigns> Section = new(
        PartKind.Section,
        LayoutModels.SectionTable,
        new WeightTable<SectionSigns>(LayoutModels.SectionGiven),
        IsOne: true,
        [SectionSigns.LittleBetween],
        (models, judge) => models with { Section = judge },
        facts => facts.Section is { } section ? [section] : []);

    public static readonly FittedPart<StandfirstSigns> Standfirst = new(
        PartKind.Standfirst,
        LayoutModels.StandfirstTable,
        new WeightTable<StandfirstSigns>(new int[WeightTable<StandfirstSigns>.Count]),
        IsOne: false,
        [StandfirstSigns.FirstWords, StandfirstSigns.UnderSummaryHeading],
        (models, judge) => models with { Standfirst = judge },
        facts => facts.Standfirst);

    public static readonly FittedPart<RelatedSigns> Related = new(
        PartKind.Related,
        LayoutModels.RelatedTable,
        new WeightTable<RelatedSigns>(new int[WeightTable<RelatedSigns>.Count]),
        IsOne: false,
        [RelatedSigns.UnderKin, RelatedSigns.UnderMore, RelatedSigns.InBody, RelatedSigns.LooksLikeTitle, RelatedSigns.NamesStory],
        (models, judge) => models with { Related = judge },
        facts => facts.Related);
}
