using Corpus.Facts;
using Corpus.Generator.Tests.Support;
using Corpus.Reading;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Documents;

/// <summary>Compiles documents, runs the assembly and compares what its members say with the source files.</summary>
public class RunTests
{
    private static readonly TestDocument[] Documents = [TestDocument.Bridge, TestDocument.Ferry];

    [Fact]
    public void Articles_stand_in_the_order_of_their_paths_with_the_text_of_their_files() => Compiled(corpus =>
    {
        Assert.Equal(Documents.Select(document => document.Path), corpus.Articles.Select(article => article.Path));
        Assert.Equal(Documents.Select(document => document.Text), corpus.Articles.Select(article => article.Text));
    });

    [Fact]
    public void A_member_of_Articles_a_slug_and_a_place_in_All_give_one_object() => Compiled(corpus =>
    {
        var bridge = corpus.Article("HarbourBridgeReopensAfterLongRepairs");
        Assert.Same(bridge, corpus.Find("harbour-bridge-reopens-after-long-repairs"));
        Assert.Same(bridge, corpus.Articles[0]);
        Assert.Null(corpus.Find("no-such-article"));
    });

    [Fact]
    public void Every_fact_is_what_the_reader_reads() => Compiled(corpus =>
    {
        foreach (var (document, article) in Documents.Zip(corpus.Articles))
        {
            var facts = Facts(document);
            Assert.Equal(facts.Headline!.Value.In(document.Text), article.Headline);
            Assert.Equal(facts.Paragraphs.Select(range => range.In(document.Text)), article.Paragraphs.Select(paragraph => paragraph.Text));
            Assert.Equal(facts.Quotes.Select(quote => quote.Range), article.Quotes.Select(quote => quote.Provenance.Range));
            Assert.Equal(facts.Quotes.Select(quote => quote.Speaker?.Name), article.Quotes.Select(quote => quote.Attribution?.Name));
            Assert.Equal(facts.Figures.Select(figure => (figure.Range, figure.Kind, figure.Unit)),
                article.Figures.Select(figure => (figure.Provenance.Range, figure.Kind, figure.Unit)));
            Assert.Equal(facts.People.Select(person => person.Name), article.People.Select(person => person.Name));
        }
    });

    [Fact]
    public void A_member_a_quote_and_a_member_a_figure_give_the_facts_in_text_order() => Compiled(corpus =>
    {
        foreach (var article in corpus.Articles)
        {
            Assert.NotEmpty(article.Quotes);
            Assert.NotEmpty(article.Figures);
            Assert.Equal(article.Quotes.All, LoadedCorpus.Members(article.Quotes));
            Assert.Equal(article.Figures.All, LoadedCorpus.Members(article.Figures));
        }
    });

    [Fact]
    public void A_person_is_one_object_across_articles() => Compiled(corpus =>
    {
        var ada = corpus.Person("AdaLovelace");
        Assert.Same(ada, corpus.FindPerson("Ada Lovelace"));
        Assert.All(corpus.Articles, article => Assert.Contains(ada, article.People));
        Assert.Equal(corpus.Quotes.Where(quote => quote.Speaker == ada), ada.Quotes);
        Assert.Equal(2, ada.Quotes.Select(quote => quote.Article).Distinct().Count());
    });

    [Fact]
    public void Quotes_and_figures_run_through_all_articles() => Compiled(corpus =>
    {
        Assert.Equal(corpus.Articles.SelectMany(article => article.Quotes.All), corpus.Quotes);
        Assert.Equal(corpus.Articles.SelectMany(article => article.Figures.All), corpus.Figures);
    });

    [Fact]
    public void A_corpus_without_documents_compiles_and_is_empty() =>
        new TestProject().Compile().Load(corpus => Assert.Empty(corpus.Articles));

    [Fact]
    public void A_thousand_articles_are_all_found_by_slug() =>
        new TestProject(Enumerable.Range(0, 1000).Select(TestDocument.Numbered)).Compile().Load(corpus =>
        {
            Assert.Equal(1000, corpus.Articles.Count);
            Assert.All(corpus.Articles, article => Assert.Same(article, corpus.Find(article.Slug)));
        });

    private static void Compiled(Action<LoadedCorpus> test) => new TestProject(Documents).Compile().Load(test);

    private static ArticleFacts Facts(TestDocument document) =>
        DocumentReader.Read(DocumentText.From(document.Text), CancellationToken.None);
}
