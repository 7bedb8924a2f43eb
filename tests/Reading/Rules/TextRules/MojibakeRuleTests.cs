namespace Corpus.Reading.Tests.Rules.TextRules;

public class MojibakeRuleTests
{
    [Theory]
    [InlineData("It[|â€™|]s the last winter of the old bridge, the mayor said.")]
    [InlineData("The mayor of M[|Ã¼|]nster came to see the bridge on Monday.")]
    [InlineData("The bridge cost [|â‚¬|]30 million in all, the mayor said.")]
    [InlineData("He said [|â\u0080\u009C|]never again and went home on the ferry.")]
    [InlineData("A star [|â\u00AD\u0090|] stood on the menu of the harbour café that day.")]
    [InlineData("The painting of the h[|Å“|]uvre hung in the hall that day.")]
    [InlineData("The sign says [|Ð¼|]Ð¾ÑÑ‚ in large letters, the mayor said.")]
    public void Fires(string text) => RuleCase.InArticle("CORP1004", text);

    [Theory]
    [InlineData("It’s the last winter of the old bridge, the mayor said.")]
    [InlineData("The mayor of Münster said: „Schön ist die BRÜCKE“ and went home.")]
    [InlineData("The signs read “VÄSTERÅ” and “MALMÖ” in large letters, he said.")]
    [InlineData("São Paulo and Â stand on the map of the harbour, the mayor said.")]
    [InlineData("The Ð stands on the map of the harbour, the mayor said.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP1004", text);
}
