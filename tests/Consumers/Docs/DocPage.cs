namespace Corpus.Consumers.Tests.Docs;

/// <summary>A page as a script: its blocks run from top to bottom in a folder of their own.</summary>
internal sealed class DocPage(string page)
{
    private readonly Consumer folder = new("docs/" + Path.ChangeExtension(page, null));
    private readonly string[] lines = File.ReadAllLines(Path.Combine(Feed.Repository, page));
    private string place = "";
    private string? program;

    /// <returns>The page as it should be: what commands and snippets print stands where the page shows it.</returns>
    public IReadOnlyList<string> Run()
    {
        var written = new List<string>();
        var next = 0;
        place = folder.Folder;
        foreach (var block in DocBlock.In(lines))
        {
            written.AddRange(lines[next..(block.Line - 1)]);
            try
            {
                written.AddRange(block.IsHidden ? Hidden(block) : Shown(block));
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                throw new InvalidOperationException($"{page}({block.Line}): {fault.Message}", fault);
            }

            next = block.Line - 1 + block.Lines.Length;
        }

        written.AddRange(lines[next..]);
        return written;
    }

    private string[] Hidden(DocBlock block)
    {
        ConsoleBlock.Run(folder, block, ref place);
        return [$"<!-- {block.Lines[0]} -->"];
    }

    private string[] Shown(DocBlock block)
    {
        var before = program;
        program = null;
        if (block.Mark("file") is { } path)
        {
            folder.Write(Path.GetRelativePath(folder.Folder, Path.Combine(place, path)), block.Text);
            return block.Lines;
        }

        if (block.Mark("from") is { } source)
        {
            var known = File.ReadAllText(Path.Combine(Feed.Repository, source));
            Assert.All(block.Lines, line => Assert.Contains(line.Split(" # ")[0].Trim(), known, StringComparison.Ordinal));
            return block.Lines;
        }

        switch (block.Language)
        {
            case "console":
                return ConsoleBlock.Run(folder, block, ref place);
            case "csharp":
                program = Snippet.Compile(folder, block);
                return block.Lines;
            case "output" when before is not null:
                return folder.Output(before).TrimEnd().Split('\n');
            default:
                throw new InvalidOperationException($"Nothing checks this block: '{block.Language}'.");
        }
    }
}
