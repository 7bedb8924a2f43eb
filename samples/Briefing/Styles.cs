using Spectre.Console;

namespace Briefing;

/// <summary>The few ways in which the briefing sets words apart.</summary>
internal static class Styles
{
    public static readonly Style Headline = new(decoration: Decoration.Bold);
    public static readonly Style Aside = new(decoration: Decoration.Dim);
    public static readonly Style Person = new(Color.Teal);
    public static readonly Style Quote = new(Color.Green);
}
