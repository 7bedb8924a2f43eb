using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Compiler;

/// <summary>Takes texts and tables out of a generated file: each stands on a line of its own, as an argument of an article's constructor; or all of
/// them stand on one line, as the bucket's data.</summary>
internal static class BareLiterals
{
    private const string Indent = "                \"";
    private const string Data = "u8";
    private const string DataStart = " Data => ";

    /// <summary>Writes a class of the file's literals, a method each, and returns its path.</summary>
    public static string Write(string generatedFile, string folder)
    {
        var name = Path.GetFileNameWithoutExtension(generatedFile);
        var code = new StringBuilder("internal static class ").Append(name.Replace('.', '_')).Append("\n{\n");
        var number = 0;
        foreach (var literal in Of(generatedFile))
        {
            code.Append("    internal static ")
                .Append(literal.EndsWith(Data, StringComparison.Ordinal) ? "System.ReadOnlySpan<byte>" : "string")
                .Append(" L").Append((number++).ToString(CultureInfo.InvariantCulture)).Append("() => ").Append(literal).Append(";\n");
        }

        var path = Path.Combine(folder, name + ".cs");
        File.WriteAllText(path, code.Append("}\n").ToString());
        return path;
    }

    /// <summary>What the literals of the file take in the assembly: two bytes a character in the string heap, one a byte of data. Escapes
    /// are counted as what they stand for.</summary>
    public static long BytesOf(string generatedFile) =>
        Of(generatedFile).Sum(literal => literal.EndsWith(Data, StringComparison.Ordinal)
            ? Encoding.UTF8.GetByteCount(Plain(literal[1..^(Data.Length + 1)]))
            : 2L * Plain(literal[1..^1]).Length);

    private static IEnumerable<string> Of(string generatedFile) => File.ReadLines(generatedFile)
        .Where(line => line.StartsWith(Indent, StringComparison.Ordinal) || line.Contains(DataStart, StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(DataStart, StringComparison.Ordinal) is >= 0 and var at ? at + DataStart.Length : 0)..].Trim().TrimEnd(',', ')', ';'));

    private static string Plain(string literal) =>
        System.Text.RegularExpressions.Regex.Replace(literal, @"\\(u....|.)", " ");
}
