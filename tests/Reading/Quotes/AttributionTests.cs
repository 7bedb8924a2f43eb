namespace Corpus.Reading.Tests.Quotes;

public class AttributionTests
{
    [Theory]
    [InlineData("“The bridge will open in May,” Maria Lopez said.", "Maria Lopez|said|The")]
    [InlineData("“The bridge will open in May,” said Maria Lopez, who runs the port.", "Maria Lopez|said|The")]
    [InlineData("“Is it safe?” Maria Lopez asked.", "Maria Lopez|asked|Is")]
    [InlineData("“It is safe,” she added.", "she|added|It")]
    [InlineData("“It is safe,” the engineer had told reporters.", "the engineer|told|It")]
    [InlineData("“It is safe,” Lopez, an engineer at the port, said.", "Lopez|said|It")]
    [InlineData("“It is safe,” according to Maria Lopez.", "Maria Lopez|according to|It")]
    [InlineData("“It is safe,” said a spokesman for the ministry.", "a spokesman for the ministry|said|It")]
    public void Finds_the_speaker_behind_the_quote(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("Maria Lopez said: “The bridge is safe.”", "Maria Lopez|said|The")]
    [InlineData("She said “the bridge is safe”.", "She|said|the")]
    [InlineData("He has told us: “The bridge is safe.”", "He|told|The")]
    [InlineData("Maria Lopez, the chief engineer, rejected the report, saying “the bridge is safe”.", "Maria Lopez|saying|the")]
    [InlineData("According to the ministry, “the bridge is safe”.", "ministry|According to|the")]
    [InlineData("They were criticised by the inspector because “their use of steel is not consistent”.", "the inspector|criticised|their")]
    [InlineData("The plan was called “reckless” by the council.", "council|called|reckless")]
    [InlineData("Lopez went on to say that “nobody sleeps here”.", "Lopez|went on to say|nobody")]
    public void Finds_the_speaker_before_the_quote(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("Maria Lopez told Paul Berg: “The bridge is safe.”", "Maria Lopez|told|The")]
    [InlineData("“The bridge is safe,” Maria Lopez told Paul Berg.", "Maria Lopez|told|The")]
    [InlineData("“The bridge is safe,” Lopez told the newspaper on Friday.", "Lopez|told|The")]
    public void Passes_over_the_recipient(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("“The bridge is safe,” the ministry quoted Lopez as saying.")]
    [InlineData("The ministry quoted Lopez as saying: “The bridge is safe.”")]
    public void Names_whom_a_source_quotes_and_the_source_as_intermediary(string text)
    {
        var quote = Assert.Single(ReadQuotes.In(text).Quotes);

        Assert.Equal("Lopez", quote.Speaker?.Mention.In(text));
        Assert.Equal("quoted", quote.Cue?.In(text));
        Assert.Equal("ministry", quote.Via?.In(text));
    }

    [Theory]
    [InlineData("“The bridge is safe,” a witness was quoted as saying by the Harbour Gazette.", "a witness", "Harbour Gazette")]
    [InlineData("The minister was quoted as saying “it is safe” by the Harbour Gazette.", "The minister", null)]
    [InlineData("Lopez was later quoted as saying: “The bridge is safe.”", "Lopez", null)]
    public void Names_who_is_quoted_in_the_passive(string text, string speaker, string? via)
    {
        var quote = Assert.Single(ReadQuotes.In(text).Quotes);

        Assert.Equal((speaker, "saying", via), (quote.Speaker?.Mention.In(text), quote.Cue?.In(text), quote.Via?.In(text)));
    }

    [Theory]
    [InlineData("“It is safe,” Maria Lopez said. “We tested it.”", "Maria Lopez|said|It; Maria Lopez|said|We")]
    [InlineData("“It is safe,” Maria Lopez said.\n“We tested it twice.”", "Maria Lopez|said|It; Maria Lopez|said|We")]
    [InlineData("“It is safe.\n“They know.\n“We tested it,” Maria Lopez said.", "Maria Lopez|said|It; Maria Lopez|said|They; Maria Lopez|said|We")]
    [InlineData("“It is safe.\n“We tested it,” Maria Lopez said.", "Maria Lopez|said|It; Maria Lopez|said|We")]
    public void Carries_the_speaker_on(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("Maria Lopez runs the port. “It is safe,” she said.", "Maria Lopez")]
    [InlineData("Maria Lopez met Paul Berg. “It is safe,” he said.", "Paul Berg")]
    [InlineData("Maria Lopez met Paul Berg. “It is safe,” she said.", "Maria Lopez")]
    [InlineData("Maria Lopez runs the port. “It is safe,” Lopez said.", "Maria Lopez")]
    [InlineData("Wang Xiaoling runs the port. “It is safe,” Wang said.", "Wang Xiaoling")]
    [InlineData("Hillary Berg met Bill Lopez. “It is safe,” he said.", "Bill Lopez")]
    [InlineData("Bill Lopez met Hillary Berg. “It is safe,” she said.", "Hillary Berg")]
    [InlineData("“It is safe,” said the port’s director, Maria Lopez.", "Maria Lopez")]
    [InlineData("“It is safe,” said the director of the port, Maria Lopez.", "Maria Lopez")]
    [InlineData("Paul Berg met Bill Lopez. Lopez, 45, said he would go to Adam Reed. “It is safe,” he said.", "Bill Lopez")]
    [InlineData("“It is safe,” the port’s director, engineer Maria Lopez, said.", "Maria Lopez")]
    [InlineData("“It is safe,” said a driver.", "-")]
    [InlineData("Danish President Paul Berg met Maria Lopez. “It is safe,” the president said.", "Paul Berg")]
    [InlineData("Danish President Paul Berg met Maria Lopez. “It is safe,” said the president of the club.", "-")]
    [InlineData("Danish President Paul Berg met Maria Lopez. “It is safe,” a president said.", "-")]
    [InlineData("Sen. Maria Lopez met Paul Berg. “It is safe,” the senator said.", "Maria Lopez")]
    [InlineData("Prof. Maria Lopez met Paul Berg. “It is safe,” said the professor.", "Maria Lopez")]
    [InlineData("Sen. Maria Lopez met Paul Berg. “It is safe,” the governor said.", "-")]
    [InlineData("“It is safe,” Secretary of State Paul Berg said.", "Paul Berg")]
    [InlineData("“It is safe,” said the former aide of President Paul Berg.", "-")]
    [InlineData("The bridge cost more than planned, Karpov said. “We had no steel,” he said.", "Karpov")]
    [InlineData("Rui da Silva runs the port. “It is safe,” da Silva said.", "Rui da Silva")]
    [InlineData("Moon Dae-in runs the port. “It is safe,” Moon said.", "Moon Dae-in")]
    [InlineData("Maria Lopez lost in straight sets. “It was loud,” the 34-year-old said.", "Maria Lopez")]
    [InlineData("Maria Lopez, 34, met Paul Berg, 51. “It was loud,” the 34-year-old said.", "Maria Lopez")]
    [InlineData("Maria Lopez, 34, met Paul Berg, 51. “It was loud,” the 51-year-old said.", "Paul Berg")]
    [InlineData("Maria Lopez, 34, was there. “It was loud,” the 51-year-old said.", "-")]
    [InlineData("Maria Lopez was there. “It was loud,” a 34-year-old said.", "-")]
    [InlineData("Maria Lopez scored twice. “It was loud,” said the striker.", "Maria Lopez")]
    [InlineData("Paul Berg said it was safe. “It is,” he said. The port’s director, Tom Lee, resigned at once. “It is not safe,” he said.", "Paul Berg; Tom Lee")]
    [InlineData("Paul Berg’s widow, Ann, said: “At last.” Asked what she wanted, she said: “Names.”", "Ann; Ann")]
    [InlineData("Maria Lopez runs the port. Manager C had left. “It is safe,” she said.", "Maria Lopez")]
    [InlineData("A singer sat outside. Maria Lopez scored twice. “It was loud,” said the singer.", "-")]
    [InlineData("Paul Berg lost the match. “It was loud,” said the Frenchman.", "Paul Berg")]
    [InlineData("Paul Berg lost the match. “It was loud,” said the former England captain.", "Paul Berg")]
    [InlineData("Paul Berg lost the match. “It was loud,” said the former captain of the club.", "-")]
    [InlineData("Paul Berg lost the match. “It was loud,” said the French.", "-")]
    [InlineData("Paul Berg lost the match. “It was loud,” said the porter.", "-")]
    [InlineData("Paul Berg lost the match. “It was loud,” said the Harbour Star.", "-")]
    [InlineData("Paul Berg lost the match. “It was loud,” according to The Federalist.", "-")]
    [InlineData("Maria Lopez won. A cousin of Paul Berg stood outside. “It is safe,” she said.", "-")]
    [InlineData("A witness met Maria Lopez. “It is safe,” she said.", "Maria Lopez")]
    [InlineData("One man, who gave his name only as Paul Berg, left. “It is safe,” he said.", "Paul Berg")]
    public void Resolves_the_speaker_to_the_full_name(string text, string expected) => Assert.Equal(expected, ReadQuotes.Names(text));

    [Fact]
    public void Leaves_a_quote_without_a_source_alone() =>
        Assert.Null(Assert.Single(ReadQuotes.In("“If you build it with care, then people will come and stay for years.”").Quotes).Speaker);

    [Theory]
    [InlineData("Karl Berg said the talks were “fruitful”.", "Karl Berg|said|fruitful")]
    [InlineData("Lopez said the claims had left her “speechless”.", "Lopez|said|speechless")]
    public void Takes_what_an_article_stands_before_for_no_verb(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("In the words of one former colleague, Karl Berg is “a force of nature”.", "-")]
    [InlineData("“He works hard,” said a former colleague, Karl Berg.", "Karl Berg")]
    [InlineData("All Karl Berg would say was “no comment”.", "Karl Berg")]
    [InlineData("Unions have condemned the offer as “an insult”.", "-")]
    [InlineData("Nine in ten said they felt “unsafe” after dark.", "-")]
    public void Names_nobody_for_who_stays_unnamed(string text, string expected) => Assert.Equal(expected, ReadQuotes.Names(text));

    [Theory]
    [InlineData("“We were brave,” said Dean Holt.", "Dean Holt")]
    [InlineData("Captain Dean Holt said they were “brave”.", "Dean Holt")]
    [InlineData("Mayor Holt said they were “brave”.", "Holt")]
    public void Knows_given_names_that_are_offices(string text, string expected) => Assert.Equal(expected, ReadQuotes.Names(text));

    [Theory]
    [InlineData("Crane & Co said the shares looked “cheap”.", "Crane & Co|said|cheap")]
    [InlineData("Ann Cruz said officers “did everything they could”.", "Ann Cruz|said|did")]
    public void Names_the_verb_that_says_so(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));
}
