using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Tests.Quotes;

public class MarkReaderTests
{
    [Theory]
    [InlineData("“We go,” Ann said.", "We go,")]
    [InlineData("\"We go,\" Ann said.", "We go,")]
    [InlineData("''We go,'' Ann said.", "We go,")]
    [InlineData("``We go,'' Ann said.", "We go,")]
    [InlineData("«We go», Ann said.", "We go")]
    [InlineData("„We go,” Ann said.", "We go,")]
    [InlineData("‘We go,’ Ann said.", "We go,")]
    [InlineData("“We go,\" Ann said. \"We stay.”", "We go,|We stay.")]
    [InlineData("”We go,” Ann said.", "We go,")]
    [InlineData("“We go,“ Ann said.", "We go,")]
    [InlineData("\"We go,” Ann said.", "We go,")]
    [InlineData("‘We can’t go’, Ann said.", "We can’t go")]
    [InlineData("‘We go’.", "We go")]
    [InlineData("‹We go›, Ann said.", "We go")]
    public void Pairs_marks_of_every_style(string text, string expected) => Assert.Equal(expected, Pairs(text, nested: false));

    [Theory]
    [InlineData("The voters’ will and the workers’ hopes count.")]
    [InlineData("It was ’cause of the ’90s, rock ’n’ roll.")]
    [InlineData("China’s border with O’Brien’s land isn’t long.")]
    [InlineData("A 6\" pipe and a 12\" pipe.")]
    [InlineData("He is 5'11\" tall.")]
    [InlineData("See <a href=\"page\" title=\"x\">here</a>.")]
    [InlineData("<tweet author=\"@ann\" date=\"May 5\">We go.</tweet>")]
    [InlineData("<tweet author=\"@ann\" date=\"May 5\n\">We go.<tweet/>")]
    [InlineData("They kept lyin' and the dogs' owners left.")]
    public void Takes_apostrophes_inches_and_markup_for_no_marks(string text) => Assert.Equal("", Pairs(text, nested: false));

    [Theory]
    [InlineData("Call print(\"hello world\") to greet them.", "")]
    [InlineData("Set title = \"Harbour\" in the table, and the page shows “Harbour”.", "Harbour")]
    [InlineData("The line {\"name\": \"Berg\", \"age\": 64} names the user.", "")]
    [InlineData("Options: color=\"red\", size=\"large\".", "")]
    [InlineData("The old house (\"a ruin,\" Lopez said) stands empty.", "a ruin,")]
    public void Takes_code_for_no_marks(string text, string expected) => Assert.Equal(expected, Pairs(text, nested: false));

    [Theory]
    [InlineData("“I said ‘no’ to them,” he said.", "I said ‘no’ to them,", "no")]
    [InlineData("‘I said “no” to them,’ he said.", "I said “no” to them,", "no")]
    [InlineData("\"I said 'no' to them,\" he said.", "I said 'no' to them,", "no")]
    [InlineData("“The voters’ will is ‘law’ here,” he said.", "The voters’ will is ‘law’ here,", "law")]
    [InlineData("“He said “no” to us,” she said.", "He said “no” to us,", "no")]
    [InlineData("\"He said \"no\" to us,\" she said.", "He said \"no\" to us,", "no")]
    [InlineData("«He said “no” to us», she said.", "He said “no” to us", "no")]
    public void Nests_marks(string text, string outer, string inner)
    {
        Assert.Equal(outer, Pairs(text, nested: false));
        Assert.Equal(inner, Pairs(text, nested: true));
    }

    [Theory]
    [InlineData("‘The voters’ will is clear,’ she said.", "The voters’ will is clear,")]
    [InlineData("‘They’re goin’ home,’ she said.", "They’re goin’ home,")]
    public void Prefers_a_better_closing_mark_to_an_apostrophe(string text, string expected) =>
        Assert.Equal(expected, Pairs(text, nested: false));

    [Theory]
    [InlineData("“We go.\n“We stay,” she said.", "We go.|We stay,")]
    [InlineData("“We go, he said.\nThey came and said “yes” to it.", "We go, he said.|yes")]
    [InlineData("We go,” he said.\nThey came and said “yes” to it.", "yes")]
    [InlineData("“We go. “We stay,” he said.\nIt was “late”.", "We go.|We stay,|late")]
    [InlineData("\"We go. \"We stay,\" he said.\nIt was \"late\".", "We go.|We stay,|late")]
    [InlineData("“We go.\n“We stay.\n“We rest,” she said.\nIt was “late”.", "We go.|We stay.|We rest,|late")]
    public void Keeps_a_broken_mark_within_its_paragraph(string text, string expected) =>
        Assert.Equal(expected, Pairs(text, nested: false));

    private static string Pairs(string text, bool nested)
    {
        var prose = Read.Prose(text);
        var reader = new MarkReader(prose);
        var pairs = new List<MarkPair>();
        foreach (var passage in prose.Passages)
        {
            reader.Read(passage, pairs);
        }

        return string.Join('|', pairs.Where(pair => pair.IsNested == nested).Select(pair => pair.Range.In(text)));
    }
}
