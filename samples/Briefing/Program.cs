using Briefing;
using Corpus;

var page = new Page(Console.Out);
page.Write("What the compiler knows by name", [NamedMembers.Table()]);
foreach (Article article in Articles.All)
{
    page.Write(article.Section?.Text, ArticleHead.Lines(article));
    page.Write("Who said what", WhoSaidWhat.Lines(article));
    page.Write("Figures", FigureTable.Of(article));
    page.Write("Images, videos, related", PicturesAndLinks.Lines(article));
    page.Write("What the rules found", RuleFindings.Lines(article));
    page.Write("Where it all comes from", Sources.Lines(article));
}
