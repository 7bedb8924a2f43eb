using System.Text.RegularExpressions;

namespace Corpus.Consumers.Tests.Docs;

/// <summary>Commands and what each printed.</summary>
internal static partial class ConsoleBlock
{
    private const string Prompt = "$ ";
    private const string Marker = "ended-in-folder";

    /// <summary>Runs the block's commands one after another.</summary>
    /// <param name="place">Where commands run, below the page's folder; a <c>cd</c> holds for the commands behind it.</param>
    /// <returns>The commands, each with what it printed.</returns>
    public static string[] Run(Consumer folder, DocBlock block, ref string place)
    {
        var lines = new List<string>();
        foreach (var line in block.Lines.Where(IsCommand))
        {
            lines.Add(line);
            lines.AddRange(Run(folder, line[Prompt.Length..], ref place));
        }

        return [.. lines];
    }

    /// <summary>Only times differ from run to run.</summary>
    public static string WithoutTimes(IEnumerable<string> lines) => Time().Replace(string.Join('\n', lines), "TIME");

    public static bool IsCommand(string line) => line.StartsWith(Prompt, StringComparison.Ordinal);

    private static string[] Run(Consumer folder, string command, ref string place)
    {
        var script = $$"""
            export PATH="{{Path.GetDirectoryName(Feed.Tool)}}:$PATH" DOTNET_CLI_HOME="{{folder.Path(".home")}}" REPOSITORY="{{Feed.Repository}}"
            cd "{{place}}"
            { {{command}}
            } 2>&1
            echo
            echo {{Marker}} "$PWD"
            """;
        var output = folder.Run("bash", "-c", script).Output;
        var end = output.LastIndexOf(Marker, StringComparison.Ordinal);
        place = folder.Path(output[(end + Marker.Length)..].Trim());
        var printed = output[..end].Trim('\n');
        return printed.Length == 0 ? [] : [.. printed.Split('\n').Select(line => line.TrimEnd())];
    }

    [GeneratedRegex(@"\d\d:\d\d:\d\d\.\d+|(< )?(\d+ m )?\d+([.,]\d+)? ?(ms|sec|s)\b")]
    private static partial Regex Time();
}
