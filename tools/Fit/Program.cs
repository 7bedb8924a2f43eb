using System.CommandLine;
using Corpus.Reading.Layout.Parts.Captions;
using Fit.Captions;
using Fit.Layout;
using Fit.Parts;
using Fit.Quotes;

var articles = new Argument<FileInfo>("articles") { Description = "articles.jsonl of the benchmark kit" }.AcceptExistingOnly();
var tables = new Option<DirectoryInfo?>("--tables") { Description = "the folder whose weight tables are written" };
var folds = new Option<int>("--folds") { Description = "measure on pages that were not fitted, with so many parts", DefaultValueFactory = _ => 0 };
var split = new Option<int>("--split") { Description = "which of many divisions into those parts", DefaultValueFactory = _ => 0 };
var pageList = new Option<FileInfo?>("--pages") { Description = "with --folds, a file to list each page in: how its body was read, and its headline" };
var layout = new Command("layout", "Fits the weights of the line model and of the headline.") { articles, tables, folds, split, pageList };
layout.SetAction(result =>
{
    var pages = LabelledPages.Read(result.GetRequiredValue(articles).FullName);
    if (result.GetValue(folds) is > 1 and var count)
    {
        var results = CrossCheck.Run(pages, count, result.GetValue(split));
        LayoutReport.Print(results, Console.Out);
        if (result.GetValue(pageList) is { } list)
        {
            using var file = list.CreateText();
            LayoutReport.PrintPages(results, file);
        }
    }

    if (result.GetValue(tables) is { } folder)
    {
        WeightTables.Write(LayoutFit.Of(pages), folder.FullName);
    }
});
var captions = new Command("captions", "Fits the weights of captions that no credit gives away.") { articles, tables, folds, split };
captions.SetAction(result =>
{
    var lines = LabelledPages.Read(result.GetRequiredValue(articles).FullName).Where(page => !page.IsPart).SelectMany(CaptionLine.Of).ToArray();
    if (result.GetValue(folds) is > 1 and var count)
    {
        CaptionReport.Print(lines, count, result.GetValue(split), Console.Out);
    }

    if (result.GetValue(tables) is { } folder)
    {
        var given = CaptionModel.ByHand();
        CaptionTable.Write(CaptionFit.Of(lines, given), given, folder.FullName);
    }
});
var parts = new Command("parts", "Fits the weights of the parts that are labelled by hand: section, standfirst, related stories.") { articles, tables, folds, split };
parts.SetAction(result => PartCommand.Run(
    result.GetRequiredValue(articles).FullName, result.GetValue(folds), result.GetValue(split), result.GetValue(tables)?.FullName));
var news = new Argument<FileInfo>("news") { Description = "polnear_main.jsonl of the benchmark kit" }.AcceptExistingOnly();
var errors = new Option<FileInfo?>("--errors") { Description = "with --folds, a file to list each error in: article, source, what became of it, places" };
var quotes = new Command("quotes", "Fits the weights of quotes: who said it, and what is no quote but a term.") { news, tables, folds, split, errors };
quotes.SetAction(result =>
{
    var documents = NewsDocuments.Read(result.GetRequiredValue(news).FullName);
    if (result.GetValue(folds) is > 1 and var count)
    {
        var results = QuoteCrossCheck.Run(documents, count, result.GetValue(split));
        QuoteReport.Print(results, Console.Out);
        if (result.GetValue(errors) is { } list)
        {
            using var file = list.CreateText();
            QuoteReport.PrintErrors(results, file);
        }
    }

    if (result.GetValue(tables) is { } folder)
    {
        QuoteTables.Write(QuoteFit.Of(documents), folder.FullName);
    }
});
return new RootCommand("Fits the readable weight tables of the reader to public benchmark data.") { layout, captions, parts, quotes }.Parse(args).Invoke();
