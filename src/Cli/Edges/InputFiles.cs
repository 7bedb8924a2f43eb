using System.Security;
using System.Text;
using Corpus.Cli.Commands;
using Corpus.Reading.Text;

namespace Corpus.Cli.Edges;

/// <summary>The file system and standard input, as the commands use them.</summary>
internal static class InputFiles
{
    /// <summary>The path that stands for standard input.</summary>
    private const string StandardInput = "-";

    /// <exception cref="UnreadableInputException">The file is missing, a folder, locked, or not for us to read.</exception>
    public static DocumentText ReadDocument(string path, CommandHost host) => SourceDecoder.Decode(ReadBytes(path, host));

    /// <exception cref="UnreadableInputException">The file is missing, a folder, locked, or not for us to read.</exception>
    public static byte[] ReadBytes(string path, CommandHost host) => Guard(path, () =>
    {
        if (path != StandardInput)
        {
            return File.ReadAllBytes(path);
        }

        using var bytes = new MemoryStream();
        host.Input.CopyTo(bytes);
        return bytes.ToArray();
    });

    /// <summary>The lines of a file or of standard input, read as they are asked for.</summary>
    /// <exception cref="UnreadableInputException">The file is missing, a folder, locked, or not for us to read.</exception>
    public static IEnumerable<string> ReadLines(string path, CommandHost host)
    {
        using var reader =
            Guard(path, () => path == StandardInput ? new StreamReader(host.Input, Encoding.UTF8) : new StreamReader(path, Encoding.UTF8));
        while (Guard(path, reader.ReadLine) is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The path as it is printed on every machine: <c>/</c>-separated.</summary>
    public static string Printed(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Turns what the file system may throw into one line that names the path.</summary>
    public static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableInputException($"{Printed(path)}: {Reason(path, error)}", ExitCode.Unusable);
        }
    }

    private static string Reason(string path, Exception error) => error switch
    {
        _ when Directory.Exists(path) => "this is a folder; name the files in it.",
        FileNotFoundException or DirectoryNotFoundException => "no such file.",
        UnauthorizedAccessException => "you may not read this file.",
        _ => $"the file cannot be read: {error.Message.ReplaceLineEndings(" ")}",
    };
}
