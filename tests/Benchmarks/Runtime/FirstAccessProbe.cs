using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Corpus.Benchmarks.Runtime;

/// <summary>Runs in a process of its own: loads a compiled corpus, then times the first look at a headline.</summary>
internal static class FirstAccessProbe
{
    public const string Command = "first-access-probe";

    private const string Compiled = "generator.dll";

    private static readonly string Static = string.Concat("a ", "static string");

    /// <summary>Puts this program beside a compiled corpus and a model, as a consumer's program lies there, and nothing else.</summary>
    /// <returns>The program.</returns>
    public static string Install(string folder, string name, string model)
    {
        var (own, home) = (typeof(FirstAccessProbe).Assembly.Location, Directory.CreateDirectory(Path.Combine(folder, name)).FullName);
        foreach (var file in new[] { own, Path.ChangeExtension(own, ".runtimeconfig.json"), model, Path.Combine(folder, Compiled) })
        {
            File.Copy(file, Path.Combine(home, Path.GetFileName(file)));
        }

        return Path.Combine(home, Path.GetFileName(own));
    }

    public static int Run()
    {
        // The consumer reads one article by name, as a user's code would; calling it through a delegate leaves only its own cost.
        var consumer = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, Compiled))
            .GetType("Consumer")!.GetMethod("First")!.CreateDelegate<Func<string>>();
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
