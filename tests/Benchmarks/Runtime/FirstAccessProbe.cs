using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Corpus.Benchmarks.Runtime;

/// <summary>Runs in a process of its own: loads a compiled corpus, then times the first look at a headline.</summary>
internal static class FirstAccessProbe
{
    public const string Command = "first-access-probe";

    private static readonly string Static = string.Concat("a ", "static string");

    public static int Run(string path)
    {
        // The consumer reads one article by name, as a user's code would; calling it through a delegate leaves only its own cost.
        var consumer = Assembly.LoadFrom(path).GetType("Consumer")!.GetMethod("First")!.CreateDelegate<Func<string>>();
        var floor = Stopwatch.StartNew();
        var length = Static.Length;
        floor.Stop();
        var subject = Stopwatch.StartNew();
        length += consumer().Length;
        subject.Stop();
        Console.Write(string.Create(CultureInfo.InvariantCulture,
            $"{subject.Elapsed.TotalMilliseconds} {floor.Elapsed.TotalMilliseconds}"));
        return length > 0 ? 0 : 1;
    }
}
