using System.Globalization;
using Corpus.Benchmarks.Synthetic;

namespace Corpus.Benchmarks.Compiler;

/// <summary>So much text that the compiler comes to its limits: compiled, or what it says instead.</summary>
internal static class LimitsBenchmark
{
    private const string Members = "None";

    public static int Run(int[] megabytes)
    {
        Console.WriteLine($"| text, CorpusMembers={Members} | documents | time | peak memory | assembly |\n| --- | --- | --- | --- | --- |");
        foreach (var size in megabytes)
        {
            var documents = (int)(size * 1_000_000L / SyntheticCorpus.Article(0).Length);
            using var inputs = new CompilerInputs(documents, Members);
            var response = inputs.WithGenerator(keepSource: false);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {inputs.DocumentBytes / 1e6:F0} MB | {documents:N0} | {Outcome(response, CompilerInputs.AssemblyOf(response))} |"));
        }

        return 0;
    }

    private static string Outcome(string response, string assembly)
    {
        try
        {
            var run = CompilerRun.Measure(response);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{run.Elapsed.TotalSeconds:F0} s | {run.Peak / 1e6:N0} MB | {new FileInfo(assembly).Length / 1e6:N0} MB");
        }
        catch (InvalidOperationException failed)
        {
            var lines = failed.Message.Split('\n');
            var errors = lines.Where(line => line.Contains("error ", StringComparison.Ordinal)).DefaultIfEmpty(lines[^1]);
            return $"{string.Join(" ", errors.Take(3))} | |";
        }
    }
}
