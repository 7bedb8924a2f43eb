using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emit;

/// <summary>
/// The data of a bucket's articles, one UTF-8 literal for all: it lives in the assembly's data, which has no limit of its own. The
/// runtime loads all such literals of an assembly as fields of one class at the first that is used, and a type for each length: 24 ms
/// for 20,000 of them. So a bucket has one, of a length that others have, too.
/// </summary>
internal sealed class BucketData(int bucket)
{
    /// <summary>The finest step of lengths is this part of the length.</summary>
    private const int Steps = 32;

    private readonly StringBuilder literal = new();
    private int length;

    /// <summary>The property that gives the bytes, as a member of the bucket's class; empty where no article has its data here.</summary>
    public string Property => length == 0
        ? ""
        : $"\n        internal static global::System.ReadOnlySpan<byte> Data => \"{literal}{new string(' ', Filler)}\"u8;\n";

    /// <summary>Adds an article's data and writes the arguments by which its constructor finds them: the bytes from where it starts, and
    /// how many are the path's, the slug's, the text's and the table's.</summary>
    public void WriteArguments(StringBuilder output, string path, string slug, string text, string table)
    {
        output.Append(BucketEmitter.ClassName(bucket)).Append(".Data.Slice(").Append(Written(length)).Append(')');
        foreach (var part in new[] { path, slug, text, table })
        {
            LiteralWriter.WriteContent(literal, part);
            var bytes = Encoding.UTF8.GetByteCount(part);
            output.Append(", ").Append(Written(bytes));
            length += bytes;
        }
    }

    /// <summary>How many bytes are missing to the next length: a step is a thirty-second of the power of two below.</summary>
    private int Filler
    {
        get
        {
            var step = 1;
            while (step * 2 * Steps <= length)
            {
                step *= 2;
            }

            return (step - (length % step)) % step;
        }
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
