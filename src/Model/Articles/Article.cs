using System.Diagnostics;
using Corpus.Source;
using Corpus.Table;

namespace Corpus;

/// <summary>A compiled document: a lazy view over its text and the table of what was read out of it.
/// Nothing is decoded before it is asked for.</summary>
/// <remarks>Instances are immutable to their users and safe to share between threads;
/// each fact is one object however often it is asked for.</remarks>
[DebuggerDisplay("{ToString(),nq} ({Path,nq}: {Quotes.Count} quotes, {Figures.Count} figures)")]
public class Article
{
    private readonly string text;
    private readonly TableReader table;
    private int[]? lineStarts;
    private string? headline;
    private TextRange[]? factRanges;
    private int quoteCount;
    private Library? library;
    private ArticleQuotes? quotes;
    private ArticleFigures? figures;
    private IReadOnlyList<Image>? images;
    private IReadOnlyList<Video>? videos;
    private IReadOnlyList<Person>? people;
    private IReadOnlyList<Finding>? findings;

    /// <summary>Called by generated code.</summary>
    /// <param name="path">The document's path relative to the project, <c>/</c>-separated.</param>
    /// <param name="slug">The article's name in look-ups, unique in its library.</param>
    /// <param name="text">The document's decoded text.</param>
    /// <param name="table">The table the compiler wrote for this text.</param>
    /// <param name="library">The articles this one was compiled with; null where it stands alone.</param>
    /// <exception cref="TableVersionException">The table was written by another version of Corpus.</exception>
    protected Article(string path, string slug, string text, string table, Library? library)
    {
        Path = path;
        Slug = slug;
        this.text = text;
        this.table = new TableReader(table, path);
        this.library = library;
    }

    /// <summary>Called by generated code of large corpora, which keep all of it as UTF-8, one behind the other.</summary>
    /// <param name="data">The document's bytes, and those of the documents behind it.</param>
    /// <param name="path">How many of them are the path's.</param>
    /// <param name="slug">How many are the slug's.</param>
    /// <param name="text">How many are the text's.</param>
    /// <param name="table">How many are the table's.</param>
    /// <param name="library">The articles this one was compiled with; null where it stands alone.</param>
    /// <exception cref="TableVersionException">The table was written by another version of Corpus.</exception>
    protected Article(ReadOnlySpan<byte> data, int path, int slug, int text, int table, Library? library)
        : this(
            Utf8.Decode(data.Slice(0, path)),
            Utf8.Decode(data.Slice(path, slug)),
            Utf8.Decode(data.Slice(path + slug, text)),
            Utf8.Decode(data.Slice(path + slug + text, table)),
            library)
    {
    }

    /// <summary>An article that stands alone.</summary>
    /// <remarks>The constructors above are for derived types only: where internal code may call one, too, the runtime reads the list of our
    /// friends before it lets generated code call it.</remarks>
    internal Article(string path, string slug, string text, string table)
        : this(path, slug, text, table, library: null)
    {
    }

    /// <summary>The document's path relative to the project, <c>/</c>-separated.</summary>
    public string Path { get; }

    /// <summary>The article's name in look-ups: its headline in lower case with hyphens, <c>be-wary-of-foreign-interference</c>.</summary>
    public string Slug { get; }

    /// <summary>The whole document as it was decoded, chrome included.</summary>
    public string Text => text;

    /// <summary>The title; empty where the document has none.</summary>
    public string Headline => headline ??= table.FirstText(TableSection.Headline, text) ?? "";

    /// <summary>The headline and where it stands; null where the document has none.</summary>
    public Passage? HeadlinePassage => PassageAt(table.Single(TableSection.Headline));

    /// <summary>The part of the publication the article stands in: <c>Central Asia</c>; null where the page names none.</summary>
    public Passage? Section => PassageAt(table.Single(TableSection.Section));

    /// <summary>Who wrote it, as the page says it; null where it does not.</summary>
    public Passage? Byline => PassageAt(table.Single(TableSection.Byline));

    /// <summary>Where, and sometimes when, it was written: <c>NUR-SULTAN</c>; null where the text gives none.</summary>
    public Passage? Dateline => PassageAt(table.Single(TableSection.Dateline));

    /// <summary>The day of publication; null where the page states none.</summary>
    public CalendarDate? Published => table.Published?.Date;

    /// <summary>The words that state the day of publication; null where the page states none.</summary>
    public Passage? PublishedPassage => PassageAt(table.Published?.Range);

    /// <summary>The summary above the body, an item a passage, without bullets.</summary>
    public IReadOnlyList<Passage> Standfirst => new PassageList(this, table, TableSection.Standfirst);

    /// <summary>The running text.</summary>
    public IReadOnlyList<Passage> Paragraphs => new PassageList(this, table, TableSection.Paragraphs);

    /// <summary>Images in text order.</summary>
    public IReadOnlyList<Image> Images =>
        Once.Get(ref images, this, static article => article.Facts(TableSection.Images, i => new Image(article, article.table.Image(i))));

    /// <summary>Videos in text order.</summary>
    public IReadOnlyList<Video> Videos =>
        Once.Get(ref videos, this, static article => article.Facts(TableSection.Videos, i => new Video(article, article.table.Video(i))));

    /// <summary>Headlines of other articles that the page links to amid the text.</summary>
    public IReadOnlyList<Passage> Related => new PassageList(this, table, TableSection.Related);

    /// <summary>What the page said and the article does not: advertisements, menus, share counts.</summary>
    public IReadOnlyList<Passage> Chrome => new PassageList(this, table, TableSection.Chrome);

    /// <summary>Words in quotation marks that nobody is quoted with: titles, coinages, scare quotes.</summary>
    public IReadOnlyList<Passage> Terms => new PassageList(this, table, TableSection.Terms);

    /// <summary>The quotes, in text order.</summary>
    public ArticleQuotes Quotes => Once.Get(ref quotes, this, static article => article.MakeQuotes());

    /// <summary>Where each quote stands, in text order: <c>Quotes[i].Provenance.Range</c> without opening a quote.</summary>
    public ReadOnlySpan<TextRange> QuoteRanges => FactRanges.AsSpan(0, quoteCount);

    /// <summary>Where each figure stands, in text order: <c>Figures[i].Provenance.Range</c> without opening a figure.</summary>
    public ReadOnlySpan<TextRange> FigureRanges => FactRanges.AsSpan(quoteCount);

    /// <summary>The figures, in text order.</summary>
    public ArticleFigures Figures => Once.Get(ref figures, this, static article => article.MakeFigures());

    /// <summary>The people the article names, in the order it first names them.</summary>
    public IReadOnlyList<Person> People =>
        Once.Get(ref people, this, static article => article.Facts(TableSection.People, i => article.Library.PersonOf(article, i)));

    /// <summary>What the rules found, in text order; errors leave no article, so these are warnings and advice.</summary>
    public IReadOnlyList<Finding> Findings =>
        Once.Get(ref findings, this,
            static article => article.Facts(TableSection.Findings, i => new Finding(article, article.table.Finding(i))));

    /// <summary>The articles this one was compiled with; a library of its own where it stands alone.</summary>
    public Library Library => Once.Get(ref library, this, static article => article.OpenLibrary());

    internal TableReader Table => table;

    /// <summary>The ranges of the quotes, then those of the figures.</summary>
    private TextRange[] FactRanges => Volatile.Read(ref factRanges) ?? ReadFactRanges();

    /// <summary>The headline, or the slug where there is none.</summary>
    public override string ToString() => Headline.Length > 0 ? Headline : Slug;

    /// <summary>The articles this one was compiled with, when they are first asked for; generated code gives its own.</summary>
    protected virtual Library OpenLibrary() => Library.Of(this);

    /// <summary>Makes the typed set of the article's quotes; generated code gives its own.</summary>
    protected virtual ArticleQuotes MakeQuotes() => ArticleQuotes.Of(this);

    /// <summary>Makes the typed set of the article's figures; generated code gives its own.</summary>
    protected virtual ArticleFigures MakeFigures() => ArticleFigures.Of(this);

    internal Passage? PassageAt(TextRange? range) => range is { } present ? new Passage(this, present) : null;

    /// <summary>Line and column of an offset, both from 1.</summary>
    internal (int Line, int Column) PositionOf(int offset)
    {
        var starts = lineStarts ??= LineScanner.Starts(Text);
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    private TextRange[] ReadFactRanges()
    {
        var quotes = table.Count(TableSection.Quotes);
        var ranges = new TextRange[quotes + table.Count(TableSection.Figures)];
        for (var i = 0; i < ranges.Length; i++)
        {
            ranges[i] = i < quotes ? table.RangeAt(TableSection.Quotes, i) : table.RangeAt(TableSection.Figures, i - quotes);
        }

        // The count first: whoever sees the ranges sees it too.
        quoteCount = quotes;
        Volatile.Write(ref factRanges, ranges);
        return ranges;
    }

    private FactList<T> Facts<T>(TableSection section, Func<int, T> make)
        where T : class => new(table.Count(section), make);
}
