using Corpus;
using Harbour_News;

foreach (var article in Articles.All)
{
    Console.WriteLine($"{article.Published}  {article.Headline}");
    foreach (var quote in article.Quotes)
    {
        Console.WriteLine($"            {quote}");
    }
}

Console.WriteLine();
Console.WriteLine($"Sums: {string.Join("; ", Figures.All.OfType<Figure<Money>>().Select(figure => figure.Value))}");
Console.WriteLine($"The night ferry goes {Articles.NightFerryCarriesMorePassengersThanEver.Figures.Distance.Value}.");
