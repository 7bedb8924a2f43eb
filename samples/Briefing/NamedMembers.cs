using Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>Facts of the seed by their names: a typing error here, or a document that no longer says so, is a compiler error.</summary>
internal static class NamedMembers
{
    public static IRenderable Table()
    {
        var article = Articles.BeWaryOfForeignInterferenceChinaWarnsCentralAsia;
        var speaker = article.Quotes.ChinaFirmlyOpposesExternalForces.Speaker;
        Money? trade = article.Figures.TotalBilateralTrade.Value;

        return new Grid()
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) })
            .AddPair("article.Headline", article.Headline)
            .AddPair("article.Quotes.ChinaFirmlyOpposesExternalForces.Speaker", $"{speaker}")
            .AddPair("article.Figures.TotalBilateralTrade.Value", $"{trade}")
            .AddPair("article.Figures.TotalBilateralTrade.Period", $"{article.Figures.TotalBilateralTrade.Period}")
            .AddPair("People.WeiFenghe.Roles", string.Join(", ", People.WeiFenghe.Roles))
            .AddPair("People.WeiFenghe.Quotes", $"{People.WeiFenghe.Quotes.Count()} across all articles")
            .AddPair("Figures.All.OfType<Figure<Money>>()", $"{Figures.All.OfType<Figure<Money>>().Count()} amounts of money");
    }

    private static Grid AddPair(this Grid grid, string code, string value) => grid.AddRow(new Text(code), new Text(value, Styles.Quote));
}
