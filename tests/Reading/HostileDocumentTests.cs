using Corpus.Reading.Text;
using Corpus.Table;
using CsCheck;

namespace Corpus.Reading.Tests;

/// <summary>Documents that nobody writes on purpose: each is read, whatever the rules then say of it.</summary>
public class HostileDocumentTests
{
    private const int Large = 400_000;

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("(")]
    [InlineData("$1 ")]
    [InlineData("A. ")]
    [InlineData("Ann ")]
    [InlineData("said \"x\" ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\u202E\u2028\u200B")]
    [InlineData("{{ }} \"\"\" */ ")]
    public void A_pattern_without_end_is_read(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Large / pattern.Length));

        var facts = TableDecoder.Decode(TableWriter.Write(Read(text)));

        Assert.All(facts.Paragraphs, paragraph => Assert.InRange(paragraph.End, paragraph.Start + 1, text.Length));
        Assert.All(facts.Quotes, quote => Assert.InRange(quote.Range.End, quote.Range.Start, text.Length));
        Assert.All(facts.Figures, figure => Assert.InRange(figure.Range.End, figure.Range.Start + 1, text.Length));
    }

    [Fact]
    public void Any_text_is_read_and_its_facts_lie_within_it() => Gen.String[Gen.Char["aA.,\"'“”‘’-–1$% \n\r\0\uD800\u2028é中"], 0, 400].Sample(text =>
    {
        var facts = Read(text);
        Assert.All(facts.Quotes, quote => Assert.InRange(quote.Range.End, 0, text.Length));
        Assert.All(facts.Figures, figure => Assert.InRange(figure.Range.End, 0, text.Length));
        Assert.All(facts.Paragraphs, paragraph => Assert.InRange(paragraph.End, 0, text.Length));
    });

    [Fact]
    public void Cancellation_is_heard()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(DocumentText.From("Ferry back\n\nIt runs."), cancelled.Token));
    }

    private static Corpus.Facts.ArticleFacts Read(string text) => DocumentReader.Read(DocumentText.From(text), CancellationToken.None);
}
