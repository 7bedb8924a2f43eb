namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What each piece of evidence weighs: the tables <c>evidence.tsv</c> and <c>term-traits.tsv</c>.</summary>
internal static class EvidenceWeights
{
    private static readonly WeightTable<Evidence> Sources = new("evidence");
    private static readonly WeightTable<TermTraits> Terms = new("term-traits");

    public static int Of(Evidence evidence) => Sources.Weigh((ulong)evidence);

    /// <summary>Above zero the marks hold a term.</summary>
    public static int Of(TermTraits traits) => Terms.Weigh((ulong)traits);
}
