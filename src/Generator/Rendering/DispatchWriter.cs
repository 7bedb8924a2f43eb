using System.Globalization;
using System.Text;

namespace Corpus.Generator.Rendering;

/// <summary>
/// Writes the methods that find one of many by number. Each looks at <see cref="Branches"/> at most, because what a method names is
/// loaded when the method is first compiled, reached or not.
/// </summary>
internal static class DispatchWriter
{
    public const int Branches = 16;

    private const string Type = "global::Corpus.Article";
    private const string Indent = "        ";

    /// <summary>A method from an article's place in its bucket to the article.</summary>
    public static string Places(string method, IReadOnlyList<string> instances)
    {
        var output = new StringBuilder();
        if (instances.Count <= Branches)
        {
            return Method(output, method, "int place", "place", [.. instances.Select((instance, place) => (place, instance))]).ToString();
        }

        var groups = new List<(int, string)>();
        for (var start = 0; start < instances.Count; start += Branches)
        {
            var group = method + "_" + Text(start / Branches);
            var branches = instances.Skip(start).Take(Branches).Select((instance, i) => (start + i, instance)).ToArray();
            Method(output, group, "int place", "place", branches).Append("\n\n");
            groups.Add((start / Branches, group + "(place)"));
        }

        return Method(output, method, "int place", "place / " + Text(Branches), groups).ToString();
    }

    /// <summary>The method from a bucket's number and a place in it to the article.</summary>
    public static string Buckets(string method, IReadOnlyList<int> buckets) => Method(
        new StringBuilder(),
        method,
        "int bucket, int place",
        "bucket",
        [.. buckets.Select(bucket => (bucket, BucketMethod(bucket) + "(place)"))]).ToString();

    public static string BucketMethod(int bucket) => "Bucket" + bucket.ToString("X2", CultureInfo.InvariantCulture);

    private static StringBuilder Method(StringBuilder output, string name, string parameters, string value, IReadOnlyList<(int Number, string Result)> branches)
    {
        output.Append(Indent).Append("private static ").Append(Type).Append(' ').Append(name).Append('(').Append(parameters).Append(") => ")
            .Append(value).Append(" switch\n").Append(Indent).Append("{\n");
        foreach (var (number, result) in branches)
        {
            output.Append(Indent).Append("    ").Append(Text(number)).Append(" => ").Append(result).Append(",\n");
        }

        return output.Append(Indent).Append("    _ => throw new global::System.ArgumentOutOfRangeException(),\n").Append(Indent).Append("};");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
