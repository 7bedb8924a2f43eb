using BenchmarkDotNet.Attributes;

namespace Corpus.Benchmarks.Runtime;

/// <summary>Where every quote and figure stands, against walking an array that holds the same ranges.</summary>
public class EnumerationBenchmarks
{
    private readonly IReadOnlyList<Article> articles = CompiledCorpus.All;
    private readonly TextRange[] ranges =
    [
        .. CompiledCorpus.All.SelectMany(article => article.Quotes.All.Select(quote => quote.Provenance.Range)),
        .. CompiledCorpus.All.SelectMany(article => article.Figures.All.Select(figure => figure.Provenance.Range)),
    ];

    [Benchmark(Baseline = true, Description = "array of ranges")]
    public long Array()
    {
        var total = 0L;
        foreach (var range in ranges)
        {
            total += range.Start + range.Length;
        }

        return total;
    }

    [Benchmark(Description = "quotes and figures")]
    public long Facts()
    {
        var total = 0L;
        for (var i = 0; i < articles.Count; i++)
        {
            var (quotes, figures) = (articles[i].Quotes, articles[i].Figures);
            for (var quote = 0; quote < quotes.Count; quote++)
            {
                var range = quotes[quote].Provenance.Range;
                total += range.Start + range.Length;
            }

            for (var figure = 0; figure < figures.Count; figure++)
            {
                var range = figures[figure].Provenance.Range;
                total += range.Start + range.Length;
            }
        }

        return total;
    }

    [Benchmark(Description = "quotes' and figures' ranges")]
    public long Ranges()
    {
        var total = 0L;
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            foreach (ref readonly var range in article.QuoteRanges)
            {
                total += range.Start + range.Length;
            }

            foreach (ref readonly var range in article.FigureRanges)
            {
                total += range.Start + range.Length;
            }
        }

        return total;
    }
}
