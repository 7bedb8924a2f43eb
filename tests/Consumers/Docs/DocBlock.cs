namespace Corpus.Consumers.Tests.Docs;

/// <summary>A fenced block of a page, or a hidden command: <c>&lt;!-- $ mkdir corpus --&gt;</c>.</summary>
/// <param name="Line">The number of its first line between the fences, from 1.</param>
/// <param name="Language">The first word behind the fence; empty for a hidden command.</param>
/// <param name="Marks">What stands behind it: <c>file=ferry.txt</c>.</param>
internal sealed record DocBlock(int Line, string Language, IReadOnlyDictionary<string, string> Marks, string[] Lines)
{
    private const string Fence = "```";
    private const string Hidden = "<!-- $ ";

    public string Text => string.Concat(Lines.Select(line => line + "\n"));

    public bool IsHidden => Language.Length == 0 && Lines is [var line] && ConsoleBlock.IsCommand(line);

    public string? Mark(string name) => Marks.GetValueOrDefault(name);

    public static List<DocBlock> In(string[] page)
    {
        var blocks = new List<DocBlock>();
        for (var i = 0; i < page.Length; i++)
        {
            if (page[i].StartsWith(Hidden, StringComparison.Ordinal))
            {
                blocks.Add(new DocBlock(i + 1, "", new Dictionary<string, string>(), [page[i]["<!-- ".Length..^" -->".Length]]));
            }
            else if (page[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(page, i + 1, line => line == Fence);
                var info = page[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var marks = info.Skip(1).Select(mark => mark.Split('=', 2)).ToDictionary(mark => mark[0], mark => mark[^1]);
                blocks.Add(new DocBlock(i + 2, info.FirstOrDefault(""), marks, page[(i + 1)..end]));
                i = end;
            }
        }

        return blocks;
    }
}
