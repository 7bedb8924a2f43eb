using Corpus;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>Facts of the seed by their names: a typing error here, or a document that no longer says so, is a compiler error.</summary>
internal static class NamedMembers
{
    public static IEnumerable<IRenderable> Lines()
    {
        var article = Articles.BeWaryOfForeignInterferenceChinaWarnsCentralAsia;
        var speaker = article.Quotes.ChinaFirmlyOpposesExternalForces.Speaker;
        Money? trade = article.Figures.TotalBilateralTrade.Value;

        yield return Pair("article.Headline", article.Headline);
        yield return Pair("article.Quotes.ChinaFirmlyOpposesExternalForces.Speaker", $"{speaker}");
        yield return Pair("article.Figures.TotalBilateralTrade.Value", $"{trade}");
        yield return Pair("article.Figures.TotalBilateralTrade.Period", $"{article.Figures.TotalBilateralTrade.Period}");
        yield return Pair("People.WeiFenghe.Roles", string.Join(", ", People.WeiFenghe.Roles));
        yield return Pair("People.WeiFenghe.Quotes", $"{People.WeiFenghe.Quotes.Count()} across all articles");
        yield return Pair("Figures.All.OfType<Figure<Money>>()", $"{Figures.All.OfType<Figure<Money>>().Count()} amounts of money");
    }

    private static IRenderable Pair(string code, string value) => Indented.Line(code.PadRight(57), value, Styles.Quote);
}
