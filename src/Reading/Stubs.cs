// TEMPORARY: stands until the stage branches are merged.
#pragma warning disable
using Corpus.Facts;
using Corpus.Reading.Layout;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Text;

namespace Corpus.Reading.Layout
{
    internal static class LayoutReader
    {
        public static DocumentLayout Read(DocumentText d, CancellationToken c)
        {
            var lines = Enumerable.Range(0, d.LineCount).Select(d.Line).Where(l => l.Length > 0).ToArray();
            if (lines.Length == 0) return new DocumentLayout([new Block(BlockKind.Chrome, new TextRange(0, d.Text.Length))], ArticleFacts.Empty, []);
            var parts = ArticleFacts.Empty with { Headline = lines[0], Paragraphs = lines.Skip(1).ToArray() };
            return new DocumentLayout([], parts, [new PassageRange(ArticlePart.Headline, lines[0]), .. lines.Skip(1).Select(l => new PassageRange(ArticlePart.Body, l))]);
        }

        public static DocumentLayout ReadProse(DocumentText d, CancellationToken c) => Read(d, c);
    }
}

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
