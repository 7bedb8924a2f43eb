using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>The sheet the briefing is printed on: 100 columns, or fewer where the terminal is narrower.</summary>
internal sealed class Page
{
    private const int Columns = 100;
    private readonly IAnsiConsole console;

    public Page(TextWriter output)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Console.IsOutputRedirected ? Columns : Math.Min(Columns, Console.WindowWidth);
    }

    /// <summary>Prints a part below its title; nothing where the part is empty.</summary>
    public void Write(string? title, IEnumerable<IRenderable> lines)
    {
        using var line = lines.GetEnumerator();
        if (!line.MoveNext())
        {
            return;
        }

        // Titles come from documents too: brackets in them are no markup.
        console.Write(new Rule(Markup.Escape(title ?? "")).LeftJustified().RuleStyle(Style.Plain));
        do
        {
            console.Write(line.Current);
        }
        while (line.MoveNext());

        console.WriteLine();
    }
}
