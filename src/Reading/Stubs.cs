// TEMPORARY: stands until the stage branches are merged.
#pragma warning disable
using Corpus.Facts;
using Corpus.Reading.Layout;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Text;

namespace Corpus.Reading.People
{
    internal sealed record ArticlePeople(PersonFact[] Facts);

    internal static class PeopleReader
    {
        public static ArticlePeople Read(DocumentProse p, CancellationToken c) => new([]);
    }
}

namespace Corpus.Reading.Quotes
{
    internal sealed record QuoteReading(QuoteFact[] Quotes, TextRange[] Terms);

    internal static class QuoteReader
    {
        public static QuoteReading Read(DocumentProse p, ArticlePeople people, CancellationToken c) => new([], []);
    }
}

namespace Corpus.Reading.Figures
{
    internal static class FigureReader
    {
        public static FigureFact[] Read(DocumentProse p, CalendarDate? published, CancellationToken c) => [];
    }
}
