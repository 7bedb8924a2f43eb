using Corpus.Cli.Edges;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Corpus.Cli.Show;

/// <summary>Lays an article out for a terminal: the text on the left, notes in the margin, what is not running text below.</summary>
internal static class ArticleScreen
{
    private const int WidestScreen = 120;

    public static void Show(Article article, CommandHost host)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        var console = ConsoleOn(screen, host);
        foreach (var group in Groups(article, new MarginLayout(article, console.Profile.Width)).Select(group => group.ToArray()))
        {
            Array.ForEach(group, console.Write);
            if (group.Length > 0)
            {
                console.WriteLine();
            }
        }

        // Columns are filled up with blanks, which nobody needs in a file.
        foreach (var line in screen.ToString().TrimEnd().Split('\n'))
        {
            host.Output.WriteLine(host.HasColour ? line : line.TrimEnd());
        }

        host.Output.Flush();
    }

    private static IEnumerable<IEnumerable<IRenderable>> Groups(Article article, MarginLayout layout) =>
    [
        .. ArticleHead.Groups(article, layout),
        .. article.Paragraphs.Select<Passage, IEnumerable<IRenderable>>(paragraph => [layout.Row(paragraph, Style.Plain)]),
        .. ArticleFoot.Groups(article, layout),
    ];

    private static IAnsiConsole ConsoleOn(TextWriter output, CommandHost host)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Math.Min(host.Width, WidestScreen);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
