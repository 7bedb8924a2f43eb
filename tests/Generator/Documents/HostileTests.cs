using Corpus.Generator.Tests.Support;

namespace Corpus.Generator.Tests.Documents;

/// <summary>Nine clean documents and one that tries to break out:
/// the nine stay whole, the tenth is an article or a located error, and all compiles.</summary>
public class HostileTests
{
    // Keyed by what they try: the test runner's serialization would replace halves of surrogate pairs.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["raw string quotes"] = Article("The \"\"\" of the matter", "Say \"\"\" and \\\"; and \"\"\"u8."),
        ["template braces"] = Article("The {{ namespace }} of things", "Then {{ for x in 1..99 }}{{ end }} and {%{ raw }%}."),
        ["comment ends"] = Article("The end */ of comments", "Then */ and // and /// <summary> & </c> ]]> and <![CDATA[."),
        ["NUL and controls"] = Article("The \0 and \a of it", "Then \0\u0001\u001B\u007F\u0085 stands here."),
        ["lone surrogates"] = Article("The \uD83D of it", "Then \uDE00 and \uD83D stand here \uD83D\uDE00."),
        ["separators"] = Article("The \u2028 line of it", "Then \u2028 and \u2029 stand here."),
        ["bidi controls"] = Article("The \u202Eesrever\u202C of it", "Then \u2066\u2069\u200F\u061C and \u200B\uFEFF stand here."),
        ["long headline"] = Article(string.Concat(Enumerable.Repeat("Headline ", 44)) + "ends", "Then a paragraph stands here as it does."),
        ["headline of one long word"] = Article(new string('W', 400), "Then a paragraph stands here as it does."),
        ["emoji headline"] = Article("😀😀 😀", "Then a paragraph stands here as it does."),
        ["directives"] = Article("#pragma warning of the day", "#endif\n#nullable disable\n#line 1 \"x\""),
        ["keyword headline"] = Article("class", "Then a paragraph stands here as it does."),
        ["noncharacters"] = Article("The \uFFFE and \uFFFF of it", "Then \uFFFE and \uFFFF stand here."),
        ["empty"] = "",
        ["white space"] = " \n\t\n",
    };

    public static TheoryData<string> Attempts => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Attempts))]
    public void Leaves_the_others_whole(string attempt)
    {
        var text = Texts[attempt];
        const string Path = "articles/hostile.txt";
        var clean = Enumerable.Range(0, 9).Select(TestDocument.Numbered).ToArray();
        var compiled = new TestProject([.. clean, new TestDocument(Path, text)]).Compile();

        Assert.Null(compiled.Result.Exception);
        Assert.All(compiled.Result.Diagnostics,
            diagnostic => Assert.EndsWith(Path, diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal));
        compiled.Load(corpus =>
        {
            Assert.Equal(
                clean.Select(document => document.Text),
                corpus.Articles.Where(article => article.Path != Path).Select(article => article.Text));
            var hostile = corpus.Articles.SingleOrDefault(article => article.Path == Path);
            Assert.True(hostile is null ? compiled.Result.Diagnostics.Length > 0 : hostile.Text == text);
        });
    }

    [Theory]
    [InlineData("All")]
    [InlineData("Find")]
    [InlineData("Articles")]
    [InlineData("Equals")]
    [InlineData("To String")]
    [InlineData("Get Hash Code")]
    [InlineData("Instance")]
    [InlineData("Quotes")]
    [InlineData("Figures")]
    [InlineData("Make Quotes")]
    [InlineData("Quote Members")]
    [InlineData("Money")]
    [InlineData("Article")]
    [InlineData("Article Quotes")]
    [InlineData("Corpus Index")]
    [InlineData("Linden")]
    [InlineData("Corpus")]
    [InlineData("System")]
    [InlineData("Documents")]
    [InlineData("People")]
    [InlineData("Headline")]
    [InlineData("Text")]
    [InlineData("2024")]
    public void A_headline_may_be_a_name_that_the_generated_code_uses(string headline)
    {
        var text = TestDocument.Bridge.Text.Replace("Harbour bridge reopens after long repairs", headline, StringComparison.Ordinal);
        var compiled = new TestProject(new TestDocument("articles/name.txt", text), TestDocument.Ferry).Compile();

        Assert.Empty(compiled.Complaints);
        Assert.Null(compiled.Result.Exception);
    }

    private static string Article(string headline, string paragraph) => $"""
        {headline}

        The council of Linden met on Monday and spent US$22.5 million on two boats. {paragraph}

        "{paragraph}" said Ada Lovelace, the mayor of Linden.

        """;
}
