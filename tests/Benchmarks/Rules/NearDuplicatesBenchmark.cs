using System.Diagnostics;
using Corpus.Benchmarks.Reports;
using Corpus.Benchmarks.Synthetic;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.QuoteRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.StructureRules;
using Corpus.Reading.Text;

namespace Corpus.Benchmarks.Rules;

/// <summary>Finding near-duplicates among many documents by their sketches, one in a hundred of which is another with a paragraph more, and
/// quotations that two of them hold; against reading those documents.</summary>
internal static class NearDuplicatesBenchmark
{
    private const int Rounds = 7;
    private const int Every = 100;

    public static int Run(int[] sizes)
    {
        var table = new RatioTable("near-duplicates", "comparing", "reading and sketching");
        foreach (var size in sizes)
        {
            var watch = Stopwatch.StartNew();
            var keys = Keys(size);
            var reading = watch.Elapsed.TotalMilliseconds;
            var group = new KeyGroup(new EquatableArray<DocumentKeys>(keys));
            var (sketches, quotes) = (NearDuplicates.Of(group), QuoteTwins.Of(group));
            var (times, found) = Time(() => Found(NearDuplicates.Measure, sketches));
            table.Add($"{size} documents, {found} of {size / Every} found", "ms", times, [reading]);
            (times, found) = Time(() => Found(QuoteTwins.Measure, quotes));
            table.Add($"{keys.Sum(document => document.Quotes.Count)} quotations of theirs, {found} in two", "ms", times, [reading]);
        }

        return table.Finish("near-duplicates");
    }

    private static int Found<TItem>(TwinMeasure<TItem> measure, TwinGroup<TItem> group)
        where TItem : IEquatable<TItem> => new TwinFinder<TItem>(measure).Among([group], CancellationToken.None).Count;

    private static (List<double> Times, int Found) Time(Func<int> find)
    {
        var (times, found) = (new List<double>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            found = find();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return (times, found);
    }

    private static DocumentKeys[] Keys(int size)
    {
        var keys = new DocumentKeys[size];
        Parallel.For(0, size, number =>
        {
            var text = number % Every == Every - 1
                ? SyntheticCorpus.Article(number - 1).Replace("\n\n", $", number {number}\n\n", StringComparison.Ordinal) + "A last paragraph came with the second edition.\n"
                : SyntheticCorpus.Article(number);
            var (document, path) = (DocumentText.From(text), SyntheticCorpus.Path(number));
            keys[number] = DocumentKeys.Of(DocumentReader.ReadUnchecked(document, CancellationToken.None), path, new FindingLocator(path, document))!;
        });
        return keys;
    }
}
