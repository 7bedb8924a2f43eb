using Corpus.Facts;
using Corpus.Reading.Rules.FigureRules;
using Corpus.Reading.Rules.PeopleRules;
using Corpus.Reading.Rules.QuoteRules;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.StructureRules;
using Corpus.Reading.Rules.TextRules;

namespace Corpus.Reading.Rules;

/// <summary>All rules there are. A new rule: its file here, its line below, its page in <c>docs/rules</c>, its test.</summary>
internal static class RuleSet
{
    /// <summary>No document is worth more findings of one rule than somebody would read.</summary>
    private const int MostPerRule = 50;

    /// <summary>The rules that look at one document, in the order of their IDs.</summary>
    public static readonly IRule[] PerDocument =
    [
        new NotUtf8Rule(),
        new EmptyRule(),
        new ReplacementRule(),
        new MojibakeRule(),
        new ControlCharacterRule(),
        new BidiControlRule(),
        new ZeroWidthRule(),
        new MixedScriptRule(),
        new MixedLineEndsRule(),
        new NoHeadlineRule(),
        new NoBodyRule(),
        new ChromeAloneRule(),
        new CutOffRule(),
        new TwoArticlesRule(),
        new ImpossibleDateRule(),
        new WrongWeekdayRule(),
        new UpdatedBeforeRule(),
        new NoDateRule(),
        new UnclosedQuoteRule(),
        new UnopenedQuoteRule(),
        new MixedMarksRule(),
        new NobodyQuotedRule(),
        new ConversionRule(),
        new TotalRule(),
        new ChangeRule(),
        new SharesRule(),
        new GroupingRule(),
        new CurrencyTwiceRule(),
        new UnknownCurrencyRule(),
        new TooLargeNumberRule(),
        new TwoValuesRule(),
        new TwoSpellingsRule(),
        new TwoAgesRule(),
        new NotIntroducedRule(),
    ];

    /// <summary>The rules that compare documents.</summary>
    public static readonly ICrossRule[] AcrossDocuments =
    [
        new SameNameRule(),
        new NearDuplicateRule(),
        new QuoteWordedTwiceRule(),
        new QuoteOfTwoRule(),
    ];

    /// <summary>Every rule in the order of the IDs, the reader's own included.</summary>
    public static readonly RuleDescriptor[] Descriptors =
    [
        .. PerDocument.Select(rule => rule.Descriptor)
            .Concat(AcrossDocuments.Select(rule => rule.Descriptor))
            .Concat([TooLargeRule.Descriptor, InternalErrorRule.Descriptor, UnusedSuppressionRule.Descriptor,
                MalformedSuppressionRule.Descriptor, MalformedOptionRule.Descriptor, UncompilableProjectRule.Descriptor])
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, RuleDescriptor> ById =
        Descriptors.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No rule has that ID.</exception>
    public static RuleDescriptor Descriptor(string id) => ById[id];

    public static bool Has(string id) => ById.ContainsKey(id);

    /// <summary>What the rules find, in text order.</summary>
    public static FindingFact[] Check(RuleContext context, CancellationToken cancellation)
    {
        var findings = new List<FindingFact>();
        foreach (var rule in PerDocument)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = findings.Count;
            rule.Check(context, findings);
            if (findings.Count > first + MostPerRule)
            {
                findings.RemoveRange(first + MostPerRule, findings.Count - first - MostPerRule);
            }
        }

        return findings.Count == 0 ? [] : [.. findings.OrderBy(finding => finding.Range.Start).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
    }

    /// <summary>What the rules find across documents, rule by rule.</summary>
    /// <param name="documents">The keys of all documents that compile, in the order of their paths.</param>
    public static LocatedFinding[] Check(DocumentKeys[] documents, CancellationToken cancellation) =>
        Check(CrossContext.Of(documents, cancellation), cancellation);

    /// <summary>What the rules find across documents, rule by rule.</summary>
    public static LocatedFinding[] Check(CrossContext context, CancellationToken cancellation)
    {
        var findings = new List<LocatedFinding>();
        foreach (var rule in AcrossDocuments)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context, findings);
        }

        return [.. findings];
    }
}
