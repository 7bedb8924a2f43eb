using System.CommandLine;

namespace Score.Commands;

/// <summary>Arguments that several commands take.</summary>
internal static class Arguments
{
    public static Argument<string> Articles() =>
        new("ARTICLES") { Description = "articles.jsonl of the kit: pages as pasted, with their true parts." };

    public static Argument<string> Read() => new("READ") { Description = "What `corpus read --lines ARTICLES` printed." };
}
