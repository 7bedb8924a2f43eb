using Spectre.Console;

namespace Corpus.Cli.Show;

/// <summary>What is marked how. The eight colours that every terminal lets its user choose.</summary>
internal static class ShowStyles
{
    public static readonly Style Headline = new(decoration: Decoration.Bold);
    public static readonly Style Label = new(decoration: Decoration.Dim);
    public static readonly Style Quote = new(Color.Green);
    public static readonly Style Term = new(decoration: Decoration.Italic);
    public static readonly Style Figure = new(Color.Olive);
    public static readonly Style Person = new(Color.Teal);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Maroon),
        Severity.Warning => new Style(Color.Olive),
        _ => Style.Plain,
    };
}
