using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Corpus.Benchmarks.Reports;
using Corpus.Benchmarks.Synthetic;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;

namespace Corpus.Benchmarks.Rules;

/// <summary>What the rules cost: all of them on each document against all other stages on it, document by document in one run, and each rule
/// by itself.</summary>
internal static class RulesBenchmark
{
    private const int Rounds = 9;
    private const int Synthetic = 400;

    /// <param name="files">Files of JSON lines with the texts to read; synthetic articles where there are none.</param>
    public static int Run(string[] files)
    {
        var table = new RatioTable("rules", "rules", "reading without them");
        Measure("synthetic articles", [.. Enumerable.Range(0, Synthetic).Select(SyntheticCorpus.Article)], table);
        foreach (var file in files)
        {
            Measure(Path.GetFileNameWithoutExtension(file), [.. File.ReadLines(file).Select(TextOf)], table);
        }

        return table.Finish("rules");
    }

    private static void Measure(string name, string[] texts, RatioTable table)
    {
        DocumentText[] documents = [.. texts.Select(text => SourceDecoder.Decode(Encoding.UTF8.GetBytes(text)))];
        var (rules, reading) = (new List<double>(), new List<double>());
        var each = RuleSet.PerDocument.ToDictionary(rule => rule.Descriptor.Id, _ => TimeSpan.Zero);
        for (var round = -1; round < Rounds; round++)
        {
            var (checking, read) = (TimeSpan.Zero, TimeSpan.Zero);
            foreach (var document in documents)
            {
                var start = Stopwatch.GetTimestamp();
                var context = DocumentReader.ReadUnchecked(document, CancellationToken.None);
                read += Stopwatch.GetElapsedTime(start);
                start = Stopwatch.GetTimestamp();
                RuleSet.Check(context, CancellationToken.None);
                checking += Stopwatch.GetElapsedTime(start);
                TimeEach(context, each);
            }

            if (round >= 0)
            {
                rules.Add(checking.TotalMilliseconds);
                reading.Add(read.TotalMilliseconds);
            }
        }

        table.Add($"{documents.Length} {name}", "ms", rules, reading);
        foreach (var (id, time) in each.OrderByDescending(rule => rule.Value).Take(8))
        {
            Console.WriteLine($"    {id} {time.TotalMilliseconds / (Rounds + 1):F1} ms");
        }
    }

    /// <summary>Each rule again on a context that has what they share.</summary>
    private static void TimeEach(RuleContext context, Dictionary<string, TimeSpan> each)
    {
        List<Facts.FindingFact> findings = [];
        foreach (var rule in RuleSet.PerDocument)
        {
            var start = Stopwatch.GetTimestamp();
            rule.Check(context, findings);
            each[rule.Descriptor.Id] += Stopwatch.GetElapsedTime(start);
        }
    }

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.TryGetProperty("text", out var text) ? text : json.RootElement.GetProperty("paste")).GetString()!;
    }
}
