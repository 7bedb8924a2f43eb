using System.Text;
using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Synthetic;
using Corpus.Reading;
using Corpus.Reading.Figures;
using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;
using Corpus.Source;
using Corpus.Table;

namespace Corpus.Benchmarks.Reading;

/// <summary>Reading documents, whole and by stage, against decoding them and finding their lines.</summary>
public class ReadingBenchmarks
{
    private static readonly byte[][] Documents =
        [.. Enumerable.Range(0, 400).Select(number => Encoding.UTF8.GetBytes(SyntheticCorpus.Article(number)))];

    private readonly byte[][] documents = Documents;
    private readonly DocumentText[] texts = Array.ConvertAll(Documents, SourceDecoder.Decode);
    private readonly DocumentProse[] prose = Array.ConvertAll(Documents, ReadProse);
    private readonly ArticlePeople[] people =
        Array.ConvertAll(Documents, document => PeopleReader.Read(ReadProse(document), CancellationToken.None));

    private readonly RuleContext[] contexts =
        Array.ConvertAll(Documents, document => DocumentReader.ReadAll(SourceDecoder.Decode(document), CancellationToken.None));
    private readonly Func<byte[], string> compiler = CompilerReading.Load();

    public static long TotalBytes => Documents.Sum(document => (long)document.Length);

    [Benchmark(Baseline = true, Description = "decode and split lines")]
    public int Decode()
    {
        var lines = 0;
        foreach (var document in documents)
        {
            lines += LineScanner.Starts(Encoding.UTF8.GetString(document)).Length;
        }

        return lines;
    }

    [Benchmark(Description = "all stages and the table")]
    public int Read()
    {
        var length = 0;
        foreach (var document in documents)
        {
            length += TableWriter.Write(DocumentReader.Read(SourceDecoder.Decode(document), CancellationToken.None)).Length;
        }

        return length;
    }

    [Benchmark(Description = "the same inside the compiler")]
    public int ReadInCompiler()
    {
        var length = 0;
        foreach (var document in documents)
        {
            length += compiler(document).Length;
        }

        return length;
    }

    [Benchmark(Description = "layout alone")]
    public int Layout()
    {
        var blocks = 0;
        foreach (var text in texts)
        {
            blocks += LayoutReader.Read(text, CancellationToken.None).Blocks.Length;
        }

        return blocks;
    }

    [Benchmark(Description = "layout and tokens")]
    public int Tokens()
    {
        var tokens = 0;
        foreach (var text in texts)
        {
            tokens += ReadProse(text).Tokens.Length;
        }

        return tokens;
    }

    [Benchmark(Description = "figures alone, given the tokens")]
    public int Figures()
    {
        var figures = 0;
        foreach (var document in prose)
        {
            figures += FigureReader.Read(document, published: null, CancellationToken.None).Figures.Length;
        }

        return figures;
    }

    [Benchmark(Description = "people alone")]
    public int People()
    {
        var found = 0;
        foreach (var document in prose)
        {
            found += PeopleReader.Read(document, CancellationToken.None).Facts.Length;
        }

        return found;
    }

    [Benchmark(Description = "quotes alone")]
    public int Quotes()
    {
        var found = 0;
        for (var i = 0; i < prose.Length; i++)
        {
            found += QuoteReader.Read(prose[i], people[i], CancellationToken.None).Quotes.Length;
        }

        return found;
    }

    [Benchmark(Description = "rules alone")]
    public int Rules()
    {
        var found = 0;
        foreach (var context in contexts)
        {
            found += RuleSet.Check(Fresh(context), CancellationToken.None).Length;
        }

        return found;
    }

    /// <summary>Without what rules have found in the document before and share: a document is checked once.</summary>
    private static RuleContext Fresh(RuleContext context) => new(
        context.Document,
        context.Layout,
        new DocumentProse(context.Prose.Text, context.Prose.Tokens, context.Prose.Sentences, context.Prose.Passages),
        context.People,
        context.Facts);

    private static DocumentProse ReadProse(byte[] document) => ReadProse(SourceDecoder.Decode(document));

    private static DocumentProse ReadProse(DocumentText text) => ProseReader.Read(
        text.Text, LayoutReader.Read(text, CancellationToken.None).Passages, WordLexicon.Default, CancellationToken.None);
}
