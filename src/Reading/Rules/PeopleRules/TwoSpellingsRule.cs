using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>CORP5001: one person's name spelled in two ways: <c>Tokayev</c>, <c>Tokaev</c>.</summary>
internal sealed class TwoSpellingsRule : IRule
{
    private const int ShortestName = 5;

    public RuleDescriptor Descriptor { get; } = new("CORP5001", "One person's name is spelled in two ways", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var names = Surnames.Of(context);
        foreach (var rare in names)
        {
            foreach (var usual in names)
            {
                if (AreOnePerson(rare, usual) && !IsThing(context.Prose, usual.Word) && !IsThing(context.Prose, rare.Word))
                {
                    findings.Add(Descriptor.At(
                        rare.Places[0],
                        $"'{rare.Word}' here is '{usual.Word}' elsewhere in this article: the corpus would hold two people for one. "
                        + $"Write '{usual.Word}', if that is the right spelling.",
                        usual.Places[0]));
                    break;
                }
            }
        }

        foreach (var (rare, usual) in GivenSpellings.In(context.Facts.People))
        {
            findings.Add(Descriptor.At(
                rare.Mentions[0],
                $"'{rare.Name}' here is '{usual.Name}' elsewhere in this article: the corpus would hold two people for one. "
                + $"Write '{usual.Name}', if that is the right spelling.",
                usual.Mentions[0]));
        }
    }

    private static bool AreOnePerson(Surname rare, Surname usual) =>
        rare.Word.Length >= ShortestName && usual.Word.Length >= ShortestName
        && (rare.Places.Count < usual.Places.Count || (rare.Places.Count == usual.Places.Count && rare.Places[0].Start > usual.Places[0].Start))
        && rare.Word[0] == usual.Word[0] && !IsInflected(rare.Word, usual.Word) && !IsInflected(usual.Word, rare.Word)
        && !string.Equals(rare.Word, usual.Word, StringComparison.OrdinalIgnoreCase)
        && Agree(rare.Given, usual.Given)
        && EditDistance.Between(rare.Word, usual.Word, 1) == 1;

    /// <summary>Two given names are of two people with like surnames, <c>Ann Martin</c> and <c>Paul Marten</c>; where no given name stands
    /// anywhere, the word may be nobody's: <c>Bluetooth</c>.</summary>
    private static bool Agree(string? first, string? second) =>
        (first ?? second) is not null && (first is null || second is null || string.Equals(first, second, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether <c>a</c> or <c>an</c> stands before the word somewhere, as before things that are named: <c>a Bluetooth proxy</c>.</summary>
    private static bool IsThing(DocumentProse prose, string word)
    {
        for (var i = 1; i < prose.Tokens.Length; i++)
        {
            if (prose.IsWord(i, word) && (prose.IsWord(i - 1, "a") || prose.IsWord(i - 1, "an")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Obamas</c> are the family of <c>Obama</c>.</summary>
    private static bool IsInflected(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && longer[longer.Length - 1] is 's' or 'a' && longer.StartsWith(shorter, StringComparison.Ordinal);
}
