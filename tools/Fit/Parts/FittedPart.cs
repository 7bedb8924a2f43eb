using Corpus;
using Corpus.Facts;
using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Lexicon;
using Score.Parts;

namespace Fit.Parts;

/// <summary>A part of the article whose lines are judged by fitted weights.</summary>
/// <param name="Given">What is set by hand: it weighs in, and stays as it is.</param>
/// <param name="IsOne">Whether an article has one of it, so that the candidates compete.</param>
/// <param name="Leads">Signs that say something else together with each other sign than apart.</param>
/// <param name="With">Puts a judge of the part into the models.</param>
/// <param name="Read">Where the part stands in what was read.</param>
internal sealed record FittedPart<TSigns>(
    PartKind Kind,
    string Table,
    WeightTable<TSigns> Given,
    bool IsOne,
    TSigns[] Leads,
    Func<LayoutModels, LineJudge<TSigns>, LayoutModels> With,
    Func<ArticleFacts, IEnumerable<TextRange>> Read)
    where TSigns : struct, Enum;
