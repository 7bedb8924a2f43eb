using Corpus.Facts;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>CORP5002: one person with two ages: <c>Lovelace, 45,</c> and <c>Lovelace, 46,</c>.</summary>
internal sealed class TwoAgesRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP5002", "One person has two ages", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var first = new Dictionary<int, FigureFact>();
        foreach (var figure in context.Facts.Figures)
        {
            if (figure is not { Kind: FigureKind.Age, Value: { } age, Approximation: Approximation.Exact } || PersonOf(context, figure) is not { } person)
            {
                continue;
            }

            if (!first.TryGetValue(person, out var before))
            {
                first.Add(person, figure);
            }
            else if (before.Value != age && string.Equals(before.Unit, figure.Unit, StringComparison.Ordinal))
            {
                findings.Add(Descriptor.At(
                    figure.Range,
                    $"{context.People.Facts[person].Name} is {Excerpt.Of(context.Text, figure.Range)} here and {Excerpt.Of(context.Text, before.Range)} "
                    + "before: readers cannot tell which age is right. Correct one of the two.",
                    before.Range));
            }
        }
    }

    /// <summary>The person whose name ends at the comma before the age.</summary>
    private static int? PersonOf(RuleContext context, FigureFact figure)
    {
        var token = context.Prose.TokenFrom(figure.Range.Start);
        if (!context.Prose.IsWord(token - 1, ",") && !context.Prose.IsWord(token - 1, "("))
        {
            return null;
        }

        var mention = context.People.FirstMentionFrom(token - 2);
        return mention < context.People.Mentions.Length && context.People.Mentions[mention] is { } found && found.End == token - 1 ? found.Person : null;
    }
}
