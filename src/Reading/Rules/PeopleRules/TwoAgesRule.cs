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

    /// <summary>Whose age it is: <c>Lovelace, 45,</c>, <c>Lovelace, aged 45</c>, <c>Lovelace, who is 45</c>, <c>Lovelace is 45 years old</c>; and
    /// <c>the 45-year-old Ada Lovelace</c>.</summary>
    private static int? PersonOf(RuleContext context, FigureFact figure)
    {
        var (prose, token) = (context.Prose, context.Prose.TokenFrom(figure.Range.Start));
        if (prose.IsWord(token - 1, "aged"))
        {
            token--;
        }
        else if (prose.IsWord(token - 1, "is"))
        {
            token -= prose.IsWord(token - 2, "who") ? 2 : 1;
            if (context.People.MentionEndingAt(token) is { } subject)
            {
                return subject.Person;
            }
        }

        if (prose.IsWord(token - 1, ",") || prose.IsWord(token - 1, "("))
        {
            return context.People.MentionEndingAt(token - 1)?.Person;
        }

        return PersonBehind(context, prose.TokenFrom(figure.Range.End));
    }

    /// <summary>Whose name stands behind <c>-old</c>.</summary>
    private static int? PersonBehind(RuleContext context, int token)
    {
        token += context.Prose.IsWord(token, "-") ? 1 : 0;
        if (!context.Prose.IsWord(token, "old"))
        {
            return null;
        }

        var (mentions, next) = (context.People.Mentions, context.People.FirstMentionFrom(token + 1));
        return next < mentions.Length && mentions[next].First == token + 1 ? mentions[next].Person : null;
    }
}
