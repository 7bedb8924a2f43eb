using Corpus.Facts;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>CORP5003: somebody who is quoted by a surname alone, and whom the article never introduces.</summary>
internal sealed class NotIntroducedRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP5003", "A speaker is never introduced", Severity.Info);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var told = new HashSet<int>();
        foreach (var quote in context.Facts.Quotes)
        {
            if (quote.Speaker is { Kind: SpeakerKind.Person, Person: >= 0 and var person } && IsUnknown(context.Facts.People[person]) && told.Add(person))
            {
                var name = context.Facts.People[person].Mentions[0];
                findings.Add(Descriptor.At(
                    name,
                    $"'{Excerpt.Of(context.Text, name)}' is quoted, and nothing says who that is: no first name, no office. "
                    + "Write the full name where the person comes in, unless one name is all there is."));
            }
        }
    }

    private static bool IsUnknown(PersonFact person) => person.Roles.Length == 0 && person.Name.IndexOf(' ') < 0 && person.Mentions.Length > 0;
}
