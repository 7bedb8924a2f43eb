using Corpus.Reading.Rules;
using Corpus.Reading.Rules.ReaderRules;

namespace Corpus.Reading.Tests.Rules;

public class RuleSetTests
{
    [Fact]
    public void Ids_differ_and_have_their_form()
    {
        Assert.Equal(RuleSet.Descriptors.Length, RuleSet.Descriptors.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleSet.Descriptors, rule => Assert.Matches("^CORP[1-9][0-9]{3}$", rule.Id));
    }

    [Fact]
    public void What_leaves_an_article_out_is_an_error() =>
        Assert.All(RuleSet.Descriptors.Where(rule => rule.StopsOutput), rule => Assert.Equal(Severity.Error, rule.Severity));

    [Fact]
    public void A_message_of_an_internal_error_is_one_line() =>
        Assert.DoesNotContain('\n', InternalErrorRule.Message(new InvalidOperationException("first\r\nsecond")));
}
