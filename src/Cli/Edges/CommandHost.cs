using System.Text;

namespace Corpus.Cli.Edges;

/// <summary>What a command reads from and writes to. The process has one; tests make their own out of writers in memory.</summary>
internal sealed class CommandHost(Stream input, TextWriter output, TextWriter error) : IDisposable
{
    /// <summary>Columns that are used where nobody tells how wide the output is.</summary>
    private const int PlainWidth = 100;

    private const int NarrowestWidth = 40;

    private static readonly UTF8Encoding Utf8WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input { get; } = input;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether output may carry escape codes: a terminal, and <c>NO_COLOR</c> is not set.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether somebody watches standard error, so that progress is worth showing.</summary>
    public bool HasAudience { get; init; }

    public int Width { get; init; } = PlainWidth;

    public static CommandHost OfProcess() => new(
        Console.OpenStandardInput(),
        new StreamWriter(Console.OpenStandardOutput(), Utf8WithoutMark, bufferSize: 1 << 16) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8WithoutMark) { AutoFlush = true, NewLine = "\n" })
    {
        HasColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        HasAudience = !Console.IsErrorRedirected,
        Width = TerminalWidth(),
    };

    // Some terminals, and all pipes, give no width.
    private static int TerminalWidth() =>
        !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? Math.Max(width, NarrowestWidth) : PlainWidth;

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }
}
