using Corpus.Reading.Layout;
using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Text;
using Score.Pages;
using Score.Parts;

namespace Fit.Parts;

/// <summary>A page labelled by hand, with the lines that may be one part of its article and which of them are.</summary>
/// <param name="Right">Whether each candidate is labelled as the part; of the candidate that stands for no line, whether the page lacks it.</param>
internal sealed record PartPage(LabelledPage Labels, PageLines Lines, SignedLine[] Candidates, bool[] Right)
{
    /// <summary>The pages that weights may be fitted to: all but those that are scored unseen.</summary>
    public static PartPage[] ReadAll<TSigns>(string articles, FittedPart<TSigns> part)
        where TSigns : struct, Enum
    {
        var labels = LabelledPage.Read(EmbeddedTable.Rows("part-labels.tsv")).ToDictionary(page => page.Id, StringComparer.Ordinal);
        return PastedPage.ReadAll(articles)
            .Where(page => labels.TryGetValue(page.Id, out var labelled) && labelled.Set is not (LabelSet.Eighth or LabelSet.Ninth))
            .AsParallel().AsOrdered()
            .Select(page => Of(labels[page.Id], page.Lines, part))
            .ToArray();
    }

    /// <summary>The part of a split into <paramref name="parts"/> that the page falls in.</summary>
    public int Part(int parts, int split) => (int)(StableOrder.Of(Labels.Id, split) % (ulong)parts);

    /// <summary>What becomes of the part when the page is read by such a judge.</summary>
    public PartOutcome Read<TSigns>(FittedPart<TSigns> part, LineJudge<TSigns> judge)
        where TSigns : struct, Enum
    {
        var read = new PartLines();
        foreach (var range in part.Read(Layout(part, judge).Parts))
        {
            read.Add(part.Kind, Lines.Touched(range.Start..range.End));
        }

        return PartScorer.Score(Labels, read, Lines).Single(outcome => outcome.Kind == part.Kind);
    }

    private static PartPage Of<TSigns>(LabelledPage labels, PageLines lines, FittedPart<TSigns> part)
        where TSigns : struct, Enum
    {
        var page = new PartPage(labels, lines, [], []);
        var watch = new WatchingJudge<TSigns>();
        var layout = page.Layout(part, watch);
        var labelled = labels.Lines[part.Kind];
        return page with
        {
            Candidates = watch.Seen,
            Right = Array.ConvertAll(watch.Seen, candidate => candidate.Line < 0
                ? labelled.Count == 0
                : layout.Lines[candidate.Line].Range is var range && labelled.Overlaps(lines.Touched(range.Start..range.End))),
        };
    }

    private DocumentLayout Layout<TSigns>(FittedPart<TSigns> part, LineJudge<TSigns> judge)
        where TSigns : struct, Enum =>
        LayoutReader.Read(DocumentText.From(Lines.Text), part.With(LayoutModels.Default, judge), CancellationToken.None);
}
