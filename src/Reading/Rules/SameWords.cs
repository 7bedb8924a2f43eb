using Corpus.Facts;

namespace Corpus.Reading.Rules;

/// <summary>Gathers the places of one fault by the words it shows: a page that holds <c>â€™</c> thirty times has one fault in thirty places,
/// told at the first with the others as related places.</summary>
/// <param name="alike">Whether one cause is behind all places, whatever words they show.</param>
internal sealed class SameWords(RuleContext context, bool alike = false)
{
    /// <summary>A finding points at no more places than somebody would look at.</summary>
    private const int MostRelated = 20;

    // Most rules find nothing in most documents: what they would gather it in is made for the first that is found.
    private Dictionary<string, List<TextRange>>? places;
    private List<string>? order;

    public void Add(TextRange range) => Add(range, alike ? "" : range.In(context.Text));

    /// <param name="words">What places of one fault share, where it is not what they show.</param>
    public void Add(TextRange range, string words)
    {
        (places, order) = (places ?? new(StringComparer.Ordinal), order ?? []);
        if (!places.TryGetValue(words, out var ranges))
        {
            places.Add(words, ranges = []);
            order.Add(words);
        }

        ranges.Add(range);
    }

    /// <param name="message">What is said of the first place; how many there are beside it is added.</param>
    public void Report(RuleDescriptor rule, List<FindingFact> findings, Func<TextRange, string> message)
    {
        foreach (var words in order ?? [])
        {
            var ranges = places![words];
            var others = ranges.Count == 1 ? "" : ranges.Count == 2 ? " It stands in one more place." : $" It stands in {ranges.Count - 1} more places.";
            findings.Add(rule.At(ranges[0], message(ranges[0]) + others, [.. ranges.Skip(1).Take(MostRelated)]));
        }
    }
}
