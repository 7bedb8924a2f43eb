using Corpus.Generator.Tests.Support;
using CsCheck;

namespace Corpus.Generator.Tests.Documents;

/// <summary>Whatever the paths and texts: the generator runs, its code compiles, and every fact stands in its file.</summary>
public class ArbitraryDocumentTests
{
    private const int Runs = 60;

    private static readonly Gen<string> Wild = Gen.Char[char.MinValue, char.MaxValue].Array[0, 40].Select(chars => new string(chars));

    // What the stages look for, to stand amid characters that they do not.
    private static readonly string[] Known =
        ["\n", "\n\n", "“", "”", "\"", "said", "Ada Lovelace", "Mr. Babbage", "US$", "22.5", "million", "per cent", "km", "1,700", "the",
            "Advertisement", ",", ".", "By"];

    private static readonly Gen<string> Word = Gen.OneOf(Gen.Int[0, Known.Length - 1].Select(i => Known[i]), Wild);

    private static readonly Gen<string> Text = Gen.Select(Word.Array[0, 40], Gen.Bool, static (words, clean) =>
        (clean ? "Harbour bridge reopens after repairs\n\nThe harbour bridge of Linden reopened on Monday after long repairs.\n\n" : "")
            + string.Join(' ', words));

    // A manifest's lines end with line feeds and its fields with tabs, so a path holds neither.
    private static readonly Gen<string> Path =
        Wild.Select(path => "articles/" + path.Replace('\n', '_').Replace('\r', '_').Replace('\t', '_') + ".txt");

    [Fact]
    public void Never_silences_the_generator_and_always_compiles() => Gen.Select(Path, Text).Array[1, 4].Sample(
        documents =>
        {
            var compiled = new TestProject([.. documents.Select(document => new TestDocument(document.Item1, document.Item2))]).Compile();

            Assert.Null(compiled.Result.Exception);
            Assert.Empty(compiled.Complaints);
            Assert.DoesNotContain("CORP9001", compiled.RuleIds);
            foreach (var diagnostic in compiled.Result.Diagnostics)
            {
                var path = diagnostic.Location.GetLineSpan().Path;
                var source = documents.First(document => path.EndsWith(document.Item1, StringComparison.Ordinal)).Item2;
                Assert.InRange(diagnostic.Location.SourceSpan.End, 0, source.Length);
            }
        },
        iter: Runs);

    [Fact]
    public void Every_fact_stands_in_its_file() => Text.Sample(
        text =>
        {
            var document = new TestDocument("articles/any.txt", text);
            new TestProject(document).Compile().Load(corpus =>
            {
                foreach (var article in corpus.Articles)
                {
                    Assert.Equal(text, article.Text);
                    Assert.All(article.Quotes,
                        quote => Assert.Equal(text.Substring(quote.Provenance.Offset, quote.Provenance.Length), quote.Text));
                    Assert.All(article.Figures,
                        figure => Assert.Equal(text.Substring(figure.Provenance.Offset, figure.Provenance.Length), figure.Text));
                }
            });
        },
        iter: Runs);
}
